#include <fmt/format.h>

#include "access/access.hpp"
#include "outbox/outbox.hpp"

namespace indgang::outbox {
namespace {

Way& kept() {
    static Way way;
    return way;
}

}  // namespace

void leaves_by(Way way) { kept() = std::move(way); }
Way const& way() { return kept(); }

std::string link(access::Visit& visit, std::string_view path) {
    constexpr std::string_view place = "{municipality}";
    auto address = way().links;
    if (auto const at = address.find(place); at != std::string::npos)
        address.replace(at, place.size(), visit.municipality().slug);
    while (address.ends_with('/')) address.pop_back();
    return address + std::string(path);
}

}  // namespace indgang::outbox

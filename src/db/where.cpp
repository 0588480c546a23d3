#include "db/where.hpp"

namespace indgang::db {

Where Where::parse(std::string_view text) {
    bool const is_address = text.starts_with("postgres://") || text.starts_with("postgresql://");
    return {.engine = is_address ? Engine::postgres : Engine::sqlite, .place = std::string{text}};
}

std::string Where::shown() const {
    if (engine == Engine::sqlite) return place;
    auto const start = place.find("://") + 3;
    auto const at = place.find('@', start);
    auto const colon = place.find(':', start);
    auto shown = place;
    if (at != std::string::npos && colon < at) shown.erase(colon, at - colon);
    // The rest of the address may carry a password=… too.
    return shown.substr(0, shown.find('?'));
}

}  // namespace indgang::db

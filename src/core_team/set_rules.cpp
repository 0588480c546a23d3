#include "core_team/set_rules.hpp"

#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "catalogue/typed_provision.hpp"

namespace indgang::core_team {
namespace {

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        auto const end = std::min(text.find_first_of(",;\n"), text.size());
        auto part = text.substr(0, end);
        auto const first = part.find_first_not_of(" \t\r");
        auto const last = part.find_last_not_of(" \t\r");
        if (first != std::string_view::npos) parts.push_back(part.substr(first, last - first + 1));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// "BL 32" means "BL 32.1.3", too, but not "BL 320".
bool is_meant(catalogue::Provision const& provision, catalogue::TypedProvision const& typed) {
    if (typed.act && provision.act != *typed.act) return false;
    auto const numbers = typed.numbers();
    auto const own = std::string_view{provision.key}.substr(provision.key.find(' ') + 1);
    return own == numbers || own.starts_with(numbers + ".");
}

}  // namespace

TypedSet typed_set(std::string_view text) {
    TypedSet set;
    std::vector<bool> is_in(catalogue::provisions().size());
    for (auto const part : parts_of(text)) {
        auto const typed = catalogue::typed_provision(part);
        bool is_known = false;
        for (std::size_t i = 0; typed && i < is_in.size(); ++i)
            if (is_meant(catalogue::provisions()[i], *typed)) is_in[i] = is_known = true;
        if (!is_known) set.unknown.emplace_back(part);
    }
    for (std::size_t i = 0; i < is_in.size(); ++i)
        if (is_in[i]) set.provisions.push_back(catalogue::provisions()[i].key);
    return set;
}

}  // namespace indgang::core_team

#include "departures/departures.hpp"

namespace indgang::departures {

std::vector<HeldKind> held_by(access::Visit& visit, UserId user) {
    std::vector<HeldKind> held;
    for (auto const& kind : access::kinds_of_holding())
        if (auto holdings = kind.held_by(visit, user); !holdings.empty())
            held.push_back({&kind, std::move(holdings)});
    return held;
}

std::string fingerprint(std::vector<HeldKind> const& held) {
    std::uint64_t hash = 1469598103934665603ULL;  // FNV-1a: to tell apart, not to keep secret
    auto const add = [&](std::string_view text) {
        for (unsigned char const c : text) hash = (hash ^ c) * 1099511628211ULL;
        hash = (hash ^ 0xFF) * 1099511628211ULL;
    };
    for (auto const& kind : held) {
        add(kind.kind->word);
        for (auto const& one : kind.holdings) add(one.key);
    }
    return std::to_string(hash);
}

std::string field_of(HeldKind const& kind, access::Holding const& holding) {
    return std::string(kind.kind->word) + "-" + holding.key;
}

}  // namespace indgang::departures

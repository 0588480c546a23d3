#include "busy_times/rules.hpp"

#include <algorithm>

namespace indgang::busy_times {

bool is_due(std::optional<Instant> tried_at, Instant now) {
    return !tried_at || now.at - tried_at->at >= between_reads;
}

Known known(std::vector<std::optional<Instant>> const& read_at, Instant now) {
    if (read_at.empty()) return Known::indgang_only;
    bool const are_fresh = std::ranges::all_of(
        read_at, [&](auto const& at) { return at && now.at - at->at < fresh_for; });
    return are_fresh ? Known::calendars : Known::calendars_stale;
}

std::vector<Busy> joined(std::vector<Busy> all) {
    std::ranges::sort(all);
    std::vector<Busy> kept;
    for (auto const& one : all) {
        bool const continues = !kept.empty() && kept.back().user == one.user &&
                               kept.back().when.on == one.when.on &&
                               one.when.from <= kept.back().when.until;
        if (continues)
            kept.back().when.until = std::max(kept.back().when.until, one.when.until);
        else
            kept.push_back(one);
    }
    return kept;
}

}  // namespace indgang::busy_times

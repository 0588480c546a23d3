// Which minutes are shared, for who hears that they are new.
#include <algorithm>

#include "access/case_scope.hpp"
#include "minutes/minutes.hpp"

namespace indgang::minutes {

std::vector<SharedEdition> shared_editions(access::CaseScope& scope) {
    auto const stored = scope.db().rows(
        "SELECT e.meeting_id, h.held_on, e.number, e.approved_at FROM meeting m"
        " JOIN meeting_held h ON h.meeting_id = m.id JOIN minutes_edition e ON e.meeting_id = m.id"
        " WHERE m.case_id = $1 AND e.number = (SELECT MAX(n.number) FROM minutes_edition n"
        " WHERE n.meeting_id = m.id) ORDER BY m.id",
        [](db::Row const& row) {
            return SharedEdition{row.id<MeetingId>(0), row.day(1), row.number(2), row.instant(3)};
        },
        scope.case_id());
    std::vector<SharedEdition> shared;
    if (stored.empty()) return shared;
    auto const seen = meetings::meetings_of(scope);
    for (auto const& one : stored)
        if (std::ranges::find(seen, one.meeting, &meetings::Meeting::id) != seen.end())
            shared.push_back(one);
    return shared;
}

}  // namespace indgang::minutes

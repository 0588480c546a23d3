#include "access/case_scope.hpp"
#include "agreements/agreements.hpp"
#include "follow_up/follow_up.hpp"

namespace indgang::agreements {

std::vector<ConcernSaid> concerns_of(access::CaseScope& scope) {
    if (!scope.may_see(access::FolderKind::meetings)) return {};
    return scope.db().rows(
        "SELECT c.from_on, c.level, c.because, u.name FROM meeting_concern c"
        " JOIN app_user u ON u.id = c.recorded_by WHERE c.case_id = $1 ORDER BY c.from_on DESC",
        [](db::Row const& row) {
            return ConcernSaid{row.day(0), row.worded(1, concerns), row.text(2), row.text(3)};
        },
        scope.case_id());
}

std::optional<days> interval_of_concern(access::CaseScope& scope) {
    for (auto const& one : concerns_of(scope))
        if (one.from_on <= scope.today()) return longest_with(one.level);
    return std::nullopt;
}

void save_concern(access::CaseScope& scope, Concern level, std::string_view because) {
    scope.db().run(
        "INSERT INTO meeting_concern (case_id, from_on, level, interval_days, because, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (case_id, from_on) DO UPDATE"
        " SET level = $3, interval_days = $4, because = $5, recorded_by = $6, recorded_at = $7",
        scope.case_id(), scope.today(), level,
        std::int64_t{longest_with(level).value_or(days{0}).count()}, because, scope.user(),
        scope.now());
    scope.record("meeting_concern_said",
                 phrase("Kerneteammøder efter bekymring: {0}",
                        Phrase{std::string(wording(level).danish), {}}),
                 access::Folder{access::FolderKind::meetings});
    follow_up::renew_due(scope);
}

}  // namespace indgang::agreements

#include "consent/emergencies.hpp"
#include "consent/rules.hpp"

namespace indgang::consent {

std::optional<CaseId> case_numbered(access::Visit& visit, std::string_view case_number) {
    return visit.db().row(
        "SELECT id FROM family_case WHERE case_number = $1",
        [](db::Row const& row) { return row.id<CaseId>(0); }, case_number);
}

void begin_emergency(access::Visit& visit, CaseId case_id, std::string_view because) {
    visit.db().run(
        "INSERT INTO emergency_access (case_id, user_id, because, from_at, until_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        case_id, visit.user().id, because, visit.now(), Instant{visit.now().at + emergency_lasts});
}

std::vector<EmergencyLine> emergencies_led_by(access::Visit& visit, bool seen, int most) {
    return visit.db().rows(
        "SELECT e.id, c.id, c.case_number, c.family_name, u.name, e.because, e.from_at, e.until_at"
        " FROM user_department mine JOIN user_department theirs"
        " ON theirs.department_id = mine.department_id"
        " JOIN emergency_access e ON theirs.user_id = (SELECT k.user_id FROM coordinator_change k"
        " WHERE k.case_id = e.case_id AND k.from_on <= $2 ORDER BY k.from_on DESC LIMIT 1)"
        " JOIN family_case c ON c.id = e.case_id JOIN app_user u ON u.id = e.user_id"
        " WHERE mine.user_id = $1 AND mine.from_on <= $2"
        " AND (mine.until_on IS NULL OR mine.until_on > $2) AND theirs.from_on <= $2"
        " AND (theirs.until_on IS NULL OR theirs.until_on > $2)"
        " AND CASE WHEN e.seen_at IS NULL THEN 0 ELSE 1 END = $3 ORDER BY e.id DESC LIMIT $4",
        [](db::Row const& row) {
            return EmergencyLine{.id = row.number(0),
                                 .case_id = row.id<CaseId>(1),
                                 .case_number = row.text(2),
                                 .family = row.text(3),
                                 .who = row.text(4),
                                 .because = row.text(5),
                                 .from_at = row.instant(6),
                                 .until_at = row.instant(7)};
        },
        visit.user().id, visit.today(), seen, most);
}

std::int64_t unseen_emergencies(access::Visit& visit) {
    constexpr int enough = 100;
    return std::ssize(emergencies_led_by(visit, false, enough));
}

void mark_seen(access::Visit& visit, std::int64_t emergency) {
    visit.db().run(
        "UPDATE emergency_access SET seen_by = $1, seen_at = $2 WHERE id = $3 AND seen_at IS NULL",
        visit.user().id, visit.now(), emergency);
}

}  // namespace indgang::consent

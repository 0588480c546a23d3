#include "access/case_scope.hpp"
#include "agreements/agreements.hpp"
#include "follow_up/follow_up.hpp"

namespace indgang::agreements {

namespace {

constexpr access::Folder meetings{access::FolderKind::meetings};

}  // namespace

std::vector<PauseWish> pauses_of(access::CaseScope& scope, PersonId child) {
    if (!scope.may_see(meetings, child)) return {};
    return scope.db().rows(
        "SELECT from_on, until_on, because FROM follow_up_pause WHERE case_id = $1"
        " AND child_id = $2 ORDER BY from_on DESC, id DESC",
        [](db::Row const& row) {
            return PauseWish{row.day(0), row.day(1), row.text(2)};
        },
        scope.case_id(), child);
}

std::vector<MeetingInterval> intervals_of(access::CaseScope& scope) {
    if (!scope.may_see(meetings)) return {};
    return scope.db().rows(
        "SELECT from_on, interval_days, because FROM meeting_interval WHERE case_id = $1"
        " ORDER BY from_on DESC",
        [](db::Row const& row) {
            return MeetingInterval{row.day(0), row.number(1), row.text(2)};
        },
        scope.case_id());
}

std::optional<Day> start_conversation_of(access::CaseScope& scope, PersonId child) {
    if (!scope.may_see(meetings, child)) return std::nullopt;
    return scope.db().row(
        "SELECT held_on FROM start_conversation WHERE case_id = $1 AND child_id = $2",
        [](db::Row const& row) { return row.day(0); }, scope.case_id(), child);
}

void save_start_conversation(access::CaseScope& scope, PersonId child, std::string_view name,
                             Day held_on) {
    scope.db().run(
        "INSERT INTO start_conversation (case_id, child_id, held_on, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        scope.case_id(), child, held_on, scope.user(), scope.now());
    scope.record("start_conversation_held",
                 phrase("Opstartssamtale med {0} holdt {1}", std::string(name), held_on), meetings);
    follow_up::renew_due(scope);
}

void correct_start_conversation(access::CaseScope& scope, PersonId child, Day wrong, Day right) {
    scope.db().run(
        "UPDATE start_conversation SET held_on = $1 WHERE case_id = $2 AND child_id = $3"
        " AND held_on = $4",
        right, scope.case_id(), child, wrong);
    follow_up::renew_due(scope);
}

void save_pause(access::CaseScope& scope, PersonId child, std::string_view name,
                PauseWish const& wish) {
    scope.db().run(
        "INSERT INTO follow_up_pause (case_id, child_id, from_on, until_on, because, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        scope.case_id(), child, wish.from_on, wish.until_on, wish.because, scope.user(),
        scope.now());
    scope.record("pause_agreed",
                 phrase("Pause for {0} aftalt fra {1} til {2}", std::string(name), wish.from_on,
                        wish.until_on),
                 meetings);
    follow_up::renew_due(scope);
}

void save_interval(access::CaseScope& scope, MeetingInterval const& interval) {
    scope.db().run(
        "INSERT INTO meeting_interval (case_id, from_on, interval_days, because, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (case_id, from_on) DO UPDATE"
        " SET interval_days = $3, because = $4, recorded_by = $5, recorded_at = $6",
        scope.case_id(), interval.from_on, interval.interval_days, interval.because, scope.user(),
        scope.now());
    scope.record("meeting_interval_agreed",
                 phrase("Kerneteammøder: {0}", how_often(interval.interval_days)), meetings);
    follow_up::renew_due(scope);
}

}  // namespace indgang::agreements

// Meetings as they are read: each reader gets what is meant for that reader.
#include <algorithm>
#include <map>

#include "cases/cases.hpp"
#include "meetings/asked_store.hpp"
#include "meetings/store.hpp"

namespace indgang::meetings {
namespace {

struct Listed {
    Meeting meeting;
    std::string kind;
    std::int64_t kind_version;
    Instant planned_at;
};
db::Later<Listed> ask_meetings(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT m.id, m.kind, m.kind_version, m.planned_at, x.because, u.name, x.cancelled_at,"
        " h.held_on, h.from_minute, h.until_minute, r.name, h.recorded_at FROM meeting m"
        " LEFT JOIN meeting_cancellation x ON x.meeting_id = m.id"
        " LEFT JOIN app_user u ON u.id = x.cancelled_by"
        " LEFT JOIN meeting_held h ON h.meeting_id = m.id LEFT JOIN app_user r ON r.id = h.recorded_by"
        " WHERE m.case_id = $1 ORDER BY m.id",
        [](db::Row const& row) {
            Listed one{{.id = row.id<MeetingId>(0), .kind = {}},
                       row.text(1),
                       row.number(2),
                       row.instant(3)};
            if (!row.is_null(4))
                one.meeting.cancelled = Cancellation{row.text(4), row.text(5), row.instant(6)};
            if (!row.is_null(7))
                one.meeting.held = Held{.on = row.day(7),
                                        .from = {int(row.number(8))},
                                        .until = {int(row.number(9))},
                                        .by = row.text(10),
                                        .at = row.instant(11)};
            return one;
        },
        scope.case_id());
}

void take(auto const& rows, std::int64_t number, auto& into) {
    for (auto const& one : rows)
        if (one.number == number) into.push_back(one.value);
}

void fill(Meeting& meeting, Everything const& all) {
    auto const number = meeting.id.value;
    take(all.about, number, meeting.about);
    for (auto const& stored : all.plans) {
        if (stored.meeting != number) continue;
        auto& plan = meeting.plans.emplace_back(stored.plan);
        take(all.participants, stored.id, plan.participants);
        take(all.points, stored.id, plan.points);
    }
    take(all.contacts, number, meeting.contacts);
    take(all.focus, number, meeting.focus);
    if (!meeting.held) return;
    take(all.attendance, number, meeting.held->attendance);
    take(all.duties, number, meeting.held->duties);
}

/// One of the family sees the meetings that it is asked to; of what others said beforehand nothing, nor why a
/// professional stayed away.
bool left_for(PersonId reader, Meeting& meeting) {
    bool const was_there =
        meeting.held &&
        std::ranges::count(meeting.held->attendance, std::optional{reader}, &Attended::person) > 0;
    if (!meeting.plan().relative(reader) && !was_there) return false;
    std::erase_if(meeting.contacts, [&](auto const& one) { return one.person != reader; });
    std::erase_if(meeting.focus, [&](auto const& one) { return one.person != reader; });
    meeting.plans.erase(meeting.plans.begin() + 1, meeting.plans.end());
    if (meeting.held)
        for (auto& one : meeting.held->attendance) one.because.clear();
    return true;
}

/// One who sees the part of one child alone (a holder of its custody, or itself from 15) sees the meetings that it
/// is asked to.
bool is_shown(access::CaseScope& scope, cases::Family const& family, Listed& one) {
    std::optional<Day> since;
    auto const see = [&](access::Decision const& decision) {
        if (decision.since && (!since || *since < *decision.since)) since = decision.since;
        return decision.yes;
    };
    bool may = see(scope.may_see(access::FolderKind::meetings));
    if (!may && scope.relation() == access::Relation::family_member)
        may = std::ranges::any_of(family.members, [&](cases::Member const& child) {
            return child.role == cases::FamilyRole::child &&
                   see(scope.may_see(access::FolderKind::meetings, child.id));
        });
    for (auto const person : one.meeting.about) {
        auto const* member = family.member(person);
        bool const is_adult =
            member && cases::folder_about(person, member->role).kind == access::FolderKind::adult;
        may = may && see(is_adult ? scope.may_see(access::adult_folder(person))
                                  : scope.may_see(access::FolderKind::meetings, person));
    }
    if (!may || (since && *since > Day{std::chrono::floor<days>(one.planned_at.at)})) return false;
    if (scope.relation() != access::Relation::family_member) return true;
    return scope.person() && left_for(*scope.person(), one.meeting);
}

std::string names_of(std::vector<PersonId> const& about, cases::Family const& family) {
    std::string names;
    for (auto const person : about)
        if (auto const* one = family.member(person))
            names += (names.empty() ? "" : ", ") + one->name.substr(0, one->name.find(' '));
    return names;
}

struct Shown {
    std::vector<Meeting> meetings;
};
Shown read_all(access::CaseScope& scope) {
    auto listed = ask_meetings(scope).get();
    Shown shown;
    if (listed.empty()) return shown;  // the rest need not be asked
    auto const all = everything_of(scope);
    auto const family = cases::family(scope);
    std::map<std::pair<std::string, std::int64_t>, meeting_kinds::Kind> kinds;
    for (auto& one : listed) {
        auto const key = std::pair{one.kind, one.kind_version};
        if (!kinds.contains(key))
            kinds[key] = meeting_kinds::kind_in(scope.visit(), one.kind, one.kind_version).value();
        one.meeting.kind = kinds[key];
        fill(one.meeting, all);
        one.meeting.about_names = names_of(one.meeting.about, family);
        if (is_shown(scope, family, one)) shown.meetings.push_back(std::move(one.meeting));
    }
    std::ranges::stable_sort(shown.meetings, std::ranges::greater{}, &Meeting::on);
    return shown;
}

}  // namespace

std::vector<Meeting> meetings_of(access::CaseScope& scope) {
    return scope.once<Shown>([&] { return read_all(scope); }).meetings;
}

std::optional<Meeting> meeting_of(access::CaseScope& scope, MeetingId meeting) {
    for (auto& one : meetings_of(scope))
        if (one.id == meeting) return std::move(one);
    return std::nullopt;
}

}  // namespace indgang::meetings

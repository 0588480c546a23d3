#include "core_team/fixed_store.hpp"

#include <algorithm>

#include "core_team/store.hpp"

namespace indgang::core_team {
namespace {

FixedTeamEntry read_entry(db::Row const& row) {
    return {.team = {row.id<FixedTeamId>(0), row.text(1), row.worded(2, rhythms), row.text(3)},
            .because = row.text(4),
            .version = row.number(5),
            .members = row.number(6),
            .cases = row.number(7)};
}

FixedMember read_fixed(db::Row const& row) {
    return {.id = row.id<FixedMemberId>(0),
            .user = row.id<UserId>(1),
            .name = row.text(2),
            .department = row.id<DepartmentId>(3),
            .department_name = row.text(4),
            .area = row.text(5),
            .discipline = row.worded(6, disciplines),
            .joined_on = row.day(7),
            .because = row.text(8),
            .left_on = row.maybe_day(9),
            .left_because = row.text(10)};
}

Member in_a_case(FixedMember const& one, Day from_on, std::string_view because) {
    return {.user = one.user,
            .name = one.name,
            .department = one.department,
            .department_name = one.department_name,
            .discipline = one.discipline,
            .fixed_member = one.id,
            .joined_on = from_on,
            .because = std::string(because)};
}

struct CaseOfTeam {
    CaseId id;
    Day from_on;
    bool has_the_user = false;  // as a member already
};
/// The open cases that work with the team today.
std::vector<CaseOfTeam> cases_of(access::Visit& visit, FixedTeamId team, UserId user, Day from_on) {
    return visit.db().rows(
        "SELECT c.case_id, c.from_on, CASE WHEN EXISTS (SELECT 1 FROM core_team_member m"
        " LEFT JOIN core_team_leave l ON l.member_id = m.id WHERE m.case_id = c.case_id"
        " AND m.user_id = $3 AND (m.until_on IS NULL OR m.until_on > $4)"
        " AND (l.left_on IS NULL OR l.left_on > $4)) THEN 1 ELSE 0 END"
        " FROM case_team c JOIN family_case f ON f.id = c.case_id"
        " AND (f.closed_on IS NULL OR f.closed_on > $2) WHERE c.team_id = $1 AND c.from_on <= $2"
        " AND NOT EXISTS (SELECT 1 FROM case_team n WHERE n.case_id = c.case_id"
        " AND n.from_on > c.from_on) ORDER BY c.case_id",
        [](db::Row const& row) {
            return CaseOfTeam{row.id<CaseId>(0), row.day(1), row.flag(2)};
        },
        team, visit.today(), user, from_on);
}

/// The rows by which a member of the team is in its open cases, where nobody has left yet. A closed one takes no
/// change: there come_back() catches up.
std::vector<std::pair<CaseId, Member>> rows_of(access::Visit& visit, FixedMember const& member) {
    return visit.db().rows(
        "SELECT m.case_id, m.id, m.joined_on FROM core_team_member m"
        " JOIN family_case f ON f.id = m.case_id AND (f.closed_on IS NULL OR f.closed_on > $2)"
        " WHERE m.fixed_member_id = $1 AND NOT EXISTS (SELECT 1 FROM core_team_leave l"
        " WHERE l.member_id = m.id) ORDER BY m.case_id",
        [&](db::Row const& row) {
            auto one = in_a_case(member, row.day(2), {});
            one.id = row.id<MemberId>(1);
            return std::pair{row.id<CaseId>(0), std::move(one)};
        },
        member.id, visit.today());
}

void touch(access::Visit& visit, FixedTeamId team) {
    visit.db().run("UPDATE fixed_team SET version = version + 1 WHERE id = $1", team);
}

}  // namespace

std::vector<FixedTeamEntry> fixed_teams(access::Visit& visit) {
    return visit.db().rows(
        "SELECT t.id, t.name, t.rhythm, t.meets, t.because, t.version,"
        " (SELECT count(*) FROM fixed_team_member m WHERE m.team_id = t.id AND m.joined_on <= $1"
        " AND (m.left_on IS NULL OR m.left_on > $1)), (SELECT count(*) FROM case_team c"
        " JOIN family_case f ON f.id = c.case_id AND (f.closed_on IS NULL OR f.closed_on > $1)"
        " WHERE c.team_id = t.id AND c.from_on <= $1 AND NOT EXISTS (SELECT 1 FROM case_team n"
        " WHERE n.case_id = c.case_id AND n.from_on > c.from_on))"
        " FROM fixed_team t ORDER BY t.name, t.id",
        read_entry, visit.today());
}

std::optional<FixedTeamEntry> fixed_team(access::Visit& visit, FixedTeamId team) {
    auto all = fixed_teams(visit);
    auto const found =
        std::ranges::find(all, team, [](FixedTeamEntry const& entry) { return entry.team.id; });
    return found == all.end() ? std::nullopt : std::optional{*found};
}

bool is_name_taken(access::Visit& visit, std::string_view name, FixedTeamId by_another_than) {
    return visit.db()
        .row(
            "SELECT id FROM fixed_team WHERE name = $1 AND id <> $2",
            [](db::Row const& row) { return row.number(0); }, name, by_another_than)
        .has_value();
}

FixedTeamId create_team(access::Visit& visit, FixedTeamEntry const& entry) {
    return FixedTeamId{visit.db().insert(
        "INSERT INTO fixed_team (name, rhythm, meets, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
        entry.team.name, entry.team.rhythm, entry.team.meets, entry.because, visit.user().id,
        visit.now())};
}

void change_team(access::Visit& visit, FixedTeamEntry const& entry) {
    visit.db().run(
        "UPDATE fixed_team SET name = $2, rhythm = $3, meets = $4, because = $5,"
        " version = version + 1 WHERE id = $1",
        entry.team.id, entry.team.name, entry.team.rhythm, entry.team.meets, entry.because);
}

std::vector<FixedMember> members_of(access::Visit& visit, FixedTeamId team) {
    return visit.db().rows(
        "SELECT m.id, m.user_id, u.name, m.department_id, d.name, d.area, m.discipline,"
        " m.joined_on, m.because, m.left_on, m.left_because FROM fixed_team_member m"
        " JOIN app_user u ON u.id = m.user_id JOIN department d ON d.id = m.department_id"
        " WHERE m.team_id = $1 ORDER BY m.joined_on, m.id",
        read_fixed, team);
}

FixedMemberId join_team(access::Visit& visit, FixedTeamId team, FixedMember const& member) {
    auto joined = member;
    joined.id = FixedMemberId{visit.db().insert(
        "INSERT INTO fixed_team_member (team_id, user_id, department_id, discipline, joined_on,"
        " because, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
        team, member.user, member.department, member.discipline, member.joined_on, member.because,
        visit.user().id, visit.now())};
    for (auto const& one : cases_of(visit, team, member.user, member.joined_on))
        if (!one.has_the_user)
            add(visit, one.id,
                in_a_case(joined, first_day_in(one.from_on, member.joined_on), member.because));
    touch(visit, team);
    return joined.id;
}

void leave_team(access::Visit& visit, FixedTeamId team, FixedMember const& member, Day left_on,
                std::string_view because) {
    visit.db().run("UPDATE fixed_team_member SET left_on = $2, left_because = $3 WHERE id = $1",
                   member.id, left_on, because);
    for (auto const& [case_id, row] : rows_of(visit, member))
        end(visit, case_id, row,
            {.left_on = std::max(left_on, row.joined_on), .because = std::string(because)});
    touch(visit, team);
}

Arrangement arrangement_of(access::CaseScope& scope) {
    return scope.db()
        .row(
            "SELECT team_id, from_on FROM case_team WHERE case_id = $1"
            " ORDER BY from_on DESC LIMIT 1",
            [](db::Row const& row) {
                return Arrangement{row.maybe_id<FixedTeamId>(0), row.day(1)};
            },
            scope.case_id())
        .value_or(Arrangement{});
}

void arrange(access::CaseScope& scope, std::optional<FixedTeam> const& next, Day from_on,
             std::string_view because) {
    auto& visit = scope.visit();
    auto const team_id = next ? std::optional{next->id} : std::nullopt;
    scope.db().run(
        "INSERT INTO case_team (case_id, from_on, team_id, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        scope.case_id(), from_on, team_id, because, scope.user(), scope.now());
    auto const there = ask_core_team(scope)();
    for (auto const& one : there.members)
        if (one.fixed_member && !one.left_on)
            end(scope, one,
                {.left_on = std::max(from_on, one.joined_on), .because = std::string(because)});
    for (auto const& member : next ? members_of(visit, next->id) : std::vector<FixedMember>{}) {
        auto const first = first_day_in(from_on, member.joined_on);
        bool const is_there = std::ranges::any_of(there.members, [&](Member const& one) {
            return one.user == member.user && !one.fixed_member &&
                   (!one.ends_on() || *one.ends_on() > first);
        });
        if (!member.left_on && !is_there) add(scope, in_a_case(member, first, member.because));
    }
    scope.record_for_all("core_team_arranged",
                         next ? phrase("{0} er familiens kerneteam fra {1}.", next->name, from_on)
                              : phrase("Familien har sit eget kerneteam fra {0}.", from_on));
}

}  // namespace indgang::core_team

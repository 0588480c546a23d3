#include "core_team/store.hpp"

#include "core_team/coverage_rules.hpp"
#include "core_team/told_needs.hpp"

namespace indgang::core_team {
namespace {

Member read_member(db::Row const& row) {
    return {.id = row.id<MemberId>(0),
            .user = row.id<UserId>(1),
            .name = row.text(2),
            .telephone = row.text(3),
            .email = row.text(4),
            .department = row.id<DepartmentId>(5),
            .department_name = row.text(6),
            .area = row.text(7),
            .discipline = row.worded(8, disciplines),
            .fixed_member = row.maybe_id<FixedMemberId>(9),
            .joined_on = row.day(10),
            .until_on = row.maybe_day(11),
            .because = row.text(12),
            .left_on = row.maybe_day(13),
            .left_because = row.text(14),
            .replaced_by = row.text(15),
            .has_confirmed = row.flag(16)};
}

db::Later<Member> ask_members(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT m.id, m.user_id, u.name, u.telephone, u.email, m.department_id, d.name, d.area,"
        " m.discipline, m.fixed_member_id, m.joined_on, m.until_on, m.because, l.left_on,"
        " COALESCE(l.because, ''), COALESCE(ru.name, ''),"
        " CASE WHEN w.member_id IS NULL AND f.confirmed_at IS NULL THEN 0 ELSE 1 END"
        " FROM core_team_member m"
        " JOIN app_user u ON u.id = m.user_id JOIN department d ON d.id = m.department_id"
        " LEFT JOIN core_team_leave l ON l.member_id = m.id"
        " LEFT JOIN core_team_member r ON r.id = l.replaced_by"
        " LEFT JOIN app_user ru ON ru.id = r.user_id"
        " LEFT JOIN core_team_welcome w ON w.member_id = m.id"
        " LEFT JOIN fixed_team_member f ON f.id = m.fixed_member_id"
        " WHERE m.case_id = $1 ORDER BY m.joined_on, m.id",
        read_member, scope.case_id());
}

/// The areas of coordinator and partner, and the sets that they and the members work with.
db::Later<Competence> ask_coordination(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT 'department', d.area FROM access_grant g"
        " JOIN user_department m ON m.user_id = g.user_id AND m.from_on <= $2"
        " AND (m.until_on IS NULL OR m.until_on > $2) JOIN department d ON d.id = m.department_id"
        " WHERE g.case_id = $1 AND g.relation IN ('coordinator', 'partner')"
        " AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)"
        " UNION SELECT 'provision_set', CAST(h.set_id AS TEXT) FROM access_grant g"
        " JOIN provision_set_holder h ON h.user_id = g.user_id AND h.from_on <= $2"
        " AND (h.until_on IS NULL OR h.until_on > $2) WHERE g.case_id = $1"
        " AND g.relation IN ('coordinator', 'partner', 'core_team_member')"
        " AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)",
        [](db::Row const& row) {
            using enum Competence::Kind;
            return Competence{row.view(0) == "department" ? department : provision_set,
                              row.text(1)};
        },
        scope.case_id(), scope.today());
}

db::Later<SetInPlay> ask_sets(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT DISTINCT o.provision, s.id, s.name FROM intervention i"
        " JOIN provision_of_set o ON o.provision = i.provision"
        " JOIN provision_set s ON s.id = o.set_id WHERE i.case_id = $1 ORDER BY s.name, s.id",
        [](db::Row const& row) {
            return SetInPlay{row.text(0), row.number(1), row.text(2)};
        },
        scope.case_id());
}

db::Later<std::string> ask_invited(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT name FROM network_node WHERE case_id = $1 AND standing = 'to_be_invited'"
        " AND removed_at IS NULL ORDER BY id",
        [](db::Row const& row) { return row.text(0); }, scope.case_id());
}

/// None where the team is composed for the case.
db::Later<std::optional<FixedTeam>> ask_fixed(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT t.id, t.name, t.rhythm, t.meets FROM case_team c"
        " LEFT JOIN fixed_team t ON t.id = c.team_id WHERE c.case_id = $1 AND c.from_on <= $2"
        " ORDER BY c.from_on DESC LIMIT 1",
        [](db::Row const& row) {
            if (row.is_null(0)) return std::optional<FixedTeam>{};
            return std::optional{FixedTeam{row.id<FixedTeamId>(0), row.text(1),
                                           row.worded(2, rhythms), row.text(3)}};
        },
        scope.case_id(), scope.today());
}

Phrase joined(Member const& member) {
    auto const discipline = Phrase{std::string(wording(member.discipline).danish), {}};
    if (member.until_on)
        return phrase("{0} ({1}, {2}) er med i kerneteamet fra {3} til og med {4}.", member.name,
                      discipline, member.department_name, member.joined_on,
                      *member.until_on - days{1});
    return phrase("{0} ({1}, {2}) er med i kerneteamet fra {3}.", member.name, discipline,
                  member.department_name, member.joined_on);
}

MemberId insert(access::Visit& visit, CaseId case_id, Member const& member) {
    auto const id = visit.db().insert(
        "INSERT INTO core_team_member (case_id, user_id, department_id, discipline,"
        " fixed_member_id, joined_on, until_on, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id",
        case_id, member.user, member.department, member.discipline, member.fixed_member,
        member.joined_on, member.until_on, member.because, visit.user().id, visit.now());
    access::grant(visit, case_id, member.user, access::Relation::core_team_member, member.joined_on,
                  member.because, member.until_on);
    return MemberId{id};
}

}  // namespace

Asked<CoreTeam> ask_core_team(access::CaseScope& scope) {
    return [members = ask_members(scope), coordination = ask_coordination(scope),
            sets = ask_sets(scope), fixed = ask_fixed(scope), invited = ask_invited(scope),
            told = ask_told_needs(scope), &scope]() mutable {
        CoreTeam team{
            .fixed = {}, .members = members.get(), .coordination = {}, .sets = {}, .invited = {}};
        team.coordination = coordination.get();
        team.sets = sets.get();
        team.fixed = fixed.first().value_or(std::nullopt);
        team.invited = invited.get();
        if (!scope.may_see(access::FolderKind::family)) team.invited.clear();
        team.told = told();
        return team;
    };
}

MemberId add(access::Visit& visit, CaseId case_id, Member const& member) {
    auto const id = insert(visit, case_id, member);
    access::record_for_all(visit, case_id, "core_team_joined", joined(member));
    return id;
}

void end(access::Visit& visit, CaseId case_id, Member const& member, Leaving const& leaving) {
    visit.db().run(
        "INSERT INTO core_team_leave (member_id, left_on, because, replaced_by, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
        member.id, leaving.left_on, leaving.because, leaving.replaced_by, visit.user().id,
        visit.now());
    access::end_grant(visit, case_id, member.user, access::Relation::core_team_member,
                      leaving.left_on);
    access::record_for_all(
        visit, case_id, "core_team_left",
        phrase("{0} er ikke med i kerneteamet fra {1}.", member.name, leaving.left_on));
}

MemberId add(access::CaseScope& scope, Member const& member) {
    return add(scope.visit(), scope.case_id(), member);
}

void end(access::CaseScope& scope, Member const& member, Leaving const& leaving) {
    end(scope.visit(), scope.case_id(), member, leaving);
}

void confirm(access::CaseScope& scope, Member const& member) {
    if (member.fixed_member)
        return scope.db().run(
            "UPDATE fixed_team_member SET confirmed_at = COALESCE(confirmed_at, $2) WHERE id = $1",
            *member.fixed_member, scope.now());
    scope.db().run(
        "INSERT INTO core_team_welcome (member_id, confirmed_at) VALUES ($1, $2)"
        " ON CONFLICT (member_id) DO NOTHING",
        member.id, scope.now());
}

}  // namespace indgang::core_team

// What members hold when one of them leaves: places in teams, and sets of provisions.
#include "access/holdings.hpp"
#include "core_team/fixed_store.hpp"
#include "core_team/set_store.hpp"
#include "core_team/store.hpp"

namespace indgang::core_team {
namespace {

struct Place {
    CaseId case_id;
    std::string number;
    Member member;
};
/// In teams of one case each, today or to come.
std::vector<Place> places_of(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT m.id, m.case_id, c.case_number, u.name, m.department_id, m.discipline, m.joined_on,"
        " m.until_on FROM core_team_member m JOIN family_case c ON c.id = m.case_id"
        " AND (c.closed_on IS NULL OR c.closed_on > $2) JOIN app_user u ON u.id = m.user_id"
        " LEFT JOIN core_team_leave l ON l.member_id = m.id WHERE m.user_id = $1"
        " AND m.fixed_member_id IS NULL AND (m.until_on IS NULL OR m.until_on > $2)"
        " AND (l.left_on IS NULL OR l.left_on > $2) ORDER BY c.case_number, m.id",
        [&](db::Row const& row) {
            return Place{row.id<CaseId>(1),
                         row.text(2),
                         {.id = row.id<MemberId>(0),
                          .user = user,
                          .name = row.text(3),
                          .department = row.id<DepartmentId>(4),
                          .discipline = row.worded(5, disciplines),
                          .joined_on = row.day(6),
                          .until_on = row.maybe_day(7)}};
        },
        user, visit.today());
}

bool is_member(access::Visit& visit, CaseId case_id, UserId user) {
    return visit.db()
        .row(
            "SELECT m.id FROM core_team_member m LEFT JOIN core_team_leave l ON l.member_id = m.id"
            " WHERE m.case_id = $1 AND m.user_id = $2 AND (m.until_on IS NULL OR m.until_on > $3)"
            " AND (l.left_on IS NULL OR l.left_on > $3)",
            [](db::Row const& row) { return row.number(0); }, case_id, user, visit.today())
        .has_value();
}

std::vector<access::Holding> held_places(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    auto const beside = access::colleagues_of(visit, user);
    for (auto const& one : places_of(visit, user))
        all.push_back({.key = web::typed(one.member.id),
                       .said = {"{0}", {one.number}},
                       .successors = beside});
    return all;
}

void move_place(access::Visit& visit, UserId user, access::Holding const& holding,
                access::Handover const& handover) {
    for (auto const& one : places_of(visit, user)) {
        if (web::typed(one.member.id) != holding.key) continue;
        auto const on = std::max(handover.on, one.member.joined_on);
        Leaving leaving{.left_on = on, .because = handover.because};
        auto const next = access::professional_named(visit, handover.to, handover.on);
        if (next && !is_member(visit, one.case_id, next->professional.user))
            leaving.replaced_by = add(visit, one.case_id,
                                      {.user = next->professional.user,
                                       .name = next->professional.name,
                                       .department = next->professional.department,
                                       .department_name = next->professional.department_name,
                                       .discipline = one.member.discipline,
                                       .joined_on = on,
                                       .until_on = one.member.until_on,
                                       .because = handover.because});
        end(visit, one.case_id, one.member, leaving);
    }
}

struct FixedPlace {
    FixedTeamId team;
    std::string name;
    FixedMember member;
};
std::vector<FixedPlace> fixed_places_of(access::Visit& visit, UserId user) {
    std::vector<FixedPlace> places;
    for (auto const& entry : fixed_teams(visit))
        for (auto const& member : members_of(visit, entry.team.id))
            if (member.user == user && !member.left_on)
                places.push_back({entry.team.id, entry.team.name, member});
    return places;
}

std::vector<access::Holding> held_fixed_places(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    auto const beside = access::colleagues_of(visit, user);
    for (auto const& one : fixed_places_of(visit, user))
        all.push_back(
            {.key = web::typed(one.member.id), .said = {"{0}", {one.name}}, .successors = beside});
    return all;
}

void move_fixed_place(access::Visit& visit, UserId user, access::Holding const& holding,
                      access::Handover const& handover) {
    for (auto const& one : fixed_places_of(visit, user)) {
        if (web::typed(one.member.id) != holding.key) continue;
        leave_team(visit, one.team, one.member, handover.on, handover.because);
        auto const next = access::professional_named(visit, handover.to, handover.on);
        if (!next) continue;
        auto const members = members_of(visit, one.team);
        if (!objection_to_joining(next->professional.user, handover.on, members, visit.today()))
            join_team(visit, one.team,
                      {.user = next->professional.user,
                       .name = next->professional.name,
                       .department = next->professional.department,
                       .department_name = next->professional.department_name,
                       .discipline = one.member.discipline,
                       .joined_on = handover.on,
                       .because = handover.because});
    }
}

std::vector<access::Holding> held_sets(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    for (auto const& set : provision_sets(visit)) {
        access::Holding holding{.key = web::typed(set.id), .said = {"{0}", {set.name}}};
        bool is_held = false;
        for (auto const& one : set.holders) is_held = is_held || one.user == user;
        if (!is_held) continue;
        for (auto const& one : advisers(visit))
            if (one.user != user)
                holding.successors.push_back({web::typed(one.user), one.name, {}});
        all.push_back(std::move(holding));
    }
    return all;
}

void move_set(access::Visit& visit, UserId user, access::Holding const& holding,
              access::Handover const& handover) {
    ProvisionSetId const set{std::stoll(holding.key)};
    take_set(visit, set, user);
    if (!handover.to.empty()) give_set(visit, set, UserId{std::stoll(handover.to)});
}

}  // namespace

access::KindOfHolding places_in_teams() {
    return {"core_team", Text{"Med i kerneteamet om"}, held_places, move_place};
}
access::KindOfHolding places_in_fixed_teams() {
    return {"fixed_team", Text{"Med i de faste teams"}, held_fixed_places, move_fixed_place};
}
access::KindOfHolding sets_worked_with() {
    return {"provision_set", Text{"Arbejder med paragrafsættene"}, held_sets, move_set};
}

}  // namespace indgang::core_team

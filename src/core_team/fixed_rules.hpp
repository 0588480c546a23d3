// Fixed teams (TEAM-2): when somebody joins or leaves one, and from when a case is one of its. Pure.
#pragma once
#include "core_team/core_team.hpp"

namespace indgang::core_team {

/// A member of a fixed team, and so of all its cases.
struct FixedMember {
    FixedMemberId id = {};
    UserId user;
    std::string name = {};
    DepartmentId department;
    std::string department_name = {}, area = {};
    Discipline discipline;
    Day joined_on;
    std::string because = {};
    std::optional<Day> left_on = {};
    std::string left_because = {};

    bool is_member_on(Day day) const { return joined_on <= day && (!left_on || *left_on > day); }
};

enum class FixedObjection {
    in_the_future,
    member_already,
    person_is_inactive,
    not_of_the_department,
    before_joining,
    case_is_closed,
    before_the_case,
    not_after_the_last_change,
    same_team,
};
inline constexpr Wording<FixedObjection> fixed_objections[] = {
    {FixedObjection::in_the_future, "in_the_future",
     "Dagen ligger efter i dag. Skriv det ind den dag, det sker."},
    {FixedObjection::member_already, "member_already", "Medarbejderen er allerede med i teamet."},
    {FixedObjection::person_is_inactive, "person_is_inactive",
     "Medarbejderen er ikke længere aktiv. Vælg en anden."},
    {FixedObjection::not_of_the_department, "not_of_the_department",
     "Medarbejderen er ikke ansat i afdelingen den dag. Vælg en anden."},
    {FixedObjection::before_joining, "before_joining",
     "Dagen ligger, før medlemmet kom med i teamet."},
    {FixedObjection::case_is_closed, "case_is_closed",
     "Forløbet er lukket og har ikke længere et kerneteam."},
    {FixedObjection::before_the_case, "before_the_case", "Dagen ligger før forløbet begyndte."},
    {FixedObjection::not_after_the_last_change, "not_after_the_last_change",
     "Dagen skal ligge efter den dag, teamet sidst blev ændret."},
    {FixedObjection::same_team, "same_team", "Sådan arbejder I allerede. Vælg noget andet."},
};
constexpr auto const& wording(FixedObjection objection) {
    return find(fixed_objections, objection);
}

/// Written down on the day it happens or later, since it gives access to all the team's cases.
std::optional<FixedObjection> objection_to_joining(UserId user, Day joined_on,
                                                   std::vector<FixedMember> const& members,
                                                   Day today);
std::optional<FixedObjection> objection_to_leaving(FixedMember const& member, Day left_on,
                                                   Day today);

/// How a case works since a day; none: a team of its own.
struct Arrangement {
    std::optional<FixedTeamId> team;
    std::optional<Day> from_on = {};  // none where nothing was ever chosen
};
std::optional<FixedObjection> objection_to_arrangement(Arrangement const& now,
                                                       std::optional<FixedTeamId> next, Day from_on,
                                                       Day opened_on, std::optional<Day> closed_on,
                                                       Day today);

/// The first day on which somebody of the fixed team is a member of that case.
Day first_day_in(Day case_from_on, Day joined_on);

}  // namespace indgang::core_team

// Who may join a core team and when a member may leave it (TEAM-4). Pure.
#pragma once
#include "core_team/core_team.hpp"

namespace indgang::core_team {

inline constexpr int most_days_ahead = 366;  // a later day is a slip of the finger

/// Who is to join, from which day, and until when where it is for a period.
struct Joining {
    UserId user;
    DepartmentId department;
    bool is_active = true;             // may sign in, with a role that works in teams
    bool is_of_the_department = true;  // on the first day
    Day joined_on;
    std::optional<Day> until_on = {};  // exclusive
};

enum class JoinObjection {
    case_is_closed,
    person_is_inactive,
    not_of_the_department,
    member_already,
    before_the_case,
    too_far_ahead,
    ends_before_it_begins,
    period_too_long,
};
inline constexpr Wording<JoinObjection> join_objections[] = {
    {JoinObjection::case_is_closed, "case_is_closed",
     "Forløbet er lukket og har ikke længere et kerneteam."},
    {JoinObjection::person_is_inactive, "person_is_inactive",
     "Medarbejderen er ikke længere aktiv. Vælg en anden."},
    {JoinObjection::not_of_the_department, "not_of_the_department",
     "Medarbejderen er ikke ansat i afdelingen den dag. Vælg en anden."},
    {JoinObjection::member_already, "member_already",
     "Medarbejderen er allerede med i kerneteamet i den periode."},
    {JoinObjection::before_the_case, "before_the_case", "Dagen ligger før forløbet begyndte."},
    {JoinObjection::too_far_ahead, "too_far_ahead", "Dagen ligger mere end et år frem."},
    {JoinObjection::ends_before_it_begins, "ends_before_it_begins",
     "Den sidste dag skal ligge på eller efter den første."},
    {JoinObjection::period_too_long, "period_too_long",
     "En aftalt periode er højst et år. Lad dagen stå tom, hvis medlemmet er fast."},
};
constexpr auto const& wording(JoinObjection objection) { return find(join_objections, objection); }

/// The first reason a person would give.
std::optional<JoinObjection> objection_to_join(Joining const& joining,
                                               std::vector<Member> const& members, Day opened_on,
                                               std::optional<Day> closed_on, Day today);

enum class LeaveObjection { before_joining, has_ended, too_far_ahead };
inline constexpr Wording<LeaveObjection> leave_objections[] = {
    {LeaveObjection::before_joining, "before_joining",
     "Dagen ligger, før medlemmet kom med i kerneteamet."},
    {LeaveObjection::has_ended, "has_ended",
     "Medlemmet er efter aftalen allerede ude af kerneteamet den dag."},
    {LeaveObjection::too_far_ahead, "too_far_ahead", "Dagen ligger mere end et år frem."},
};
constexpr auto const& wording(LeaveObjection objection) {
    return find(leave_objections, objection);
}

std::optional<LeaveObjection> objection_to_leave(Member const& member, Day left_on, Day today);

}  // namespace indgang::core_team

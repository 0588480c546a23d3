// All that is due in the families of a fixed team, as one question.
#pragma once
#include <map>

#include "core_team/core_team.hpp"
#include "time_proposals/gathering.hpp"

namespace indgang::time_proposals {

/// An hour that a person has chosen for a family.
struct Slot {
    CaseId case_id = {};
    finding_time::Span when;
    finding_time::Place place = finding_time::Place::municipality;
};
std::string written(Slot const& slot);
/// None for what written() did not write.
std::optional<Slot> slot_from(std::string_view text);

/// A family with something due, in the order of the problem's meetings.
struct TeamCase {
    CaseId id = {};
    std::string name;  // its own for who may open the case, else its number
    std::vector<Due> duties;
    std::vector<Someone> people;
};
struct TeamQuestion {
    Gathering gathering;
    std::vector<TeamCase> cases = {};
    std::int64_t planned_already = 0, not_readers = 0;  // families

    finding_time::Problem& problem() { return gathering.problem; }
    std::optional<std::size_t> place_of(CaseId case_id) const;
    /// That family's meeting is left out.
    void leave_out(std::size_t place);
};
/// Of the families that the visitor coordinates; an administrator calls the meetings of all (MEET-4), and sees
/// numbers in place of names.
TeamQuestion question_of(access::Visit& visit, core_team::FixedTeamId team);

/// None where there is no such team.
std::optional<core_team::FixedTeam> fixed_team_of(access::Visit& visit,
                                                  core_team::FixedTeamId team);
/// The open cases that work with it today.
std::vector<CaseId> open_cases_of(access::Visit& visit, core_team::FixedTeamId team);

/// The door by which the visitor plans in that case; none: not at all.
std::optional<access::CaseScope> door_to(access::Visit& visit, CaseId case_id);

/// The meeting, by the rules of its type.
void call_meeting(access::CaseScope& scope, TeamCase const& of,
                  finding_time::Candidate const& time);

}  // namespace indgang::time_proposals

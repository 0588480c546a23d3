// Coverage of the core team (rules.md § 5): needed minus represented today. Pure. A department is
// represented by anyone of the same area, since the need is of its competence **[chosen]**; an
// intervention that was granted and has not begun counts as proposed **[chosen]**.
//
// A party that the network map says is to be invited is there when a member has that name **[chosen]**.
//
// A discipline is represented by a member who is trained as that. The coordinator is the adviser of the area
// and counts as a social worker **[chosen]**: nothing says what a coordinator is trained as.
#pragma once
#include "core_team/core_team.hpp"

namespace indgang::core_team {

/// One intervention as the coverage sees it.
struct NeededSupport {
    std::string person;
    Phrase what;            // "Merudgiftsydelse (barnets lov § 86)"
    std::string provision;  // key in the catalogue
    std::string area = {};  // of the department that is responsible; empty: nobody said
    std::string department_name = {};
    Day started_on;
    std::optional<Day> ended_on = {};  // exclusive

    /// In force, or granted and still to begin.
    bool is_in_play_on(Day day) const { return !ended_on || *ended_on > day; }
};

std::vector<Need> needs_of(std::vector<NeededSupport> const& support,
                           std::vector<SetInPlay> const& sets, Day today);

/// Who is to be invited, as the family's network map says.
std::vector<Need> needs_of_invited(std::vector<std::string> const& names);

/// What coordinator, partner and the members of that day stand for.
std::vector<Competence> represented_on(CoreTeam const& team, Day day);

/// In the order in which they were first needed.
std::vector<Gap> missing(std::vector<Need> const& needs,
                         std::vector<Competence> const& represented);

}  // namespace indgang::core_team

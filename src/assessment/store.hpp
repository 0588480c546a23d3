#pragma once
#include "access/case_scope.hpp"
#include "assessment/assessment.hpp"

namespace indgang::assessment {

/// As a card's column keeps them: "psychologist,teacher".
std::vector<core_team::Discipline> disciplines_from(std::string_view text);

/// About which card, in words of the timeline.
struct CardPlace {
    PersonId child;
    std::string child_name;
    std::string dimension_name;
};

/// The first card begins the board, with the set of dimensions that was shown.
void add(access::CaseScope& scope, CardPlace const& place, std::string const& set,
         Card const& card);
/// As it was read, with what has changed: raises its version.
void update(access::CaseScope& scope, CardPlace const& place, Card const& card);
void remove(access::CaseScope& scope, CardPlace const& place, CardId card);

}  // namespace indgang::assessment

// Invents what happened in a family since it came: coordinators, start conversation, follow-ups held by
// the very rules that say when they are due, contacts; and who may therefore see the case.
#pragma once
#include "generate/family.hpp"
#include "generate/random.hpp"
#include "generate/staff.hpp"

namespace indgang::generate {

struct Calendar {
    WorkingDays const& working_days;
    Day today;
};

/// The facts that the rules of follow-up need; the first of the family's persons has that number.
follow_up::FamilyFacts facts_of(Family const& family, CollaborationModel const& model,
                                CaseId case_id, PersonId first_person, Day today);

/// Sets all that is not set by invent_persons and invent_support. The coordinator is today's.
void invent_history(Family& family, CollaborationModel const& model, Staff const& staff,
                    std::size_t coordinator, Calendar const& calendar, Random& random);

/// The days on which follow-ups were held, by a coordinator who now and then is late.
std::vector<Day> invented_days(follow_up::Facts facts, CollaborationModel const& model,
                               Calendar const& calendar, Random& random);

/// What was written about the follow-up with that child on that day.
Held invented_follow_up(Family const& family, std::size_t child, Day on, Random& random);
/// {0} is the child's first name, {1} the first contact's.
std::string told(std::string_view sentence, Family const& family, std::size_t child);

}  // namespace indgang::generate

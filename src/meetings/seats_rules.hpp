// Who a type of meeting fills its table with, and whom and what it wants and lacks (MEET-1, MEET-6, TEAM-5). Pure.
// A type's wishes are named and stop nothing, save that the family is there (rules.hpp).
#pragma once
#include "cases/cases.hpp"
#include "meetings/meetings.hpp"

namespace indgang::meetings {

/// A professional who could sit there.
struct AtHand {
    UserId user;
    std::string name, department;
    bool is_coordinator = false, is_partner = false, is_of_team = false, is_leader = false;
};

struct Around {
    Day today;
    std::vector<AtHand> people;
    std::vector<cases::Member> family;
    std::vector<std::string> departments = {};  // of all interventions in force, each once
};

/// A first version to change at will: who must come, who does what, and the usual agenda.
void fill(Plan& plan, meeting_kinds::Kind const& kind, Around const& around);
/// That child is asked to come by the type's rule.
bool is_asked(cases::Member const& child, meeting_kinds::Kind const& kind, Day on);

/// In the order in which a person would say them; empty: nothing lacks.
std::vector<Phrase> what_lacks(Plan const& plan, meeting_kinds::Kind const& kind,
                               Around const& around);

}  // namespace indgang::meetings

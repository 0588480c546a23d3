// The worklist (arbejdsliste): the reader's day. What is due for whose child and everything else that is to be
// done, when, why, and the one thing to do about it; then what waits for others. Only reads: the dates are worked
// out by follow_up and kept in its due rows, the rest comes from todo.
// Asks: follow_up, todo, team_meetings. Is asked by nobody.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/text.hpp"

namespace indgang::access {
class Visit;
}

namespace indgang::worklist {

struct Due {
    CaseId case_id;
    PersonId child_id;
    Day due_on;
    Day plan_by;
    std::string why;                  // in the reader's language
    bool clock_is_familys = false;    // a core-team meeting, not a child's own follow-up
    bool is_extended = false;         // the model's words do not cover it: rules.md § 2, chosen
    std::optional<Day> hidden_until;  // paused at the family's wish
    std::string child;
    std::optional<Day> born_on;
    std::string family;
    std::string case_number;
    std::string contact;  // whom to call first
    std::string telephone;
    std::string in_place_of = {};  // the coordinator who is away, where the reader stands in
};

struct FamilyWithoutDate {
    CaseId case_id;
    std::string family;
    std::string case_number;
};

struct CoordinatorsList {
    std::vector<Due> due;  // earliest first; then those of whom this one stands in for
    std::vector<FamilyWithoutDate>
        without_date;  // open, and nothing is due: the reader should know
};
CoordinatorsList list_of_coordinator(access::Visit& visit, UserId coordinator);
/// What is due in the cases that this user is part of in another way (core team).
std::vector<Due> due_for_member(access::Visit& visit, UserId member);
/// The coordinator, if the reader leads that coordinator's department on that day.
std::optional<std::string> coordinator_led_by(access::Visit& visit, UserId coordinator);

}  // namespace indgang::worklist

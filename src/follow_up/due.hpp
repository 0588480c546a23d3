// What is due in one family, worked out from its facts: the rows that lists read. Pure.
#pragma once
#include "follow_up/held_rules.hpp"
#include "follow_up/rules.hpp"
#include "foundation/id.hpp"

namespace indgang::follow_up {

struct ChildFacts {
    PersonId child;
    Facts facts;
    std::optional<Pause> pause = {};
    std::string name = {};
    std::optional<Day> born_on = {};
};

/// How a list names the family; copied beside the date, so that a worklist is read from one place.
struct FamilyWords {
    std::string family, search_name, case_number;
    std::string contact, telephone;  // whom to call first; empty: nobody is named
    bool operator==(FamilyWords const&) const = default;
};

struct FamilyFacts {
    CaseId case_id;
    CollaborationModel const* model = nullptr;
    std::optional<UserId> coordinator;  // none on a day when the case is not open
    std::vector<ChildFacts> children;   // the eldest first
    FamilyWords words = {};
};

struct DueRow {
    PersonId child;
    NextFollowUp next;
    std::optional<Day> hidden_until = {};
    std::string child_name = {};
    std::optional<Day> born_on = {};
};

/// One row per child whose clock runs; for a family clock one row, under the eldest child. Nothing is
/// due in a case that is not open.
std::vector<DueRow> due_rows(FamilyFacts const& family, WorkingDays const& working_days, Day today);

/// The next day on which those rows may change by themselves.
std::optional<Day> next_change_after(FamilyFacts const& family, Day today);

/// The facts of the family's one clock: what was held with any child by that day counts for all.
Facts family_clock(std::vector<ChildFacts> const& children, Day today);

}  // namespace indgang::follow_up

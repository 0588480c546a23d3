// Burden (belastning): what a family's weeks hold of meetings, tasks and people to talk to, against what it says
// a week can carry (PLAN-10, rules.md § 13; pains 3, 16, 20). It warns, names what could wait, and stops nothing.
//
// Never stored: how full a week is. What the family says is kept as rows, the newest counts. What one adult
// says of a week of its own, and what lies in it, the other parent does not see.
// Asks: cases, plan, actions, follow_up, appointments, meetings, analysis.  Is asked by: planning, overview.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "burden/rules.hpp"
#include "foundation/instant.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::appointments {
struct Span;
}

namespace indgang::burden {

/// One thing that was said of what a week can carry.
struct Said {
    std::int64_t id = 0;
    std::optional<PersonId> person = {};  // none: the family's together
    Capacity capacity = {};
    std::string words = {}, written_by = {};
    std::optional<Instant> at = {};
};

/// The nearest full week, or that there is room, in one sentence; empty where nothing was said.
Phrase sentence(access::CaseScope& scope);

/// Which weeks are full already, for whoever is about to add something.
std::vector<Phrase> full_weeks(access::CaseScope& scope);

/// For whom of the family an action would make its week too full, and what could wait. app says so to actions.
std::vector<Phrase> before_giving(access::CaseScope& scope, std::string const& words,
                                  std::optional<Day> due_on, std::optional<PersonId> held_by);

/// What a meeting of those hours collides with, and whether its week is too full. app says so to those who plan.
std::vector<Phrase> about_hours(access::CaseScope& scope, appointments::Span const& when);

}  // namespace indgang::burden

// The case over time (forløb over tid): what runs for whom and by which department, the days that come, what
// runs at the same time for the same goal, and what waits for what, as a picture and as a list that says the
// same. Only reads. Asks: cases, interventions, plan, effects, dependencies, appointments.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "plan/plan.hpp"

namespace indgang::over_time {

/// One intervention as a length of time.
struct Span {
    InterventionId id;
    PersonId person;
    std::string name, person_name, department;
    Day from;
    std::optional<Day> until = {};  // exclusive
    std::optional<Day> judged_on = {};
    std::vector<plan::ElementId> serves = {};

    bool is_on(Day day) const { return from <= day && (!until || *until > day); }
};

enum class MarkKind { meeting, goal_due };

/// Something on one day.
struct Mark {
    MarkKind kind;
    Day on;
    std::string said;
    std::optional<PersonId> about = {};  // of a goal; none: the whole family
    std::string about_name = {};
    std::optional<plan::ElementId> goal = {};
};

}  // namespace indgang::over_time

// All that the rules of follow-up need to know, as plain values: about one child where the model's
// clock is per child, about the family where it is per family.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "catalogue/catalogue.hpp"
#include "collaboration_model/collaboration_model.hpp"

namespace indgang::follow_up {

/// An intervention that a cadence counts, past, running or to come. In force on a day: from ≤ day,
/// and no end or end > day (rules.md § 2).
struct CountedIntervention {
    std::string provision;  // its key, "SEL 41"
    CadenceGroup group;
    bool by_analogy = false;
    catalogue::ProvisionKind kind = catalogue::ProvisionKind::compensation;
    Day from;
    std::optional<Day> until = {};              // the first day on which it no longer runs
    std::optional<Day> examination_until = {};  // U until then: home training's own examination

    bool is_in_force_on(Day day) const { return from <= day && (!until || day < *until); }
    CadenceGroup group_on(Day day) const {
        return examination_until && day < *examination_until ? CadenceGroup::child_investigation
                                                             : group;
    }
};

/// How the provision counts; none for one outside the cadence (placement, plans …).
std::optional<CountedIntervention> counted(catalogue::Provision const& provision, Day from,
                                           std::optional<Day> until,
                                           std::optional<Day> examination_until = {});

struct Facts {
    std::vector<CountedIntervention> interventions;
    std::vector<Day> held;  // follow-ups of the child, or core-team meetings of the family
    std::optional<Day> start_conversation_on = {};
    std::optional<Day> opened_on = {};    // the case
    std::optional<Day> reopened_on = {};  // the last time, after it was closed (docs/adr/0025)

    // What the family and the municipality have set for core-team meetings (rules.md § 3).
    std::optional<Interval> agreed_interval = {};
    std::optional<Interval> interval_of_concern = {};
    std::optional<Interval> municipal_maximum = {};
};

}  // namespace indgang::follow_up

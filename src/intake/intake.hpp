// Intake (visitation til forløbet): a family comes in by one of the municipality's own target groups,
// and the criterion that it meets is kept with the case (CASE-2). With it come the first child, the
// first contact and the coordinator, in one transaction: a case without them cannot be.
// Asks: cases, coordinators.
#pragma once
#include <string>
#include <vector>

#include "cases/cases.hpp"
#include "coordinators/coordinators.hpp"

namespace indgang::intake {

/// One of a target group's criteria, as the municipality decided it.
struct Criterion {
    std::int64_t id = 0;
    std::string target_group, wording;
};

/// A family that is let in, in the order of the form.
struct Opening {
    std::int64_t criterion = 0;
    std::string criterion_note;
    std::string model;  // its word
    std::string family_name;
    cases::PersonEntry child, contact;
    bool contact_has_custody = false;
    Day opened_on;
    coordinators::Candidate coordinator;
};

}  // namespace indgang::intake

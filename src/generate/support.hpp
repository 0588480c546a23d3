// Invents what runs for a family: interventions under the law of the day they were granted, with ends,
// and the matters in departments beside them. The mix is that of law-and-methods § 6.
#pragma once
#include "generate/family.hpp"
#include "generate/random.hpp"
#include "generate/staff.hpp"

namespace indgang::generate {

/// What must be so whatever chance says: the criterion that let the family in.
struct Demands {
    bool another_department = false;  // a parent has a matter elsewhere
};

/// Sets matters and interventions; the persons and opened_on are there.
void invent_support(Family& family, Demands const& demands, Staff const& staff, Day today,
                    Random& random);

}  // namespace indgang::generate

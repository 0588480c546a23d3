// The people around an invented family: its core team, of a fixed one or of its own, and the partner.
#pragma once
#include "generate/family.hpp"
#include "generate/random.hpp"
#include "generate/staff.hpp"

namespace indgang::generate {

struct AroundWish {
    std::size_t coordinator;  // place in staff.coordinators
    Day today;
    bool is_per_family = false;  // Én familie – én indgang
    bool lacks_one = false;      // the department behind an intervention is not there yet
};

void invent_around(Family& family, Staff const& staff, AroundWish const& wish, Random& random);

/// What those who represent an area in a core team are mostly trained as.
std::string_view discipline_of(access::Area area);

}  // namespace indgang::generate

// How many meetings a family has (antal møder, MEET-11): what it was before, as the family remembers it, said once in its
// own words; and what it is now, counted month by month. One coordinated meeting should replace several.
//
// Never stored: what is counted.  Asks: cases, appointments.  Is asked by nobody.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "appointments/appointments.hpp"
#include "foundation/instant.hpp"

namespace indgang::meeting_count {

/// As the family remembers it.
struct Before {
    std::int64_t id = 0;  // the version that a form carries
    std::int64_t meetings = 0, parties = 0;
    std::string words = {}, written_by = {};
    std::optional<Instant> written_at = {};
};

struct MonthCount {
    Day first;  // of the month
    std::int64_t meetings = 0;
    bool is_over = true;  // this month is not
};

}  // namespace indgang::meeting_count

// Until when a closed case is kept (TRUST-4). Pure. The two numbers are the municipality's; that the later day counts,
// and five years of each where none is set, is chosen by us: the law says no longer than necessary (GDPR article 5).
#pragma once
#include "retention/retention.hpp"

namespace indgang::retention {

inline constexpr std::int64_t years_chosen_by_us = 5;

struct Years {
    std::optional<std::int64_t> after_closing = {}, after_childhood = {};  // none: not set
};

/// `youngest_born_on`: none where there is no child, or no birthday is known.
Mark mark_of(Day closed_on, std::optional<Day> youngest_born_on, Years years);

/// The day itself is reached.
constexpr bool is_reached(Day keep_until, Day today) { return keep_until <= today; }

}  // namespace indgang::retention

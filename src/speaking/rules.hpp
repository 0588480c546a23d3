// What share of the talk was the family's, and the trend (rules.md § 14). Pure. Silence is counted by nobody. That
// what was measured stands before what was judged, and that of several who measured at once the one who
// measured most counts, are ours [chosen].
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "foundation/wording.hpp"

namespace indgang::speaking {

enum class Side { family, professionals };
inline constexpr Wording<Side> sides[] = {
    {Side::family, "family", "Familien"},
    {Side::professionals, "professionals", "Fagfolk"},
};
constexpr auto const& wording(Side side) { return find(sides, side); }

struct Seconds {
    std::int64_t family = 0, professionals = 0;
    std::int64_t together() const { return family + professionals; }
};

/// At one meeting.
struct Talk {
    std::vector<Seconds> measured = {};  // by each who tapped
    std::optional<std::int64_t> estimated_percent = {};
};

struct Share {
    std::int64_t hundredths = 0;  // of a percent: 4,550 is 45.5 %
    bool is_estimate = false;
    friend bool operator==(Share const&, Share const&) = default;
};

/// What was measured; of several who did, by the one who measured most.
Seconds measured_at(Talk const& talk);
/// None where nobody spoke while it was measured, and nobody judged it.
std::optional<Share> share_of(Talk const& talk);

inline constexpr std::size_t last_meetings = 8;
/// The median of the last eight, the oldest first; of an even number the middle of the two in the middle.
std::optional<std::int64_t> median_of_last(std::vector<Share> const& shares);

/// Rounded to whole percent, half up, as it is said.
std::int64_t percent(std::int64_t hundredths);
bool is_step(std::int64_t percent);

/// rules.md § 15: nothing of a team that is of fewer families.
inline constexpr std::int64_t fewest_families = 5;
bool may_be_shown(std::int64_t families);

}  // namespace indgang::speaking

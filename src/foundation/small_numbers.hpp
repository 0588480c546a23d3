// No figure about few people (rules.md § 15): none on fewer than five, and none that a total would give away.
#pragma once
#include <cstdint>
#include <vector>

namespace indgang {

inline constexpr std::int64_t fewest_in_a_figure = 5;

/// A figure on so many people may be shown. Nobody is no person: 0 may be [chosen].
constexpr bool is_enough(std::int64_t people) {
    return people == 0 || people >= fewest_in_a_figure;
}

/// Which of the cells stay hidden beside their total: those that are too small, and where the total would give the
/// only one of these away, the next smallest too. All of them where there is no next.
std::vector<bool> hidden_beside_total(std::vector<std::int64_t> const& cells);

}  // namespace indgang

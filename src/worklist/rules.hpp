// Which part of the list a date belongs to, in what order, and how full the weeks ahead are. Pure.
#pragma once
#include <span>

#include "foundation/wording.hpp"
#include "worklist/worklist.hpp"

namespace indgang::worklist {

enum class Part { overdue, this_week, later, paused };

/// Overdue: today > due. This week: to be planned by Sunday of today's ISO week. A pause hides the
/// reminder, not the overdue figure (rules.md § 2.7).
Part part_of(Due const& due, Day today);

enum class Order { by_date, by_family, by_child };
inline constexpr Wording<Order> orders[] = {
    {Order::by_date, "dato", "Dato"},
    {Order::by_family, "familie", "Familie"},
    {Order::by_child, "barn", "Barn"},
};
constexpr auto const& wording(Order order) { return find(orders, order); }
void sort(std::vector<Due>& due, Order order);

struct Week {
    int number = 0;  // ISO
    Day monday;
    int count = 0;
};
/// The weeks after this one in which something is due, in order, at most that many.
std::vector<Week> weeks_ahead(std::span<Due const> due, Day today, std::size_t most);

}  // namespace indgang::worklist

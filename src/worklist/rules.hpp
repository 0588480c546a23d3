// In what order the lines stand, and how full the weeks ahead are. Pure.
#pragma once
#include <span>

#include "foundation/wording.hpp"
#include "worklist/worklist.hpp"

namespace indgang::worklist {

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
/// The weeks in which something is to be planned, in order, at most that many.
std::vector<Week> weeks_of(std::vector<Day> days, std::size_t most);

}  // namespace indgang::worklist

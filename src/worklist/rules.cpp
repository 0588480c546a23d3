#include "worklist/rules.hpp"

#include <algorithm>

namespace indgang::worklist {
namespace {

Day monday_of(Day day) { return day - days{int(day.weekday().iso_encoding()) - 1}; }

}  // namespace

Part part_of(Due const& due, Day today) {
    if (due.hidden_until && today < *due.hidden_until) return Part::paused;
    if (today > due.due_on) return Part::overdue;
    return due.plan_by < monday_of(today) + days{7} ? Part::this_week : Part::later;
}

void sort(std::vector<Due>& due, Order order) {
    auto const comes_first = [&](Due const& a, Due const& b) {
        if (order == Order::by_family && a.family != b.family) return a.family < b.family;
        if (order == Order::by_child && a.child != b.child) return a.child < b.child;
        return a.due_on < b.due_on;
    };
    if (!std::ranges::is_sorted(due, comes_first)) std::ranges::stable_sort(due, comes_first);
}

std::vector<Week> weeks_ahead(std::span<Due const> due, Day today, std::size_t most) {
    std::vector<Day> mondays;
    for (auto const& each : due)
        if (part_of(each, today) == Part::later) mondays.push_back(monday_of(each.plan_by));
    std::ranges::sort(mondays);
    std::vector<Week> weeks;
    for (Day const monday : mondays) {
        if (weeks.empty() || weeks.back().monday != monday) {
            if (weeks.size() == most) break;
            weeks.push_back({iso_week(monday), monday, 0});
        }
        ++weeks.back().count;
    }
    return weeks;
}

}  // namespace indgang::worklist

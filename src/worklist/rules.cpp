#include "worklist/rules.hpp"

#include <algorithm>

namespace indgang::worklist {
namespace {

Day monday_of(Day day) { return day - days{int(day.weekday().iso_encoding()) - 1}; }

}  // namespace

void sort(std::vector<Due>& due, Order order) {
    auto const comes_first = [&](Due const& a, Due const& b) {
        if (order == Order::by_family && a.family != b.family) return a.family < b.family;
        if (order == Order::by_child && a.child != b.child) return a.child < b.child;
        return a.due_on < b.due_on;
    };
    if (!std::ranges::is_sorted(due, comes_first)) std::ranges::stable_sort(due, comes_first);
}

std::vector<Week> weeks_of(std::vector<Day> days, std::size_t most) {
    std::ranges::sort(days);
    std::vector<Week> weeks;
    for (Day const day : days) {
        auto const monday = monday_of(day);
        if (weeks.empty() || weeks.back().monday != monday) {
            if (weeks.size() == most) break;
            weeks.push_back({iso_week(monday), monday, 0});
        }
        ++weeks.back().count;
    }
    return weeks;
}

}  // namespace indgang::worklist

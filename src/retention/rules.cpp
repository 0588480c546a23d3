#include "retention/rules.hpp"

namespace indgang::retention {
namespace {

constexpr int age_of_majority = 18;

Day years_after(Day day, std::int64_t years) { return day + months{int(12 * years)}; }

Mark by(Rule rule, Day from, std::optional<std::int64_t> set) {
    auto const years = set.value_or(years_chosen_by_us);
    return {years_after(from, years), rule, years, !set};
}

}  // namespace

Mark mark_of(Day closed_on, std::optional<Day> youngest_born_on, Years years) {
    auto const closed = by(Rule::after_closing, closed_on, years.after_closing);
    if (!youngest_born_on) return closed;
    auto const grown_up = by(Rule::after_childhood, years_after(*youngest_born_on, age_of_majority),
                             years.after_childhood);
    return grown_up.keep_until > closed.keep_until ? grown_up : closed;
}

}  // namespace indgang::retention

#include "over_time/rules.hpp"

#include <algorithm>

namespace indgang::over_time {
namespace {

Day first_of_month(Day day) {
    auto const date = day.date();
    return Day{date.year() / date.month() / std::chrono::day{1}};
}

std::optional<Day> earlier(std::optional<Day> a, std::optional<Day> b) {
    if (!a || !b) return a ? a : b;
    return std::min(*a, *b);
}

}  // namespace

std::vector<Overlap> overlaps(std::vector<Span> const& spans) {
    std::vector<Overlap> found;
    for (std::size_t i = 0; i < spans.size(); ++i)
        for (std::size_t j = i + 1; j < spans.size(); ++j) {
            auto const& a = spans[i];
            auto const& b = spans[j];
            auto const from = std::max(a.from, b.from);
            auto const until = earlier(a.until, b.until);
            if (a.person != b.person || (until && *until <= from)) continue;
            for (auto const goal : a.serves)
                if (std::ranges::find(b.serves, goal) != b.serves.end())
                    found.push_back({i, j, goal, from, until});
        }
    return found;
}

std::int64_t at_once(std::vector<Span> const& spans, PersonId person, Day day) {
    return std::ranges::count_if(
        spans, [&](Span const& one) { return one.person == person && one.is_on(day); });
}

Window window_of(std::vector<Span> const& spans, std::vector<Mark> const& marks, Day today) {
    auto from = today - months{2};
    auto until = today + months{3};
    auto const reach = [&](Day day) {
        from = std::min(from, day);
        until = std::max(until, day);
    };
    for (auto const& span : spans) {
        reach(span.from);
        if (span.until) reach(*span.until);
        if (span.judged_on) reach(*span.judged_on);
    }
    for (auto const& mark : marks) reach(mark.on);
    from = std::max(from, today - months{12});
    until = std::min(until, today + months{12});
    return {first_of_month(from), first_of_month(until) + months{1}};
}

}  // namespace indgang::over_time

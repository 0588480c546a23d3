#include "team_meetings/rules.hpp"

#include <algorithm>

namespace indgang::team_meetings {
namespace {

using core_team::Rhythm;
constexpr days year{365};

/// The same weekday of a later month: the nth, or the last where that month has no nth.
Day same_weekday(Day first, int months_on) {
    auto const date = first.date();
    auto const month = date.year() / date.month() + months{months_on};
    auto const nth = (unsigned(date.day()) - 1) / 7 + 1;
    auto const wanted =
        std::chrono::year_month_weekday{month.year(), month.month(), first.weekday()[nth]};
    if (wanted.ok()) return Day{std::chrono::sys_days{wanted}};
    return Day{std::chrono::sys_days{month.year() / month.month() /
                                     std::chrono::weekday_last{first.weekday()}}};
}

Day step(Day first, Rhythm rhythm, int number) {
    switch (rhythm) {
        case Rhythm::weekly: return first + days{7 * number};
        case Rhythm::every_second_week: return first + days{14 * number};
        case Rhythm::monthly: return same_weekday(first, number);
    }
    return first;
}

}  // namespace

Day due_on(std::optional<Day> last_held, Day team_since, Rhythm rhythm,
           WorkingDays const& working_days) {
    auto const from = last_held.value_or(team_since);
    auto const next = rhythm == Rhythm::monthly ? from + months{1} : step(from, rhythm, 1);
    return working_days.on_or_before(next);
}

std::vector<PlannedDay> series(Day first, Rhythm rhythm, int count,
                               WorkingDays const& working_days) {
    std::vector<PlannedDay> all;
    for (int i = 0; i < std::min(count, longest_series); ++i) {
        auto const own = step(first, rhythm, i);
        auto const on = working_days.on_or_before(own);
        all.push_back({on, on != own});
    }
    return all;
}

std::vector<Objection> objections_to(appointments::Span const& when, std::vector<Day> const& taken,
                                     Day today) {
    std::vector<Objection> all;
    if (when.on < today) all.push_back(Objection::in_the_past);
    if (when.on > today + year) all.push_back(Objection::too_far_ahead);
    if (when.until <= when.from) all.push_back(Objection::ends_before_it_begins);
    if (std::ranges::count(taken, when.on) > 0) all.push_back(Objection::day_is_taken);
    return all;
}

void Turnout::add(Attended const& one) {
    if (!one.must_come) return;
    ++due;
    switch (one.presence) {
        case Presence::late: ++late; [[fallthrough]];
        case Presence::came: ++came; break;
        case Presence::substituted: ++substituted; break;
        case Presence::absent: ++absent; break;
    }
}

}  // namespace indgang::team_meetings

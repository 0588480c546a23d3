#include "burden/rules.hpp"

#include <algorithm>
#include <set>

namespace indgang::burden {
namespace {

/// In which week each lies; none: in none that is shown.
std::vector<std::optional<Day>> mondays_of(std::vector<Load> const& loads, Day today) {
    auto const now = monday_of(today);
    std::vector<std::optional<Day>> mondays;
    int spread = 0;
    for (auto const& load : loads) {
        if (!load.on)
            mondays.push_back(now + weeks{spread++ % weeks_to_spread_over});
        else if (*load.on < now && !load.is_done)
            mondays.push_back(now);  // not done: it weighs today
        else
            mondays.push_back(monday_of(*load.on));
    }
    return mondays;
}

void put(Week& week, std::size_t place, Load const& load, Capacity const& capacity) {
    week.loads.push_back(place);
    if (load.kind == Kind::task) {
        ++week.tasks;
        return;
    }
    ++week.meetings;
    week.minutes += load.minutes;
    if (load.has_travel) week.travel += capacity.travel_minutes;
}

std::int64_t people_in(Week const& week, std::vector<Load> const& loads) {
    std::set<std::string> people;
    for (auto const place : week.loads)
        people.insert(loads[place].people.begin(), loads[place].people.end());
    return std::ssize(people);
}

bool share_a_person(Load const& one, Load const& other) {
    if (one.persons.empty() || other.persons.empty()) return true;
    return std::ranges::any_of(one.persons, [&](PersonId person) { return other.is_of(person); });
}

/// Whether the week still is within what they can carry when that is put into it.
bool has_room(Week week, std::vector<Load> const& loads, std::size_t load,
              Capacity const& capacity) {
    put(week, load, loads[load], capacity);
    week.people = people_in(week, loads);
    return past_of(week, capacity).empty();
}

/// Whether the week would be better without it.
bool helps(Week const& week, Load const& load) {
    auto const is_past = [&](Measure measure) {
        return std::ranges::find(week.past, measure) != week.past.end();
    };
    if (load.kind == Kind::task) return is_past(Measure::tasks);
    return is_past(Measure::time) || is_past(Measure::people);
}

}  // namespace

bool Load::is_of(std::optional<PersonId> person) const {
    return !person || persons.empty() || std::ranges::find(persons, *person) != persons.end();
}

Day monday_of(Day day) { return day - days{int(day.weekday().iso_encoding()) - 1}; }

std::vector<Measure> past_of(Week const& week, Capacity const& capacity) {
    std::vector<Measure> past;
    if (capacity.hours && week.time() > *capacity.hours * 60) past.push_back(Measure::time);
    if (capacity.tasks && week.tasks > *capacity.tasks) past.push_back(Measure::tasks);
    if (capacity.people && week.people > *capacity.people) past.push_back(Measure::people);
    return past;
}

std::optional<std::size_t> week_with(std::vector<Week> const& weeks, Day day) {
    auto const found = std::ranges::find(weeks, monday_of(day), &Week::monday);
    if (found == weeks.end()) return std::nullopt;
    return std::size_t(found - weeks.begin());
}

std::vector<Week> weeks_of(std::vector<Load> const& loads, Capacity const& capacity, Day today) {
    std::vector<Week> all;
    auto const now = monday_of(today);
    for (int i = -weeks_back; i < weeks_ahead; ++i) all.push_back({.monday = now + weeks{i}});
    auto const mondays = mondays_of(loads, today);
    for (std::size_t i = 0; i < loads.size(); ++i)
        if (auto const at = week_with(all, *mondays[i])) put(all[*at], i, loads[i], capacity);
    for (auto& week : all) {
        week.people = people_in(week, loads);
        week.past = past_of(week, capacity);
    }
    return all;
}

std::vector<Collision> collisions(std::vector<Load> const& loads, Day today) {
    std::vector<Collision> found;
    for (std::size_t i = 0; i < loads.size(); ++i)
        for (std::size_t j = i + 1; j < loads.size(); ++j) {
            auto const &one = loads[i], &other = loads[j];
            if (!one.on || one.on != other.on || *one.on < today) continue;
            if (!one.from || !one.until || !other.from || !other.until) continue;
            bool const overlap = *one.from < *other.until && *other.from < *one.until;
            if (overlap && share_a_person(one, other)) found.push_back({i, j});
        }
    return found;
}

std::optional<Move> what_can_wait(std::vector<Load> const& loads, std::vector<Week> const& weeks,
                                  std::size_t full, Capacity const& capacity, Day today) {
    if (weeks[full].monday < monday_of(today)) return std::nullopt;
    // From the last of its days backwards: what is due first has waited longest.
    auto const& in_week = weeks[full].loads;
    for (auto at = in_week.rbegin(); at != in_week.rend(); ++at) {
        auto const& load = loads[*at];
        if (!load.may_move || !helps(weeks[full], load)) continue;
        for (auto later = full + 1; later < weeks.size(); ++later) {
            if (load.latest && weeks[later].monday > *load.latest) break;
            if (has_room(weeks[later], loads, *at, capacity)) return Move{*at, weeks[later].monday};
        }
    }
    return std::nullopt;
}

}  // namespace indgang::burden

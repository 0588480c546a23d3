#include "finding_time/candidates.hpp"

#include <algorithm>

namespace indgang::finding_time {
namespace {

Span widened(Span const& when, int travel) {
    return {when.on, {when.from.minutes - travel}, {when.until.minutes + travel}};
}

std::int64_t of_target(Wanted const& meeting, Day day) {
    auto const margin = (meeting.keep_by - day).count();
    if (margin > good_margin) return margin - good_margin;
    if (margin >= 0 && margin < enough_margin) return enough_margin - margin;
    return 0;
}

bool is_wished_otherwise(Person const& person, Span const& when) {
    bool names_hours = false;
    for (auto const& wish : person.wishes) {
        if (wish.kind != Wish::Kind::suits) continue;
        if (wish.holds(when)) return false;
        names_hours = true;
    }
    return names_hours;
}

void weigh_wishes(Candidate& one, Person const& person, std::size_t at) {
    for (std::size_t wish = 0; wish < person.wishes.size(); ++wish)
        if (person.wishes[wish].kind == Wish::Kind::never && person.wishes[wish].meets(one.when)) {
            one.broken.push_back({at, wish});
            one.cost += points_of(Matter::never);
        }
    if (is_wished_otherwise(person, one.when)) {
        one.unsuited.push_back(at);
        one.cost += points_of(Matter::does_not_suit);
    }
    if (!person.likes.empty() && std::ranges::count(person.likes, one.place) == 0) {
        one.other_place.push_back(at);
        one.cost += points_of(Matter::other_place);
    }
}

void weigh_person(Candidate& one, Problem const& problem, Calendars const& calendars,
                  std::size_t at) {
    auto const& person = problem.people[at];
    auto const& meeting = problem.meetings[one.meeting];
    int const travel = travel_of(person, meeting, one.place);
    one.travel += 2 * travel;
    one.cost += travel * points_of(Matter::travel_minute);
    one.cost += calendars.holes(at, one.when, travel) * points_of(Matter::hole);
    if (person.meeting_day && *person.meeting_day != weekday_of(one.when.on))
        one.cost += points_of(Matter::other_day);
    if (person.is_of_family) weigh_wishes(one, person, at);
}

bool is_full(Problem const& problem, Candidate const& one) {
    auto const& meeting = problem.meetings[one.meeting];
    int const road = one.place == Place::municipality || one.place == Place::school ||
                             one.place == Place::elsewhere
                         ? 2 * meeting.travel
                         : 0;
    return std::ranges::any_of(problem.rooms, [&](Room const& room) {
        return room.family == meeting.family && room.monday == monday_of_week(one.when.on) &&
               room.minutes < meeting.minutes + road;
    });
}

}  // namespace

Calendars::Calendars(Problem const& problem) : first_{problem.first} {
    auto const span = std::max<std::int64_t>(0, (problem.until - problem.first).count());
    by_day_.resize(problem.people.size());
    for (auto& days_of_one : by_day_) days_of_one.resize(std::size_t(span));
    for (std::size_t person = 0; person < problem.people.size(); ++person)
        for (auto const& one : problem.people[person].engagements) engage(person, one);
}

void Calendars::engage(std::size_t person, Engagement const& engagement) {
    auto const at = (engagement.when.on - first_).count();
    if (at < 0 || at >= std::int64_t(by_day_[person].size())) return;
    by_day_[person][std::size_t(at)].push_back(engagement);
}

std::vector<Engagement> const* Calendars::on(std::size_t person, Day day) const {
    auto const at = (day - first_).count();
    if (at < 0 || at >= std::int64_t(by_day_[person].size())) return nullptr;
    return &by_day_[person][std::size_t(at)];
}

bool Calendars::is_free(std::size_t person, Span const& when, int travel) const {
    auto const* all = on(person, when.on);
    auto const wide = widened(when, travel);
    return !all || std::ranges::none_of(*all, [&](Engagement const& one) {
        return appointments::overlaps(widened(one.when, one.travel), wide);
    });
}

int Calendars::holes(std::size_t person, Span const& when, int travel) const {
    auto const* all = on(person, when.on);
    if (!all) return 0;
    auto const wide = widened(when, travel);
    int found = 0;
    for (auto const& one : *all) {
        auto const other = widened(one.when, one.travel);
        auto const before = wide.from.minutes - other.until.minutes;
        auto const after = other.from.minutes - wide.until.minutes;
        for (int const between : {before, after})
            if (between > 0 && between <= lost_minutes) ++found;
    }
    return found;
}

Candidate weighed(Problem const& problem, Calendars const& calendars, std::size_t meeting,
                  Span const& when, Place place) {
    auto const& wanted = problem.meetings[meeting];
    Candidate one{.meeting = meeting, .when = when, .place = place};
    one.days_over = int(std::max<std::int64_t>(0, (when.on - wanted.keep_by).count()));
    one.cost = one.days_over * points_of(Matter::day_over) +
               of_target(wanted, when.on) * points_of(Matter::day_off_target);
    for (auto const person : wanted.must) weigh_person(one, problem, calendars, person);
    for (auto const person : wanted.should) {
        if (calendars.is_free(person, when, travel_of(problem.people[person], wanted, place))) {
            weigh_person(one, problem, calendars, person);
            continue;
        }
        one.missing.push_back(person);
        one.cost += points_of(Matter::missed);
    }
    one.is_in_full_week = is_full(problem, one);
    if (one.is_in_full_week) one.cost += points_of(Matter::full_week);
    return one;
}

std::vector<Span> hours_of(Problem const& problem, Wanted const& meeting, Day until) {
    std::vector<Span> all;
    for (Day day = std::max(problem.first, meeting.earliest); day < until; day = day + days{1}) {
        if (!problem.working_days.is_working_day(day)) continue;
        for (int from = first_hour.minutes; from + meeting.minutes <= last_hour.minutes;
             from += grid_minutes)
            all.push_back({day, {from}, {from + meeting.minutes}});
    }
    return all;
}

std::vector<Candidate> candidates_of(Problem const& problem, Calendars const& calendars,
                                     std::size_t meeting) {
    auto const& wanted = problem.meetings[meeting];
    std::vector<Candidate> all;
    for (auto const& when : hours_of(problem, wanted, problem.until))
        for (auto const place : wanted.places)
            if (std::ranges::all_of(wanted.must, [&](std::size_t person) {
                    return calendars.is_free(person, when,
                                             travel_of(problem.people[person], wanted, place));
                }))
                all.push_back(weighed(problem, calendars, meeting, when, place));
    return all;
}

Span taken_by(Problem const& problem, Candidate const& candidate, std::size_t person) {
    return widened(candidate.when, travel_of(problem.people[person],
                                             problem.meetings[candidate.meeting], candidate.place));
}

}  // namespace indgang::finding_time

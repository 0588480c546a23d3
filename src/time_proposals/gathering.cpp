#include "time_proposals/gathering.hpp"

#include <algorithm>

#include "appointments/appointments.hpp"
#include "busy_times/busy_times.hpp"
#include "cases/cases.hpp"
#include "family_times/family_times.hpp"
#include "follow_up/follow_up.hpp"

namespace indgang::time_proposals {
namespace {

using finding_time::Wish;

Wish wish_of(family_times::Not const& one) {
    Wish wish{.kind = Wish::Kind::never, .from = one.from, .until = one.until, .words = one.words};
    if (one.weekday) wish.weekday = unsigned(*one.weekday) + 1;
    wish.first_on = one.on_day;
    wish.last_on = one.on_day ? one.on_day : one.last_on;
    return wish;
}

/// An appointment that stands is no wish: nobody can be at two places.
void engage(finding_time::Problem const& problem, finding_time::Person& person,
            family_times::Not const& one) {
    auto const wish = wish_of(one);
    for (Day day = problem.first; day < problem.until; day = day + days{1})
        if (wish.is_about(day)) person.engagements.push_back({{day, one.from, one.until}, 0});
}

void take_times(finding_time::Problem const& problem, finding_time::Person& person,
                family_times::Times const& times, bool with_words) {
    for (auto const half : times.suits) {
        auto const hours = family_times::hours_of(half);
        person.wishes.push_back({.kind = Wish::Kind::suits,
                                 .weekday = hours.weekday,
                                 .from = hours.from,
                                 .until = hours.until});
    }
    person.likes = times.places;
    for (auto const& one : times.nots) {
        if (one.kind == family_times::Kind::appointment) {
            engage(problem, person, one);
            continue;
        }
        person.wishes.push_back(wish_of(one));
        if (!with_words) person.wishes.back().words.clear();
    }
}

bool is_away(appointments::Place place) {
    return place == appointments::Place::home || place == appointments::Place::school ||
           place == appointments::Place::elsewhere;
}

}  // namespace

Gathering::Gathering(db::Db& db, Day today)
    : problem{.first = today,
              .until = today + weeks_ahead,
              .working_days = follow_up::working_days_of(db)},
      db_{db},
      today_{today} {}

std::size_t Gathering::place_of(Someone const& one) {
    auto const there = std::ranges::find_if(
        people_, [&](Someone const& other) { return other.word() == one.word(); });
    if (there != people_.end()) return std::size_t(there - people_.begin());
    people_.push_back(one);
    ways_.push_back(-1);
    problem.people.push_back({.name = one.name, .is_of_family = one.person.has_value()});
    return people_.size() - 1;
}

std::vector<std::size_t> Gathering::add(access::CaseScope& scope,
                                        std::vector<Someone> const& people, bool with_words) {
    std::vector<std::size_t> places;
    auto const times = family_times::for_planning(scope);
    for (auto const& one : people) {
        auto const place = place_of(one);
        places.push_back(place);
        auto const said = std::ranges::find_if(times, [&](family_times::Times const& of) {
            return one.person && of.person == *one.person;
        });
        if (said == times.end()) continue;
        take_times(problem, problem.people[place], *said, with_words);
        if (said->travel_minutes) ways_[place] = int(*said->travel_minutes);
    }
    return places;
}

int Gathering::way_of(std::vector<std::size_t> const& people) const {
    int way = -1;
    for (auto const place : people) way = std::max(way, ways_[place]);
    return way < 0 ? usual_way : way;
}

Day Gathering::earliest(bool is_late) const {
    return problem.working_days.after(today_, is_late ? notice_when_late : notice);
}

void Gathering::read_calendars() {
    std::vector<appointments::Who> whom;
    for (auto const& one : people_) whom.push_back({one.user, one.person});
    for (auto const& one : appointments::taken(db_, whom, problem.first, problem.until)) {
        auto const place = std::ranges::find(whom, one.who) - whom.begin();
        auto& person = problem.people[std::size_t(place)];
        int travel = 0;
        if (one.who.user && is_away(one.place)) travel = usual_way;
        if (one.who.person && one.place != appointments::Place::home &&
            (is_away(one.place) || one.place == appointments::Place::municipality))
            travel = std::max(0, ways_[std::size_t(place)]);
        person.engagements.push_back({one.when, travel});
    }
    std::vector<UserId> users;
    for (auto const& one : people_)
        if (one.user) users.push_back(*one.user);
    for (auto const& one : busy_times::busy(db_, users, problem.first, problem.until)) {
        auto const place = std::ranges::find(people_, one.user, &Someone::user) - people_.begin();
        problem.people[std::size_t(place)].engagements.push_back({one.when, 0});
    }
}

}  // namespace indgang::time_proposals

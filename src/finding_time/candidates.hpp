// The hours at which a meeting could be, and what each of them is worth.
#pragma once
#include <cstdint>

#include "finding_time/problem.hpp"
#include "finding_time/weights.hpp"

namespace indgang::finding_time {

/// What one of the family wishes otherwise.
struct Broken {
    std::size_t person, wish;
    friend bool operator==(Broken const&, Broken const&) = default;
};

struct Candidate {
    std::size_t meeting = 0;
    Span when;
    Place place = Place::municipality;
    std::int64_t cost = 0;
    int days_over = 0;                       // after the last day that keeps the cadence
    std::vector<Broken> broken = {};         // a "never" that it falls in
    std::vector<std::size_t> unsuited = {};  // those who named hours that suit, and this is none
    std::vector<std::size_t> other_place = {};
    std::vector<std::size_t> missing = {};  // of those who should come
    bool is_in_full_week = false;
    int travel = 0;  // minutes of all together, there and back
};

/// Everybody's engagements by day, so that looking is quick.
class Calendars {
public:
    explicit Calendars(Problem const& problem);
    /// No engagement of the person, its road included, touches this, its road included.
    bool is_free(std::size_t person, Span const& when, int travel) const;
    /// How far it is to the nearest engagement before and after, where there is one that day.
    int holes(std::size_t person, Span const& when, int travel) const;
    void engage(std::size_t person, Engagement const& engagement);

private:
    std::vector<Engagement> const* on(std::size_t person, Day day) const;
    Day first_;
    std::vector<std::vector<std::vector<Engagement>>> by_day_;  // person, day
};

/// All at which those who must can come, within working hours; in order of time.
std::vector<Candidate> candidates_of(Problem const& problem, Calendars const& calendars,
                                     std::size_t meeting);
/// That one hour, whoever can; for what a person has decided.
Candidate weighed(Problem const& problem, Calendars const& calendars, std::size_t meeting,
                  Span const& when, Place place);
/// Every hour in the window, whether anybody can or not.
std::vector<Span> hours_of(Problem const& problem, Wanted const& meeting, Day until);

/// It is taken from then to then, for that person.
Span taken_by(Problem const& problem, Candidate const& candidate, std::size_t person);

}  // namespace indgang::finding_time

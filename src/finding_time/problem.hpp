// All that is to be known to find times, as plain values: who is taken when, what families wish, and the meetings
// that are to be placed. Persons are known by their place in the list.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "appointments/appointments.hpp"
#include "foundation/text.hpp"
#include "foundation/working_days.hpp"

namespace indgang::finding_time {

using appointments::Place;
using appointments::Span;

/// What keeps somebody: a meeting, a lesson, a holiday; and the road to it.
struct Engagement {
    Span when;
    int travel = 0;  // minutes before and after
};

/// What one of a family says of its weeks.
struct Wish {
    enum class Kind { never, suits };
    Kind kind;
    std::optional<unsigned> weekday = {};  // 1 Monday … 7 Sunday; none: every day
    TimeOfDay from = {0}, until = {24 * 60};
    std::optional<Day> first_on = {}, last_on = {};
    std::string words = {};  // "svømning"

    bool is_about(Day day) const;
    /// A minute of the span falls in it.
    bool meets(Span const& span) const;
    bool holds(Span const& span) const;
};

struct Person {
    std::string name;  // "Anna (mor)"
    bool is_of_family = false;
    std::vector<Engagement> engagements = {};
    std::vector<Wish> wishes = {};  // of the family
    std::vector<Place> likes = {};  // where one of the family would rather meet; none: no matter
    std::optional<unsigned> meeting_day = {};  // 1 Monday … : the weekday a fixed team keeps free
};

/// A week of a family that has room for no more than that.
struct Room {
    std::size_t family;
    Day monday;
    int minutes;
};

/// A meeting that is to be placed.
struct Wanted {
    std::string name = {};   // "Familien Holm"
    std::size_t family = 0;  // meetings of one family have the same number
    int minutes = 60;
    std::vector<std::size_t> must = {}, should = {};
    std::vector<Place> places = {Place::municipality};  // one of these
    int travel =
        0;  // minutes one way between the municipality and where the family lives or the school is
    Day earliest;
    Day keep_by;                      // the last day that keeps the cadence
    std::vector<Phrase> duties = {};  // what it meets: "Kerneteammøde", "Opfølgning for Sofie"
    std::optional<Span> locked = {};  // decided by a person: stays, whatever it costs
    std::optional<Place> locked_place = {};
};

struct Problem {
    Day first, until;  // from the first day up to the last, exclusive
    WorkingDays working_days;
    std::vector<Person> people = {};
    std::vector<Wanted> meetings = {};
    std::vector<Room> rooms = {};
};

unsigned weekday_of(Day day);  // 1 Monday … 7 Sunday
Day monday_of_week(Day day);
/// Minutes that this person is on the road, each way, for a meeting there.
int travel_of(Person const& person, Wanted const& meeting, Place place);

}  // namespace indgang::finding_time

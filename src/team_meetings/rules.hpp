// When a fixed team meets next, which days a series gets, and what cannot be planned. Pure. MEET-2: the cadence is
// the team's own; a day that falls on a day off is moved to the working day before it **[chosen]**, so that no
// cadence is lengthened.
#pragma once
#include "foundation/working_days.hpp"
#include "team_meetings/team_meetings.hpp"

namespace indgang::team_meetings {

/// By then at the latest: the last one held, or the day the team was made, and one step of the rhythm.
Day due_on(std::optional<Day> last_held, Day team_since, core_team::Rhythm rhythm,
           WorkingDays const& working_days);

struct PlannedDay {
    Day on;
    bool is_moved = false;  // its own day is a day off
};
/// That many days from the first on; monthly keeps the weekday (the second Tuesday), or the last of the month.
std::vector<PlannedDay> series(Day first, core_team::Rhythm rhythm, int count,
                               WorkingDays const& working_days);

inline constexpr int longest_series = 26;

enum class Objection {
    in_the_past,
    too_far_ahead,
    ends_before_it_begins,
    day_is_taken,
    without_reason
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::in_the_past, "in_the_past", "Dagen er gået. Vælg i dag eller en senere dag."},
    {Objection::too_far_ahead, "too_far_ahead", "Det er mere end et år væk. Vælg en dag før."},
    {Objection::ends_before_it_begins, "ends_before_it_begins",
     "Mødet skal slutte, efter at det er begyndt."},
    {Objection::day_is_taken, "day_is_taken", "Teamet har allerede et møde den dag."},
    {Objection::without_reason, "without_reason", "Skriv, hvorfor mødet flyttes."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

std::vector<Objection> objections_to(appointments::Span const& when, std::vector<Day> const& taken,
                                     Day today);

/// Of those with the duty on that day: how many came, themselves or by a substitute.
struct Turnout {
    std::int64_t due = 0, came = 0, late = 0, substituted = 0, absent = 0;
    void add(Attended const& one);
    friend bool operator==(Turnout const&, Turnout const&) = default;
};

}  // namespace indgang::team_meetings

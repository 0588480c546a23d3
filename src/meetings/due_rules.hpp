// Which meeting is due, and why (MEET-2, MEET-3): each duty has a clock of its own, and one meeting is offered for
// several that fall near each other, so that a family has few meetings (MEET-11, rules.md § 3). Pure.
#pragma once
#include "meetings/meetings.hpp"

namespace indgang::meetings {

/// Duties this near are met by one meeting, on the day of the first: our own choice.
inline constexpr days near{21};

struct DutyClock {
    Duty duty;
    std::optional<PersonId> person = {};  // whose clock; none: the family's
    std::string called = {};              // "Sofie"
    Day due_on, plan_by;
    Phrase why = {};
    std::optional<Day> hidden_until = {};  // paused at the family's wish
};

struct DueMeeting {
    std::vector<DutyClock> clocks;  // the nearest first
    std::optional<meeting_kinds::Kind> kind =
        {};                                 // that meets them all; none: each is planned by itself
    std::optional<MeetingId> planned = {};  // one is planned that will
    std::optional<Day> planned_on = {};

    Day due_on() const { return clocks.front().due_on; }
    Day plan_by() const { return clocks.front().plan_by; }
    /// Due today is not overdue.
    bool is_overdue(Day today) const { return today > due_on(); }
    /// It is planned, and too late.
    bool is_planned_late() const { return planned_on && *planned_on > due_on(); }
};

/// In order of their days. What is paused at the family's wish waits until it is over.
std::vector<DueMeeting> due_meetings(std::vector<DutyClock> clocks,
                                     std::vector<meeting_kinds::Kind> const& kinds,
                                     std::vector<Meeting> const& meetings, Day today);

/// rules.md § 3: the last status, or the day on which it was agreed, and the agreed interval; at most the maximum,
/// and a concern may shorten it.
struct StatusFacts {
    std::optional<Day> last = {};
    Day agreed_on;
    days interval;
    std::optional<days> of_concern = {};
    std::optional<months> maximum = {};
};
Day status_due(StatusFacts const& facts);

/// The first follow-up of the child's plan: at the latest three months after the measure began (barnets lov § 95).
/// After it the municipality decides how it goes on, with a reason: there is no number to count by.
std::optional<Day> plan_follow_up_due(std::vector<Day> const& measures_began,
                                      std::optional<Day> last_followed_up);

}  // namespace indgang::meetings

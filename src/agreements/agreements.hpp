// What is agreed with the family about the clock: the start conversation (opstartssamtale), a pause at
// the family's wish, and how often the core team meets. Each moves or explains the next date.
// A pause hides the reminder, not the figure (rules.md § 2.7). Never stored: the date itself.
// Asks: cases, follow_up.  Is asked by: assessment_meetings, meetings.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "agreements/concern.hpp"
#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/text.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::agreements {

struct PauseWish {
    Day from_on;
    Day until_on;  // exclusive
    std::string because;
};

struct MeetingInterval {
    Day from_on;
    std::int64_t interval_days = 0;
    std::string because;
};

/// "Hver 4. uge", as it was agreed in weeks.
Phrase how_often(std::int64_t interval_days);

std::vector<PauseWish> pauses_of(access::CaseScope& scope, PersonId child);
std::vector<MeetingInterval> intervals_of(access::CaseScope& scope);
std::optional<Day> start_conversation_of(access::CaseScope& scope, PersonId child);

void save_start_conversation(access::CaseScope& scope, PersonId child, std::string_view name,
                             Day held_on);
/// It was written down with the wrong day; nothing where another conversation began the clock.
void correct_start_conversation(access::CaseScope& scope, PersonId child, Day wrong, Day right);
void save_pause(access::CaseScope& scope, PersonId child, std::string_view name,
                PauseWish const& wish);
/// From today on; a second one on the same day takes the first one's place.
void save_interval(access::CaseScope& scope, MeetingInterval const& interval);

}  // namespace indgang::agreements

// Meetings with and about one family (møder, MEET-1 … MEET-8): called for a purpose, of a type with its rules, with
// those who must come, an agenda on which the family's own points come first, and what it was spoken with about
// beforehand. How a meeting goes in the room, and its minutes, meeting_room keeps.
//
// Never stored: which meeting is due, and what lacks before it. A plan that changes is a new version.
// Asks: cases, open_items, appointments, meeting_kinds, interventions, core_team, follow_up, agreements.
// Is asked by: meeting_room, burden, portal, overview.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "meetings/held.hpp"
#include "meetings/planned.hpp"
#include "meetings/prepared.hpp"
#include "meetings/short_list.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::open_items {
struct OpenItem;
}

namespace indgang::meetings {

using MeetingId = Id<struct MeetingTag>;
using PlanId = Id<struct MeetingPlanTag>;

struct Cancellation {
    std::string because = {}, by = {};
    std::optional<Instant> at = {};
};

struct Meeting {
    MeetingId id = {};
    meeting_kinds::Kind kind;          // in the version it was called by
    std::vector<PersonId> about = {};  // none: the whole family
    std::string about_names = {};      // "Sofie", "Sofie og Emil"
    std::vector<Plan> plans = {};      // the newest first
    std::vector<PriorContact> contacts = {};
    std::vector<FocusPoints> focus = {};
    std::optional<Cancellation> cancelled = {};
    std::optional<Held> held = {};

    Plan const& plan() const { return plans.front(); }
    Standing standing() const {
        if (cancelled) return Standing::cancelled;
        return held ? Standing::held : Standing::planned;
    }
    Day on() const { return held ? held->on : plan().on; }
};

/// Of the case, the newest day first, as the reader may see them. One of the family sees those that it is asked
/// to, with what it said itself.
std::vector<Meeting> meetings_of(access::CaseScope& scope);
/// None: not there, or not for this reader.
std::optional<Meeting> meeting_of(access::CaseScope& scope, MeetingId meeting);

struct NewMeeting {
    std::string kind;  // its word
    std::int64_t kind_version = 1;
    std::vector<PersonId> about = {};
    Plan plan;
};
/// A new meeting in its first version; names are not read.
MeetingId plan(access::CaseScope& scope, NewMeeting const& meeting);
/// Once. Attendance is kept, and the duties that it met move their clocks in the same transaction: a follow-up of
/// each child of whom something was written, a core-team meeting when the family was there.
void hold(access::CaseScope& scope, MeetingId meeting, Held const& held);

/// Of a planned one: it meets that duty if it is held with those who are asked; none: the family's clock.
bool will_meet(Meeting const& meeting, Duty duty, std::optional<PersonId> person);

/// A clock of the family's meetings, and the planned meeting that will meet it.
struct OwedDuty {
    Duty duty;
    std::optional<PersonId> person = {};  // whose clock; none: the family's
    std::string called = {};              // "Sofie"
    Day due_on;
    Phrase why = {};
    std::optional<Day> hidden_until = {};  // paused at the family's wish
    std::optional<MeetingId> planned = {};
};
std::vector<OwedDuty> owed_duties(access::CaseScope& scope);

/// The family is not spoken with, and it is soon; or it should have been held.
std::vector<open_items::OpenItem> open_meetings(access::CaseScope& scope);

/// For calendars, invitations and the finding of a time.
appointments::Source as_appointments();
appointments::Identity identity_of(MeetingId meeting);

/// "Netværksmøde", "Opfølgningsmøde om Sofie".
Phrase name_of(Meeting const& meeting);
/// As the family reads it, without the trade's words.
Phrase name_for_family(Meeting const& meeting);

}  // namespace indgang::meetings

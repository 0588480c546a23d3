// Meetings of a fixed team (statusmøder, MEET-2): planned in the team's rhythm, moved, called off, held; who must
// come by agreement with management (mødepligt) and who came (TEAM-5). A meeting is held when it was begun with
// its deck and its attendance is written: a note cannot stand in for one, since nothing else makes it so.
//
// Never stored: when the next one is due, and whether it is late.
// Asks: core_team, appointments.  Is asked by: status_deck, supervision.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "appointments/appointments.hpp"
#include "core_team/core_team.hpp"
#include "foundation/instant.hpp"

namespace indgang::access {
class Visit;
}
namespace indgang::web {
struct Request;
}

namespace indgang::team_meetings {

using core_team::FixedTeamId;
using TeamMeetingId = Id<struct TeamMeetingTag>;

enum class State { planned, begun, held, cancelled };
inline constexpr Wording<State> states[] = {
    {State::planned, "planned", "Planlagt"},
    {State::begun, "begun", "Begyndt"},
    {State::held, "held", "Holdt"},
    {State::cancelled, "cancelled", "Aflyst"},
};
constexpr auto const& wording(State state) { return find(states, state); }

enum class Presence { came, late, substituted, absent };
inline constexpr Wording<Presence> presences[] = {
    {Presence::came, "came", "Kom"},
    {Presence::late, "late", "Kom senere"},
    {Presence::substituted, "substituted", "En anden kom i stedet"},
    {Presence::absent, "absent", "Kom ikke"},
};
constexpr auto const& wording(Presence presence) { return find(presences, presence); }

/// A member of the team today.
struct TeamMember {
    UserId user = {};
    std::string name = {}, department = {};
    DepartmentId department_id = {};
    bool must_come = true;
};

struct Team {
    FixedTeamId id = {};
    std::string name = {}, meets = {};
    core_team::Rhythm rhythm = core_team::Rhythm::weekly;
    Day since;                             // when the team was made
    std::vector<TeamMember> members = {};  // of today
    std::string agreed_with = {};          // about the duty to attend; empty: nothing is agreed
    std::optional<Day> agreed_on = {};

    TeamMember const* member(UserId user) const;
};

struct Plan {
    std::int64_t version = 1;
    appointments::Span when;
    std::string place_note = {}, because = {}, by = {};
};

struct Start {
    UserId chair = {}, minute_taker = {}, time_keeper = {};
    Instant at = {};
};

struct Attended {
    UserId user = {};
    std::string name = {};
    bool must_come = true;
    Presence presence = Presence::came;
    std::string because = {}, substitute = {};
};

struct Account {
    std::int64_t version = 0;
    std::string note = {}, because = {}, written_by = {};
    Instant written_at = {};
    std::vector<Attended> members = {};
};

struct TeamMeeting {
    TeamMeetingId id = {};
    FixedTeamId team = {};
    std::vector<Plan> plans = {};  // the newest first
    std::optional<Start> start = {};
    std::optional<Account> account = {};  // the newest
    std::string cancelled_because = {}, cancelled_by = {};

    Plan const& plan() const { return plans.front(); }
    State state() const {
        if (!cancelled_by.empty()) return State::cancelled;
        if (account) return State::held;
        return start ? State::begun : State::planned;
    }
    Day on() const { return plan().when.on; }
};

/// The teams that the visitor is a member of, or may arrange the meetings of (leader, administrator).
std::vector<Team> teams_of(access::Visit& visit);
/// Throws access::NotFound for a team that is neither.
Team team_of(access::Visit& visit, FixedTeamId team);
/// All of the team, the newest day first; who came stands only in a single one (meeting_in).
std::vector<TeamMeeting> meetings_of(access::Visit& visit, FixedTeamId team);

struct MeetingOfTeam {
    Team team;
    TeamMeeting meeting;
    bool is_members = false;  // the reader is one of the team
};
/// The meeting whose number is {teammoede} in the address; throws access::NotFound for all others.
MeetingOfTeam meeting_in(access::Visit& visit, web::Request const& request);
/// The same for members alone: what is in the deck is for those who are in the cases.
MeetingOfTeam members_meeting_in(access::Visit& visit, web::Request const& request);

/// By those who have the deck (status_deck): in their transaction.
void begin(access::Visit& visit, TeamMeetingId meeting, Start const& start);
void write_account(access::Visit& visit, TeamMeeting const& meeting, Account const& account);

/// The team's meeting that comes next in the reader's work, for the worklist; and whether it is late.
struct NextMeeting {
    std::string team, address;
    Phrase said;
    bool is_late = false, is_to_begin = false;
};
std::vector<NextMeeting> next_meetings(access::Visit& visit);

/// For calendars, and for finding a time.
appointments::Source as_appointments();

/// "tirsdag 1. december kl. 9.00–12.00"
std::string said(appointments::Span const& when, Day today, Language language);

}  // namespace indgang::team_meetings

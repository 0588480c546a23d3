// Types of meeting (mødetyper, MEET-1): what a meeting is for, who must come and who must not, which roles it
// needs, its usual agenda, how often it is held, whether the family is there (MEET-7), and which duties one that
// was held can meet. Some come with the program (catalogue/meeting_kinds.csv), others a municipality makes itself.
//
// Never stored: which version is the newest. A version is never overwritten: a meeting keeps the rules it was
// called by.  Asks: nobody.  Is asked by: meetings, and whoever calls meetings of a team.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class Visit;
}

namespace indgang::meeting_kinds {

/// Whom it is about.
enum class Subject { family, team, organisation };
inline constexpr Wording<Subject> subjects[] = {
    {Subject::family, "family", "Én familie"},
    {Subject::team, "team", "Et team og dets familier"},
    {Subject::organisation, "organisation", "Samarbejdet i kommunen"},
};
constexpr auto const& wording(Subject subject) { return find(subjects, subject); }

/// What somebody is to the meeting.
enum class Seat {
    family,
    child,
    coordinator,
    partner,
    core_team,
    interventions,
    leader,
    outsiders,
    network
};
inline constexpr Wording<Seat> seats[] = {
    {Seat::family, "family", "Familien"},
    {Seat::child, "child", "Barnet eller den unge"},
    {Seat::coordinator, "coordinator", "Koordinatoren"},
    {Seat::partner, "partner", "Makkeren"},
    {Seat::core_team, "core_team", "Kerneteamet"},
    {Seat::interventions, "interventions", "Alle, der har en indsats i gang"},
    {Seat::leader, "leader", "En leder"},
    {Seat::outsiders, "outsiders", "Fagfolk uden for forløbet"},
    {Seat::network, "network", "Familiens netværk"},
};
constexpr auto const& wording(Seat seat) { return find(seats, seat); }

/// What a professional does at a meeting; one may have several (MEET-6).
enum class Role { chair, minute_taker, time_keeper, board_writer, interviewer, presenter };
inline constexpr Wording<Role> roles[] = {
    {Role::chair, "chair", "Mødeleder"},
    {Role::minute_taker, "minute_taker", "Referent"},
    {Role::time_keeper, "time_keeper", "Tidsholder"},
    {Role::board_writer, "board_writer", "Tavlefører"},
    {Role::interviewer, "interviewer", "Interviewer"},
    {Role::presenter, "presenter", "Oplægsholder"},
};
constexpr auto const& wording(Role role) { return find(roles, role); }

enum class Cadence { none, model_clock, core_team_clock, weeks, months, team_rhythm };
inline constexpr Wording<Cadence> cadences[] = {
    {Cadence::none, "none", "Når der er brug for det"},
    {Cadence::model_clock, "model_clock", "Efter modellens frister for hvert barn"},
    {Cadence::core_team_clock, "core_team_clock", "Som det er aftalt med familien"},
    {Cadence::weeks, "weeks", "Med et fast antal uger imellem"},
    {Cadence::months, "months", "Med et fast antal måneder imellem"},
    {Cadence::team_rhythm, "team_rhythm", "I teamets faste rytme"},
};
constexpr auto const& wording(Cadence cadence) { return find(cadences, cadence); }

/// What a meeting that was held can meet; each has a clock of its own (rules.md § 3).
enum class Duty { status, follow_up, core_team_meeting, plan_follow_up };
inline constexpr Wording<Duty> duties[] = {
    {Duty::status, "status", "Status"},
    {Duty::follow_up, "follow_up", "Opfølgning"},
    {Duty::core_team_meeting, "core_team_meeting", "Kerneteammøde"},
    {Duty::plan_follow_up, "plan_follow_up", "Opfølgning på barnets plan"},
};
constexpr auto const& wording(Duty duty) { return find(duties, duty); }

struct AgendaPoint {
    std::string words;
    std::int64_t minutes = 0;
    friend bool operator==(AgendaPoint const&, AgendaPoint const&) = default;
};

struct Kind {
    std::string word;  // "status", "own-3"
    std::int64_t version = 1;
    std::string name = {}, name_for_family = {}, purpose = {};
    Subject subject = Subject::family;
    std::vector<std::string> models = {};  // slugs; none: all
    std::vector<Seat> must = {}, must_not = {};
    std::optional<std::int64_t> child_from_age = {};  // from then on the child is asked to come
    std::vector<Role> roles = {};
    std::vector<AgendaPoint> agenda = {};
    std::int64_t minutes = 60;
    Cadence cadence = Cadence::none;
    std::int64_t every = 0;                   // weeks or months
    std::string without_family_because = {};  // the rule in words; empty: always with the family
    std::vector<Duty> duties = {};
    std::string own_page = {};  // of a type that is planned elsewhere in the case
    std::string source = {};    // of one that comes with the program
    std::string because = {};   // of an own one: why this version
    std::optional<Day> retired_on = {};
    std::string written_by = {};
    std::optional<Day> written_on = {};

    bool is_always_with_family() const { return without_family_because.empty(); }
    bool is_in(std::string_view model_slug) const;
    bool needs(Seat seat) const;
    bool shuts_out(Seat seat) const;
    bool can_meet(Duty duty) const;
};

/// "15 Søvn og nætter": minutes and words; without minutes where none are written.
AgendaPoint point_from(std::string_view text);
std::string written(AgendaPoint const& point);

/// The program's, then the municipality's own by name.
std::vector<Kind> kinds_on_offer(access::Visit& visit);
/// Those that may be called about a family under that model and are planned as meetings.
std::vector<Kind> kinds_for_case(access::Visit& visit, std::string_view model_slug);
/// Also a retired type, in the version that a meeting keeps; in the reader's language where it is the program's.
std::optional<Kind> kind_in(access::Visit& visit, std::string_view word, std::int64_t version);
/// The same in Danish: what it suggests is the family's letter, not our interface.
Kind as_suggested(Kind const& kind);

}  // namespace indgang::meeting_kinds

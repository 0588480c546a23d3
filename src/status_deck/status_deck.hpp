// The deck of a fixed team's status meeting (mødebunken, MEET-2): the cases of the team in which something happened
// since its last held meeting, found by the system from the timeline and from what is overdue, in a few words each,
// the most important first. By hand a case is taken onto it, or put off, with why; what was put off comes back.
//
// Never stored until the meeting begins: which cases are on it. No decision about a family is made here (MEET-7):
// what comes of a case is professional planning, and a ball (bold) that one professional has until it is done.
// Asks: cases, core_team, team_meetings, open_items.  Is asked by nobody.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "open_items/open_items.hpp"
#include "team_meetings/team_meetings.hpp"

namespace indgang::access {
struct KindOfHolding;
}

namespace indgang::status_deck {

using team_meetings::TeamMeetingId;
using BallId = Id<struct TeamBallTag>;

/// What a change is about, in a word that those who work there use; the most important first **[chosen]**.
enum class Topic {
    emergency,
    put_off,
    overdue,
    late_ball,
    consent,
    new_in_team,
    people,
    support,
    worry,
    plan,
    goals,
    balls,
    waiting,
    meetings,
    voice,
    examination,
    report,
    assessment,
    family,
    other
};
inline constexpr Wording<Topic> topics[] = {
    {Topic::emergency, "emergency", "Nødadgang"},
    {Topic::put_off, "put_off", "Udsat fra sidst"},
    {Topic::overdue, "overdue", "Over frist"},
    {Topic::late_ball, "late_ball", "Bold over sin dag"},
    {Topic::consent, "consent", "Samtykke"},
    {Topic::new_in_team, "new_in_team", "Ny i teamet"},
    {Topic::people, "people", "Hvem der er med"},
    {Topic::support, "support", "Indsatser"},
    {Topic::worry, "worry", "Bekymring"},
    {Topic::plan, "plan", "Planen"},
    {Topic::goals, "goals", "Mål"},
    {Topic::balls, "balls", "Bolde"},
    {Topic::waiting, "waiting", "Venter"},
    {Topic::meetings, "meetings", "Møder og opfølgning"},
    {Topic::voice, "voice", "Barnets stemme"},
    {Topic::examination, "examination", "Undersøgelse"},
    {Topic::report, "report", "Afrapportering"},
    {Topic::assessment, "assessment", "Udredning"},
    {Topic::family, "family", "I familien"},
    {Topic::other, "other", "Andet"},
};
constexpr auto const& wording(Topic topic) { return find(topics, topic); }

/// What was changed by hand.
enum class Choice { take, put_off, as_found };
inline constexpr Wording<Choice> choices[] = {
    {Choice::take, "take", "Tag det med på mødet"},
    {Choice::put_off, "put_off", "Udsæt det til næste møde"},
    {Choice::as_found, "as_found", "Lad systemet om det"},
};
constexpr auto const& wording(Choice choice) { return find(choices, choice); }

/// What comes of a case at the meeting: planning among professionals, and no decision (MEET-7).
enum class Outcome { nothing, ball, family, meeting };
inline constexpr Wording<Outcome> outcomes[] = {
    {Outcome::nothing, "nothing", "Intet nyt er nødvendigt"},
    {Outcome::ball, "ball", "En fagperson gør noget"},
    {Outcome::family, "family", "Tages op med familien på næste møde"},
    {Outcome::meeting, "meeting", "Der er brug for et møde"},
};
constexpr auto const& wording(Outcome outcome) { return find(outcomes, outcome); }

/// The balls that came of it, for who has the ball, and for who leaves.
std::vector<open_items::OpenItem> open_balls(access::CaseScope& scope);
access::KindOfHolding balls_held();

}  // namespace indgang::status_deck

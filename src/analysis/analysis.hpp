// The analysis meeting (tværfagligt analysemøde): the core team and people who are not involved with the family
// look at facts and observations together, before interventions start (ASSESS-6). By rule without the family, so
// it decides nothing; what it concluded is told back to the family in plain words (DECIDE-5).
//
// Never stored: whether it is required, and how far it is.  Asks: cases, core_team, open_items, appointments.
// Is asked by: briefs, overview, portal.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "collaboration_model/collaboration_model.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "open_items/open_items.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::appointments {
struct Source;
}

namespace indgang::analysis {

using MeetingId = Id<struct AnalysisMeetingTag>;
using OutsiderId = Id<struct AnalysisOutsiderTag>;

/// What was decided for one case.
enum class Choice { hold, skip };
inline constexpr Wording<Choice> choices[] = {
    {Choice::hold, "hold", "Holdes"},
    {Choice::skip, "skip", "Springes over"},
};
constexpr auto const& wording(Choice choice) { return find(choices, choice); }

struct Chosen {
    Choice choice;
    std::string because, by;
    Instant at;
};

/// One who is invited, and does not know whose case it is.
struct Outsider {
    OutsiderId id = {};
    std::string name = {}, profession = {}, email = {}, telephone = {};
    bool is_another = false;  // has the name of somebody in the case, and is another
    bool is_withdrawn = false;
};

/// What came of it: facts apart from what they were taken to mean.
struct Record {
    Day held_on;
    std::string came = {}, facts = {}, assessment = {}, direction = {};
    std::string by = {};
    Instant at = {};
};

/// How the family heard of it.
struct Told {
    std::string words;
    Day told_on;
    std::string by = {};
};

struct Meeting {
    MeetingId id = {};
    Day meets_on;
    std::string starts_at = {}, place = {}, purpose = {};
    std::int64_t version = 0;
    std::vector<UserId> participants = {};
    std::vector<std::string> participant_names = {};
    std::vector<Outsider> outsiders = {};
    std::vector<Record> records = {};  // the newest first: it counts
    std::optional<Told> told = {};
};

/// How far it is.
enum class State { not_needed, optional, required, skipped, planned, held, told };
inline constexpr Wording<State> states[] = {
    {State::not_needed, "not_needed", "Indgår ikke i modellen"},
    {State::optional, "optional", "Kan holdes, hvis I har brug for det"},
    {State::required, "required", "Mangler at blive planlagt"},
    {State::skipped, "skipped", "Sprunget over"},
    {State::planned, "planned", "Planlagt"},
    {State::held, "held", "Holdt. Familien mangler at høre om det"},
    {State::told, "told", "Holdt, og familien har hørt om det"},
};
constexpr auto const& wording(State state) { return find(states, state); }

struct Analysis {
    Demand demand = Demand::none;
    Phrase because = {};  // whose word the demand is
    std::optional<Chosen> choice = {};
    std::optional<Meeting> meeting = {};  // the one in hand; none for those who may not see it
    State state = State::not_needed;
};

/// Conclusions and the family's words for the joint report, and the state for the overview.
Analysis analysis_of(access::CaseScope& scope);

/// Somebody who has to do with the case, and how.
struct Involved {
    std::string name;
    Phrase how;
    bool is_professional = true;  // neither of the family nor only drawn on the map
};
/// Everybody who is or was part of the case: no outsider.
std::vector<Involved> involved_in(access::CaseScope& scope);

/// What to say where an intervention is started: it is required and neither held nor skipped. Blocks nothing.
std::optional<Phrase> hint(access::CaseScope& scope);

/// What the family is still to hear, for who has the ball.
std::vector<open_items::OpenItem> open_tellings(access::CaseScope& scope);

/// For calendars and the finding of a time.
appointments::Source as_appointments();

/// The same for the case's own page, and that the family is still to hear of it.
std::optional<Phrase> to_do(access::CaseScope& scope);

}  // namespace indgang::analysis

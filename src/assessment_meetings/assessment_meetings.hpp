// How the assessment begins with the family (ASSESS-1): the assessment meeting (udredningsmøde), or the
// start conversation (opstartssamtale) with each child where the model says so. It is planned, moved,
// called off or held; there is always somebody of the family, and what they want to talk about comes first.
//
// Never stored: whether decision competence lacks at the table, and how many of the team take part. A
// plan that changes and an account that is corrected are new versions. The model's row says which form
// it has and how many must be there; nobody here asks which model it is.
// Asks: cases, open_items, appointments, interventions, core_team, agreements, practice.  Is asked by: assessment_overview, portal.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "collaboration_model/collaboration_model.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/time_of_day.hpp"
#include "open_items/open_items.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::appointments {
struct Identity;
struct Source;
}  // namespace indgang::appointments

namespace indgang::assessment_meetings {

using MeetingId = Id<struct AssessmentMeetingTag>;

enum class Place { home, municipality, school, video, elsewhere };
inline constexpr Wording<Place> places[] = {
    {Place::home, "home", "Hjemme hos familien"},
    {Place::municipality, "municipality", "Hos kommunen"},
    {Place::school, "school", "På skolen eller i dagtilbuddet"},
    {Place::video, "video", "På video"},
    {Place::elsewhere, "elsewhere", "Et andet sted"},
};
constexpr auto const& wording(Place place) { return find(places, place); }

/// What a professional does at the meeting; one may have several (MEET-6).
enum class MeetingRole { interviewer, board_writer, chair, minute_taker, time_keeper };
inline constexpr Wording<MeetingRole> meeting_roles[] = {
    {MeetingRole::interviewer, "interviewer", "Interviewer"},
    {MeetingRole::board_writer, "board_writer", "Tavlefører"},
    {MeetingRole::chair, "chair", "Mødeleder"},
    {MeetingRole::minute_taker, "minute_taker", "Referent"},
    {MeetingRole::time_keeper, "time_keeper", "Tidsholder"},
};
constexpr auto const& wording(MeetingRole role) { return find(meeting_roles, role); }

/// How the family was spoken with beforehand (MEET-5).
enum class Manner { call, visit, video, message };
inline constexpr Wording<Manner> manners[] = {
    {Manner::call, "call", "Telefonsamtale"},
    {Manner::visit, "visit", "Besøg i hjemmet"},
    {Manner::video, "video", "Videosamtale"},
    {Manner::message, "message", "Besked"},
};
constexpr auto const& wording(Manner manner) { return find(manners, manner); }

struct Participant {
    UserId user = {};
    std::string name = {}, telephone = {}, email = {}, department = {};
    std::vector<MeetingRole> roles = {};
};
struct Relative {
    PersonId person = {};
    std::string name = {};  // "Anna (mor)"
};

/// One version of the plan.
struct Plan {
    std::int64_t version = 0;
    Day on;
    TimeOfDay from = {}, until = {};
    Place place = Place::municipality;
    std::optional<PersonId> at_home_of = {};
    std::string place_note = {}, purpose = {}, others = {};
    std::vector<std::string> provisions = {};  // keys in the catalogue
    std::string because = {};                  // why it was moved
    std::string planned_by = {};
    std::optional<Instant> planned_at = {};
    std::vector<Participant> professionals = {};
    std::vector<Relative> family = {};
};

/// With one of the family, before the meeting.
struct PriorContact {
    Day on;
    Manner manner = Manner::call;
    Relative with = {};
    std::string focus = {}, made_by = {};
};
/// What one of the family wrote at home.
struct FocusPoints {
    Relative by = {};
    std::string words = {};
    std::int64_t version = 0;  // of that person's own
};

/// A yes fetched beforehand from whoever may decide and will not be there.
struct Mandate {
    std::string gap = {}, given_by = {}, words = {}, noted_by = {};
};

/// How it went, in one version.
struct Account {
    std::int64_t version = 0;
    Day held_on;
    std::vector<Participant> professionals = {};
    std::vector<Relative> family = {};
    std::string others = {}, family_words = {}, agreed = {}, next_step = {};
    std::string too_few_because = {}, because = {}, written_by = {};
    std::optional<Instant> written_at = {};
};

struct Cancellation {
    std::string because = {}, by = {};
    std::optional<Instant> at = {};
};

enum class Standing { planned, held, cancelled };
inline constexpr Wording<Standing> standings[] = {
    {Standing::planned, "planned", "Planlagt"},
    {Standing::held, "held", "Holdt"},
    {Standing::cancelled, "cancelled", "Aflyst"},
};
constexpr auto const& wording(Standing standing) { return find(standings, standing); }

struct Meeting {
    MeetingId id = {};
    Beginning form = Beginning::meeting;
    std::optional<PersonId> child = {};
    std::string child_name = {};
    std::vector<Plan> plans = {};        // the newest first
    std::vector<Account> accounts = {};  // the newest first
    std::vector<PriorContact> contacts = {};
    std::vector<FocusPoints> focus = {};
    std::vector<Mandate> mandates = {};
    std::optional<Cancellation> cancelled = {};

    Plan const& plan() const { return plans.front(); }
    Standing standing() const {
        if (cancelled) return Standing::cancelled;
        return accounts.empty() ? Standing::planned : Standing::held;
    }
    Day on() const { return accounts.empty() ? plan().on : accounts.front().held_on; }
};

/// Of the case, the newest day first, as the reader may see them. One of the family sees those that it
/// takes part in, with what it said itself.
std::vector<Meeting> meetings_of(access::CaseScope& scope);

/// Held and not written down yet, for who has the ball.
std::vector<open_items::OpenItem> open_accounts(access::CaseScope& scope);

/// For calendars, invitations and the finding of a time.
appointments::Source as_appointments();
appointments::Identity identity_of(MeetingId meeting);

/// "Udredningsmøde", "Opstartssamtale med Sofie".
Phrase name_of(Meeting const& meeting);
/// As the family reads it, without the trade's words: "Møde om jeres hverdag", "Samtale med Sofie".
Phrase name_for_family(Meeting const& meeting);

}  // namespace indgang::assessment_meetings

// The child's own voice (barnets stemme): a conversation, an observation or a home visit; planned, held,
// or why it could not be (ASSESS-4, BL § 5). The child says itself what may be shown at home; until it has
// said yes, nothing is.
//
// Never stored: whether a child has been heard. A version that was written is kept.
// Asks: cases, attachments (drawings and photos).  Is asked by: overview, portal.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
struct KindOfHolding;
}  // namespace indgang::access
namespace indgang::attachments {
struct KindOfOwner;
}

namespace indgang::voices {

using VoiceId = Id<struct VoiceTag>;

enum class State { planned, held, not_possible, taken_back };
inline constexpr Wording<State> states[] = {
    {State::planned, "planned", "Planlagt"},
    {State::held, "held", "Holdt"},
    {State::not_possible, "not_possible", "Kunne ikke lade sig gøre"},
    {State::taken_back, "taken_back", "Taget tilbage"},
};
constexpr auto const& wording(State state) { return find(states, state); }

enum class Way { conversation, observation, home_visit, other };
inline constexpr Wording<Way> ways[] = {
    {Way::conversation, "conversation", "Børnesamtale"},
    {Way::observation, "observation", "Observation"},
    {Way::home_visit, "home_visit", "Hjemmebesøg"},
    {Way::other, "other", "På en anden måde"},
};
constexpr auto const& wording(Way way) { return find(ways, way); }

/// What the child says of showing it at home.
enum class Sharing { not_asked, no, parts, yes };
inline constexpr Wording<Sharing> sharings[] = {
    {Sharing::not_asked, "not_asked", "Det er barnet ikke spurgt om endnu"},
    {Sharing::no, "no", "Nej"},
    {Sharing::parts, "parts", "Ja, noget af det"},
    {Sharing::yes, "yes", "Ja, det hele"},
};
constexpr auto const& wording(Sharing sharing) { return find(sharings, sharing); }

/// Where it is kept.
enum class Place { assessment, youth };
inline constexpr Wording<Place> places[] = {
    {Place::assessment, "assessment", "I udredningen"},
    {Place::youth, "youth", "I den unges egen mappe"},
};
constexpr auto const& wording(Place place) { return find(places, place); }

/// As its latest version says.
struct Voice {
    VoiceId id = {};
    PersonId child = {};
    State state = State::planned;
    Way way = Way::conversation;
    Place kept = Place::assessment;
    std::optional<UserId> holder = {};  // of a planned one
    std::string holder_name = {};
    std::optional<Day> planned_on = {}, held_on = {};
    std::string held_by = {}, where = {}, present = {};
    std::string own_words = {}, seen = {};
    std::string because = {}, other_means = {};
    Sharing sharing = Sharing::not_asked;
    std::string for_home = {};
    std::vector<PersonId> shown_to = {};  // at home
    std::int64_t version = 0;
    std::string written_by = {};
    Instant written_at = {};
};

/// Where a child stands, over all its voices.
enum class Standing { missing, waiting, late, not_possible, heard };
inline constexpr Wording<Standing> standings[] = {
    {Standing::missing, "missing", "Barnet er ikke hørt"},
    {Standing::waiting, "waiting", "Planlagt"},
    {Standing::late, "late", "Skulle være holdt"},
    {Standing::not_possible, "not_possible", "Kunne ikke høres"},
    {Standing::heard, "heard", "Barnet er hørt"},
};
constexpr auto const& wording(Standing standing) { return find(standings, standing); }

struct OfChild {
    PersonId child;
    std::string first_name;
    bool may_see = false;  // else nothing is said of it
    Standing standing = Standing::missing;
    std::vector<Voice> voices = {};  // the newest first; none that was taken back
};
/// Every child of the case, the eldest first: a child without a voice is named.
std::vector<OfChild> voices_of_case(access::CaseScope& scope);

/// What of a voice may be read at home by the reader, who is one of the family: to the child its own.
struct AtHome {
    VoiceId id;
    Way way;
    State state;
    std::optional<Day> on;
    std::string who;    // held it, or will
    std::string words;  // the child's, or the part that it lets others see
    std::string seen;
    bool is_own = false;  // the reader's
    bool has_pictures = false;
};
struct ChildAtHome {
    PersonId child;
    std::string first_name;
    bool is_reader = false;
    std::vector<AtHome> voices = {};
};
/// Of the children whose voices the reader may read something of, and the reader's own.
std::vector<ChildAtHome> voices_at_home(access::CaseScope& scope);

/// That a drawing or a photo may belong to a voice; app says it when the program starts.
attachments::KindOfOwner pictures_of_voices();
/// The conversations that somebody who leaves had planned.
access::KindOfHolding voices_to_hold();

}  // namespace indgang::voices

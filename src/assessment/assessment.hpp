// The assessment (udredning) of a child with the family: the ICS board (ICS-tavlen), on which stands what
// works and what is hard, dimension by dimension. The family's own words stand apart from what
// professionals have observed, and strengths come before needs (ASSESS-2).
//
// Never stored: which dimensions have been talked about. A board keeps the set of dimensions it began with.
// Asks: cases, core_team (its disciplines), interview_guides.  Is asked by: portal.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "catalogue/ics.hpp"
#include "core_team/core_team.hpp"
#include "foundation/id.hpp"
#include "foundation/text.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::assessment {

using CardId = Id<struct AssessmentCardTag>;

/// The two columns of a dimension.
enum class Side { works, hard };
inline constexpr Wording<Side> sides[] = {
    {Side::works, "works", "Det, der virker"},
    {Side::hard, "hard", "Det, der er svært"},
};
constexpr auto const& wording(Side side) { return find(sides, side); }

/// On what a professional's observation rests.
enum class WayOfKnowing { seen, told, examined, written };
inline constexpr Wording<WayOfKnowing> ways_of_knowing[] = {
    {WayOfKnowing::seen, "seen", "Har selv set eller hørt det"},
    {WayOfKnowing::told, "told", "Har fået det fortalt"},
    {WayOfKnowing::examined, "examined", "Undersøgelse eller test"},
    {WayOfKnowing::written, "written", "Står i en udtalelse eller journal"},
};
constexpr auto const& wording(WayOfKnowing way) { return find(ways_of_knowing, way); }

/// What a professional has observed: who, when, and how it is known.
struct Observation {
    std::string observer;
    Day on;
    WayOfKnowing known_by;
    friend bool operator==(Observation const&, Observation const&) = default;
};

/// One card: somebody's own words, or an observation; never both.
struct Card {
    CardId id = {};
    std::string dimension = {};  // a word of the board's set
    Side side = Side::works;
    std::string words = {};
    std::optional<PersonId> said_by = {};
    std::string said_by_name = {};  // "Anna (mor)"
    std::optional<Observation> observed = {};
    std::vector<core_team::Discipline> disciplines = {};  // of a need: who could help
    std::int64_t version = 0;
};

struct Board {
    std::string set;          // of dimensions: catalogue::ics_dimensions
    std::vector<Card> cards;  // in the order in which they came
};

/// The child's board as it hangs today. Without cards for those who may not see the assessment.
Board board_of(access::CaseScope& scope, PersonId child);
bool may_see(access::CaseScope& scope, PersonId child);

/// What the boards of the case ask of its core team; app says so to core_team::needs_also.
Asked<std::vector<core_team::Need>> ask_needs(access::CaseScope& scope);

/// Who says it: "Anna (mor)", or "Lise Bang, 3. november 2026. Undersøgelse eller test".
Phrase source_of(Card const& card);

}  // namespace indgang::assessment

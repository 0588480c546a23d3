// The brief (oplæg) of an analysis meeting: what is on the ICS boards, strengths first, so that people who may not
// know the family can help to see it. Names, numbers, addresses and places are replaced, the coordinator checks
// every doubt, and only then it is released: to those invited, each by a secret link, until a day.
//
// Never stored: the brief before it is released.  Asks: cases, core_team, assessment, analysis, matters,
// network_map.  Is asked by: overview, portal.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "foundation/instant.hpp"

namespace indgang::briefs {

using ReleaseId = Id<struct BriefReleaseTag>;
using LinkId = Id<struct BriefLinkTag>;

/// What was decided of one word.
enum class Outcome { let_through, replaced, doubted };
inline constexpr Wording<Outcome> outcomes[] = {
    {Outcome::let_through, "let_through", "Kan stå"},
    {Outcome::replaced, "replaced", "Skift det ud med noget andet"},
    {Outcome::doubted, "doubted", "Fortryd"},
};
constexpr auto const& wording(Outcome outcome) { return find(outcomes, outcome); }

/// What works, before what is hard.
enum class Weight { strength, need };

/// One thing that was said or seen, with where it comes from.
struct Piece {
    std::string source;  // "card 12"
    std::string part;    // the dimension, of which child
    Weight weight = Weight::strength;
    std::string original;
    std::string words = {};  // shortened; empty: as it stands
    bool is_out = false;
    std::int64_t version = 0;

    std::string const& text() const { return words.empty() ? original : words; }
};

/// What outsiders read of one dimension.
struct ReleasedPart {
    std::string name;
    std::vector<std::string> strengths, needs;
};

/// A version of the brief that was released; it is never changed.
struct Release {
    ReleaseId id = {};
    std::int64_t number = 0;
    std::vector<ReleasedPart> parts = {};
    Day seen_until;
    std::string by = {};
    Instant at = {};
};

/// How far the brief of the meeting in hand is.
enum class Progress { none, to_check, released };
inline constexpr Wording<Progress> progresses[] = {
    {Progress::none, "none", "Intet oplæg endnu"},
    {Progress::to_check, "to_check", "Skal læses igennem og frigives"},
    {Progress::released, "released", "Frigivet til de udenforstående"},
};
constexpr auto const& wording(Progress progress) { return find(progresses, progress); }
Progress progress_of(access::CaseScope& scope);

/// When the brief was read, the newest first: for the family, which sees no names.
std::vector<Instant> looks_at_brief(access::CaseScope& scope);

}  // namespace indgang::briefs

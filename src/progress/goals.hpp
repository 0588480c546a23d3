// The nouns of progress: a goal as it is measured, a measurement, five steps with words, and what needs a look.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "plan/plan.hpp"
#include "scales/scales.hpp"

namespace indgang::progress {

using LadderId = Id<struct GoalLadderTag>;

enum class Way { scale, steps };
inline constexpr Wording<Way> ways[] = {
    {Way::scale, "scale", "Et tal fra 0 til 10"},
    {Way::steps, "steps", "Fem trin med jeres egne ord"},
};
constexpr auto const& wording(Way way) { return find(ways, way); }

/// Of a child's: whether it says so itself.
enum class Telling { self, by_adult };
inline constexpr Wording<Telling> tellings[] = {
    {Telling::self, "self", "Siger det selv"},
    {Telling::by_adult, "by_adult", "Fortalt af en voksen"},
};
constexpr auto const& wording(Telling telling) { return find(tellings, telling); }

/// Five steps, from much less than expected to much more.
inline constexpr std::int64_t lowest_step = -2, highest_step = 2;
struct Ladder {
    LadderId id = {};
    std::array<std::string, 5> words = {};  // of -2, -1, 0, 1, 2

    std::string const& of(std::int64_t step) const { return words[std::size_t(step + 2)]; }
};

struct Measurement {
    scales::Rating rating;  // whose, which day, where, why, and whether it was corrected
    std::optional<LadderId> ladder = {};
    Telling telling = Telling::self;

    bool is_by_family() const { return rating.rater.person.has_value(); }
};

/// A goal as it is measured.
struct Goal {
    plan::ElementId id;
    std::string words, measure;
    std::optional<PersonId> about = {};
    bool is_sub_goal = false, is_active = true, is_own = false, is_agreed = false;
    std::optional<std::int64_t> baseline = {}, target = {};  // on the scale from 0 to 10
    Day since;                                               // in the plan
    std::optional<Ladder> ladder = {};                       // of now; none: from 0 to 10
    std::vector<Measurement> measured = {};  // all, in the order in which they were written down
};

/// What of it asks for somebody's eyes; the first first.
enum class Look { falling, silent, apart, not_yet, unchanged, on_way, reached };
inline constexpr Wording<Look> looks[] = {
    {Look::falling, "falling", "Går den forkerte vej"},
    {Look::silent, "silent", "Ikke målt i lang tid"},
    {Look::apart, "apart", "I ser det forskelligt"},
    {Look::not_yet, "not_yet", "Ikke målt endnu"},
    {Look::unchanged, "unchanged", "Som før"},
    {Look::on_way, "on_way", "Går fremad"},
    {Look::reached, "reached", "Der, hvor I vil hen"},
};
constexpr auto const& wording(Look look) { return find(looks, look); }

/// Each rater in a sentence: "Anna (mor): fra 3 til 5 af 10 (12. november 2026)."
std::vector<Phrase> in_words(Goal const& goal);

}  // namespace indgang::progress

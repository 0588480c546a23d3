// Scales from 0 to 10 (skalaer, ASSESS-3): a question with what 0 and 10 mean in words, about a child or the
// whole family, and the answers of each person over time, with reasons. An answer is a row that stays; a
// later one about the same day corrects it, and the correction can be seen.
//
// Never stored, and never shown: a mean. What is computed: which answer counts, first, latest and spread.
// Asks: cases, attribution, interventions (events on the plot).  Is asked by: worries; whoever shows scales.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "attribution/attribution.hpp"

namespace indgang::scales {

using ScaleId = Id<struct ScaleTag>;
using RatingId = Id<struct RatingTag>;

inline constexpr std::int64_t lowest = 0, highest = 10;

/// Whose answer: one of the family, or a professional by name.
struct Rater {
    std::optional<PersonId> person = {};
    std::string name;  // "Anna (mor)", "Lise Bang, PPR"
    bool is_child = false;

    /// The name alone may be written in two ways.
    bool is_same_as(Rater const& other) const;
};

struct Rating {
    RatingId id = {};
    Rater rater;
    Day on;
    std::optional<std::int64_t> value = {};  // 0 … 10; none: taken back
    std::string reason = {};
    std::string recorded_by = {};
    bool is_corrected = false;  // by a later one about the same day
};

struct Scale {
    ScaleId id = {};
    std::optional<PersonId> about = {};  // none: the whole family
    std::string about_name = {};
    std::string question, means_0, means_10;
    std::optional<Day> closed_on = {};
    std::vector<Rating> ratings = {};  // all, in the order in which they were written down
};

/// One person's answers that count, by their day.
struct Line {
    Rater rater;
    std::vector<Rating> ratings;

    Rating const& first() const { return ratings.front(); }
    Rating const& latest() const { return ratings.back(); }
};
/// Those with a later one about the same day by the same rater are marked.
std::vector<Rating> with_corrections_marked(std::vector<Rating> ratings);
/// The answer that counts of that rater about that day; also one that was taken back.
Rating const* counting(std::vector<Rating> const& ratings, Rater const& rater, Day on);
/// Each who has answered, in the order of their first answer.
std::vector<Line> lines_of(std::vector<Rating> const& ratings);

/// How far apart the latest answers lie. Never a mean alone, so no mean at all.
struct Spread {
    std::int64_t lowest = 0, highest = 0;
    std::int64_t width() const { return highest - lowest; }
    friend bool operator==(Spread const&, Spread const&) = default;
};
/// None where nobody has answered.
std::optional<Spread> spread_of(std::vector<Line> const& lines);

/// "AH" of "Anna Holm", "L" of "Lise".
std::string initials(std::string_view name);

/// Those that the reader may see, with the answers the reader may see; the oldest first.
std::vector<Scale> scales_of(access::CaseScope& scope);
std::optional<Scale> scale_in(access::CaseScope& scope, ScaleId id);

/// Scales that hang on something which the reader may not see. Said once, before the first request, by
/// whoever ties something to a scale.
using Withheld = std::function<std::vector<ScaleId>(access::CaseScope&)>;
void can_withhold(Withheld which);

/// For whoever ties something to a scale and keeps its number.
ScaleId add_scale(access::CaseScope& scope, Scale const& scale);

/// One person's latest answer, and the first.
struct LatestView {
    std::string name;
    std::int64_t value = 0, first = 0, number = 1;
    Day on;
    std::string reason;
    Phrase moved;  // "op fra 3", empty for a first answer
};
BOOST_DESCRIBE_STRUCT(LatestView, (), (name, value, first, on, reason, moved))

/// One latest answer on the line from 0 to 10, on a sheet 548 wide.
struct Dot {
    std::string initials;
    std::int64_t number = 1, x = 0, y = 0, text_y = 0;
};
BOOST_DESCRIBE_STRUCT(Dot, (), (initials, number, x, y))

/// Where each person is now: a part of any page that shows a scale.
struct ScaleView {
    ScaleId id;
    std::string address, question, means_0, means_10, about;
    std::optional<Day> closed_on;
    std::vector<LatestView> latest;
    std::vector<Dot> dots;
    std::int64_t dots_top = 0, dots_height = 0;  // of the sheet they stand on
    Phrase spread;
};
BOOST_DESCRIBE_STRUCT(ScaleView, (),
                      (id, question, means_0, means_10, about, closed_on, latest, spread))
void render(ScaleView const& page, web::View& view);
ScaleView view_of(Scale const& scale, std::string const& address);

}  // namespace indgang::scales

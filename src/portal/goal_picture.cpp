#include "portal/goal_picture.hpp"

#include <algorithm>

#include "progress/progress.hpp"

namespace indgang::portal {
namespace {

constexpr std::int64_t bar_step = 12, sheet_height = 40, shortest_bar = 4;
constexpr std::size_t most_bars = 6;

struct Told {
    progress::Goal const* goal;
    scales::Line line;
};

/// How near the reader the one who said it is: itself, one of the family, a professional.
int nearness(scales::Line const& line, std::optional<PersonId> reader) {
    if (reader && line.rater.person == reader) return 0;
    return line.rater.person ? 1 : 2;
}

std::optional<Told> told_of(progress::Goal const& goal, std::optional<PersonId> reader) {
    std::vector<scales::Rating> ratings;
    for (auto const& one : goal.measured)
        if (goal.ladder ? one.ladder == goal.ladder->id : !one.ladder)
            ratings.push_back(one.rating);
    auto lines = scales::lines_of(ratings);
    auto const nearest = std::ranges::min_element(
        lines, {}, [&](scales::Line const& line) { return nearness(line, reader); });
    if (nearest == lines.end()) return std::nullopt;
    return Told{&goal, std::move(*nearest)};
}

std::vector<Bar> bars_of(Told const& told) {
    auto const low = told.goal->ladder ? progress::lowest_step : scales::lowest;
    auto const high = told.goal->ladder ? progress::highest_step : scales::highest;
    auto const& all = told.line.ratings;
    auto const from = all.size() > most_bars ? all.size() - most_bars : 0;
    std::vector<Bar> bars;
    for (auto i = from; i < all.size(); ++i) {
        auto const height =
            shortest_bar + (*all[i].value - low) * (sheet_height - shortest_bar) / (high - low);
        bars.push_back({.x = std::ssize(bars) * bar_step,
                        .y = sheet_height - height,
                        .height = height,
                        .is_latest = i + 1 == all.size()});
    }
    return bars;
}

Phrase sentence_of(Told const& told, std::optional<PersonId> reader) {
    auto const& line = told.line;
    bool const is_own = reader && line.rater.person == reader;
    auto const now = *line.latest().value, first = *line.first().value;
    if (told.goal->ladder) {
        auto const& words = told.goal->ladder->of(now);
        return is_own ? phrase("Du siger: {0}.", words)
                      : phrase("{0} siger: {1}.", line.rater.name, words);
    }
    if (line.ratings.size() > 1)
        return is_own ? phrase("Du siger {1} af 10. Det begyndte på {0}.", first, now)
                      : phrase("{0} siger {2} af 10. Det begyndte på {1}.", line.rater.name, first,
                               now);
    return is_own ? phrase("Du siger {0} af 10.", now)
                  : phrase("{0} siger {1} af 10.", line.rater.name, now);
}

}  // namespace

std::optional<GoalPicture> goal_picture(std::vector<progress::Goal> const& goals,
                                        std::optional<PersonId> reader) {
    std::optional<Told> newest;
    for (auto const& goal : goals) {
        if (!goal.is_active) continue;
        auto told = told_of(goal, reader);
        if (told && (!newest || newest->line.latest().on < told->line.latest().on))
            newest = std::move(told);
    }
    if (!newest) return std::nullopt;
    GoalPicture picture{.words = newest->goal->words,
                        .sentence = sentence_of(*newest, reader),
                        .bars = bars_of(*newest)};
    picture.width = std::ssize(picture.bars) * bar_step;
    return picture;
}

}  // namespace indgang::portal

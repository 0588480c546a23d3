#include "progress/rules.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace indgang::progress {
namespace {

bool is_measured_as_now(Goal const& goal, Measurement const& one) {
    return goal.ladder ? one.ladder == goal.ladder->id : !one.ladder;
}
std::vector<scales::Rating> of_now(Goal const& goal) {
    std::vector<scales::Rating> ratings;
    for (auto const& one : goal.measured)
        if (is_measured_as_now(goal, one)) ratings.push_back(one.rating);
    return ratings;
}

/// On five steps what is expected is 0, and there is no baseline.
std::optional<std::int64_t> target(Goal const& goal) {
    return goal.ladder ? std::optional<std::int64_t>{0} : goal.target;
}
std::optional<std::int64_t> baseline(Goal const& goal) {
    return goal.ladder ? std::nullopt : goal.baseline;
}

/// A goal may be to have less of something: then down is the way.
std::int64_t better_by(Goal const& goal, std::int64_t from, std::int64_t to) {
    bool const is_downwards =
        !goal.ladder && goal.baseline && goal.target && *goal.target < *goal.baseline;
    return is_downwards ? from - to : to - from;
}

bool is_falling(Goal const& goal, scales::Line const& line) {
    auto const now = *line.latest().value;
    if (auto const from = baseline(goal); from && better_by(goal, *from, now) < 0) return true;
    if (line.ratings.size() < 2) return false;
    return better_by(goal, *line.ratings[line.ratings.size() - 2].value, now) < 0;
}

bool is_on_way(Goal const& goal, scales::Line const& line) {
    auto const from = baseline(goal).value_or(*line.first().value);
    return better_by(goal, from, *line.latest().value) > 0;
}

/// The two sides, not two of the same.
bool are_apart(Goal const& goal, std::vector<scales::Line> const& lines) {
    auto const far = goal.ladder ? far_on_steps : far_on_scale;
    for (auto const& family : lines)
        for (auto const& other : lines)
            if (family.rater.person && !other.rater.person &&
                std::abs(*family.latest().value - *other.latest().value) >= far)
                return true;
    return false;
}

}  // namespace

std::int64_t lowest(Goal const& goal) { return goal.ladder ? lowest_step : scales::lowest; }
std::int64_t highest(Goal const& goal) { return goal.ladder ? highest_step : scales::highest; }

std::vector<scales::Line> lines_of(Goal const& goal) { return scales::lines_of(of_now(goal)); }

std::vector<Measurement> with_corrections_marked(std::vector<Measurement> measured) {
    for (auto one = measured.begin(); one != measured.end(); ++one)
        one->rating.is_corrected =
            std::any_of(one + 1, measured.end(), [&](Measurement const& later) {
                return later.ladder == one->ladder && later.rating.on == one->rating.on &&
                       later.rating.rater.is_same_as(one->rating.rater);
            });
    return measured;
}

std::optional<Day> last_measured(Goal const& goal) {
    std::optional<Day> last;
    for (auto const& line : lines_of(goal))
        last = std::max(last.value_or(line.latest().on), line.latest().on);
    return last;
}

Look look_at(Goal const& goal, Day today) {
    auto const lines = lines_of(goal);
    auto const is_long_ago = [&](Day day) { return (today - day).count() > days_of_silence; };
    if (lines.empty()) return is_long_ago(goal.since) ? Look::silent : Look::not_yet;
    if (std::ranges::any_of(lines, [&](auto const& line) { return is_falling(goal, line); }))
        return Look::falling;
    if (is_long_ago(*last_measured(goal))) return Look::silent;
    if (are_apart(goal, lines)) return Look::apart;
    auto const there = target(goal);
    if (there && std::ranges::all_of(lines, [&](auto const& line) {
            return better_by(goal, *there, *line.latest().value) >= 0;
        }))
        return Look::reached;
    bool const moves =
        std::ranges::any_of(lines, [&](auto const& line) { return is_on_way(goal, line); });
    return moves ? Look::on_way : Look::unchanged;
}

void sort_by_look(std::vector<Goal>& goals, Day today) {
    std::ranges::stable_sort(goals, {}, [&](Goal const& goal) {
        return std::pair{look_at(goal, today), last_measured(goal).value_or(goal.since)};
    });
}

std::vector<Objection> objections_to(Goal const& goal, Measurement const& one, bool is_taken_back,
                                     Day today) {
    std::vector<Objection> found;
    if (one.rating.on > today) found.push_back(Objection::later_than_today);
    if (!is_taken_back && (!one.rating.value || *one.rating.value < lowest(goal) ||
                           *one.rating.value > highest(goal)))
        found.push_back(Objection::value_missing);
    if (!is_taken_back || !found.empty()) return found;
    auto const* before = counting(goal, one.rating.rater, one.rating.on);
    if (!before || !before->value) found.push_back(Objection::nothing_to_take_back);
    return found;
}

scales::Rating const* counting(Goal const& goal, scales::Rater const& rater, Day on) {
    scales::Rating const* found = nullptr;
    for (auto const& one : goal.measured)
        if (is_measured_as_now(goal, one) && one.rating.on == on &&
            one.rating.rater.is_same_as(rater))
            found = &one.rating;
    return found;
}

std::string said_value(bool is_on_steps, std::int64_t value) {
    return fmt::format("{}{}", is_on_steps && value > 0 ? "+" : "", value);
}

std::vector<Phrase> in_words(Goal const& goal) {
    std::vector<Phrase> said;
    for (auto const& line : lines_of(goal)) {
        auto const& name = line.rater.name;
        auto const& now = line.latest();
        if (goal.ladder)
            said.push_back(phrase("{0}: {1} ({2}).", name, goal.ladder->of(*now.value), now.on));
        else if (line.ratings.size() > 1)
            said.push_back(phrase("{0}: fra {1} til {2} af 10 ({3}).", name, *line.first().value,
                                  *now.value, now.on));
        else
            said.push_back(phrase("{0}: {1} af 10 ({2}).", name, *now.value, now.on));
    }
    return said;
}

std::vector<std::int64_t> steps_without_words(Ladder const& ladder) {
    std::vector<std::int64_t> missing;
    for (auto step = lowest_step; step <= highest_step; ++step)
        if (ladder.of(step).empty()) missing.push_back(step);
    return missing;
}

bool says_the_same_twice(Ladder const& ladder) {
    for (auto step = lowest_step; step < highest_step; ++step)
        for (auto other = step + 1; other <= highest_step; ++other)
            if (!ladder.of(step).empty() && ladder.of(step) == ladder.of(other)) return true;
    return false;
}

}  // namespace indgang::progress

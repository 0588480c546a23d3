#include "scales/rules.hpp"

#include <algorithm>

namespace indgang::scales {
namespace {

std::string plain(std::string_view name) {
    std::string low;
    for (unsigned char const c : name) low += char(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return low;
}

bool is_about_same(Rating const& a, Rating const& b) {
    return a.on == b.on && a.rater.is_same_as(b.rater);
}

}  // namespace

bool Rater::is_same_as(Rater const& other) const {
    if (person || other.person) return person == other.person;
    return plain(name) == plain(other.name);
}

std::vector<Rating> with_corrections_marked(std::vector<Rating> ratings) {
    for (auto one = ratings.begin(); one != ratings.end(); ++one)
        one->is_corrected = std::any_of(one + 1, ratings.end(), [&](Rating const& later) {
            return is_about_same(*one, later);
        });
    return ratings;
}

Rating const* counting(std::vector<Rating> const& ratings, Rater const& rater, Day on) {
    Rating const* found = nullptr;
    for (auto const& one : ratings)
        if (one.on == on && one.rater.is_same_as(rater)) found = &one;
    return found;
}

std::vector<Line> lines_of(std::vector<Rating> const& ratings) {
    std::vector<Line> lines;
    for (auto const& one : with_corrections_marked(ratings)) {
        if (one.is_corrected || !one.value) continue;
        auto line = std::ranges::find_if(
            lines, [&](Line const& there) { return there.rater.is_same_as(one.rater); });
        if (line == lines.end()) line = lines.insert(lines.end(), Line{one.rater, {}});
        line->ratings.push_back(one);
    }
    for (auto& line : lines) std::ranges::stable_sort(line.ratings, {}, &Rating::on);
    std::ranges::stable_sort(lines, {}, [](Line const& line) { return line.first().on; });
    return lines;
}

std::optional<Spread> spread_of(std::vector<Line> const& lines) {
    std::optional<Spread> spread;
    for (auto const& line : lines) {
        auto const value = *line.latest().value;
        if (!spread) spread = Spread{value, value};
        spread->lowest = std::min(spread->lowest, value);
        spread->highest = std::max(spread->highest, value);
    }
    return spread;
}

std::vector<RatingObjection> objections_to(Rating const& rating, std::vector<Rating> const& there,
                                           bool is_taken_back, Day today) {
    if (rating.on > today) return {RatingObjection::later_than_today};
    if (!is_taken_back && !rating.value) return {RatingObjection::value_missing};
    auto const* before = counting(there, rating.rater, rating.on);
    if (is_taken_back && (!before || !before->value))
        return {RatingObjection::nothing_to_take_back};
    return {};
}

std::string initials(std::string_view name) {
    std::string letters;
    bool is_start = true;
    for (std::size_t i = 0; i < name.size() && name[i] != '(' && name[i] != ',';) {
        auto const c = static_cast<unsigned char>(name[i]);
        std::size_t const length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
        if (c == ' ') {
            is_start = true;
        } else if (is_start) {
            letters += name.substr(i, length);
            is_start = false;
        }
        i += length;
    }
    return letters;
}

}  // namespace indgang::scales

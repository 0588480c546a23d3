#include "source_plans/rules.hpp"

#include <algorithm>
#include <array>

namespace indgang::source_plans {
namespace {

constexpr std::array<std::string_view, 15> bullets{"-", "–", "—", "•", "·", "*", "▪", "■",
                                                   "●", "‣", "◦", "☐", "□", "✓", ">"};
constexpr std::array<std::string_view, 12> months{"januar",    "februar", "marts",    "april",
                                                  "maj",       "juni",    "juli",     "august",
                                                  "september", "oktober", "november", "december"};

std::string_view trimmed(std::string_view text) {
    constexpr std::array<std::string_view, 6> spaces{" ",        "\t",           "\r",
                                                     "\xc2\xa0", "\xe2\x80\x8b", "\xef\xbb\xbf"};
    bool is_more = true;
    while (is_more) {
        is_more = false;
        for (auto const space : spaces) {
            if (text.starts_with(space)) text.remove_prefix(space.size()), is_more = true;
            if (text.ends_with(space)) text.remove_suffix(space.size()), is_more = true;
        }
    }
    return text;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_of(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && count < 3 && is_digit(text[count])) ++count;
    return count;
}

/// "3. marts ringer vi" begins with a day, not with a number in a list.
bool begins_with_month(std::string_view text) {
    return std::ranges::any_of(months, [&](auto month) { return text.starts_with(month); });
}

struct Line {
    std::string_view words;
    bool is_item = false;
};
Line without_number(std::string_view text) {
    auto const digits = digits_of(text);
    bool const is_letter =
        digits == 0 && text.size() > 1 && text[1] == ')' &&
        ((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z'));
    auto const end = is_letter ? 1 : digits;
    if (end == 0 || end + 1 >= text.size()) return {text};
    bool const is_marked = text[end] == ')' || text[end] == '.';
    if (!is_marked || text[end + 1] != ' ') return {text};
    auto const words = trimmed(text.substr(end + 1));
    return begins_with_month(words) ? Line{text} : Line{words, true};
}
Line without_bullet(std::string_view raw) {
    auto const text = trimmed(raw);
    for (auto const bullet : bullets) {
        if (!text.starts_with(bullet)) continue;
        auto const rest = text.substr(bullet.size());
        if (rest.empty() || rest.front() == ' ' || rest.front() == '\t' || bullet.size() > 1)
            return {trimmed(rest), true};
    }
    return without_number(text);
}

bool begins_small(std::string_view text) {
    for (std::string_view const letter : {"\xc3\xa6", "\xc3\xb8", "\xc3\xa5"})
        if (text.starts_with(letter)) return true;
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z';
}
bool is_ended(std::string_view text) {
    return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with(':');
}

std::vector<Line> lines_in(std::string_view text) {
    std::vector<Line> lines;
    while (!text.empty()) {
        auto const end = text.find('\n');
        lines.push_back(without_bullet(text.substr(0, end)));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return lines;
}

std::string folded(std::string_view text) {
    std::string low;
    for (unsigned char const c : text) low += char(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return low;
}

}  // namespace

Split split(std::string_view pasted) {
    auto const lines = lines_in(pasted);
    std::vector<std::string> found;
    bool is_open = false;  // what is on the next line may belong to this one
    for (auto const& line : lines) {
        if (line.words.empty()) {
            is_open = false;
            continue;
        }
        bool const goes_on =
            is_open && !line.is_item && begins_small(line.words) && !is_ended(found.back());
        if (goes_on)
            found.back() += " " + std::string(line.words);
        else
            found.emplace_back(line.words);
        is_open = true;
    }
    Split split;
    for (auto& one : found) {
        auto const is_same = [&](std::string const& other) { return folded(other) == folded(one); };
        bool const is_heading = one.ends_with(':');
        bool const is_twice = std::ranges::any_of(split.goals, is_same);
        (is_heading || is_twice ? split.left_out : split.goals).push_back(std::move(one));
    }
    return split;
}

std::string in_one_line(std::string_view words) {
    std::string line;
    while (!words.empty()) {
        auto const end = words.find('\n');
        auto const part = trimmed(words.substr(0, end));
        if (!part.empty()) line += (line.empty() ? "" : " ") + std::string(part);
        words.remove_prefix(end == words.npos ? words.size() : end + 1);
    }
    return line;
}

std::vector<Objection> objections_to(SourcePlan const& plan, Day today) {
    std::vector<Objection> all;
    if (plan.from_on > today) all.push_back(Objection::from_later_than_today);
    if (plan.valid_until && *plan.valid_until < plan.from_on)
        all.push_back(Objection::ends_before_it_begins);
    return all;
}

std::optional<Objection> objection_to(std::vector<std::string> const& goals, std::size_t there) {
    if (goals.size() + there > most_goals) return Objection::too_many_goals;
    auto const length = [](std::string const& goal) {
        return std::ranges::count_if(goal, [](unsigned char c) { return (c & 0xc0) != 0x80; });
    };
    for (auto const& goal : goals)
        if (std::size_t(length(goal)) > longest_goal) return Objection::goal_too_long;
    return std::nullopt;
}

Decision const* SourceGoal::decision() const {
    if (decisions.empty() || decisions.back().outcome == Outcome::reopened) return nullptr;
    return &decisions.back();
}

Progress progress_of(std::vector<SourcePlan> const& sources) {
    Progress progress{.plans = std::ssize(sources)};
    for (auto const& source : sources)
        for (auto const& goal : source.goals) {
            ++progress.goals;
            progress.decided += goal.decision() != nullptr;
        }
    return progress;
}

}  // namespace indgang::source_plans

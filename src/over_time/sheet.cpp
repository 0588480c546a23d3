#include "over_time/sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "foundation/languages.hpp"
#include "over_time/wrapped.hpp"

namespace indgang::over_time {
namespace {

constexpr std::int64_t head = 44, head_row = 38, lane = 50, sign_row = 44, bar_height = 16;
constexpr std::size_t letters_of_department = 22;
constexpr std::int64_t room_for_name = 260, room_for_year = 70, room_for_month = 36;

std::string month_name(Day month, Language language, bool is_first) {
    auto const date = month.date();
    auto const number = unsigned(date.month()) - 1;
    auto const name = row_of(language).short_months[number];
    if (!is_first && number != 0) return std::string(name);
    return fmt::format("{} {}", name, int(date.year()));
}

Day next_january(Day day) {
    return Day{(day.date().year() + std::chrono::years{1}) / std::chrono::January /
               std::chrono::day{1}};
}

class Drawing {
public:
    explicit Drawing(Drawn const& drawn)
        : drawn_{drawn}, window_{window_of(drawn.spans, drawn.marks, drawn.today)} {}

    Sheet sheet() {
        meetings();
        for (std::size_t i = 0; i < drawn_.spans.size(); ++i) {
            if (i == 0 || drawn_.spans[i].person != drawn_.spans[i - 1].person)
                person(drawn_.spans[i].person_name);
            span(i);
            bool const is_last = i + 1 == drawn_.spans.size() ||
                                 drawn_.spans[i + 1].person != drawn_.spans[i].person;
            if (is_last) goals_of(drawn_.spans[i].person);
        }
        goals_of_others();
        overlap_lines();
        arrows();
        months_above();
        sheet_.line_foot = y_;
        sheet_.foot = y_ + 18;
        sheet_.height = y_ + 26;
        sheet_.today_x = x_of(drawn_.today);
        return std::move(sheet_);
    }

private:
    struct Point {
        std::int64_t x = 0, y = 0;
    };

    std::int64_t x_of(Day day) const {
        auto const inside = std::clamp(day, window_.from, window_.until);
        return sheet_left + (sheet_right - sheet_left) * (inside - window_.from).count() /
                                (window_.until - window_.from).count();
    }
    bool shows(Day day) const { return window_.from <= day && day < window_.until; }

    void person(std::string const& name) {
        sheet_.rows.push_back({.y = y_ + 26, .person = name, .department = {}});
        y_ += head_row;
        department_.reset();
    }

    void span(std::size_t place) {
        auto const& one = drawn_.spans[place];
        if (department_ != one.department) {
            auto y = y_ + 18;
            for (auto& words : wrapped(one.department, letters_of_department, 2)) {
                sheet_.rows.push_back({.y = y, .person = {}, .department = std::move(words)});
                y += 19;
            }
            department_ = one.department;
        }
        auto const x = x_of(one.from);
        auto const end = one.until ? x_of(*one.until) : sheet_right;
        // Where no end is known it fades out after today.
        auto const sure = one.until ? end : std::max(x + 24, x_of(drawn_.today));
        BarView bar{.x = x,
                    .y = y_ + 22,
                    .width = std::max<std::int64_t>(sure - x, 4),
                    .name_x = x,
                    .name_y = y_ + 16,
                    .fade_x = sure,
                    .fade_width = std::max<std::int64_t>(one.until ? 0 : end - sure, 0),
                    .name = one.name,
                    .before = {},
                    .is_over = one.until && *one.until <= drawn_.today,
                    .is_coming = one.from > drawn_.today};
        bar.name_ends_here = x > sheet_right - room_for_name;
        if (bar.name_ends_here) bar.name_x = std::max(end, sure);
        if (one.from < window_.from) bar.before = fmt::format("M{} {}l-9 8l9 8z", x, bar.y);
        span_at_[place] = {x, bar.y + bar_height / 2};
        if (one.judged_on && shows(*one.judged_on)) {
            auto const at = x_of(*one.judged_on);
            sheet_.judgements.push_back({.path = fmt::format("M{} {}l9-15h-18z", at, bar.y + 17),
                                         .x = at,
                                         .y = bar.y,
                                         .number = {},
                                         .is_late = *one.judged_on < drawn_.today && !bar.is_over});
        }
        sheet_.bars.push_back(std::move(bar));
        y_ += lane;
    }

    void meetings() {
        signs(MarkKind::meeting, [](Mark const&) { return true; });
    }
    void goals_of(PersonId person) {
        signs(MarkKind::goal_due, [&](Mark const& mark) { return mark.about == person; });
    }
    /// Of those for whom nothing runs, and of the whole family.
    void goals_of_others() {
        for (std::size_t i = 0; i < drawn_.marks.size(); ++i) {
            auto const& mark = drawn_.marks[i];
            if (mark.kind != MarkKind::goal_due || mark_at_.contains(i) || !shows(mark.on))
                continue;
            person(mark.about ? mark.about_name
                              : std::string(in(drawn_.language, Text{"Hele familien"})));
            auto const about = mark.about;
            signs(MarkKind::goal_due, [&](Mark const& one) { return one.about == about; });
        }
    }

    /// One row of signs; those that would cover each other stand beneath each other.
    template <class Wanted>
    void signs(MarkKind kind, Wanted wanted) {
        auto const top = y_;
        std::int64_t last_x = -100, down = 0;
        for (std::size_t i = 0; i < drawn_.marks.size(); ++i) {
            auto const& mark = drawn_.marks[i];
            if (mark.kind != kind || !wanted(mark) || !shows(mark.on)) continue;
            auto const x = x_of(mark.on);
            down = x - last_x < 24 ? down + 26 : 0;
            last_x = x;
            auto const y = top + 22 + down;
            mark_at_[i] = {x, y};
            y_ = std::max(y_, y + 22);
            bool const is_meeting = kind == MarkKind::meeting;
            SignView sign{
                .path = is_meeting
                            ? fmt::format("M{} {}a11 11 0 1 0 22 0a11 11 0 1 0-22 0z", x - 11, y)
                            : fmt::format("M{} {}l13 13l-13 13l-13-13z", x, y - 13),
                .x = x,
                .y = y,
                .text_y = y + 5,
                .number = std::to_string(i + 1),
                .is_late = !is_meeting && mark.on < drawn_.today};
            (is_meeting ? sheet_.meetings : sheet_.goals).push_back(std::move(sign));
        }
        if (y_ == top) return;
        auto const name = kind == MarkKind::meeting ? Text{"Møder"} : Text{"Mål nås"};
        sheet_.rows.push_back(
            {.y = top + 27, .person = {}, .department = std::string(in(drawn_.language, name))});
        y_ = std::max(y_, top + sign_row);
    }

    void overlap_lines() {
        for (auto const& one : overlaps(drawn_.spans)) {
            auto const x = x_of(one.from);
            auto const end = one.until ? x_of(*one.until) : sheet_right;
            for (auto const place : {one.first, one.second})
                if (end > x)
                    sheet_.overlaps.push_back({x, span_at_[place].y + bar_height / 2 + 3, end - x});
        }
    }

    void arrows() {
        for (auto const& one : drawn_.waiting) {
            auto const to = at(one.span, one.mark);
            auto from = at(one.on_span, one.on_mark);
            if (!to || !from) continue;
            // What runs already is there today.
            if (one.on_span) from->x = std::max(from->x, std::min(x_of(drawn_.today), to->x - 60));
            // In one row it goes over what stands between.
            auto const lift = from->y == to->y ? 30 : 0;
            sheet_.arrows.push_back(
                {fmt::format("M{} {}C{} {} {} {} {} {}", from->x, from->y - lift / 2, from->x + 40,
                             from->y - lift, to->x - 60, to->y - lift, to->x - 17,
                             to->y - lift / 4),
                 fmt::format("M{} {}l-10-6v12z", to->x - 8, to->y - lift / 6)});
        }
    }
    std::optional<Point> at(std::optional<std::size_t> span,
                            std::optional<std::size_t> mark) const {
        if (span && span_at_.contains(*span)) return span_at_.at(*span);
        if (mark && mark_at_.contains(*mark)) return mark_at_.at(*mark);
        return std::nullopt;
    }

    void months_above() {
        std::int64_t free_from = 0;
        for (auto month = window_.from; month < window_.until; month = month + months{1}) {
            auto const x = x_of(month), january = x_of(next_january(month));
            // A year is told first and in January, and what stands before January makes way.
            bool const opens = month == window_.from && january - x >= room_for_year;
            bool const has_year = opens || unsigned(month.date().month()) == 1;
            auto const ends = x + (has_year ? room_for_year : room_for_month);
            bool const is_named = x >= free_from && (has_year || ends <= january);
            sheet_.months.push_back(
                {x, is_named ? month_name(month, drawn_.language, opens) : std::string{}});
            if (is_named) free_from = ends;
        }
    }

    Drawn const& drawn_;
    Window window_;
    Sheet sheet_;
    std::int64_t y_ = head;
    std::optional<std::string> department_;
    std::map<std::size_t, Point> span_at_, mark_at_;
};

}  // namespace

Sheet sheet_of(Drawn const& drawn) { return Drawing{drawn}.sheet(); }

}  // namespace indgang::over_time

// Where a family's weeks stand on a sheet of paper: above the hours with meetings, the way there on top of them, below
// the tasks; in each the line of what they can carry. Pure; the sheet is 480 wide and 316 high.
#pragma once
#include "burden/rules.hpp"

namespace indgang::burden {

struct Bar {
    std::int64_t x = 0, y = 0, height = 0;
    bool is_past = false;  // the line
};
struct Mark {
    std::int64_t x = 0, y = 0;
};
struct WeekLabel {
    std::int64_t x = 0, number = 0;
    bool is_now = false, is_minor = false;
};
/// One row of bars with its line.
struct Panel {
    std::int64_t top = 0, bottom = 0, most = 0;  // what the top stands for
    std::vector<Bar> bars, upper;                // on top of these
    std::optional<std::int64_t> line_y = {};
    std::int64_t line_text_y = 0, top_text_y = 0, bottom_text_y = 0;
};
struct Picture {
    Panel time, tasks;
    std::vector<WeekLabel> weeks;
    std::vector<Mark> marks;  // above weeks that are too full
    std::int64_t now_x = 0;
};

inline constexpr std::int64_t bar_width = 17, picture_left = 36, week_width = 27;

Picture picture_of(std::vector<Week> const& weeks, Capacity const& capacity, Day today);

}  // namespace indgang::burden

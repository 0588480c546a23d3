// Where everything stands on the sheet of the picture over time: 1000 wide, as high as there are rows. Pure.
#pragma once
#include "foundation/text.hpp"
#include "over_time/rules.hpp"

namespace indgang::over_time {

struct MonthLine {
    std::int64_t x = 0;
    std::string name;  // "nov"; with the year in January and at the start
};
struct RowName {
    std::int64_t y = 0;
    std::string person;      // of a head
    std::string department;  // or a line of a department's name
};
struct BarView {
    std::int64_t x = 0, y = 0, width = 0, name_x = 0, name_y = 0;
    std::int64_t fade_x = 0, fade_width = 0;  // where no end is known
    std::string name, before;                 // a path where it began before the picture does
    bool is_over = false, is_coming = false, name_ends_here = false;
};
struct SignView {
    std::string path;
    std::int64_t x = 0, y = 0, text_y = 0;
    std::string number;
    bool is_late = false;
};
struct OverlapLine {
    std::int64_t x = 0, y = 0, width = 0;
};
struct Arrow {
    std::string path, head;
};
struct Sheet {
    std::int64_t height = 0, foot = 0, line_foot = 0, today_x = 0;
    std::vector<MonthLine> months;
    std::vector<RowName> rows;
    std::vector<BarView> bars;
    std::vector<SignView> judgements, goals, meetings;
    std::vector<OverlapLine> overlaps;
    std::vector<Arrow> arrows;
};

/// What waits for what: places of spans and marks in their lists.
struct Waiting {
    std::optional<std::size_t> span = {}, mark = {};
    std::optional<std::size_t> on_span = {}, on_mark = {};
};

struct Drawn {
    std::vector<Span> const& spans;  // in the order of persons and departments
    std::vector<Mark> const& marks;  // in order of time
    std::vector<Waiting> const& waiting;
    Day today;
    Language language;
};
Sheet sheet_of(Drawn const& drawn);

inline constexpr std::int64_t sheet_left = 190, sheet_right = 985;

}  // namespace indgang::over_time

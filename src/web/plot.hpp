// Values over days as a figure: a line for each who answers, with marks of its own shape, so that colour alone
// says nothing; levels to read them by, and what happened meanwhile. What is measured is not known here.
// Pure; the sheet is 760 wide and 400 high. Its words stand beside it: whoever shows it has a table too.
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "foundation/text.hpp"

namespace indgang::web {

struct View;

struct PlotValue {
    Day on;
    std::int64_t value = 0;
};
/// Whose values, in the order of their days; never none.
struct PlotSeries {
    std::string name, initials;
    std::vector<PlotValue> values;
    bool is_dashed = false;  // another kind of answer: a broken line and hollow marks
};
/// Something that happened, for reading the lines by.
struct PlotHappening {
    Day on;
    Phrase said;
};
/// A value that the lines are read against.
struct PlotMeasure {
    std::int64_t value = 0;
    Phrase said;
    bool is_start = false;  // told to the right, where the lines have left it
};
struct PlotWish {
    std::vector<PlotSeries> series;
    std::vector<PlotHappening> happened = {};
    std::vector<PlotMeasure> measures = {};
    std::int64_t lowest = 0, highest = 10, step = 2;
    std::vector<Day> days = {};  // that shall be on the sheet too
};

struct PlotPoint {
    std::int64_t x = 0, y = 0;
    std::string mark;  // its shape, as a path
};
struct PlotLine {
    std::string name, initials;
    std::int64_t number = 1;  // of its colour and shape, from 1
    std::string path, key;    // through its points; its mark beside its name
    std::vector<PlotPoint> points;
    std::int64_t label_x = 0, label_y = 0;
    bool is_dashed = false;
};
struct PlotEvent {
    std::int64_t number = 1, x = 0;
    Day on;
    Phrase said;
};
struct PlotStep {
    std::int64_t value = 0, y = 0, text_y = 0;
};
struct PlotLevel {
    std::int64_t y = 0, text_y = 0;
    Phrase said;
    bool is_start = false;
};
struct Plot {
    Day first, last;
    std::vector<PlotStep> steps;
    std::vector<PlotLine> lines;
    std::vector<PlotEvent> events;
    std::vector<PlotLevel> levels;
    std::string id = "udvikling";  // unlike that of any other figure on the page
    Phrase sentence = {};          // what it shows, in words
    bool is_small = false;         // one of many: its key stands once for all
};
BOOST_DESCRIBE_STRUCT(PlotPoint, (), (x, y))
BOOST_DESCRIBE_STRUCT(PlotLine, (), (name, initials, points))
BOOST_DESCRIBE_STRUCT(PlotEvent, (), (number, on, said))
BOOST_DESCRIBE_STRUCT(PlotStep, (), (value, y))
BOOST_DESCRIBE_STRUCT(PlotLevel, (), (y, said))
BOOST_DESCRIBE_STRUCT(Plot, (), (first, last, lines, events, levels, sentence))
void render(Plot const& page, View& view);

inline constexpr std::int64_t plot_left = 56, plot_right = 690, plot_top = 24, plot_bottom = 344;
inline constexpr std::int64_t most_shapes = 6;

/// From the first day to the last, with what happened between them; none where nobody has answered.
std::optional<Plot> plot_of(PlotWish const& wish);

}  // namespace indgang::web

// A document for paper and screen readers: headings, paragraphs, quotes, lists, tables, pictures and
// drawings, in the order in which they are read. What it is about is not known here. Written as a tagged
// PDF by writer.hpp. Is asked by reports, and by whoever makes a letter or a plan.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "foundation/text.hpp"

namespace indgang::pdf {

struct Heading {
    int level = 1;  // 1 to 3; in the bookmarks too
    std::string text;
};

enum class Voice { plain, lead, soft };
struct Paragraph {
    std::string text;
    Voice voice = Voice::plain;
};

/// Somebody's own words, and who said them.
struct Quote {
    std::string words, source;
};

struct Bullets {
    std::vector<std::string> items;
};

/// Names and their values, one line each.
struct Record {
    struct Row {
        std::string name, value;
    };
    std::vector<Row> rows;
};

struct Table {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;  // the first cell of each is its heading
    std::vector<double> widths = {};             // parts of the whole; alike where none are given
};

struct Link {
    std::string text, address;  // http, https, mailto or tel; else only the text is shown
};

/// PNG or JPEG. What cannot be read is told by its alternative.
struct Picture {
    std::string bytes, alternative;
};

struct Spot {
    double x, y;
};
struct Line {
    Spot from, to;
    bool is_soft = false;
};
struct Dot {
    Spot at;
    double radius = 3;
};
struct Label {
    Spot at;
    std::string text;
};
/// Lines, dots and labels in its own measure, as wide as the text.
struct Drawing {
    double width, height;
    std::vector<std::variant<Line, Dot, Label>> shapes;
    std::string alternative;
};

/// What follows begins on a new page.
struct PageEnd {};

using Block = std::variant<Heading, Paragraph, Quote, Bullets, Record, Table, Link, Picture,
                           Drawing, PageEnd>;

struct Document {
    std::string title;  // in the metadata and the reader's window: no names beyond what it is
    Language language = Language::da;
    Day made_on;
    std::string running_head = {}, running_foot = {};  // on every page; not read aloud
    std::vector<Block> blocks = {};
    double type_size = 1;  // larger for whoever reads it without glasses: 1.2 is 12.6 points
};

}  // namespace indgang::pdf

#include <algorithm>
#include <numeric>

#include "exchange/pdf/blocks.hpp"

namespace indgang::pdf {
namespace {

constexpr Face cell_face{.size = 9.5, .line_height = 1.3}, head_face{9.5, true, false, ink, 1.3};
constexpr double cell_padding = 5;

struct Column {
    double x, width;
};
std::vector<Column> columns_of(std::vector<double> parts, std::size_t count) {
    if (parts.size() != count) parts.assign(count, 1);
    auto const all = std::accumulate(parts.begin(), parts.end(), 0.0);
    std::vector<Column> columns;
    double x = side_margin;
    for (auto const part : parts) {
        columns.push_back({x, text_width * part / all});
        x += columns.back().width;
    }
    return columns;
}

void rule(Sheet& sheet, Colour colour, double width) {
    Tagged const eye{sheet, for_the_eye};
    cairo_set_source_rgb(sheet.cairo(), colour.red, colour.green, colour.blue);
    cairo_rectangle(sheet.cairo(), side_margin, sheet.y(), text_width, width);
    cairo_fill(sheet.cairo());
}

/// One row of cells. Longer than a page: cut at its foot, and told on by a paragraph after the table.
class Cells {
public:
    Cells(Sheet& sheet, std::vector<Column> const& columns, std::vector<std::string> const& texts,
          bool is_head)
        : sheet_{sheet}, columns_{columns}, is_head_{is_head} {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            auto const width = columns[i].width - 2 * cell_padding;
            made_.push_back(
                sheet.layout(i < texts.size() ? texts[i] : std::string{}, face(i), width));
            height_ = std::max(height_, height_of(made_.back().get()) + 2 * cell_padding);
        }
    }
    double height() const { return height_; }

    void draw(bool for_the_eye_alone) {
        if (for_the_eye_alone) {
            Tagged const eye{sheet_, for_the_eye};
            for (std::size_t i = 0; i < made_.size(); ++i) show(i);
        } else {
            Tagged const row{sheet_, "TR"};
            for (std::size_t i = 0; i < made_.size(); ++i) {
                Tagged const cell{sheet_, is_heading(i) ? "TH" : "TD"};
                show(i);
            }
        }
        sheet_.move_down(height_);
    }

private:
    bool is_heading(std::size_t column) const { return is_head_ || column == 0; }
    Face const& face(std::size_t column) const {
        return is_heading(column) ? head_face : cell_face;
    }
    void show(std::size_t i) {
        auto const colour = face(i).colour;
        cairo_set_source_rgb(sheet_.cairo(), colour.red, colour.green, colour.blue);
        cairo_move_to(sheet_.cairo(), columns_[i].x + cell_padding, sheet_.y() + cell_padding);
        pango_cairo_show_layout(sheet_.cairo(), made_[i].get());
    }

    Sheet& sheet_;
    std::vector<Column> const& columns_;
    bool is_head_;
    std::vector<Owned<PangoLayout>> made_;
    double height_ = 0;
};

constexpr double tallest_row = (page_height - top_margin - bottom_margin) / 2;

/// A row that would fill half a page is no row of a table: it is told as paragraphs after it.
void set_as_text(Sheet& sheet, std::vector<std::string> const& head,
                 std::vector<std::string> const& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        auto const name = i < head.size() ? head[i] + ": " : std::string{};
        set_paragraph(sheet, {name + row[i]});
    }
}

void set_rows(Sheet& sheet, Table const& table, std::vector<Column> const& columns,
              std::vector<std::vector<std::string> const*>& too_tall) {
    Tagged const tagged{sheet, "Table"};
    bool has_head = !table.head.empty();
    Cells head{sheet, columns, table.head, true};
    sheet.need(head.height() + 40);
    if (has_head) {
        head.draw(false);
        rule(sheet, ink, 1);
    }
    for (auto const& row : table.rows) {
        Cells cells{sheet, columns, row, false};
        if (cells.height() > tallest_row) {
            too_tall.push_back(&row);
            continue;
        }
        if (cells.height() > sheet.left_over()) {
            sheet.new_page();
            if (has_head) {
                head.draw(true);
                rule(sheet, ink, 1);
            }
        }
        cells.draw(false);
        rule(sheet, pale_door, 0.5);
    }
}

}  // namespace

void set_table(Sheet& sheet, Table const& table) {
    std::size_t count = table.head.size();
    for (auto const& row : table.rows) count = std::max(count, row.size());
    if (count == 0) return;
    auto const columns = columns_of(table.widths, count);
    std::vector<std::vector<std::string> const*> too_tall;
    set_rows(sheet, table, columns, too_tall);
    sheet.move_down(12);
    for (auto const* row : too_tall) set_as_text(sheet, table.head, *row);
}

void set_record(Sheet& sheet, Record const& record) {
    Table table{.head = {}, .rows = {}, .widths = {1, 2}};
    for (auto const& row : record.rows) table.rows.push_back({row.name, row.value});
    set_table(sheet, table);
}

}  // namespace indgang::pdf

// How each kind of block is set on the sheet.
#pragma once
#include "exchange/pdf/sheet.hpp"

namespace indgang::pdf {

void set_table(Sheet& sheet, Table const& table);
void set_record(Sheet& sheet, Record const& record);
/// Whether it becomes a figure; else its alternative is told.
bool is_readable(Picture const& picture);
bool is_drawn(Drawing const& drawing);
void set_picture(Sheet& sheet, Picture const& picture);
void set_drawing(Sheet& sheet, Drawing const& drawing);
void set_paragraph(Sheet& sheet, Paragraph const& paragraph);

/// All blocks in their order; a heading stays with the lines that it is the heading of.
void set_all(Sheet& sheet, std::vector<Block> const& blocks);

}  // namespace indgang::pdf

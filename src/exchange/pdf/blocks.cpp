#include "exchange/pdf/blocks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/pdf/readable_text.hpp"

namespace indgang::pdf {
namespace {

constexpr Face faces_of_headings[] = {
    {22, true, false, door, 1.2}, {14.5, true, false, door, 1.25}, {11.5, true, false, ink, 1.3}};
constexpr double space_over[] = {0, 20, 12}, space_under[] = {10, 5, 3};
constexpr char const* heading_tags[] = {"H1", "H2", "H3"};
/// What a heading keeps with it on its page: two lines and a little.
constexpr double with_heading = 44;

constexpr double indent = 16, quote_indent = 14;

std::size_t step_of(Heading const& heading) {
    return std::size_t(std::clamp(heading.level, 1, 3) - 1);
}

void bar_beside(Sheet& sheet, double from, double to) {
    Tagged const eye{sheet, for_the_eye};
    cairo_set_source_rgb(sheet.cairo(), pale_door.red, pale_door.green, pale_door.blue);
    cairo_rectangle(sheet.cairo(), side_margin, from + 2, 3, to - from - 4);
    cairo_fill(sheet.cairo());
}

/// A paragraph inside something, `by` further in.
void set_inside(Sheet& sheet, char const* tag, std::string const& text, Face const& face,
                double by) {
    auto const made = sheet.layout(text, face, text_width - by);
    Tagged const tagged{sheet, tag};
    set(sheet, made.get(), side_margin + by, face.colour);
}

void set_block(Sheet& sheet, Heading const& heading) {
    auto const step = step_of(heading);
    auto const& face = faces_of_headings[step];
    auto const made = sheet.layout(heading.text, face, text_width);
    sheet.space(space_over[step]);
    sheet.need(height_of(made.get()) + space_under[step] + with_heading);
    sheet.mark(int(step) + 1, heading.text);
    {
        Tagged const tagged{sheet, heading_tags[step]};
        set(sheet, made.get(), side_margin, face.colour);
    }
    sheet.move_down(space_under[step]);
}

void set_block(Sheet& sheet, Paragraph const& paragraph) { set_paragraph(sheet, paragraph); }

void set_block(Sheet& sheet, Quote const& quote) {
    constexpr Face words{.size = 11};
    constexpr Face source{.size = 9, .colour = soft_ink, .line_height = 1.35};
    sheet.need(3 * words.size * words.line_height);
    auto const began = sheet.y();
    {
        Tagged const tagged{sheet, "BlockQuote"};
        set_inside(sheet, "P", quote.words, words, quote_indent);
        if (!quote.source.empty()) set_inside(sheet, "P", quote.source, source, quote_indent);
    }
    bar_beside(sheet, sheet.y() > began ? began : top_margin, sheet.y());
    sheet.move_down(9);
}

void set_block(Sheet& sheet, Bullets const& bullets) {
    constexpr Face face{};
    Tagged const list{sheet, "L"};
    for (auto const& item : bullets.items) {
        sheet.need(face.size * face.line_height);
        Tagged const tagged{sheet, "LI"};
        auto const dot = sheet.layout("•", face, indent);
        {
            Tagged const label{sheet, "Lbl"};
            cairo_set_source_rgb(sheet.cairo(), door.red, door.green, door.blue);
            cairo_move_to(sheet.cairo(), side_margin, sheet.y());
            pango_cairo_show_layout(sheet.cairo(), dot.get());
        }
        set_inside(sheet, "LBody", item, face, indent);
        sheet.move_down(2);
    }
    sheet.move_down(6);
}

void set_block(Sheet& sheet, Record const& record) { set_record(sheet, record); }
void set_block(Sheet& sheet, Table const& table) { set_table(sheet, table); }
void set_block(Sheet& sheet, Picture const& picture) { set_picture(sheet, picture); }
void set_block(Sheet& sheet, Drawing const& drawing) { set_drawing(sheet, drawing); }
void set_block(Sheet& sheet, PageEnd) {
    if (!sheet.is_at_top()) sheet.new_page();
}

bool may_be_followed(std::string_view address) {
    for (std::string_view const begins : {"https://", "http://", "mailto:", "tel:"})
        if (address.starts_with(begins)) return true;
    return false;
}

void set_block(Sheet& sheet, Link const& link) {
    constexpr Face face{.colour = door};
    if (!may_be_followed(link.address)) return set_paragraph(sheet, {link.text});
    std::string address;
    for (unsigned char const c : link.address)
        if (c > 0x20 && c < 0x7F && c != '\'' && c != '\\')
            address += char(c);
        else
            address += fmt::format("%{:02X}", c);
    auto const made = sheet.layout(link.text, face, text_width);
    sheet.need(std::min(height_of(made.get()), page_height / 2));
    {
        Tagged const paragraph{sheet, "P"};
        Tagged const tagged{sheet, CAIRO_TAG_LINK, fmt::format("uri='{}'", address)};
        set(sheet, made.get(), side_margin, face.colour);
    }
    sheet.move_down(8);
}

}  // namespace

void set_paragraph(Sheet& sheet, Paragraph const& paragraph) {
    Face face{};
    if (paragraph.voice == Voice::lead) face = {.size = 12.5, .line_height = 1.4};
    if (paragraph.voice == Voice::soft) face = {.size = 9, .colour = soft_ink, .line_height = 1.35};
    auto const made = sheet.layout(paragraph.text, face, text_width);
    {
        Tagged const tagged{sheet, "P"};
        set(sheet, made.get(), side_margin, face.colour);
    }
    sheet.move_down(8);
}

void set_all(Sheet& sheet, std::vector<Block> const& blocks) {
    for (auto const& block : blocks)
        std::visit([&](auto const& one) { set_block(sheet, one); }, block);
}

}  // namespace indgang::pdf

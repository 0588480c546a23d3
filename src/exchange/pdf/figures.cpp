#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

#include "exchange/pdf/blocks.hpp"

namespace indgang::pdf {
namespace {

constexpr double tallest = 360, widest_pixel = 0.75;  // points a pixel at most: 96 to the inch

struct Reading {
    std::string_view left;
};
cairo_status_t read_bytes(void* from, unsigned char* into, unsigned wanted) {
    auto& reading = *static_cast<Reading*>(from);
    if (reading.left.size() < wanted) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(into, reading.left.data(), wanted);
    reading.left.remove_prefix(wanted);
    return CAIRO_STATUS_SUCCESS;
}

int number_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]) << 8 | static_cast<unsigned char>(bytes[at + 1]);
}

constexpr int start_of_jpeg = 0xFFD8;

/// Width and height as the frame header of a JPEG says them; none in what is no JPEG.
std::optional<std::pair<int, int>> size_of_jpeg(std::string_view bytes) {
    for (std::size_t at = 2; at + 9 < bytes.size();) {
        auto const mark = static_cast<unsigned char>(bytes[at + 1]);
        if (static_cast<unsigned char>(bytes[at]) != 0xFF) return std::nullopt;
        bool const is_frame =
            mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
        if (is_frame) return std::pair{number_at(bytes, at + 7), number_at(bytes, at + 5)};
        at += std::size_t(number_at(bytes, at + 2)) + 2;
    }
    return std::nullopt;
}

/// The JPEG goes into the file as it is; cairo only needs to know how large it is.
Owned<cairo_surface_t> jpeg(std::string const& bytes) {
    constexpr int largest = 20'000;
    auto const size = size_of_jpeg(bytes);
    if (!size || size->first < 1 || size->second < 1 || size->first > largest ||
        size->second > largest)
        return nullptr;
    Owned<cairo_surface_t> made{
        cairo_image_surface_create(CAIRO_FORMAT_A1, size->first, size->second)};
    auto* copy = new std::string{bytes};
    auto const status = cairo_surface_set_mime_data(
        made.get(), CAIRO_MIME_TYPE_JPEG, reinterpret_cast<unsigned char const*>(copy->data()),
        copy->size(), [](void* kept) { delete static_cast<std::string*>(kept); }, copy);
    if (status == CAIRO_STATUS_SUCCESS) return made;
    delete copy;
    return nullptr;
}

Owned<cairo_surface_t> picture_of(std::string const& bytes) {
    if (bytes.size() > 1 && number_at(bytes, 0) == start_of_jpeg) return jpeg(bytes);
    Reading reading{bytes};
    Owned<cairo_surface_t> made{cairo_image_surface_create_from_png_stream(read_bytes, &reading)};
    return cairo_surface_status(made.get()) == CAIRO_STATUS_SUCCESS ? std::move(made) : nullptr;
}

struct Drawn {
    Sheet& sheet;
    double scale;

    void operator()(Line const& line) const {
        auto const colour = line.is_soft ? pale_door : door;
        cairo_set_source_rgb(sheet.cairo(), colour.red, colour.green, colour.blue);
        cairo_set_line_width(sheet.cairo(), (line.is_soft ? 0.7 : 1.5) / scale);
        cairo_move_to(sheet.cairo(), line.from.x, line.from.y);
        cairo_line_to(sheet.cairo(), line.to.x, line.to.y);
        cairo_stroke(sheet.cairo());
    }
    void operator()(Dot const& dot) const {
        cairo_set_source_rgb(sheet.cairo(), door.red, door.green, door.blue);
        cairo_arc(sheet.cairo(), dot.at.x, dot.at.y, dot.radius / scale, 0, 2 * std::numbers::pi);
        cairo_fill(sheet.cairo());
    }
    void operator()(Label const& label) const {
        auto const made = sheet.layout(label.text, {.size = 8.5 / scale}, text_width);
        cairo_set_source_rgb(sheet.cairo(), ink.red, ink.green, ink.blue);
        cairo_move_to(sheet.cairo(), label.at.x, label.at.y);
        pango_cairo_show_layout(sheet.cairo(), made.get());
    }
};

}  // namespace

bool is_readable(Picture const& picture) { return picture_of(picture.bytes) != nullptr; }
bool is_drawn(Drawing const& drawing) { return drawing.width > 0 && drawing.height > 0; }

void set_picture(Sheet& sheet, Picture const& picture) {
    auto const made = picture_of(picture.bytes);
    if (!made) return set_paragraph(sheet, {picture.alternative});
    double const width = cairo_image_surface_get_width(made.get());
    double const height = cairo_image_surface_get_height(made.get());
    auto const scale = std::min({text_width / width, tallest / height, widest_pixel});
    sheet.need(height * scale);
    {
        Tagged const tagged{sheet, "Figure"};
        cairo_save(sheet.cairo());
        cairo_translate(sheet.cairo(), side_margin, sheet.y());
        cairo_scale(sheet.cairo(), scale, scale);
        cairo_set_source_surface(sheet.cairo(), made.get(), 0, 0);
        cairo_paint(sheet.cairo());
        cairo_restore(sheet.cairo());
    }
    sheet.move_down(height * scale + 10);
}

void set_drawing(Sheet& sheet, Drawing const& drawing) {
    if (!is_drawn(drawing)) return set_paragraph(sheet, {drawing.alternative});
    auto const scale = std::min(text_width / drawing.width, tallest / drawing.height);
    sheet.need(drawing.height * scale);
    {
        Tagged const tagged{sheet, "Figure"};
        cairo_save(sheet.cairo());
        cairo_translate(sheet.cairo(), side_margin, sheet.y());
        cairo_scale(sheet.cairo(), scale, scale);
        for (auto const& shape : drawing.shapes) std::visit(Drawn{sheet, scale}, shape);
        cairo_restore(sheet.cairo());
    }
    sheet.move_down(drawing.height * scale + 10);
}

}  // namespace indgang::pdf

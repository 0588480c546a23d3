#include "exchange/pdf/sheet.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "exchange/pdf/readable_text.hpp"

namespace indgang::pdf {
namespace {

/// Inter is near the screen's IBM Plex Sans, which Debian has not; DejaVu has the signs that it lacks.
constexpr char const* family = "Inter, DejaVu Sans";
constexpr Face small_print{.size = 8.5, .colour = soft_ink, .line_height = 1.2};
constexpr double head_at = 34, foot_at = page_height - 46;
constexpr std::size_t longest_head = 300;  // more than one line holds
constexpr double in_points = 1.0 / PANGO_SCALE;

cairo_status_t append(void* out, unsigned char const* bytes, unsigned size) {
    static_cast<std::string*>(out)->append(reinterpret_cast<char const*>(bytes), size);
    return CAIRO_STATUS_SUCCESS;
}

std::string page_of(int page, int pages, Language language) {
    auto const of = Text{"Side {0} af {1}"};
    return say(phrase(of, std::int64_t{page}, std::int64_t{pages}), language);
}

struct Row {
    PangoLayoutLine* line;
    double x, height, baseline;  // from the row's own top
};
std::vector<Row> rows_of(PangoLayout* layout) {
    std::vector<Row> rows;
    Owned<PangoLayoutIter> const at{pango_layout_get_iter(layout)};
    do {
        int top = 0, bottom = 0;
        pango_layout_iter_get_line_yrange(at.get(), &top, &bottom);
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(at.get(), nullptr, &logical);
        rows.push_back({pango_layout_iter_get_line_readonly(at.get()), logical.x * in_points,
                        (bottom - top) * in_points,
                        (pango_layout_iter_get_baseline(at.get()) - top) * in_points});
    } while (pango_layout_iter_next_line(at.get()));
    return rows;
}

/// How many of the rows from there on go on this page.
std::size_t fitting(std::vector<Row> const& rows, std::size_t from, Sheet const& sheet) {
    double left = sheet.left_over();
    std::size_t fits = 0;
    while (from + fits < rows.size() && rows[from + fits].height <= left)
        left -= rows[from + fits++].height;
    auto const rest = rows.size() - from - fits;
    if (rest == 0) return fits;
    if (rest == 1 && fits > 2) --fits;
    if (fits < 2 || rows.size() - from - fits == 1) fits = sheet.is_at_top() ? fits : 0;
    return sheet.is_at_top() ? std::max<std::size_t>(fits, 1) : fits;
}

}  // namespace

Sheet::Sheet(Document const& document, int pages, std::string& out)
    : document_{document},
      out_{out},
      pages_{pages},
      surface_{cairo_pdf_surface_create_for_stream(append, &out_, page_width, page_height)},
      cairo_{cairo_create(surface_.get())} {
    auto const title = readable(document.title);
    auto const made = iso(document.made_on) + "T00:00:00Z";
    auto* surface = surface_.get();
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Indgang");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, made.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, made.c_str());
    cairo_tag_begin(cairo(), "Document", nullptr);
    furnish();
}

int Sheet::finish() {
    cairo_tag_end(cairo(), "Document");
    cairo_show_page(cairo());
    cairo_surface_finish(surface_.get());
    for (auto const status : {cairo_status(cairo()), cairo_surface_status(surface_.get())})
        if (status != CAIRO_STATUS_SUCCESS)
            throw std::runtime_error(fmt::format("cairo: {}", cairo_status_to_string(status)));
    return page_;
}

void Sheet::space(double by) {
    if (!is_at_top()) y_ += by;
}

void Sheet::new_page() {
    cairo_show_page(cairo());
    ++page_;
    y_ = top_margin;
    furnish();
}

void Sheet::need(double height) {
    if (height > left_over() && !is_at_top()) new_page();
}

void Sheet::furnish() {
    Tagged const eye{*this, for_the_eye};
    if (page_ > 1) small(document_.running_head, head_at, PANGO_ALIGN_LEFT);
    small(document_.running_foot, foot_at, PANGO_ALIGN_LEFT);
    small(page_of(page_, pages_, document_.language), foot_at, PANGO_ALIGN_RIGHT);
}

void Sheet::small(std::string const& text, double y, PangoAlignment alignment) {
    auto const made = layout(text.substr(0, longest_head), small_print, text_width);
    pango_layout_set_alignment(made.get(), alignment);
    pango_layout_set_single_paragraph_mode(made.get(), true);
    pango_layout_set_ellipsize(made.get(), PANGO_ELLIPSIZE_END);
    cairo_set_source_rgb(cairo(), soft_ink.red, soft_ink.green, soft_ink.blue);
    cairo_move_to(cairo(), side_margin, y);
    pango_cairo_show_layout(cairo(), made.get());
}

Owned<PangoLayout> Sheet::layout(std::string const& text, Face const& face, double width) {
    Owned<PangoLayout> made{pango_cairo_create_layout(cairo())};
    Owned<PangoFontDescription> const font{pango_font_description_new()};
    pango_font_description_set_family_static(font.get(), family);
    pango_font_description_set_absolute_size(font.get(),
                                             face.size * document_.type_size * PANGO_SCALE);
    if (face.is_bold) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_SEMIBOLD);
    if (face.is_italic) pango_font_description_set_style(font.get(), PANGO_STYLE_ITALIC);
    auto const clean = readable(text);
    pango_layout_set_font_description(made.get(), font.get());
    pango_layout_set_width(made.get(), int(width * PANGO_SCALE));
    pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(made.get(), float(face.line_height));
    pango_layout_set_text(made.get(), clean.data(), int(clean.size()));
    return made;
}

void Sheet::mark(int level, std::string const& text) {
    auto const clean = readable(text);
    auto const where = fmt::format("page={} pos=[{:.1f} {:.1f}]", page_, side_margin, y_);
    int parent = 0;
    for (int above = 0; above < level; ++above)
        if (parents_[above]) parent = parents_[above];
    auto const made = cairo_pdf_surface_add_outline(surface_.get(), parent, clean.c_str(),
                                                    where.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    parents_[level] = made;
    std::fill(parents_ + level + 1, std::end(parents_), 0);
}

double height_of(PangoLayout* layout) {
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    return logical.height * in_points;
}

void set(Sheet& sheet, PangoLayout* layout, double x, Colour colour) {
    auto const rows = rows_of(layout);
    for (std::size_t from = 0; from < rows.size();) {
        auto const fits = fitting(rows, from, sheet);
        if (fits == 0) sheet.new_page();
        cairo_set_source_rgb(sheet.cairo(), colour.red, colour.green, colour.blue);
        for (std::size_t i = from; i < from + fits; ++i) {
            cairo_move_to(sheet.cairo(), x + rows[i].x, sheet.y() + rows[i].baseline);
            pango_cairo_show_layout_line(sheet.cairo(), rows[i].line);
            sheet.move_down(rows[i].height);
        }
        from += fits;
    }
}

}  // namespace indgang::pdf

// The sheets of paper a document is set on: where the next line goes, when a new page begins, and what
// each piece is to those who hear it. cairo and Pango are known here and in the files beside it alone.
#pragma once
#include <pango/pangocairo.h>

#include <memory>
#include <string>

#include "exchange/pdf/document.hpp"

namespace indgang::pdf {

// A4 in points, and what stays white.
inline constexpr double page_width = 595.28, page_height = 841.89;
inline constexpr double side_margin = 62, top_margin = 72, bottom_margin = 76;
inline constexpr double text_width = page_width - 2 * side_margin;

struct Colour {
    double red, green, blue;
};
inline constexpr Colour ink{0.10, 0.10, 0.10}, soft_ink{0.33, 0.35, 0.37}, door{0.06, 0.33, 0.39},
    pale_door{0.66, 0.80, 0.82};

struct Face {
    double size = 10.5;
    bool is_bold = false, is_italic = false;
    Colour colour = ink;
    double line_height = 1.4;
};

struct Free {
    void operator()(cairo_t* it) const { cairo_destroy(it); }
    void operator()(cairo_surface_t* it) const { cairo_surface_destroy(it); }
    void operator()(PangoLayout* it) const { g_object_unref(it); }
    void operator()(PangoFontDescription* it) const { pango_font_description_free(it); }
    void operator()(PangoLayoutIter* it) const { pango_layout_iter_free(it); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

class Sheet {
public:
    /// Of how many pages there are is known only the second time.
    Sheet(Document const& document, int pages, std::string& out);
    Sheet(Sheet const&) = delete;
    Sheet& operator=(Sheet const&) = delete;

    /// Ends the document; how many pages it has.
    int finish();

    cairo_t* cairo() { return cairo_.get(); }
    double y() const { return y_; }
    double left_over() const { return page_height - bottom_margin - y_; }
    bool is_at_top() const { return y_ <= top_margin; }
    void move_down(double by) { y_ += by; }
    void space(double by);  // none at the top of a page
    void new_page();
    /// A new page unless that much is left of this one.
    void need(double height);

    Owned<PangoLayout> layout(std::string const& text, Face const& face, double width);
    /// For a bookmark.
    void mark(int level, std::string const& text);

private:
    void furnish();  // head and foot
    void small(std::string const& text, double y, PangoAlignment alignment);

    Document const& document_;
    std::string& out_;
    int pages_, page_ = 1;
    double y_ = top_margin;
    Owned<cairo_surface_t> surface_;
    Owned<cairo_t> cairo_;
    int parents_[4] = {0, 0, 0, 0};  // the bookmark of each level
};

/// What is drawn while it lives is that to those who hear the page: "P", "H1", "TD" …
class Tagged {
public:
    Tagged(Sheet& sheet, char const* tag, std::string const& attributes = {})
        : cairo_{sheet.cairo()}, tag_{tag} {
        cairo_tag_begin(cairo_, tag_, attributes.c_str());
    }
    ~Tagged() { cairo_tag_end(cairo_, tag_); }
    Tagged(Tagged const&) = delete;
    Tagged& operator=(Tagged const&) = delete;

private:
    cairo_t* cairo_;
    char const* tag_;
};

/// Drawn for the eye alone. cairo 1.16 has no word for that, so it is tagged NonStruct, which nothing else
/// uses, and tagging.cpp makes artifacts of it.
inline constexpr char const* for_the_eye = "NonStruct";

double height_of(PangoLayout* layout);
/// All its lines at x, over as many pages as it takes; never one line of it alone on a page.
void set(Sheet& sheet, PangoLayout* layout, double x, Colour colour);

}  // namespace indgang::pdf

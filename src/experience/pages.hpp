// The family answers on its own page; its coordinator reads what was shared; leaders see what many say together.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "experience/experience.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::experience {

/// One who shared, in one quarter.
struct SharedView {
    struct Line {
        Phrase statement, said;
    };
    std::string by, words;
    Phrase quarter;
    std::vector<Line> lines;
};
BOOST_DESCRIBE_STRUCT(SharedView::Line, (), (statement, said))
BOOST_DESCRIBE_STRUCT(SharedView, (), (by, quarter, lines, words))
void render(SharedView const& page, web::View& view);

struct OwnPage {
    bool may_answer = false;
    Day again_on{{}};  // when the next can be given
    std::string coordinator;
    std::vector<SharedView> shared;
    web::FormState form;

    static constexpr Wording<int> steps[] = {{1, "1", "1"}, {2, "2", "2"}, {3, "3", "3"},
                                             {4, "4", "4"}, {5, "5", "5"}, {0, "0", "Ved ikke"}};
    static constexpr Wording<bool> who[] = {
        {false, "many", "Ingen. Det tæller kun med sammen med mange andres"},
        {true, "coordinator", "Min koordinator"}};
};
BOOST_DESCRIBE_STRUCT(OwnPage, (), (may_answer, again_on, shared, form))
void render(OwnPage const& page, web::View& view);
std::string title(OwnPage const& page, Language language);

struct SharedPage {
    cases::CasePlace place;
    std::vector<SharedView> shared;
};
BOOST_DESCRIBE_STRUCT(SharedPage, (), (place, shared))
void render(SharedPage const& page, web::View& view);
std::string title(SharedPage const& page, Language language);

/// What the municipality's families say of one dimension, quarter by quarter.
struct DimensionView {
    struct Cell {
        Phrase quarter;
        std::optional<std::int64_t> percent;  // none: too few have answered
    };
    Dimension dimension;
    Phrase statement;
    Cell latest;
    std::vector<Cell> earlier;  // the newest first
};
BOOST_DESCRIBE_STRUCT(DimensionView::Cell, (), (quarter, percent))
BOOST_DESCRIBE_STRUCT(DimensionView, (), (dimension, statement, latest, earlier))

struct FiguresPage {
    Phrase quarter, how_many;
    std::vector<DimensionView> dimensions;
    std::vector<Phrase> earlier;  // quarters, the newest first
    bool is_empty = false;
};
BOOST_DESCRIBE_STRUCT(FiguresPage, (), (quarter, how_many, dimensions))
void render(FiguresPage const& page, web::View& view);
std::string title(FiguresPage const& page, Language language);

// clang-format off
inline constexpr web::FormField answer_fields[] = {
    {.name = "coherence", .kind = web::FieldKind::choice},
    {.name = "involvement", .kind = web::FieldKind::choice},
    {.name = "flexibility", .kind = web::FieldKind::choice},
    {.name = "trust", .kind = web::FieldKind::choice},
    {.name = "entrance", .kind = web::FieldKind::choice},
    {.name = "everyday", .kind = web::FieldKind::choice},
    {.name = "who", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 1000},
};
// clang-format on

web::Response show_own(web::Request const& request, access::Visit& visit);
web::Response answer(web::Request const& request, access::Visit& visit);
web::Response show_shared(web::Request const& request, access::CaseScope& scope);
web::Response show_figures(web::Request const& request, access::Visit& visit);

}  // namespace indgang::experience

// The ICS board of one child: the triangle as the way in, one dimension at a time, and one card.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "assessment/assessment.hpp"
#include "cases/cases.hpp"
#include "interview_guides/interview_guides.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::assessment {

/// Where on a board a page stands.
struct BoardPlace {
    cases::CasePlace of_case;
    PersonId child_id;
    std::string child;  // the first name
};
BOOST_DESCRIBE_STRUCT(BoardPlace, (), (of_case, child_id, child))

struct CardView {
    CardId id;
    std::string address;  // where it is corrected; empty for those who only read
    std::string words;
    Phrase source;
    bool is_own_words = false;
    std::vector<core_team::Discipline> disciplines;
};
BOOST_DESCRIBE_STRUCT(CardView, (), (id, words, source, is_own_words, disciplines))
void render(CardView const& page, web::View& view);

/// One column: the family's own words, and apart from them what professionals have observed.
struct ColumnView {
    Side side;
    std::vector<CardView> own_words, observations;
    bool is_empty = false, is_of_needs = false;
};
BOOST_DESCRIBE_STRUCT(ColumnView, (), (side, own_words, observations))
void render(ColumnView const& page, web::View& view);

struct DimensionLine {
    std::string word, name, address;
    catalogue::IcsSide side;
    std::int64_t number = 0, works = 0, hard = 0;
    Phrase spoken;  // the whole of it, for those who hear the picture
    bool is_talked_about = false, is_current = false;
    std::int64_t x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0, label_y = 0;  // on the picture
};
BOOST_DESCRIBE_STRUCT(DimensionLine, (), (word, name, side, number, works, hard, is_talked_about))

struct SideView {
    catalogue::IcsSide side;
    std::vector<DimensionLine> dimensions;
};
BOOST_DESCRIBE_STRUCT(SideView, (), (side, dimensions))

struct TriangleView {
    std::string child;
    std::vector<DimensionLine> dimensions;

    static constexpr auto up = catalogue::IcsSide::child;
    static constexpr auto down = catalogue::IcsSide::parents;
    static constexpr auto below = catalogue::IcsSide::surroundings;
};
BOOST_DESCRIBE_STRUCT(TriangleView, (), (dimensions))
void render(TriangleView const& page, web::View& view);

struct DisciplineLine {
    core_team::Discipline discipline;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(DisciplineLine, (), (discipline, count))

struct BoardPage {
    BoardPlace place;
    TriangleView triangle;
    std::vector<SideView> sides;
    std::vector<DisciplineLine> disciplines;  // that could help, by the needs they are marked on
    std::int64_t cards = 0, talked_about = 0, in_all = 0;
    std::string first;                        // address of the dimension to begin with
    std::optional<cases::Withheld> withheld;  // in place of the board
    bool may_write = false;
};
BOOST_DESCRIBE_STRUCT(BoardPage, (),
                      (place, sides, disciplines, cards, talked_about, in_all, withheld, may_write))
void render(BoardPage const& page, web::View& view);
std::string title(BoardPage const& page, Language language);

struct DimensionPage {
    BoardPlace place;
    std::string word, name, help, observer;
    Day today;
    catalogue::IcsSide side;
    TriangleView triangle;
    ColumnView works, hard;
    std::optional<DimensionLine> before, after;
    std::optional<cases::Withheld> withheld;           // in place of the cards
    std::optional<interview_guides::Questions> guide;  // for who asks
    bool may_write = false;
    std::vector<web::Choice> voices;  // the family, and an observation
    web::FormState form;

    static constexpr auto const& every_side = assessment::sides;
    static constexpr auto const& every_way = ways_of_knowing;
    static constexpr auto const& every_discipline = core_team::disciplines;
};
BOOST_DESCRIBE_STRUCT(DimensionPage, (),
                      (place, word, name, help, side, triangle, works, hard, before, after,
                       withheld, may_write, form))
void render(DimensionPage const& page, web::View& view);
std::string title(DimensionPage const& page, Language language);

struct CardPage {
    BoardPlace place;
    CardId card;
    std::string dimension, back;  // its name, and its address
    std::vector<web::Choice> voices;
    web::FormState form;

    static constexpr auto const& every_side = assessment::sides;
    static constexpr auto const& every_way = ways_of_knowing;
    static constexpr auto const& every_discipline = core_team::disciplines;
};
BOOST_DESCRIBE_STRUCT(CardPage, (), (place, card, dimension, form))
void render(CardPage const& page, web::View& view);
std::string title(CardPage const& page, Language language);

inline constexpr web::FormField card_fields[] = {
    {.name = "side", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Side>},
    {.name = "voice", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
    {.name = "observer", .longest = 120},
    {.name = "observed_on", .kind = web::FieldKind::day},
    {.name = "known_by", .kind = web::FieldKind::choice, .words = words_of<WayOfKnowing>},
    {.name = "disciplines",
     .kind = web::FieldKind::choice,
     .is_list = true,
     .words = words_of<core_team::Discipline>},
};

web::Response show_board(web::Request const& request, access::CaseScope& scope);
web::Response show_dimension(web::Request const& request, access::CaseScope& scope);
web::Response create_card(web::Request const& request, access::CaseScope& scope);
web::Response show_card(web::Request const& request, access::CaseScope& scope);
web::Response update_card(web::Request const& request, access::CaseScope& scope);
web::Response remove_card(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::assessment

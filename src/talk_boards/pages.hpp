// The conversation boards of a case: all of them, one with its columns on a big screen, and one card.
#pragma once
#include "access/case_scope.hpp"
#include "talk_boards/rules.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::talk_boards {

BOOST_DESCRIBE_STRUCT(BoardLine, (),
                      (id, about_name, kind, name, origin, kind_version, began_on, cards))

/// What may be hung up, and about whom.
struct KindChoice {
    std::string word, name, origin, headings;
    board_kinds::Audience audience;
};
BOOST_DESCRIBE_STRUCT(KindChoice, (), (word, name, origin, headings, audience))

struct BoardsPage {
    cases::CasePlace place;
    std::vector<BoardLine> boards;
    std::vector<web::Choice> kinds, about;
    std::optional<cases::Withheld> withheld;  // in place of the boards
    bool may_write = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(BoardsPage, (), (place, boards, withheld, may_write, form))
void render(BoardsPage const& page, web::View& view);
std::string title(BoardsPage const& page, Language language);

struct TalkCardView {
    TalkCardId id;
    std::string address;  // where it is corrected; empty for those who only read
    std::string words;
    Phrase source;
    bool is_own_words = false;
};
BOOST_DESCRIBE_STRUCT(TalkCardView, (), (id, words, source, is_own_words))
void render(TalkCardView const& page, web::View& view);

/// One column: the family's own words, and apart from them what professionals have observed.
struct TalkColumnView {
    board_kinds::ColumnHead head;
    std::vector<TalkCardView> own_words, observations;
    std::string address;
    std::int64_t count = 0;
    bool is_current = false;  // the one that a phone shows
};
BOOST_DESCRIBE_STRUCT(TalkColumnView, (), (head, own_words, observations, count))
void render(TalkColumnView const& page, web::View& view);

struct TalkBoardPage {
    cases::CasePlace place;
    BoardLine board;
    std::vector<TalkColumnView> columns;
    std::optional<TalkColumnView> before, after;
    attribution::SourceFields source;
    std::vector<web::Choice> headings;
    std::string chosen;  // the column that a card is written for, until another is chosen
    bool may_write = false, has_houses = false, is_childs_own = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(TalkBoardPage, (), (place, board, columns, may_write, form))
void render(TalkBoardPage const& page, web::View& view);
std::string title(TalkBoardPage const& page, Language language);

struct TalkCardPage {
    cases::CasePlace place;
    BoardLine board;
    TalkCardId card;
    std::vector<web::Choice> headings;
    attribution::SourceFields source;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(TalkCardPage, (), (place, board, card, form))
void render(TalkCardPage const& page, web::View& view);
std::string title(TalkCardPage const& page, Language language);

inline constexpr web::FormField begin_fields[] = {
    {.name = "kind", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "about", .kind = web::FieldKind::choice, .is_required = true},
};
inline constexpr web::FormField card_fields[] = {
    {.name = "column", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "voice", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
    {.name = "observer", .longest = 120},
    {.name = "observed_on", .kind = web::FieldKind::day},
    {.name = "known_by",
     .kind = web::FieldKind::choice,
     .words = words_of<attribution::WayOfKnowing>},
};

web::Response show_boards(web::Request const& request, access::CaseScope& scope);
web::Response begin(web::Request const& request, access::CaseScope& scope);
web::Response show_board(web::Request const& request, access::CaseScope& scope);
web::Response create_card(web::Request const& request, access::CaseScope& scope);
web::Response show_card(web::Request const& request, access::CaseScope& scope);
web::Response update_card(web::Request const& request, access::CaseScope& scope);
web::Response remove_card(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::talk_boards

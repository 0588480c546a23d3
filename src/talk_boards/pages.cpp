#include "talk_boards/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "talk_boards/store.hpp"
#include "talk_boards/views.hpp"

namespace indgang::talk_boards {
namespace {

constexpr std::string_view whole_family = "family";

/// About whom a board may be: those whose part of the assessment the reader may see.
std::vector<web::Choice> about_choices(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& child : cases::children(scope))
        if (may_write(scope, child.id))
            all.push_back({web::typed(child.id), child.name.substr(0, child.name.find(' ')), {}});
    if (may_write(scope, {}))
        all.push_back({std::string(whole_family),
                       std::string(in(scope.language(), Text{"Hele familien"})),
                       {}});
    return all;
}

std::vector<web::Choice> kind_choices(std::vector<board_kinds::Kind> const& kinds,
                                      Language language) {
    std::vector<web::Choice> all;
    for (auto const& kind : kinds)
        all.push_back({kind.word, kind.name,
                       kind.origin + ". " + std::string(said(kind.audience, language)) + "."});
    return all;
}

BoardsPage boards_page(access::CaseScope& scope, web::FormState form) {
    BoardsPage page{.place = cases::place(scope),
                    .boards = boards_of(scope),
                    .kinds = {},
                    .about = about_choices(scope),
                    .withheld = {},
                    .form = std::move(form)};
    page.may_write = !page.about.empty();
    if (page.may_write)
        page.kinds = kind_choices(board_kinds::kinds_on_offer(scope.visit()), scope.language());
    else if (page.boards.empty())
        page.withheld = cases::withheld(scope, access::FolderKind::assessment);
    return page;
}

TalkBoard board_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("talk_board");
    if (number)
        if (auto board = talk_board(scope, TalkBoardId{*number})) return std::move(*board);
    throw access::NotFound{};
}
TalkBoard board_to_write_in(access::CaseScope& scope, web::Request const& request) {
    auto board = board_in(scope, request);
    if (!may_write(scope, board.line.about)) throw access::NotFound{};
    return board;
}

std::optional<TalkColumnView> column_at(std::vector<TalkColumnView> const& columns,
                                        std::int64_t position) {
    for (auto const& column : columns)
        if (column.head.position == position) return column;
    return std::nullopt;
}

TalkBoardPage board_page(access::CaseScope& scope, TalkBoard const& board, std::int64_t current,
                         web::FormState form) {
    bool const writes = may_write(scope, board.line.about);
    auto const address = address_of(scope, board.line.id);
    auto columns = columns_of(board, address, current);
    if (!writes)
        for (auto& column : columns)
            for (auto* cards : {&column.own_words, &column.observations})
                for (auto& card : *cards) card.address.clear();
    auto const next_to = beside(board_kinds::as_shown(board.kind), current);
    return {.place = cases::place(scope),
            .board = board.line,
            .columns = columns,
            .before = column_at(columns, next_to.before),
            .after = column_at(columns, next_to.after),
            .source = source_fields(scope, board),
            .headings = headings_of(board),
            .chosen = web::typed(current),
            .may_write = writes,
            .has_houses = board.kind.drawing == board_kinds::Drawing::houses,
            .is_childs_own = board.kind.audience == board_kinds::Audience::childs_own,
            .form = std::move(form)};
}

/// The one in the address, else the first.
std::int64_t column_in(TalkBoard const& board, web::Request const& request) {
    if (request.path_value("column").empty()) return board.line.first_column;
    auto const number = request.path_number("column");
    if (number && board.kind.column(*number)) return *number;
    throw access::NotFound{};
}

/// A card on a board that may be corrected.
struct Found {
    TalkBoard board;
    TalkCard card;
};
Found card_in(access::CaseScope& scope, web::Request const& request) {
    auto board = board_to_write_in(scope, request);
    auto const number = request.path_number("talk_card");
    for (auto const& card : board.cards)
        if (number && card.id == TalkCardId{*number}) return {board, card};
    throw access::NotFound{};
}

TalkCardPage card_page(access::CaseScope& scope, Found const& found, web::FormState form) {
    return {.place = cases::place(scope),
            .board = found.board.line,
            .card = found.card.id,
            .headings = headings_of(found.board),
            .source = source_fields(scope, found.board, found.card.source),
            .form = std::move(form)};
}

}  // namespace

web::Response show_boards(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, boards_page(scope, access::form_for(scope.visit(), request)));
}

web::Response begin(web::Request const& request, access::CaseScope& scope) {
    auto const choices = about_choices(scope);
    if (choices.empty()) throw access::NotFound{};
    web::Form form{request, begin_fields};
    auto const kinds = board_kinds::kinds_on_offer(scope.visit());
    auto const word = form.text("kind", "Vælg en tavle.");
    auto const about = form.text("about", "Vælg, hvem tavlen handler om.");
    auto const kind = std::ranges::find(kinds, word, &board_kinds::Kind::word);
    if (kind == kinds.end() && !word.empty()) form.mistake("kind", Text{"Vælg en tavle."});
    if (!about.empty() && std::ranges::count(choices, about, &web::Choice::word) == 0)
        form.mistake("about", Text{"Vælg, hvem tavlen handler om."});
    std::optional<PersonId> child;
    if (form.ok() && about != whole_family) child = PersonId{std::stoll(about)};
    if (form.ok())
        for (auto const objection : objections_to(kind->audience, child))
            form.mistake("about", objection);
    if (!form.ok()) return web::page(request, boards_page(scope, form.state()), 422);
    auto const board = begin_board(scope, *kind, child);
    auto const first = board_kinds::as_shown(*kind).front().position;
    return web::see_other(address_of(scope, board) + "/" + web::typed(first));
}

web::Response show_board(web::Request const& request, access::CaseScope& scope) {
    auto const board = board_in(scope, request);
    auto const current = column_in(board, request);
    return web::page(request,
                     board_page(scope, board, current, access::form_for(scope.visit(), request)));
}

web::Response create_card(web::Request const& request, access::CaseScope& scope) {
    auto const board = board_to_write_in(scope, request);
    auto const current = column_in(board, request);
    web::Form form{request, card_fields};
    auto const card = read_card(form, {}, board, attribution::voices(scope), scope.today());
    if (board.cards.size() >= most_cards)
        form.mistake("words", Text{"Tavlen er fuld. Tag noget af den, før I skriver mere."});
    if (!form.ok()) return web::page(request, board_page(scope, board, current, form.state()), 422);
    add(scope, board, card);
    return web::see_other(address_of(scope, board.line.id) + "/" + web::typed(card.position));
}

web::Response show_card(web::Request const& request, access::CaseScope& scope) {
    auto const found = card_in(scope, request);
    auto form = access::form_for(scope.visit(), request, web::typed(found.card.version));
    if (!form.from_draft) form.values = values_of(found.card);
    return web::page(request, card_page(scope, found, std::move(form)));
}

web::Response update_card(web::Request const& request, access::CaseScope& scope) {
    auto const found = card_in(scope, request);
    web::Form form{request, card_fields};
    auto const card = read_card(form, found.card, found.board,
                                attribution::voices(scope, found.card.source), scope.today());
    if (form.state().version != web::typed(found.card.version))
        return two_versions(request, scope, form.state(), found.board, found.card);
    if (!form.ok()) return web::page(request, card_page(scope, found, form.state()), 422);
    update(scope, found.board, card);
    return web::see_other(address_of(scope, found.board.line.id) + "/" + web::typed(card.position));
}

web::Response remove_card(web::Request const& request, access::CaseScope& scope) {
    auto const found = card_in(scope, request);
    remove(scope, found.board, found.card.id);
    return web::see_other(address_of(scope, found.board.line.id) + "/" +
                          web::typed(found.card.position));
}

}  // namespace indgang::talk_boards

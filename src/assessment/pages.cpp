#include "assessment/pages.hpp"

#include "access/drafts.hpp"
#include "assessment/card_form.hpp"
#include "assessment/store.hpp"
#include "assessment/views.hpp"

namespace indgang::assessment {
namespace {

catalogue::IcsDimension const& dimension_in(Board const& board, std::string_view word) {
    for (auto const& one : catalogue::ics_dimensions(board.set))
        if (one.word == word) return one;
    throw access::NotFound{};
}

std::optional<DimensionLine> line_of(std::vector<DimensionLine> const& lines,
                                     catalogue::IcsDimension const* dimension) {
    for (auto const& line : lines)
        if (dimension && line.word == dimension->word) return line;
    return std::nullopt;
}

DimensionPage dimension_page(access::CaseScope& scope, cases::Member const& child,
                             Board const& board, catalogue::IcsDimension const& dimension,
                             web::FormState form) {
    auto const place = board_place(scope, child);
    bool const writes = may_write(scope, child.id);
    auto const lines = lines_of(place, board, dimension.word, scope.language());
    auto const beside = neighbours_of(catalogue::ics_dimensions(board.set), dimension.word);
    return {.place = place,
            .word = dimension.word,
            .name = dimension.name(scope.language()),
            .help = dimension.help(scope.language()),
            .observer = scope.visit().user().name,
            .today = scope.today(),
            .side = dimension.side,
            .triangle = {place.child, lines},
            .works = column_of(place, board, dimension.word, Side::works, writes),
            .hard = column_of(place, board, dimension.word, Side::hard, writes),
            .before = line_of(lines, beside.before),
            .after = line_of(lines, beside.after),
            .withheld = withheld(scope, child.id),
            .guide = writes
                         ? std::optional{interview_guides::ask_questions(scope, dimension.side)()}
                         : std::nullopt,
            .may_write = writes,
            .voices = writes ? voices(scope) : std::vector<web::Choice>{},
            .form = std::move(form)};
}

/// A card on the child's board that may be corrected, and where it hangs.
struct Found {
    cases::Member child;
    BoardPlace place;
    Card card;
    catalogue::IcsDimension const* dimension;

    std::string back() const { return address_of(place) + "/" + card.dimension; }
    CardPlace said() const { return {child.id, place.child, dimension->name_da}; }
};
Found card_in(access::CaseScope& scope, web::Request const& request) {
    auto const child = cases::child_in(scope, request);
    if (!may_write(scope, child.id)) throw access::NotFound{};
    auto const number = request.path_number("card");
    auto const board = board_of(scope, child.id);
    for (auto const& card : board.cards)
        if (number && card.id == CardId{*number})
            return {child, board_place(scope, child), card, &dimension_in(board, card.dimension)};
    throw access::NotFound{};
}

CardPage card_page(access::CaseScope& scope, Found const& found, web::FormState form) {
    return {.place = found.place,
            .card = found.card.id,
            .dimension = found.dimension->name(scope.language()),
            .back = found.back(),
            .voices = voices(scope, found.card),
            .form = std::move(form)};
}

}  // namespace

web::Response show_board(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    auto const board = board_of(scope, child.id);
    auto const place = board_place(scope, child);
    auto const lines = lines_of(place, board, {}, scope.language());
    BoardPage page{.place = place,
                   .triangle = {place.child, lines},
                   .sides = {},
                   .disciplines = {},
                   .cards = std::ssize(board.cards),
                   .in_all = std::ssize(lines),
                   .first = lines.front().address,
                   .withheld = withheld(scope, child.id),
                   .may_write = may_write(scope, child.id)};
    for (auto const& row : catalogue::ics_sides) {
        page.sides.push_back({row.value, {}});
        for (auto const& line : lines)
            if (line.side == row.value) page.sides.back().dimensions.push_back(line);
    }
    for (auto const& line : lines) page.talked_about += line.is_talked_about;
    for (auto const& one : disciplines_of(board.cards))
        page.disciplines.push_back({one.discipline, one.count});
    return web::page(request, page);
}

web::Response show_dimension(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    auto const board = board_of(scope, child.id);
    auto const& dimension = dimension_in(board, request.path_value("dimension"));
    return web::page(request, dimension_page(scope, child, board, dimension,
                                             access::form_for(scope.visit(), request)));
}

web::Response create_card(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    if (!may_write(scope, child.id)) throw access::NotFound{};
    auto const board = board_of(scope, child.id);
    auto const& dimension = dimension_in(board, request.path_value("dimension"));
    web::Form form{request, card_fields};
    auto const card = read_card(form, {.dimension = dimension.word}, voices(scope), scope.today());
    if (board.cards.size() >= most_cards)
        form.mistake("words", Text{"Tavlen er fuld. Tag noget af den, før I skriver mere."});
    if (!form.ok())
        return web::page(request, dimension_page(scope, child, board, dimension, form.state()),
                         422);
    auto const place = board_place(scope, child);
    add(scope, {child.id, place.child, dimension.name_da}, board.set, card);
    return web::see_other(address_of(place) + "/" + dimension.word);
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
    auto const card = read_card(form, found.card, voices(scope, found.card), scope.today());
    if (form.state().version != web::typed(found.card.version))
        return two_versions(request, scope, form.state(), found.card,
                            address_of(found.place) + "/kort/" + web::typed(found.card.id));
    if (!form.ok()) return web::page(request, card_page(scope, found, form.state()), 422);
    update(scope, found.said(), card);
    return web::see_other(found.back());
}

web::Response remove_card(web::Request const& request, access::CaseScope& scope) {
    auto const found = card_in(scope, request);
    remove(scope, found.said(), found.card.id);
    return web::see_other(found.back());
}

}  // namespace indgang::assessment

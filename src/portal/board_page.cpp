#include "portal/board_page.hpp"

#include <algorithm>

#include "assessment/assessment.hpp"
#include "cases/cases.hpp"
#include "portal/store.hpp"

namespace indgang::portal {
namespace {

OwnDimension dimension_of(assessment::Board const& board, catalogue::IcsDimension const& of,
                          Language language) {
    OwnDimension shown{.name = of.name(language), .works = {}, .hard = {}};
    for (auto const& card : board.cards)
        if (card.dimension == of.word)
            (card.side == assessment::Side::works ? shown.works : shown.hard)
                .push_back({card.words, assessment::source_of(card), !card.observed});
    for (auto* column : {&shown.works, &shown.hard})
        std::ranges::stable_partition(*column, &OwnCard::is_own_words);
    return shown;
}

OwnBoard board_about(access::CaseScope& scope, cases::Member const& child) {
    OwnBoard shown{
        .child = child.name.substr(0, child.name.find(' ')), .why_not = {}, .dimensions = {}};
    if (auto const decision = scope.may_see(access::FolderKind::assessment, child.id); !decision) {
        shown.why_not = access::said_to_family(decision);
        return shown;
    }
    auto const board = assessment::board_of(scope, child.id);
    for (auto const& dimension : catalogue::ics_dimensions(board.set)) {
        auto one = dimension_of(board, dimension, scope.language());
        if (!one.works.empty() || !one.hard.empty()) shown.dimensions.push_back(std::move(one));
    }
    return shown;
}

}  // namespace

web::Response show_boards(web::Request const& request, access::Visit& visit) {
    OwnBoardsPage page;
    if (auto const case_id = cases::case_of_family(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        for (auto const& child : cases::children(scope))
            page.boards.push_back(board_about(scope, child));
    }
    return web::page(request, page);
}

}  // namespace indgang::portal

#include "briefs/sources.hpp"

#include <algorithm>

#include "assessment/assessment.hpp"
#include "cases/cases.hpp"

namespace indgang::briefs {
namespace {

std::string source_of(std::int64_t card) {
    std::string source{"card "};
    return source + std::to_string(card);
}

/// The ICS boards: what hangs there, without who said it; an observation is named as one.
void add_boards(access::CaseScope& scope, std::vector<Piece>& pieces) {
    auto const children = cases::children(scope);
    for (auto const& child : children) {
        auto const board = assessment::board_of(scope, child.id);
        for (auto const& dimension : catalogue::ics_dimensions(board.set))
            for (auto const& card : board.cards) {
                if (card.dimension != dimension.word) continue;
                auto part = children.size() == 1
                                ? std::string(dimension.name_da)
                                : std::string(dimension.name_da) + " (" + child.name + ")";
                pieces.push_back({.source = source_of(card.id.value),
                                  .part = std::move(part),
                                  .weight = card.side == assessment::Side::works ? Weight::strength
                                                                                 : Weight::need,
                                  .original = card.words});
            }
    }
}

using Source = void (*)(access::CaseScope&, std::vector<Piece>&);
constexpr Source sources[] = {add_boards};

}  // namespace

std::vector<Piece> pieces_from_sources(access::CaseScope& scope) {
    std::vector<Piece> pieces;
    for (auto const source : sources) source(scope, pieces);
    return pieces;
}

}  // namespace indgang::briefs

#include "planning/board_words.hpp"

#include <algorithm>

namespace indgang::planning {

std::vector<assessment::Card> board_words(access::CaseScope& scope) {
    std::vector<assessment::Card> words;
    for (auto const& child : cases::children(scope))
        for (auto& card : assessment::board_of(scope, child.id).cards)
            if (card.said_by) words.push_back(std::move(card));
    // What is hard comes first: a wish is mostly its other side.
    std::ranges::stable_partition(
        words, [](auto const& card) { return card.side == assessment::Side::hard; });
    return words;
}

bool has_board_words(access::CaseScope& scope) { return !board_words(scope).empty(); }

}  // namespace indgang::planning

#include "talk_boards/rules.hpp"

namespace indgang::talk_boards {

std::vector<TalkCard> TalkBoard::on(std::int64_t position) const {
    std::vector<TalkCard> there;
    for (auto const& card : cards)
        if (card.position == position) there.push_back(card);
    return there;
}

std::vector<BeginObjection> objections_to(board_kinds::Audience audience,
                                          std::optional<PersonId> about) {
    bool const is_of_family = audience == board_kinds::Audience::family;
    if (is_of_family && about) return {BeginObjection::is_of_the_family};
    if (!is_of_family && !about) return {BeginObjection::needs_a_child};
    return {};
}

Beside beside(std::vector<board_kinds::Column> const& shown, std::int64_t position) {
    Beside found;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (shown[i].position != position) continue;
        if (i > 0) found.before = shown[i - 1].position;
        if (i + 1 < shown.size()) found.after = shown[i + 1].position;
    }
    return found;
}

}  // namespace indgang::talk_boards

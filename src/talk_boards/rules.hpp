// What a board needs when it begins. Pure.
#pragma once
#include "talk_boards/talk_boards.hpp"

namespace indgang::talk_boards {

/// A board holds what was said at a meeting or three, not a journal.
inline constexpr std::size_t most_cards = 200;

enum class BeginObjection { needs_a_child, is_of_the_family };
inline constexpr Wording<BeginObjection> begin_objections[] = {
    {BeginObjection::needs_a_child, "needs_a_child", "Den tavle handler om ét barn. Vælg hvilket."},
    {BeginObjection::is_of_the_family, "is_of_the_family",
     "Den tavle handler om hele familien. Vælg »Hele familien«."},
};
constexpr auto const& wording(BeginObjection objection) {
    return find(begin_objections, objection);
}
std::vector<BeginObjection> objections_to(board_kinds::Audience audience,
                                          std::optional<PersonId> about);

/// The columns beside one, in the order in which they are shown; 0 where there is none.
struct Beside {
    std::int64_t before = 0, after = 0;
    bool operator==(Beside const&) const = default;
};
Beside beside(std::vector<board_kinds::Column> const& shown, std::int64_t position);

}  // namespace indgang::talk_boards

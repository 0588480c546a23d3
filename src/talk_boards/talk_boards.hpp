// Conversation boards (samtaletavler, ASSESS-3): three columns, the three houses, LØFT or a kind of the
// municipality's own, hung up for the whole family or for one child, with cards on them. As on the ICS board
// the family's own words stand apart from what professionals have observed.
//
// Never stored: the order in which columns are shown. A board keeps the version of its kind it began with.
// Asks: cases, attribution, board_kinds.  Is asked by: whoever shows boards elsewhere (overview, the report).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "attribution/attribution.hpp"
#include "board_kinds/board_kinds.hpp"

namespace indgang::talk_boards {

using TalkBoardId = Id<struct TalkBoardTag>;
using TalkCardId = Id<struct TalkCardTag>;

/// One card: somebody's own words, or an observation; never both.
struct TalkCard {
    TalkCardId id = {};
    std::int64_t position = 0;  // of its column
    std::string words = {};
    attribution::Source source = {};
    std::int64_t version = 0;
};

/// One of the case's boards, without what hangs on it.
struct BoardLine {
    TalkBoardId id = {};
    std::optional<PersonId> about = {};  // none: the whole family
    std::string about_name = {};         // the child's first name
    std::string kind, name, origin;      // of its kind, in the reader's language
    std::int64_t kind_version = 1;
    std::int64_t first_column = 1;  // as shown
    Day began_on;
    std::int64_t cards = 0;  // those that the reader may read
    std::optional<Day> newest_on = {};
};

struct TalkBoard {
    BoardLine line;
    board_kinds::Kind kind;
    std::vector<TalkCard> cards;  // in the order in which they came

    /// On one column, in that order.
    std::vector<TalkCard> on(std::int64_t position) const;
};

/// Those that the reader may see, the oldest first.
std::vector<BoardLine> boards_of(access::CaseScope& scope);
/// With columns (board_kinds::as_shown) and cards; none where the reader may not see it.
std::optional<TalkBoard> talk_board(access::CaseScope& scope, TalkBoardId id);

}  // namespace indgang::talk_boards

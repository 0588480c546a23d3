#pragma once
#include "access/case_scope.hpp"
#include "talk_boards/talk_boards.hpp"

namespace indgang::talk_boards {

TalkBoardId begin_board(access::CaseScope& scope, board_kinds::Kind const& kind,
                        std::optional<PersonId> about);
void add(access::CaseScope& scope, TalkBoard const& board, TalkCard const& card);
/// As it was read, with what has changed: raises its version.
void update(access::CaseScope& scope, TalkBoard const& board, TalkCard const& card);
void remove(access::CaseScope& scope, TalkBoard const& board, TalkCardId card);

}  // namespace indgang::talk_boards

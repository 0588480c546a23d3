#include "talk_boards/family_pages.hpp"

#include "talk_boards/views.hpp"

namespace indgang::talk_boards {
namespace {

OwnTalkBoard own_of(TalkBoard const& board) {
    OwnTalkBoard own{.board = board.line,
                     .columns = {},
                     .has_houses = board.kind.drawing == board_kinds::Drawing::houses};
    for (auto& column : columns_of(board, {}, 0))
        if (column.count > 0) own.columns.push_back(std::move(column));
    return own;
}

}  // namespace

web::Response show_own_boards(web::Request const& request, access::Visit& visit) {
    OwnTalkBoardsPage page;
    if (auto const case_id = cases::case_of_family(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        for (auto const& line : boards_of(scope))
            if (auto const board = talk_board(scope, line.id))
                page.boards.push_back(own_of(*board));
    }
    return web::page(request, page);
}

}  // namespace indgang::talk_boards

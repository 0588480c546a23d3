// The conversation boards for the family itself (/min-familie/tavler), to be read at home: but what another
// adult has said stays with those who were there.
#pragma once
#include "access/route.hpp"
#include "talk_boards/pages.hpp"

namespace indgang::talk_boards {

struct OwnTalkBoard {
    BoardLine board;
    std::vector<TalkColumnView> columns;  // those with something on them
    bool has_houses = false;
};
BOOST_DESCRIBE_STRUCT(OwnTalkBoard, (), (board, columns))

struct OwnTalkBoardsPage {
    std::vector<OwnTalkBoard> boards;
};
BOOST_DESCRIBE_STRUCT(OwnTalkBoardsPage, (), (boards))
void render(OwnTalkBoardsPage const& page, web::View& view);
std::string title(OwnTalkBoardsPage const& page, Language language);

web::Response show_own_boards(web::Request const& request, access::Visit& visit);

}  // namespace indgang::talk_boards

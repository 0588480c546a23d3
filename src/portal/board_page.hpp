// What has been talked about (udredning), for the family itself: the board of each of its children, to
// be read at home. The cards of the wall, but what another adult has said; the family's words first.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "web/page.hpp"

namespace indgang::portal {

struct OwnCard {
    std::string words;
    Phrase source;
    bool is_own_words = false;
};
BOOST_DESCRIBE_STRUCT(OwnCard, (), (words, source, is_own_words))

struct OwnDimension {
    std::string name;
    std::vector<OwnCard> works, hard;
};
BOOST_DESCRIBE_STRUCT(OwnDimension, (), (name, works, hard))

struct OwnBoard {
    std::string child;
    Phrase why_not;  // empty where it may be seen
    std::vector<OwnDimension> dimensions;
};
BOOST_DESCRIBE_STRUCT(OwnBoard, (), (child, why_not, dimensions))

struct OwnBoardsPage {
    std::vector<OwnBoard> boards;
};
BOOST_DESCRIBE_STRUCT(OwnBoardsPage, (), (boards))
void render(OwnBoardsPage const& page, web::View& view);
std::string title(OwnBoardsPage const& page, Language language);

web::Response show_boards(web::Request const& request, access::Visit& visit);

}  // namespace indgang::portal

// Who has the ball in one case (screens.md § 7): the family's own first, oldest first, days waiting as a bar
// and in words.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "open_items/open_items.hpp"
#include "web/page.hpp"

namespace indgang::open_items {

struct ItemView {
    Phrase what, waited, note;
    std::int64_t days = 0;
    Day since;
    std::optional<Day> due_on, on_hold_until;
    std::string due_said, address, tick, back;
    bool is_late = false;
};
BOOST_DESCRIBE_STRUCT(ItemView, (), (what, days, since, due_on, on_hold_until, note, is_late))
void render(ItemView const& page, web::View& view);
ItemView view_of(OpenItem const& item, Day today, Language language);

struct HandView {
    std::string holder;
    bool is_of_family = false, is_readers = false;
    std::vector<ItemView> items;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(HandView, (), (holder, is_of_family, is_readers, items))

struct BallPage {
    cases::CasePlace place;
    std::vector<HandView> hands;
    std::int64_t count = 0;
    bool is_partial = false;
};
BOOST_DESCRIBE_STRUCT(BallPage, (), (place, hands, count, is_partial))
void render(BallPage const& page, web::View& view);
std::string title(BallPage const& page, Language language);

web::Response show_balls(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::open_items

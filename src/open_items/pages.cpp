#include "open_items/pages.hpp"

#include <algorithm>

#include "foundation/near_day.hpp"
#include "open_items/across_rules.hpp"

namespace indgang::open_items {
namespace {

constexpr std::int64_t most_days = 90;  // the bar is full

}  // namespace

ItemView view_of(OpenItem const& item, Day today, Language language) {
    return {.what = item.what,
            .waited = waited(item.since, today),
            .note = item.note,
            .days = std::clamp<std::int64_t>((today - item.since).count(), 0, most_days),
            .since = item.since,
            .due_on = item.due_on,
            .on_hold_until = item.on_hold_until,
            .due_said = item.due_on ? near_day(*item.due_on, today, language) : std::string{},
            .address = item.address,
            .tick = item.tick,
            .back = "ball",
            .is_late = is_late(item, today)};
}

web::Response show_balls(web::Request const& request, access::CaseScope& scope) {
    BallPage page{.place = cases::place(scope), .hands = {}};
    for (auto const& hand : hands(items_of(scope), scope.person(), scope.user())) {
        HandView shown{hand.holder, hand.is_of_family, hand.is_readers, {}};
        for (auto const& item : hand.items)
            shown.items.push_back(view_of(item, scope.today(), scope.language()));
        shown.count = std::ssize(shown.items);
        page.count += shown.count;
        page.hands.push_back(std::move(shown));
    }
    page.is_partial = !access::coordination.has(scope.relation());
    return web::page(request, page);
}

}  // namespace indgang::open_items

// The family's first page: who has the ball, and the plan in a line.
#include "access/case_scope.hpp"
#include "foundation/near_day.hpp"
#include "open_items/open_items.hpp"
#include "planning/planning.hpp"
#include "portal/pages.hpp"
#include "portal/store.hpp"

namespace indgang::portal {
namespace {

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

constexpr std::size_t most_balls = 6;  // a phone's first screen or two; the plan has the rest

}  // namespace

void show_balls(MyFamilyPage& page, access::CaseScope& scope) {
    auto const today = scope.today();
    for (auto const& hand :
         open_items::hands(open_items::items_of(scope), scope.person(), scope.user()))
        for (auto const& item : hand.items) {
            if (page.balls.size() == most_balls) {
                ++page.more_balls;
                continue;
            }
            page.balls.push_back(
                {.what = item.what,
                 .holder = first_name(hand.holder),
                 .is_own = hand.is_readers,
                 .is_late = item.due_on && *item.due_on < today && !item.on_hold_until,
                 .since = item.since,
                 .due_on = item.due_on,
                 .due_said =
                     item.due_on ? near_day(*item.due_on, today, scope.language()) : std::string{},
                 .address = item.address,
                 .tick = item.tick,
                 .waited = open_items::waited(item.since, today)});
        }
}

void show_plan(MyFamilyPage& page, access::CaseScope& scope) {
    auto const plan = planning::summary_of(scope);
    page.has_plan = !plan.is_empty;
    page.plan_agreed_on = plan.agreed_on;
    if (!plan.wishes.empty()) page.first_wish = plan.wishes.front();
}

}  // namespace indgang::portal

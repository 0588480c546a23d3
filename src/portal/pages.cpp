#include "portal/pages.hpp"

#include "cases/cases.hpp"
#include "foundation/near_day.hpp"
#include "open_items/open_items.hpp"
#include "planning/planning.hpp"
#include "portal/store.hpp"

namespace indgang::portal {
namespace {

std::string digits_of(std::string_view telephone) {
    std::string digits;
    for (char const c : telephone)
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
    return digits;
}

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

constexpr std::size_t most_balls = 6;  // a phone's first screen or two; the plan has the rest

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

}  // namespace

std::optional<Reach> whom_to_call(db::Db& db, UserId family_member, Day today) {
    auto found = reach_of(db, family_member, today);
    if (found) found->call = digits_of(found->call);
    return found;
}

web::Response show(web::Request const& request, access::Visit& visit) {
    MyFamilyPage page{.first_name = first_name(visit.user().name),
                      .family = {},
                      .next = {},
                      .coordinator = {},
                      .to_call = {},
                      .away_until = {},
                      .partner = {},
                      .telephone = {},
                      .call = {},
                      .email = {},
                      .balls = {},
                      .first_wish = {},
                      .plan_agreed_on = {}};
    if (auto const case_id = case_of(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        auto const heading = cases::heading(scope);
        page.has_case = true;
        page.family = heading.family_name;
        page.coordinator = heading.coordinator.name;
        auto const& reached = heading.to_call();
        page.to_call = reached.name;
        if (heading.standing_in) page.away_until = heading.standing_in->last_day;
        if (heading.partner) page.partner = heading.partner->name;
        page.telephone = reached.telephone;
        page.call = digits_of(page.telephone);
        page.email = reached.email;
        page.next = next_in(scope);
        for (auto& next : page.next) {
            next.due_said = near_day(next.due_on, visit.today(), visit.language());
            next.called = first_name(next.child);
            next.is_late = visit.today() > next.due_on;
        }
        show_balls(page, scope);
        show_plan(page, scope);
    }
    return web::page(request, page);
}

}  // namespace indgang::portal

// The family's first page: who has the ball, and the plan in a line.
#include <algorithm>

#include "access/case_scope.hpp"
#include "foundation/near_day.hpp"
#include "open_items/open_items.hpp"
#include "plan/plan.hpp"
#include "planning/planning.hpp"
#include "portal/pages.hpp"
#include "portal/store.hpp"
#include "progress/progress.hpp"

namespace indgang::portal {
namespace {

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

// A phone's first screen; the rest is folded, and of others some are always shown: they are what one waits for.
constexpr std::size_t most_own = 2, most_of_others = 2;

/// By when; and how long, where somebody else has it or no day was said.
Phrase when(open_items::OpenItem const& item, bool is_own, Day today, Language language) {
    auto const due = item.due_on ? near_day(*item.due_on, today, language) : std::string{};
    if (!due.empty() && (is_own || item.since >= today)) return phrase("Inden {0}", due);
    if (item.since >= today) return phrase("Ny i dag");
    auto const waited = open_items::waited(item.since, today);
    return due.empty() ? phrase("Har ventet {0}", waited)
                       : phrase("Inden {0} · har ventet {1}", due, waited);
}

Turn turn_of(std::vector<Ball> balls, std::size_t shown) {
    Turn turn{.first = {}, .rest = {}};
    turn.count = std::ssize(balls);
    for (auto& ball : balls)
        (turn.first.size() < shown ? turn.first : turn.rest).push_back(std::move(ball));
    turn.more = std::ssize(turn.rest);
    return turn;
}

}  // namespace

void show_balls(MyFamilyPage& page, access::CaseScope& scope) {
    auto const today = scope.today();
    std::vector<Ball> own, others;
    for (auto const& hand :
         open_items::hands(open_items::items_of(scope), scope.person(), scope.user()))
        for (auto const& item : hand.items)
            (hand.is_readers ? own : others)
                .push_back({.what = item.what,
                            .holder = first_name(hand.holder),
                            .is_own = hand.is_readers,
                            .is_late = item.due_on && *item.due_on < today && !item.on_hold_until,
                            .since = item.since,
                            .due_on = item.due_on,
                            .when = when(item, hand.is_readers, today, scope.language()),
                            .address = item.address,
                            .tick = item.tick});
    // What has a day comes first, the soonest first.
    std::ranges::stable_sort(own, {}, [](Ball const& ball) {
        return std::pair{!ball.due_on, ball.due_on};
    });
    page.own = turn_of(std::move(own), most_own);
    page.others = turn_of(std::move(others), most_of_others);
}

void show_plan(MyFamilyPage& page, access::CaseScope& scope) {
    auto const plan = planning::summary_of(scope);
    page.has_plan = !plan.is_empty;
    page.plan_agreed_on = plan.agreed_on;
    if (!plan.wishes.empty()) page.first_wish = plan.wishes.front();
    page.goals = plan.goals;
    if (plan.goals > 0)
        page.goal = goal_picture(progress::goals_of(scope, plan::plan_of(scope)), scope.person());
}

}  // namespace indgang::portal

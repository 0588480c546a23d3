#include "burden/burden.hpp"
#include "open_items/open_items.hpp"
#include "overview/case_page.hpp"
#include "planning/planning.hpp"
#include "source_plans/source_plans.hpp"

namespace indgang::overview {

PlanPart plan_part(access::CaseScope& scope) {
    auto const plan = planning::summary_of(scope);
    PlanPart part{.case_id = scope.case_id(),
                  .is_withheld = plan.is_withheld,
                  .is_empty = plan.is_empty,
                  .is_draft = plan.is_draft,
                  .agreed_on = plan.agreed_on,
                  .goals = plan.goals,
                  .proposals = plan.proposals,
                  .wishes = plan.wishes,
                  .hands = {},
                  .burden = burden::sentence(scope)};
    auto const progress = source_plans::progress_of(source_plans::sources_of(scope));
    part.source_goals = progress.goals;
    part.source_decided = progress.decided;
    part.source_left = progress.left();
    constexpr std::size_t most_wishes = 3;
    if (part.wishes.size() > most_wishes) part.wishes.resize(most_wishes);
    for (auto const& hand :
         open_items::hands(open_items::items_of(scope), scope.person(), scope.user())) {
        part.balls += std::ssize(hand.items);
        part.hands.push_back({hand.holder, std::ssize(hand.items),
                              open_items::waited(hand.items.front().since, scope.today())});
    }
    return part;
}

}  // namespace indgang::overview

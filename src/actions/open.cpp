// The actions of the agreed plan that are not done, for the list of who has the ball.
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "actions/rules.hpp"

namespace indgang::actions {

std::vector<open_items::OpenItem> open_actions(access::CaseScope& scope) {
    auto const plan = plan::plan_of(scope);
    auto const work = work_of(scope, plan);
    bool const is_family = scope.relation() == access::Relation::family_member;
    bool const may_move = plan::coordinates(scope);
    std::vector<open_items::OpenItem> items;
    for (auto const& element : plan.elements) {
        auto const* agreed = element.agreed_revision();
        if (element.kind != plan::Kind::action || !agreed || !element.is_in_plan) continue;
        auto const& one = work.at(element.id);
        auto const* holding = one.holding();
        if (!holding || one.state == State::done || one.state == State::cancelled) continue;
        auto const address = is_family ? fmt::format("/min-familie/handlinger/{}", element.id.value)
                                       : fmt::format("/forloeb/{}/handlinger/{}",
                                                     scope.case_id().value, element.id.value);
        bool const is_readers = is_family ? holding->holder.person == scope.person()
                                          : holding->holder.user == scope.user();
        items.push_back(
            {.what = {"{0}", {agreed->content.words}},
             .person = holding->holder.person,
             .user = holding->holder.user,
             .holder = holding->name,
             .since = Day{std::chrono::floor<days>(holding->since.at)},
             .due_on = agreed->content.due_on,
             .on_hold_until = one.on_hold_until,
             .note = one.on_hold_until ? Phrase{"{0}", {one.last()->because}} : Phrase{},
             .address = address,
             .tick = is_readers ? address : std::string{},
             .move =
                 may_move || (is_readers && !is_family) ? address + "#giv-videre" : std::string{}});
    }
    return items;
}

}  // namespace indgang::actions

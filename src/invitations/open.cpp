// Who has the ball with an invitation: the coordinator when somebody cannot come, and one of the family with its own
// answer. What is not answered by professionals is seen on the page of invitations: it would fill the list.
#include <fmt/format.h>

#include <algorithm>

#include "cases/cases.hpp"
#include "invitations/store.hpp"

namespace indgang::invitations {
namespace {

Day day_of(Instant at) { return Day{std::chrono::floor<days>(at.at)}; }

open_items::OpenItem to_answer(Invitation const& one) {
    return {.what = phrase("Svar på indkaldelsen til {0}", one.when.on),
            .person = one.who.person,
            .user = {},
            .holder = one.name,
            .since = day_of(one.told_at),
            .due_on = one.when.on,
            .address = fmt::format("/indkaldelser/{}", one.id.value)};
}

open_items::OpenItem to_solve(access::CaseScope& scope, Invitation const& one) {
    auto const coordinator = cases::heading(scope).coordinator;
    bool const cannot = one.given->answer == Answer::cannot;
    return {.what = cannot ? phrase("{0} kan ikke komme {1}", one.name, one.when.on)
                           : phrase("{0} foreslår en anden tid end {1}", one.name, one.when.on),
            .person = {},
            .user = coordinator.user,
            .holder = coordinator.name,
            .since = day_of(one.given->at),
            .due_on = one.when.on,
            .address = fmt::format("/forloeb/{}/indkaldelser", scope.case_id().value),
            .sort = open_items::Sort::meeting};
}

}  // namespace

std::vector<open_items::OpenItem> open_invitations(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    auto const coming = invited_from(scope, scope.today());
    if (coming.empty()) return items;
    // What one of the family answers is for those who call the meeting, not for the other parent.
    bool const is_family = scope.relation() == access::Relation::family_member;
    auto const seen = appointments::of_case(scope);
    for (auto const& one : coming) {
        if (std::ranges::find(seen, one.to, &appointments::Appointment::identity) == seen.end())
            continue;
        if (is_family && !one.given && one.who.person && one.who.person == scope.person())
            items.push_back(to_answer(one));
        if (!is_family && one.given && one.given->answer != Answer::comes)
            items.push_back(to_solve(scope, one));
    }
    return items;
}

}  // namespace indgang::invitations

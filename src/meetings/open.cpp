// Who has the ball before a meeting (rules.md § 6): the coordinator, from a week before one with a family that
// nobody has spoken with (MEET-5), and from the day after one that was not written down.
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "meetings/rules.hpp"
#include "open_items/open_items.hpp"

namespace indgang::meetings {
namespace {

Participant const* minute_taker_of(Plan const& plan) {
    for (auto const& one : plan.participants)
        if (one.user && one.has(Role::minute_taker)) return &one;
    return nullptr;
}

}  // namespace

std::vector<open_items::OpenItem> open_meetings(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    bool const is_family = scope.relation() == access::Relation::family_member;
    for (auto const& meeting : meetings_of(scope)) {
        bool const is_late = is_overdue(meeting, scope.today());
        if (!is_late && !asks_for_contact(meeting, scope.today())) continue;
        auto const on = meeting.on();
        auto const coordinator = cases::heading(scope).to_call();
        open_items::OpenItem item{.what = {},
                                  .person = {},
                                  .user = coordinator.user,
                                  .holder = coordinator.name,
                                  .since = is_late ? on : on - prepared_before};
        item.address = is_family ? fmt::format("/min-familie/moede/{}", meeting.id.value)
                                 : fmt::format("/forloeb/{}/moeder/{}", scope.case_id().value,
                                               meeting.id.value);
        auto const name = is_family ? name_for_family(meeting) : name_of(meeting);
        if (is_late) {
            item.what = phrase("Skriv ned, hvordan det gik: {0} {1}", name, on);
            if (auto const* one = minute_taker_of(meeting.plan())) {
                item.user = one->user;
                item.holder = one->name;
            }
        } else {
            item.what = phrase("Ring til familien før mødet: {0} {1}", name, on);
            item.due_on = on;
            item.sort = open_items::Sort::meeting;
        }
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace indgang::meetings

// Who has the ball of a meeting that was held and not written down (rules.md § 6: minutes not shared): the
// minute taker, else who asked the questions, else the coordinator. From the day after it, as is_overdue says.
#include <fmt/format.h>

#include <algorithm>

#include "access/case_scope.hpp"
#include "assessment_meetings/rules.hpp"
#include "cases/cases.hpp"
#include "open_items/open_items.hpp"

namespace indgang::assessment_meetings {
namespace {

Participant const* writer_of(Plan const& plan) {
    for (auto const role : {MeetingRole::minute_taker, MeetingRole::interviewer})
        for (auto const& one : plan.professionals)
            if (std::ranges::find(one.roles, role) != one.roles.end()) return &one;
    return nullptr;
}

}  // namespace

std::vector<open_items::OpenItem> open_accounts(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    bool const is_family = scope.relation() == access::Relation::family_member;
    for (auto const& meeting : meetings_of(scope)) {
        if (!is_overdue(meeting, scope.today())) continue;
        auto const on = meeting.plan().on;
        open_items::OpenItem item{
            .what = phrase("Skriv ned, hvordan det gik: {0} {1}",
                           is_family ? name_for_family(meeting) : name_of(meeting), on),
            .person = {},
            .user = {},
            .holder = {},
            .since = on,
            .address = is_family ? fmt::format("/min-familie/moeder/{}", meeting.id.value)
                                 : fmt::format("/forloeb/{}/udredningsmoeder/{}",
                                               scope.case_id().value, meeting.id.value)};
        if (auto const* writer = writer_of(meeting.plan())) {
            item.user = writer->user;
            item.holder = writer->name;
        } else {
            auto const coordinator = cases::heading(scope).coordinator;
            item.user = coordinator.user;
            item.holder = coordinator.name;
        }
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace indgang::assessment_meetings

// Who has the ball with a message of the family that nobody has answered (rules.md § 6).
#include <fmt/format.h>

#include <algorithm>

#include "cases/cases.hpp"
#include "correspondence/store.hpp"
#include "open_items/open_items.hpp"
#include "plan/plan.hpp"

namespace indgang::correspondence {

std::vector<open_items::OpenItem> open_answers(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    auto const threads = threads_of(scope);
    if (threads.empty()) return items;
    auto const coordinator = cases::heading(scope).coordinator;
    for (auto const& thread : threads) {
        auto const* waiting = unanswered(thread);
        if (!waiting) continue;
        auto const user = who_answers(thread, coordinator.user);
        auto const* member = thread.member(user);
        items.push_back({.what = phrase("Svar på beskeden: {0}", thread.subject),
                         .person = {},
                         .user = user,
                         .holder = member ? member->name : coordinator.name,
                         .since = Day{std::chrono::floor<days>(waiting->at.at)},
                         .address = plan::is_family(scope)
                                        ? fmt::format("/min-familie/beskeder/{}", thread.id.value)
                                        : fmt::format("/forloeb/{}/beskeder/{}",
                                                      scope.case_id().value, thread.id.value),
                         .sort = open_items::Sort::news});
    }
    return items;
}

}  // namespace indgang::correspondence

#include "meetings/short_list.hpp"

#include <algorithm>

#include "meetings/views.hpp"

namespace indgang::meetings {
namespace {

constexpr std::size_t most = 3;

}  // namespace

ShortList short_list(access::CaseScope& scope) {
    ShortList list;
    if (!scope.may_see(access::FolderKind::meetings)) return list;
    list.case_id = scope.case_id();
    list.may_plan = access::coordination.has(scope.relation());
    auto const all = meetings_of(scope);
    for (auto one = all.rbegin(); one != all.rend() && list.lines.size() < most; ++one) {
        if (one->standing() != Standing::planned) continue;
        list.lines.push_back(
            {.id = one->id,
             .name = name_of(*one),
             .when = said_when(*one, scope),
             .silent = named_together(not_heard(*one), scope.language()),
             .is_overdue = is_overdue(*one, scope.today()),
             .asks_to_call = access::professionals.has(scope.relation()) && one->contacts.empty()});
    }
    return list;
}

}  // namespace indgang::meetings

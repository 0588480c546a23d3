// Who has the ball of what an analysis meeting came to while the family has not heard of it (DECIDE-5, rules.md
// § 6): the coordinator. Shown to those who coordinate; the family hears it from them, not from a list.
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "analysis/analysis.hpp"
#include "cases/cases.hpp"
#include "open_items/open_items.hpp"

namespace indgang::analysis {

std::vector<open_items::OpenItem> open_tellings(access::CaseScope& scope) {
    if (!access::coordination.has(scope.relation())) return {};
    auto const analysis = analysis_of(scope);
    if (analysis.state != State::held) return {};
    auto const coordinator = cases::heading(scope).coordinator;
    return {{.what = phrase("Fortæl familien, hvad analysemødet kom frem til"),
             .person = {},
             .user = coordinator.user,
             .holder = coordinator.name,
             .since = analysis.meeting->records.front().held_on,
             .address = fmt::format("/forloeb/{}/analysemoede", scope.case_id().value)}};
}

}  // namespace indgang::analysis

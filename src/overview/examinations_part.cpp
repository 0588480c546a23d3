#include "overview/examinations_part.hpp"

#include "access/case_scope.hpp"
#include "catalogue/examination_kinds.hpp"

namespace indgang::overview {

ExaminationsPart examinations_part(access::CaseScope& scope,
                                   std::vector<examinations::Examination> const& all) {
    ExaminationsPart part{.case_id = scope.case_id(), .waiting = {}};
    part.may_ask = access::professionals.has(scope.relation());
    auto const today = scope.today();
    for (auto const& one : all) {
        if (!one.is_open()) {
            ++part.closed_count;
            continue;
        }
        auto const clock = examinations::clock_of(one, today);
        part.waiting.push_back(
            {.id = one.id,
             .name = catalogue::examination_kind(one.kind).name(scope.language()),
             .about = one.about_name.substr(0, one.about_name.find(' ')),
             .holder = one.holder_name,
             .outside = one.outside,
             .due_on = examinations::due_day(one),
             .is_late = examinations::is_overdue(one, today),
             .needs_provisional = clock && clock->needs_provisional});
    }
    return part;
}

}  // namespace indgang::overview

#pragma once
#include "access/case_scope.hpp"
#include "examinations/rules.hpp"

namespace indgang::examinations {

bool may_see(access::CaseScope& scope, Examination const& examination);
std::optional<Examination> examination_of(access::CaseScope& scope, ExaminationId id);

struct Step {
    Act act;
    Examination after;
};
/// The newest first.
std::vector<Step> steps_of(access::CaseScope& scope, ExaminationId id);

/// A new one, or the next step of one that was read.
ExaminationId keep(access::CaseScope& scope, Act act, Examination const& after);

}  // namespace indgang::examinations

#pragma once
#include "access/case_scope.hpp"
#include "reports/reports.hpp"
#include "sign_off/sign_off.hpp"

namespace indgang::sign_off {

/// The team of today and the partner, with their answers of this round; of a signed report those who
/// answered.
std::vector<Signer> signers_of(access::CaseScope& scope, reports::Report const& report);

void note_answer(access::CaseScope& scope, reports::Report const& report, Signer const& signer,
                 Given const& given);

}  // namespace indgang::sign_off

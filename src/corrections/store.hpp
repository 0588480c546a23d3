#pragma once
#include "access/case_scope.hpp"
#include "corrections/corrections.hpp"

namespace indgang::corrections {

/// Those of the case that the reader may read, the newest first.
std::vector<Correction> corrections_of(access::CaseScope& scope);

CorrectionId ask(access::CaseScope& scope, Correction const& asked);
void answer(access::CaseScope& scope, Correction const& correction, Step const& step);

/// Who has a login of the family as that person.
std::vector<UserId> logins_of(access::CaseScope& scope, PersonId person);

}  // namespace indgang::corrections

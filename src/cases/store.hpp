// What the pages of this slice ask beside the questions of cases.hpp.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"

namespace indgang::cases {

/// Opens the sealed number. Masked it may be shown; else a line of the access log must say so.
std::optional<Cpr> cpr_of(access::CaseScope& scope, PersonId person);

/// Another person who has the number, in whatever case.
std::optional<KnownCpr> other_with(access::Visit& visit, Cpr const& cpr, PersonId than);

/// The writer is alone: who calls has seen that the version is still the person's.
void update_member(access::CaseScope& scope, PersonId person, PersonEntry const& entry);

}  // namespace indgang::cases

#pragma once
#include "access/case_scope.hpp"
#include "scales/scales.hpp"

namespace indgang::scales {

bool may_see(access::CaseScope& scope, std::optional<PersonId> about);
/// A new row, whatever was answered before.
void add_rating(access::CaseScope& scope, Scale const& scale, Rating const& rating);
void close(access::CaseScope& scope, Scale const& scale);

}  // namespace indgang::scales

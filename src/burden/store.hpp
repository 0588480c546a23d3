// How what a week can carry is written and read.
#pragma once
#include "access/case_scope.hpp"
#include "burden/burden.hpp"

namespace indgang::burden {

/// All that was said, the newest first, of which the reader may see it.
std::vector<Said> said_of(access::CaseScope& scope);
void say_capacity(access::CaseScope& scope, Said const& said, std::string_view whose);

/// Where that of one person, or of the family, lies.
access::Folder folder_of(std::optional<PersonId> person, bool is_adult);

}  // namespace indgang::burden

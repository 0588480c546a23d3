// What the page saves; both are rows that stay.
#pragma once
#include "dependencies/dependencies.hpp"

namespace indgang::dependencies {

void add(access::CaseScope& scope, Picture const& picture, Dependency const& one);
void end(access::CaseScope& scope, Picture const& picture, Dependency const& one, Outcome outcome,
         std::string_view because);

}  // namespace indgang::dependencies

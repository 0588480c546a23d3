// How an intervention starts and ends; both are rows that stay.
#pragma once
#include "access/case_scope.hpp"
#include "interventions/interventions.hpp"

namespace indgang::interventions {

void add(access::CaseScope& scope, Intervention const& intervention, std::string_view person_name);

void end(access::CaseScope& scope, Intervention const& intervention, Day ended_on,
         std::string_view because, std::string_view person_name);

}  // namespace indgang::interventions

#pragma once
#include "access/case_scope.hpp"
#include "contracts/contracts.hpp"

namespace indgang::contracts {

/// Where what is about that person lies.
access::Folder folder_for(std::optional<PersonId> about, plan::FamilyFacts const& facts);
bool may_see(access::CaseScope& scope, std::optional<PersonId> about,
             plan::FamilyFacts const& facts);

/// Begins one where there is none about that person with that party.
void say_of(access::CaseScope& scope, Contract const& contract, Term const& term);

}  // namespace indgang::contracts

#pragma once
#include "access/case_scope.hpp"
#include "experience/experience.hpp"

namespace indgang::experience {

/// An answer that the family shares with its coordinator.
struct Shared {
    std::string by;  // "Anna"
    std::string quarter;
    Answers answers = {};
    std::string words;
};
/// The newest quarter first. One of the family sees its own, those who coordinate the case all of them.
std::vector<Shared> shared_in(access::CaseScope& scope);

bool has_answered(access::CaseScope& scope, PersonId person, Quarter quarter);
/// Anonymous where `words` is none; else the coordinator sees it, with these words.
void save(access::CaseScope& scope, PersonId person, Quarter quarter, Answers const& answers,
          std::optional<std::string> const& words);

/// Of the whole municipality, without whose they are.
std::vector<Answers> answers_in(access::Visit& visit, Quarter quarter);

}  // namespace indgang::experience

// What a case knows that outsiders must not read: who is called what in the brief, and which places and numbers
// are its own.
#pragma once
#include "access/case_scope.hpp"
#include "briefs/store.hpp"
#include "cases/cases.hpp"

namespace indgang::briefs {

pseudonyms::Known known_in(access::CaseScope& scope);

/// "Barnet", "Moren", "Lillebroren"; two who would be called the same get a number. Pure.
std::vector<std::string> stand_ins_of(std::vector<cases::Member> const& members);

/// What of a name on the network map is a name: "Lone Vang, PPR" is Lone Vang, "Farmor" is nobody's. Pure, but
/// for the dictionary.
std::string name_in(std::string_view text, pseudonyms::Words const& words);

}  // namespace indgang::briefs

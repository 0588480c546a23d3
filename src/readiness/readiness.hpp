// What each of the family wants and is able to do about a change (vilje og mulighed, ASSESS-3): in the person's
// own words, with a number from 0 to 10 for each. People are never ranked by it: they stand as in the family.
//
// Never stored: which statement is the newest. Each is a row that stays.
// Asks: cases, attribution.  Is asked by: whoever shows it elsewhere (the report).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "attribution/attribution.hpp"

namespace indgang::readiness {

struct Statement {
    PersonId person;
    std::string name = {};  // "Anna (mor)"
    std::string change;     // "Vi skiftes om natten"
    std::int64_t willing = 0, able = 0;
    std::string words = {};
    Day on;
};

/// One person's: the newest first.
struct Readiness {
    PersonId person;
    std::string name;
    std::vector<Statement> statements;
};

/// In the order of the family; only those who have said something that the reader may read.
std::vector<Readiness> readiness_of(access::CaseScope& scope);

}  // namespace indgang::readiness

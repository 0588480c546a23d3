// Worry statements (bekymringsudsagn, ASSESS-3): who is worried about what could happen to the child, if
// nothing changes; to each one goal, what they want to see instead, and one scale. Worded as worries, not as
// dangers: boards are used where nobody is in danger too (law-and-methods.md § 3.2).
//
// Never stored: the sentence. One that worries nobody any more is settled and kept.
// Asks: cases, attribution, scales.  Is asked by: whoever shows them elsewhere (the report).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scales/scales.hpp"

namespace indgang::worries {

using WorryId = Id<struct WorryTag>;

/// One of the family who is worried.
struct Worried {
    PersonId person;
    std::string name;  // "Anna (mor)"
    std::optional<cases::FamilyRole> role = {};
};

struct Worry {
    WorryId id = {};
    PersonId child;
    std::string child_name = {};
    std::vector<Worried> worried = {};
    std::string others = {};  // professionals and others who are worried
    std::string what,
        if_unchanged;  // clauses: "hun holder op med at komme i skole", "hun stadig ikke sover"
    std::string goal;  // what they want to see instead
    scales::ScaleId scale = {};
    std::int64_t version = 0;
    std::optional<Day> settled_on = {};
};

/// Those that the reader may see, the oldest first.
std::vector<Worry> worries_of(access::CaseScope& scope);
/// The scales of those that the reader may not see: what 0 and 10 mean tells of the worry.
std::vector<scales::ScaleId> scales_withheld(access::CaseScope& scope);
/// "Anna (mor) og PPR er bekymret for, at …, hvis …".
Phrase statement(Worry const& worry);

}  // namespace indgang::worries

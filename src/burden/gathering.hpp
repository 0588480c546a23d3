// What lies in the weeks of one case, read once, and those whose weeks the reader may see.
#pragma once
#include "burden/store.hpp"

namespace indgang::burden {

/// The family's weeks together, or those of one who lives a week of his or her own.
struct Side {
    std::optional<PersonId> person = {};
    std::string name = {};  // "Anna"; empty: the family
    bool is_readers = false;
    std::optional<Said> said = {};
    std::vector<Load> loads = {};
    std::vector<Week> weeks = {};

    Capacity capacity() const { return said ? said->capacity : Capacity{}; }
    void add(Load load, Day today);  // as if it lay there too
    std::optional<std::size_t> first_full(Day today) const;
};

/// The reader's own and the family's; for those who work there each who has said something.
std::vector<Side> sides_of(access::CaseScope& scope);

/// Whose weeks the reader may say something of.
struct Sayer {
    std::optional<PersonId> person = {};
    std::string name = {};
    bool is_own = false;  // the reader's
};
std::vector<Sayer> sayers(access::CaseScope& scope);
/// Adults of the family live in more than one home: each has a week of its own.
bool live_apart(access::CaseScope& scope);

std::vector<Load> loads_of(access::CaseScope& scope);

}  // namespace indgang::burden

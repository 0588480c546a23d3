// Invents the persons of one family: who they are, where they live, who holds custody; and CPR numbers
// that nobody has: replacement numbers (day + 60) that fail modulus 11, each used once.
#pragma once
#include <unordered_map>

#include "generate/family.hpp"
#include "generate/random.hpp"

namespace indgang::generate {

/// "20 00 xx xx".
std::string invented_telephone(Random& random);

class CprNumbers {
public:
    /// The next free number of that day; even for women, century by its seventh digit (cpr.dk).
    Cpr next(Day born_on, bool is_female);

private:
    std::unordered_map<std::int64_t, int> used_;  // by day and sex
};

struct FamilyShape {
    int youngest = 0, eldest = 17;  // ages of the child that the case is about
    std::string place;              // "Solbjerg"
    Day today;
};

/// Sets name, persons, children and first_contact.
void invent_persons(Family& family, FamilyShape const& shape, CprNumbers& numbers, Random& random);

}  // namespace indgang::generate

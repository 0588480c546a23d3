// What stands in a cell, as a value: days as people and Excel write them, CPR numbers that lost their
// leading zero, names written "Efternavn, Fornavn", several provisions in one cell. Pure.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "catalogue/catalogue.hpp"
#include "foundation/cpr.hpp"
#include "foundation/result.hpp"
#include "foundation/text.hpp"

namespace indgang::importing {

/// What is wrong with a cell and would put it right.
using Wrong = Unexpected<Phrase>;

/// Why nothing may be taken from the cell at all: a formula, an error of the spreadsheet, hidden signs.
std::optional<Phrase> refused(std::string_view cell, std::size_t longest);

Result<Day, Phrase> day_of(std::string_view cell);
/// Nine digits are a number whose leading zero Excel took away, when they are a day with it.
struct ReadCpr {
    Cpr cpr;
    bool lost_its_zero = false;
};
Result<ReadCpr, Phrase> cpr_of(std::string_view cell);
Result<bool, Phrase> yes_or_no(std::string_view cell);

/// "Holm, Sofie Marie" → "Sofie Marie Holm".
std::string name_of(std::string_view cell);

/// Each of them in force on that day, where one is known.
Result<std::vector<catalogue::Provision const*>, Phrase> provisions_of(std::string_view cell,
                                                                       std::optional<Day> on);

}  // namespace indgang::importing

// What was found in a spreadsheet: in which row and column, what stands there, and what would put it
// right. CPR numbers are told masked, in whichever column they stand.
#pragma once
#include <string>
#include <vector>

#include "foundation/text.hpp"
#include "foundation/wording.hpp"

namespace indgang::importing {

enum class Weight { wrong, look, there };
inline constexpr Wording<Weight> weights[] = {
    {Weight::wrong, "wrong", "Skal rettes"},
    {Weight::look, "look", "Se efter"},
    {Weight::there, "there", "Står der allerede"},
};
constexpr auto const& wording(Weight weight) { return find(weights, weight); }

struct Finding {
    Weight weight = Weight::wrong;
    int row = 0;         // 0: of the file as a whole
    std::string column;  // its heading; empty: of the row as a whole
    std::string stands;  // in the cell, shortened and masked
    Phrase said;
};
using Findings = std::vector<Finding>;

/// The cell as it may be shown: at most 60 characters, CPR numbers as "010190-****".
std::string shown(std::string_view cell);

}  // namespace indgang::importing

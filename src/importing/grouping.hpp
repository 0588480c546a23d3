// Which rows are of one family: by the family's number or name where the sheet has it, else by the CPR
// numbers that rows share.
#pragma once
#include <vector>

#include "importing/row_facts.hpp"

namespace indgang::importing {

struct RowGroup {
    std::string key;
    std::vector<RowFacts> rows;
};

/// In the order of their first rows. An empty cell under a family's number goes on with that family.
std::vector<RowGroup> grouped(std::vector<RowFacts> rows, bool has_family_column);

}  // namespace indgang::importing

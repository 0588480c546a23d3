// Chooses at most one column of each group at the least cost, so that no row has more than one, by Cbc: exact, and
// when time is up with the best found and how far it can be from the best there is. docs/adr/0021.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

namespace indgang::finding_time {

struct Column {
    std::size_t group;
    std::int64_t cost;
};
struct Row {
    std::vector<std::size_t> columns;
    std::optional<std::size_t> slack = {};  // it may be gone past, at a cost
};
struct Packing {
    std::vector<std::int64_t> unplaced;  // cost of leaving each group without a column
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<std::int64_t> slacks;  // cost of each, per column too many
};
/// Of each group the column chosen; none: none.
using Chosen = std::vector<std::optional<std::size_t>>;

struct Effort {
    double seconds = 3;
    int nodes = 2000;
};
struct Packed {
    Chosen chosen;
    bool is_best = false;  // proved: nothing costs less
};
/// One at a time: the library keeps to one thread, and so does the answer.
Packed pack(Packing const& packing, Chosen const& start, Effort const& effort);

}  // namespace indgang::finding_time

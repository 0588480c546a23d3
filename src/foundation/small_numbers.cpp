#include "foundation/small_numbers.hpp"

#include <algorithm>

namespace indgang {

std::vector<bool> hidden_beside_total(std::vector<std::int64_t> const& cells) {
    std::vector<bool> hidden;
    for (auto const people : cells) hidden.push_back(!is_enough(people));
    if (std::ranges::count(hidden, true) != 1) return hidden;
    std::size_t next = cells.size();
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!hidden[i] && cells[i] > 0 && (next == cells.size() || cells[i] < cells[next]))
            next = i;
    if (next < cells.size())
        hidden[next] = true;
    else
        hidden.assign(cells.size(), true);
    return hidden;
}

}  // namespace indgang

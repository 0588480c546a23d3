#include "follow_up/kept.hpp"

#include <algorithm>

#include "follow_up/why.hpp"

namespace indgang::follow_up {

Kept kept_rows(FamilyFacts const& family, std::vector<DueRow> const& rows) {
    Kept kept{family.case_id, family.coordinator};
    if (!family.coordinator) return kept;
    kept.words = family.words;
    if (rows.empty())
        kept.words.contact = kept.words.telephone = "";
    else
        kept.words.search_name = "";
    for (auto const& row : rows)
        kept.rows.push_back({row.child.value, row.next.due_on, row.next.plan_by,
                             stored(why(row.next)), row.next.basis, row.next.clock,
                             row.hidden_until, row.child_name, row.born_on});
    std::ranges::sort(kept.rows, {}, &KeptRow::child);
    return kept;
}

}  // namespace indgang::follow_up

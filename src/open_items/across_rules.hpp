// How open items of many cases are put together: by holder, the reader's own first, then the holder whose
// oldest ball has waited longest. A member of a family has a hand of its own in each case. Pure.
#pragma once
#include "foundation/wording.hpp"
#include "open_items/open_items.hpp"

namespace indgang::open_items {

struct Placed {
    CaseId case_id;
    OpenItem item;
};

/// What of it is shown.
enum class Part { all, mine, families, professionals, late, paused };
inline constexpr Wording<Part> parts[] = {
    {Part::all, "alt", "Alt"},
    {Part::mine, "mine", "Mine"},
    {Part::families, "familier", "Familiernes"},
    {Part::professionals, "andre", "Andre fagfolks"},
    {Part::late, "over-dagen", "Dagen er gået"},
    {Part::paused, "pause", "På pause"},
};
constexpr auto const& wording(Part part) { return find(parts, part); }

bool is_late(OpenItem const& item, Day today);
bool is_in(Part part, OpenItem const& item, UserId reader, Day today);

struct HandAcross {
    std::optional<CaseId> family_of;  // of one of the family
    bool is_readers = false;
    std::vector<Placed> items;  // the oldest first
};
std::vector<HandAcross> hands_across(std::vector<Placed> items, UserId reader);

}  // namespace indgang::open_items

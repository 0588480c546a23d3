#include "open_items/across_rules.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace indgang::open_items {

bool is_late(OpenItem const& item, Day today) {
    return item.due_on && *item.due_on < today && !item.on_hold_until;
}

bool is_in(Part part, OpenItem const& item, UserId reader, Day today) {
    switch (part) {
        case Part::all: return true;
        case Part::mine: return item.user == reader;
        case Part::families: return item.person.has_value();
        case Part::professionals: return item.user && item.user != reader;
        case Part::late: return is_late(item, today);
        case Part::paused: return item.on_hold_until.has_value();
    }
    return false;
}

std::vector<HandAcross> hands_across(std::vector<Placed> items, UserId reader) {
    std::ranges::stable_sort(items, {}, [](Placed const& one) { return one.item.since; });
    using Key = std::tuple<std::optional<CaseId>, std::optional<PersonId>, std::optional<UserId>>;
    std::map<Key, std::size_t> place;
    std::vector<HandAcross> hands;
    for (auto& one : items) {
        auto const family_of = one.item.person ? std::optional{one.case_id} : std::nullopt;
        auto const [at, is_new] =
            place.try_emplace({family_of, one.item.person, one.item.user}, hands.size());
        if (is_new) hands.push_back({family_of, one.item.user == reader, {}});
        hands[at->second].items.push_back(std::move(one));
    }
    // By their oldest they stand already.
    std::ranges::stable_partition(hands, &HandAcross::is_readers);
    return hands;
}

}  // namespace indgang::open_items

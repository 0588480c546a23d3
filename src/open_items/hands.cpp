#include <algorithm>
#include <tuple>
#include <utility>

#include "access/case_scope.hpp"
#include "open_items/open_items.hpp"

namespace indgang::open_items {
namespace {

// Filled before the first request is taken, only read afterwards.
std::vector<Provider>& providers() {
    static std::vector<Provider> all;
    return all;
}

}  // namespace

void can_be_open(Provider provider) { providers().push_back(std::move(provider)); }

std::vector<OpenItem> items_of(access::CaseScope& scope) {
    std::vector<OpenItem> all;
    for (auto const& provider : providers())
        for (auto& item : provider(scope)) all.push_back(std::move(item));
    std::ranges::stable_sort(all, {}, &OpenItem::since);
    return all;
}

std::vector<Hand> hands(std::vector<OpenItem> items, std::optional<PersonId> reader,
                        std::optional<UserId> reading_user) {
    std::ranges::stable_sort(items, {}, &OpenItem::since);
    std::vector<Hand> found;
    for (auto& item : items) {
        auto const same = [&](Hand const& hand) {
            return hand.items.front().person == item.person && hand.items.front().user == item.user;
        };
        auto at = std::ranges::find_if(found, same);
        if (at == found.end()) {
            bool const is_readers =
                (item.person && item.person == reader) || (item.user && item.user == reading_user);
            found.push_back({item.holder, item.person.has_value(), is_readers, {}});
            at = std::prev(found.end());
        }
        at->items.push_back(std::move(item));
    }
    std::ranges::stable_sort(found, {}, [](Hand const& hand) {
        return std::tuple{!hand.is_of_family, !hand.is_readers};
    });
    return found;
}

Phrase waited(Day since, Day today) {
    auto const waited = (today - since).count();
    if (waited <= 0) return phrase("siden i dag");
    if (waited == 1) return phrase("siden i går");
    return phrase("i {0} dage", waited);
}

}  // namespace indgang::open_items

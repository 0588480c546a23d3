// What waits for an answer in the plan, for the list of who has the ball.
#include <algorithm>

#include "planning/planning.hpp"
#include "planning/reading.hpp"

namespace indgang::planning {
namespace {

struct Waiting {
    std::int64_t count = 0;
    Day since{{}};
};

open_items::OpenItem item_of(Reading const& reading, std::optional<PersonId> who,
                             Waiting const& waiting) {
    open_items::OpenItem item{.what = waiting.count == 1
                                          ? phrase("Svar på 1 forslag til planen")
                                          : phrase("Svar på {0} forslag til planen", waiting.count),
                              .person = who,
                              .user = {},
                              .holder = {},
                              .since = waiting.since,
                              .address = reading.base};
    auto const* person = who ? reading.facts.person(*who) : nullptr;
    bool const is_young =
        person && person->born_on &&
        age_on(reading.scope.today(), *person->born_on) < access::age_of_own_folder;
    if (is_young) {
        // A child has no login: whoever coordinates asks it, and has the ball until then.
        item.what = phrase("Spørg {0} om {1} forslag til planen", person->called, waiting.count);
        item.person.reset();
    }
    if (item.person) {
        item.holder = person ? person->called : std::string{};
    } else {
        if (!is_young) item.sort = open_items::Sort::news;
        item.user = reading.heading.coordinator.user;
        item.holder = reading.heading.coordinator.name;
    }
    return item;
}

}  // namespace

std::vector<open_items::OpenItem> open_answers(access::CaseScope& scope) {
    if (!plan::has_plan(scope)) return {};
    Reading const reading{scope};
    std::map<std::optional<PersonId>, Waiting> waiting;
    for (auto const& element : reading.plan.elements) {
        auto const* proposal = element.is_in_plan ? element.proposal() : nullptr;
        if (!proposal || !is_asked_about(reading.plan, *proposal)) continue;
        auto const must = reading.must_agree(element, *proposal);
        auto const since = Day{std::chrono::floor<days>(proposal->at.at)};
        for (auto const& who : plan::still_to_answer(*proposal, must)) {
            auto& one = waiting[who];
            one.since = one.count == 0 ? since : std::min(one.since, since);
            ++one.count;
        }
    }
    std::vector<open_items::OpenItem> items;
    for (auto const& [who, one] : waiting) items.push_back(item_of(reading, who, one));
    return items;
}

}  // namespace indgang::planning

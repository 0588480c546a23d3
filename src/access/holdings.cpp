#include "access/holdings.hpp"

#include <algorithm>
#include <utility>

namespace indgang::access {
namespace {

// Filled before the first request is taken, only read afterwards.
std::vector<KindOfHolding>& all() {
    static std::vector<KindOfHolding> kinds;
    return kinds;
}

}  // namespace

void can_be_held(KindOfHolding kind) { all().push_back(std::move(kind)); }

std::vector<KindOfHolding> const& kinds_of_holding() { return all(); }

std::size_t balls_in_case(Visit& visit, UserId user, CaseId case_id) {
    std::size_t count = 0;
    for (auto const& kind : all())
        count += std::size_t(std::ranges::count(kind.held_by(visit, user), std::optional{case_id},
                                                &Holding::in_case));
    return count;
}

void hand_on_balls(Visit& visit, UserId user, CaseId case_id, Handover const& handover) {
    for (auto const& kind : all())
        for (auto const& one : kind.held_by(visit, user))
            if (one.in_case == case_id) kind.move(visit, user, one, handover);
}

}  // namespace indgang::access

#include "access/holdings.hpp"

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

std::vector<Phrase> kept_in_case(Visit& visit, UserId user, CaseId case_id) {
    std::vector<Phrase> reasons;
    for (auto const& kind : all())
        if (kind.keeps_in_case)
            if (auto reason = kind.keeps_in_case(visit, user, case_id))
                reasons.push_back(*std::move(reason));
    return reasons;
}

}  // namespace indgang::access

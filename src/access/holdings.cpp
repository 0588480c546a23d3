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

}  // namespace indgang::access

#include "core_team/told_needs.hpp"

#include <iterator>
#include <utility>

namespace indgang::core_team {
namespace {

// Filled before the first request is taken, only read afterwards.
std::vector<AskNeeds>& tellers() {
    static std::vector<AskNeeds> all;
    return all;
}

}  // namespace

void needs_also(AskNeeds ask) { tellers().push_back(ask); }

Asked<std::vector<Need>> ask_told_needs(access::CaseScope& scope) {
    std::vector<Asked<std::vector<Need>>> asked;
    for (auto const ask : tellers()) asked.push_back(ask(scope));
    return [asked = std::move(asked)] {
        std::vector<Need> all;
        for (auto const& one : asked) std::ranges::move(one(), std::back_inserter(all));
        return all;
    };
}

}  // namespace indgang::core_team

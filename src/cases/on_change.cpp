#include <utility>

#include "cases/cases.hpp"

namespace indgang::cases {
namespace {

// Filled before the first request is taken, read by the writers only.
std::vector<std::function<void(access::CaseScope&)>>& followers() {
    static std::vector<std::function<void(access::CaseScope&)>> all;
    return all;
}

}  // namespace

void on_change(std::function<void(access::CaseScope&)> follow) {
    followers().push_back(std::move(follow));
}

void changed(access::CaseScope& scope) {
    for (auto const& follow : followers()) follow(scope);
}

}  // namespace indgang::cases

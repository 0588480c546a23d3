#include "interventions/before_start.hpp"

namespace indgang::interventions {
namespace {

// Set before the first request is taken.
std::function<std::optional<BeforeStart>(access::CaseScope&)>& asked() {
    static std::function<std::optional<BeforeStart>(access::CaseScope&)> ask;
    return ask;
}

}  // namespace

void before_start(std::function<std::optional<BeforeStart>(access::CaseScope&)> ask) {
    asked() = std::move(ask);
}

std::optional<BeforeStart> before_start(access::CaseScope& scope) {
    return asked() ? asked()(scope) : std::nullopt;
}

}  // namespace indgang::interventions

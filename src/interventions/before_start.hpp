// What to say before an intervention is started: asked by app of those who know, and blocks nothing.
#pragma once
#include <functional>
#include <optional>
#include <string>

#include "foundation/text.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::interventions {

struct BeforeStart {
    Phrase said;
    std::string address;  // where something can be done about it, below the case's own
};
/// Said by app when the program starts, since those who know stand below us.
void before_start(std::function<std::optional<BeforeStart>(access::CaseScope&)> ask);
std::optional<BeforeStart> before_start(access::CaseScope& scope);

}  // namespace indgang::interventions

// Who could be asked to a meeting of one case: those of the team, the leaders concerned, and any colleague
// who works in cases. Asked by whoever plans one.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/id.hpp"

namespace indgang::access {
class CaseScope;
struct Professional;
}  // namespace indgang::access
namespace indgang::web {
struct Choice;
}

namespace indgang::core_team {

/// Those of the team, and the leaders of the departments concerned.
struct Invitable {
    UserId user;
    std::string name, department;
    bool is_of_team = false, is_leader = false;
};
std::vector<Invitable> invitable(access::CaseScope& scope);
/// All who could be found by name: those who work in cases, and their leaders.
std::vector<access::Professional> colleagues(access::CaseScope& scope);
/// The same of these users, whoever they are.
std::vector<Invitable> named(access::CaseScope& scope, std::vector<UserId> const& users);

/// To choose from in a form: the invitable, those who were there before, and whoever was typed or is sought.
struct Asking {
    std::vector<UserId> before = {};
    std::vector<std::string> typed = {};
    std::string_view sought = {};
};
std::vector<web::Choice> choices_for(access::CaseScope& scope, Asking const& asking);
/// The one that a form names; none where nobody has that number.
std::optional<UserId> colleague_named(std::string_view word,
                                      std::vector<access::Professional> const& all);

}  // namespace indgang::core_team

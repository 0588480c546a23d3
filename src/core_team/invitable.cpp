#include <algorithm>

#include "access/case_scope.hpp"
#include "access/colleagues.hpp"
#include "core_team/core_team.hpp"

namespace indgang::core_team {
namespace {

web::Choice choice_of(Invitable const& one, Language language) {
    auto hint = one.department;
    if (one.is_leader) hint += hint.empty() ? "" : ", ", hint += in(language, Text{"leder"});
    return {web::typed(one.user), one.name, hint};
}

}  // namespace

std::vector<web::Choice> choices_for(access::CaseScope& scope, Asking const& asking) {
    std::vector<web::Choice> choices;
    auto const add = [&](web::Choice choice) {
        if (std::ranges::count(choices, choice.word, &web::Choice::word) == 0)
            choices.push_back(std::move(choice));
    };
    for (auto const& one : invitable(scope)) add(choice_of(one, scope.language()));
    for (auto const& one : named(scope, asking.before)) add(choice_of(one, scope.language()));
    auto const all = colleagues(scope);
    for (auto const& one : all)
        if (std::ranges::count(asking.typed, web::typed(one.user)) > 0)
            add({web::typed(one.user), one.name, one.department_name});
    if (!asking.sought.empty())
        for (auto const& one : access::found(all, asking.sought))
            add({web::typed(one.user), one.name, one.department_name});
    return choices;
}

std::optional<UserId> colleague_named(std::string_view word,
                                      std::vector<access::Professional> const& all) {
    for (auto const& one : all)
        if (web::typed(one.user) == word) return one.user;
    return std::nullopt;
}

}  // namespace indgang::core_team

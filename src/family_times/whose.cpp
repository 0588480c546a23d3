#include "family_times/whose.hpp"

#include <fmt/format.h>

#include "plan/plan.hpp"

namespace indgang::family_times {

std::vector<Whose> everybody(access::CaseScope& scope) {
    std::vector<Whose> all;
    bool const is_family = plan::is_family(scope);
    for (auto const& member : cases::family(scope).members) {
        bool const is_own = member.id == scope.person();
        if (is_family) {
            if (is_own) all.push_back({member, "/min-familie/tider", "", true});
        } else if (says_for_oneself(member, scope.today()) && scope.may_see(folder_of(member))) {
            all.push_back({member, fmt::format("/forloeb/{}/tider", scope.case_id().value),
                           fmt::format("?hvem={}", member.id.value), false});
        }
    }
    return all;
}

Whose whose(access::CaseScope& scope, web::Request const& request) {
    auto const all = everybody(scope);
    auto const word = plan::is_family(scope) ? std::string{} : request.query_value("hvem");
    for (auto const& one : all)
        if (word.empty() || word == std::to_string(one.member.id.value)) return one;
    throw access::NotFound{};
}

bool may_say(access::CaseScope& scope) {
    return plan::is_family(scope) || plan::coordinates(scope);
}

}  // namespace indgang::family_times

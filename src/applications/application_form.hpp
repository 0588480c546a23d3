// The form of one step: what was typed, on top of how the application stood.
#pragma once
#include "applications/pages.hpp"

namespace indgang::applications {

/// Whom the form may name.
struct Named {
    std::vector<web::Choice> abouts, family, handlers;
    std::vector<PersonId> adults;
    UserId coordinator = {};
    std::string coordinator_name;
};
Named named_in(access::CaseScope& scope);

/// What is wrong is noted on the form.
Application read_step(web::Form& form, access::CaseScope& scope, Act act, Application const& before,
                      Named const& named);
/// What stands in the form before anybody has typed.
web::Pairs values_of(Application const& before, Act act);
WritePage write_page(access::CaseScope& scope, Act act, Application const& before,
                     Named const& named, web::FormState form);
/// 409: somebody else took a step meanwhile.
web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Application const& now);

std::string base_of(access::CaseScope& scope);
bool may_write(access::CaseScope& scope);

}  // namespace indgang::applications

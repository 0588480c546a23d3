// The form of an act on an examination: reading it, filling it, and two versions of it side by side.
#pragma once
#include "examinations/pages.hpp"

namespace indgang::examinations {

struct Asked {
    Act act;
    std::vector<web::Choice> kinds, persons, holders;
    std::vector<PersonId> adults;  // of the persons
};
Asked asked_in(access::CaseScope& scope, Act act);

/// As typed, on top of what it was; what is wrong is noted on the form.
Examination read_examination(web::Form& form, Examination const& before, Asked const& asked,
                             Day today);
web::Pairs values_of(Examination const& examination, Act act);
/// 409: somebody took a step meanwhile.
web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Examination const& now, Asked const& asked,
                           std::string const& address);

}  // namespace indgang::examinations

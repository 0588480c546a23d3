// The form of a voice: reading it, filling it, and two versions of it side by side.
#pragma once
#include "voices/views.hpp"

namespace indgang::voices {

struct Asked {
    Act act;
    cases::Member child;
    std::vector<web::Choice> holders, at_home;
};

/// As typed, on top of what it was; what is wrong is noted on the form.
Voice read_voice(web::Form& form, Voice voice, Asked const& asked, access::CaseScope& scope);
web::Pairs values_of(Voice const& voice, Act act);
/// 409: somebody wrote meanwhile.
web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Voice const& now, Asked const& asked,
                           std::string const& address);

}  // namespace indgang::voices

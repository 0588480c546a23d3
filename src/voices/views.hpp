// From voices to what their pages show.
#pragma once
#include "voices/pages.hpp"

namespace indgang::voices {

ChildPlace child_place(access::CaseScope& scope, cases::Member const& child);
std::string address_of(ChildPlace const& place);

std::optional<cases::Withheld> withheld(access::CaseScope& scope, PersonId child);
/// Those who work with the family write down what they may see.
bool may_write(access::CaseScope& scope, PersonId child);

/// The adults at home by number, so that a voice can say to whom it is shown.
using Names = std::vector<web::Choice>;
Names adults_at_home(access::CaseScope& scope);

VoiceView view_of(Voice const& voice, Names const& adults, Day today);
RightsView rights_view(cases::Member const& child, Day today, Language language);

}  // namespace indgang::voices

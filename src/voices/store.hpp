#pragma once
#include "access/case_scope.hpp"
#include "voices/rules.hpp"

namespace indgang::voices {

access::Folder folder_of(Place kept, PersonId child);
bool may_see(access::CaseScope& scope, PersonId child, Place kept = Place::assessment);

/// Of one child, the newest first, with those that were taken back; only what the reader may see.
std::vector<Voice> voices_of(access::CaseScope& scope, PersonId child);
std::optional<Voice> voice_of(access::CaseScope& scope, VoiceId id);
/// All its versions, the newest first.
std::vector<Voice> history_of(access::CaseScope& scope, VoiceId id);

/// A new voice, or the next version of one that was read.
VoiceId keep(access::CaseScope& scope, Voice const& voice, std::string const& child_name);

}  // namespace indgang::voices

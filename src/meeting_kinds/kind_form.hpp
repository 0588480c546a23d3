// The form of a type of meeting: reading it, filling it, and two versions of it side by side.
#pragma once
#include "meeting_kinds/pages.hpp"

namespace indgang::meeting_kinds {

/// Notes every mistake at its field.
Kind read_kind(web::Form& form);
web::Pairs values_of(Kind const& kind);
/// 409: somebody wrote a version meanwhile.
web::Response two_versions(web::Request const& request, Language language,
                           web::FormState const& typed, Kind const& now);

}  // namespace indgang::meeting_kinds

// The form of a kind of board: reading it, filling it, and two versions of it side by side.
#pragma once
#include "board_kinds/pages.hpp"

namespace indgang::board_kinds {

/// Columns without a heading are left out, and those that follow move up.
Kind read_kind(web::Form& form);
web::Pairs values_of(Kind const& kind);
/// 409: somebody wrote a version meanwhile.
web::Response two_versions(web::Request const& request, Language language,
                           web::FormState const& typed, Kind const& now);

}  // namespace indgang::board_kinds

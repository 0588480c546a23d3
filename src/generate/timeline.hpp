// The case's story, one line per change, as the pages themselves would have written it.
#pragma once
#include "generate/family.hpp"

namespace indgang::generate {

struct Line {
    Instant at;
    UserId by;
    std::string_view what;
    Phrase said;
    std::string_view folder;                // where it belongs; "all": everybody of the case
    std::optional<std::size_t> adult = {};  // whose own it is
};

/// That day, at a time within office hours that depends on the number alone.
Instant moment_on(Day day, std::size_t number);

/// In order of time.
std::vector<Line> timeline_of(Family const& family);

}  // namespace indgang::generate

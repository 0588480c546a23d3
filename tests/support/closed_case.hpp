// The family Holm's case, closed as closing::close() leaves it, for tests of what a closed case is.
#pragma once
#include "support/story.hpp"

namespace indgang::test {

void close_holm(Story& story, std::string_view closed_on = "2026-11-20");
/// As if it had never been closed.
void open_holm(Story& story);

}  // namespace indgang::test

// The kinds that come with the program.
#pragma once
#include "board_kinds/board_kinds.hpp"

namespace indgang::board_kinds {

/// Each in its newest version of that day.
std::vector<Kind> known_kinds(Day on, Language language);
std::optional<Kind> known_kind(std::string_view word, std::int64_t version, Language language);

}  // namespace indgang::board_kinds

// The kinds of plan that come with the program, read once from catalogue/plan_kinds.csv.
#pragma once
#include "foundation/text.hpp"
#include "plan_kinds/plan_kinds.hpp"

namespace indgang::plan_kinds {

/// Each in the newest version that is valid on that day.
std::vector<Kind> known_kinds(Day on, Language language);
std::optional<Kind> known_kind(std::string_view word, std::int64_t version, Language language);

using KindId = Id<struct PlanKindTag>;
/// "own-7" is 7; none for the program's own kinds.
std::optional<KindId> own_number(std::string_view word);
std::string own_word(KindId kind);

}  // namespace indgang::plan_kinds

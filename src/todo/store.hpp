// What the family did itself and nobody has said is seen, from the timeline.
#pragma once
#include "todo/todo.hpp"

namespace indgang::todo {

/// One line of a case: the newest, and how many.
std::optional<Thing> told_by_family(access::CaseScope& scope);

}  // namespace indgang::todo

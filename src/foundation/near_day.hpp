// A day as people say it when it is near: with its weekday, and its year only when it is far away.
#pragma once
#include <string>

#include "foundation/text.hpp"

namespace indgang {

/// "torsdag 19. november"; "19. november 2025" when it is most of a year from today.
std::string near_day(Day day, Day today, Language language);

}  // namespace indgang

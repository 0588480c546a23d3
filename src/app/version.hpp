// The program's own version, as the foot of each page and --version say it.
#pragma once
#include <string_view>

namespace indgang::app {

inline constexpr std::string_view version = "0.1";

}  // namespace indgang::app

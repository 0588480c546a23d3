// A text in lines that fit a place on a sheet of paper: words are kept whole where that is possible.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace indgang::over_time {

/// At most that many lines of at most that many letters; what does not fit ends in "…".
std::vector<std::string> wrapped(std::string_view text, std::size_t letters, std::size_t lines);

}  // namespace indgang::over_time

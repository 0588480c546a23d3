// Any bytes as text that can be set: UTF-8, without control characters and marks that turn the reading
// direction; lines end in \n.
#pragma once
#include <string>
#include <string_view>

namespace indgang::pdf {

std::string readable(std::string_view bytes);

}  // namespace indgang::pdf

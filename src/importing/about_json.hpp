// What is known of an upload, as it is kept (sealed).
#pragma once
#include <string>
#include <string_view>

#include "importing/upload.hpp"

namespace indgang::importing {

std::string json_of(About const& about);
About about_from_json(std::string_view text);

}  // namespace indgang::importing

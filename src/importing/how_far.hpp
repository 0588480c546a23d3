// How far this process is with which upload: told by the work, asked by the page.
#pragma once
#include "importing/work.hpp"

namespace indgang::importing {

void tell_how_far(std::string const& municipality, std::int64_t upload, HowFar how_far);
void tell_done(std::string const& municipality, std::int64_t upload);

}  // namespace indgang::importing

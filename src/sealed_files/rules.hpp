// When a file that got no answer is checked again, what may be opened, and what a name becomes in a header. Pure.
#pragma once
#include "sealed_files/sealed_files.hpp"

namespace indgang::sealed_files {

/// Soon at first, then more seldom, and never given up.
std::chrono::seconds wait_after(std::int64_t attempts);

Checked checked_after(files::Finding finding);

/// A name as it may be kept: without folders, control characters and what turns the reading direction; never empty.
std::string plain_name(std::string_view name, files::Kind kind);

}  // namespace indgang::sealed_files

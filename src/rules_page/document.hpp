// docs/rules.da.md: the rules as the program has them, for those who read the source. Stays Danish.
#pragma once
#include <string>

namespace indgang::rules_page {

/// Written by bin/rules; a test holds the file to it.
std::string rules_document();

}  // namespace indgang::rules_page

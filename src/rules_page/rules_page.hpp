// "Sådan regner Indgang" (/regler), open to all: the rules with their numbers and sources, the
// provisions of the catalogue, and "Prøv selv". The pages stand in pages.hpp; here is the same text
// for those who read the source. Stays Danish.
// Asks: follow_up.  Is asked by nobody.
#pragma once
#include <string>

namespace indgang::rules_page {

/// docs/rules.da.md: written by bin/rules; a test holds the file to it.
std::string rules_document();

}  // namespace indgang::rules_page

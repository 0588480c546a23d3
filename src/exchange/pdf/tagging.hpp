// What cairo 1.16 cannot say of a PDF, added by libqpdf: its language, that its title is shown, what a
// figure tells those who do not see it, whose heading a cell is, and that head and foot are not read aloud.
#pragma once
#include <string>
#include <vector>

#include "foundation/text.hpp"

namespace indgang::pdf {

struct Said {
    std::string title;
    Language language;
    std::vector<std::string> alternatives;  // of the figures, in their order
};
std::string tagged(std::string const& bytes, Said const& said);

}  // namespace indgang::pdf

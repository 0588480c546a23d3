// Files as telephones, and mischief, make them: by Debian's Pillow, in the test itself.
#pragma once
#include <string>
#include <string_view>

namespace indgang::test {

/// What a line of Python writes to `out`, with Image and io at hand.
std::string made(std::string_view python);

/// 640 by 480, taken lying down, with its place, its telephone, a comment and something on its end.
std::string photo_with_place();
std::string small_png();
std::string small_pdf();

}  // namespace indgang::test

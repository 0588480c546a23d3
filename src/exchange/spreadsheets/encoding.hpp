// Which characters the bytes of a text file stand for: UTF-8 with or without its mark, UTF-16 as Excel
// writes "Unicode-tekst", and what Danish programs wrote before: Windows-1252, Macintosh, MS-DOS 850.
#pragma once
#include <string>
#include <string_view>

namespace indgang::spreadsheets {

/// The text as UTF-8, without a byte order mark. Bytes that stand for nothing become U+FFFD.
std::string utf8_of(std::string_view bytes);

}  // namespace indgang::spreadsheets

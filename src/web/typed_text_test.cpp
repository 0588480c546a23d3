#include "web/typed_text.hpp"

#include <doctest/doctest.h>

using namespace indgang::web;

TEST_CASE("code points of one to four bytes are read, and nothing that is not UTF-8") {
    CHECK(first_code_point("a").value == U'a');
    CHECK(first_code_point("å").value == U'å');
    CHECK(first_code_point("€").value == U'€');
    CHECK(first_code_point("😀").value == U'😀');
    CHECK(first_code_point("\xF4\x8F\xBF\xBF").value == 0x10FFFF);
    for (auto const* bytes : {"", "\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xBF\xBF",
                              "\xF0\x80\x80\xAF", "\xF4\x90\x80\x80", "\xFE", "\xC3", "\xE2\x82"})
        CHECK(first_code_point(bytes).size == 0);
}

TEST_CASE("an emoji is one character long and a family of them a few") {
    CHECK(length_of("") == 0);
    CHECK(length_of("æøå") == 3);
    CHECK(length_of("😀") == 1);
}

TEST_CASE("spaces fall away at both ends and stay in the middle") {
    CHECK(trimmed("\u00A0\u200B a b\t\n") == "a b");
    CHECK(trimmed("\u3000").empty());
    CHECK(trimmed("").empty());
    CHECK(trimmed("å") == "å");
}

TEST_CASE("every line end becomes one newline") {
    CHECK(as_typed("a\r\nb\rc\nd\r").text == "a\nb\nc\nd\n");
}

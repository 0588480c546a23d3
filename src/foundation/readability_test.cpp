#include "foundation/readability.hpp"

#include <doctest/doctest.h>

namespace indgang {
namespace {

TEST_CASE("a text without words has no LIX [DECIDE-5]") {
    for (auto const* text : {"", " ", "\n\n", "…", "»« – .", "..."})
        CHECK(readability_of(text) == Readability{});
}

TEST_CASE("LIX is words to a sentence plus long words in a hundred [DECIDE-5]") {
    auto const easy = readability_of("Sofie sover godt. Hun er glad for sin dyne.");
    CHECK(easy == Readability{9, 2, 0, 5});
    auto const hard =
        readability_of("Undersøgelsen dokumenterer vedvarende sanseintegrationsvanskeligheder.");
    CHECK(hard == Readability{4, 1, 4, 104});
}

TEST_CASE("a word is long from seven letters on, and æøå are letters [DECIDE-5]") {
    CHECK(readability_of("søskær").long_words == 0);
    CHECK(readability_of("søskære").long_words == 1);
    CHECK(readability_of("ærøå").words == 1);
    CHECK(readability_of("tale-høre").words == 1);
    CHECK(readability_of("Annas »gode« dag").words == 3);
}

TEST_CASE("a full stop within a sentence does not end it [DECIDE-5]") {
    for (auto const* text : {"Vi ses kl. 5 i dag.", "Spørg f.eks. når hun er hjemme.",
                             "Det er 2.5 gange mere", "Hun sover.", "Hun sover", "»Hun sover!«"})
        CHECK(readability_of(text).sentences == 1);
    for (auto const* text :
         {"Hun sover. Ærligt talt godt.", "Hun sover! og drømmer", "Hun sover\nHan sover",
          "Hun sover?\nHan sover.", "»Hun sover.« Det sagde hun."})
        CHECK(readability_of(text).sentences == 2);
}

TEST_CASE("bytes that are not UTF-8, and very long texts, are counted all the same [DECIDE-5]") {
    CHECK(readability_of("\xFF\xFE ord \x80\x80").words >= 1);
    CHECK(readability_of(std::string(100'000, 'x')).long_words == 1);
}

TEST_CASE("the steps are Björnsson's, ten apart [DECIDE-5]") {
    CHECK(difficulty_of(0) == Difficulty::very_easy);
    CHECK(difficulty_of(24) == Difficulty::very_easy);
    CHECK(difficulty_of(25) == Difficulty::easy);
    CHECK(difficulty_of(34) == Difficulty::easy);
    CHECK(difficulty_of(35) == Difficulty::medium);
    CHECK(difficulty_of(44) == Difficulty::medium);
    CHECK(difficulty_of(45) == Difficulty::hard);
    CHECK(difficulty_of(54) == Difficulty::hard);
    CHECK(difficulty_of(55) == Difficulty::very_hard);
    CHECK(difficulty_of(104) == Difficulty::very_hard);
}

}  // namespace
}  // namespace indgang

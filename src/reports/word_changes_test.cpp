#include "reports/word_changes.hpp"

#include <doctest/doctest.h>

namespace indgang::reports {
namespace {

using enum Change;
using Changes = std::vector<ChangedWords>;

std::string without(Changes const& changes, Change one) {
    std::string text;
    for (auto const& change : changes)
        if (change.change != one) text += change.words;
    return text;
}

TEST_CASE("what was taken out and put in is told word by word [TRUST-3]") {
    CHECK(word_changes("Hun sover godt", "Hun sover meget godt") ==
          Changes{{kept, "Hun sover "}, {put_in, "meget "}, {kept, "godt"}});
    CHECK(word_changes("Hun sover dårligt hver nat", "Hun sover hver nat") ==
          Changes{{kept, "Hun sover "}, {taken_out, "dårligt "}, {kept, "hver nat"}});
}

TEST_CASE("texts that are the same, and empty ones, have no changes [TRUST-3]") {
    CHECK(word_changes("", "").empty());
    CHECK(word_changes("Hun sover", "Hun sover") == Changes{{kept, "Hun sover"}});
    CHECK(word_changes("", "Ny") == Changes{{put_in, "Ny"}});
    CHECK(word_changes("Væk", "") == Changes{{taken_out, "Væk"}});
}

TEST_CASE("both texts are whole in what is told, lines and all [TRUST-3]") {
    std::string longest;
    for (int i = 0; i < 2500; ++i) longest += "ord" + std::to_string(i) + " ";
    std::string const texts[] = {"",           "Hun sover", "Hun  sover\nikke ",  "\n\n",
                                 "Æ ø å\nHun", longest,     longest + "til sidst"};
    for (auto const& before : texts)
        for (auto const& after : texts) {
            auto const changes = word_changes(before, after);
            CHECK(without(changes, put_in) == before);
            CHECK(without(changes, taken_out) == after);
        }
}

TEST_CASE("texts of thousands of words are told as two [TRUST-3]") {
    std::string many;
    for (int i = 0; i < 2000; ++i) many += "ord ";
    CHECK(word_changes(many, many + "til").size() == 2);
    CHECK(word_changes(many, many).size() == 1);
    CHECK(word_changes(many.substr(4), many).size() == 2);  // one put in, the rest kept
}

}  // namespace
}  // namespace indgang::reports

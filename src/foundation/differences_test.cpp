#include "foundation/differences.hpp"

#include <doctest/doctest.h>

namespace indgang {
namespace {

TEST_CASE("a changed word stands as taken out and put in, in its place [PLAN-7]") {
    CHECK(differences("Sofie sover til klokken fem", "Sofie sover til klokken syv") ==
          std::vector<Piece>{
              {"Sofie sover til klokken"}, {"fem", true, false}, {"syv", false, true}});
}
TEST_CASE("what is the same is told as one piece") {
    CHECK(differences("a b  c", "a\nb c") == std::vector<Piece>{{"a b c"}});
    CHECK(differences("", "").empty());
}
TEST_CASE("a text that was empty is all new, and one that became empty is all gone") {
    CHECK(differences("", "nyt mål") == std::vector<Piece>{{"nyt mål", false, true}});
    CHECK(differences("gammelt mål", " ") == std::vector<Piece>{{"gammelt mål", true, false}});
}
TEST_CASE("words that are moved in between keep their neighbours together") {
    CHECK(differences("vi ringer skolen", "vi ringer til skolen") ==
          std::vector<Piece>{{"vi ringer"}, {"til", false, true}, {"skolen"}});
    CHECK(differences("en to tre", "to tre fire") ==
          std::vector<Piece>{{"en", true, false}, {"to tre"}, {"fire", false, true}});
}
TEST_CASE("very long texts take each other's place") {
    std::string many;
    for (int i = 0; i < 1501; ++i) many += "ord ";
    auto const told = differences(many, "ord");
    REQUIRE(told.size() == 2);
    CHECK(told[0].is_removed);
    CHECK(told[1] == Piece{"ord", false, true});
}

}  // namespace
}  // namespace indgang

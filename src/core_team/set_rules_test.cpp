#include "core_team/set_rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace indgang::core_team {
namespace {

bool has(TypedSet const& set, std::string const& key) {
    return std::ranges::find(set.provisions, key) != set.provisions.end();
}

}  // namespace

TEST_CASE("a paragraph means all its items, in the act that was written [TEAM-3]") {
    auto const set = typed_set("BL 86, BL 32;SEL 41\nBL § 87");
    CHECK(set.unknown.empty());
    for (auto const* key : {"BL 86", "BL 32.1.1", "BL 32.1.8", "SEL 41", "BL 87"})
        CHECK_MESSAGE(has(set, key), key);
    CHECK_FALSE(has(set, "BL 88"));
    CHECK(typed_set("BL 90.1.2").provisions == std::vector<std::string>{"BL 90.1.2"});
}

TEST_CASE("without an act both are meant; what means nothing is told [TEAM-3]") {
    CHECK(has(typed_set("41"), "SEL 41"));
    CHECK(typed_set("").provisions.empty());
    CHECK(typed_set(" ,;\n ").unknown.empty());
    CHECK(typed_set("BL 86, merudgifter, BL 9999").unknown ==
          std::vector<std::string>{"merudgifter", "BL 9999"});
    CHECK(typed_set("<script>, DROP TABLE").unknown.size() == 2);
}

}  // namespace indgang::core_team

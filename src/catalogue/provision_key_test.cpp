#include "catalogue/provision_key.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace indgang::catalogue {
namespace {

std::string key(std::string_view typed) {
    auto const found = provision_from_typed(typed);
    if (found) return (*found)->key;
    std::string candidates = "?";
    for (auto const* row : found.error().candidates) candidates += " " + row->key;
    return candidates;
}

bool finds(std::string_view typed, std::string_view wanted, std::optional<Day> on = {}) {
    auto const found = provisions_found(typed, on);
    return std::ranges::any_of(found, [&](auto const* row) { return row->key == wanted; });
}

TEST_CASE("a provision is understood however it is written [FOLLOW-1]") {
    for (auto const* typed : {"SEL 41", "sel 41", "SEL41", "§41", "SEL § 41", "41", " 41 ",
                              "Serviceloven § 41", "serviceloven §41", "lov om social service § 41",
                              "SEL § 41, stk. 1", "SEL\u00A0§\u00A041"})
        CHECK(key(typed) == "SEL 41");
    for (auto const* typed : {"BL 86", "BL 86 stk. 1", "Barnets lov § 86", "barnetslov 86", "§ 86"})
        CHECK(key(typed) == "BL 86");
    for (auto const* typed : {"SEL 52a.1.1", "SEL § 52 a, stk. 1, nr. 1", "52a stk. 1 nr. 1",
                              "SEL 52A.1.1", "§52a.1.1"})
        CHECK(key(typed) == "SEL 52a.1.1");
    CHECK(key("SEL 52.3.7") == "SEL 52.3.7");
    CHECK(key("SEL § 52 (3) nr. 7") == "SEL 52.3.7");
    CHECK(key("SEL § 44, jf. § 84") == "SEL 44");
    CHECK(key("BL 32.1.7") == "BL 32.1.7");
}

TEST_CASE("a paragraph stands for its items where it is a row itself [FOLLOW-1]") {
    CHECK(key("SEL 11") == "SEL 11");
    CHECK(key("SEL 52.3") == "SEL 52");
    CHECK(key("BL 32.1") == "BL 32");
}

TEST_CASE("an item that the catalogue does not divide is its paragraph [FOLLOW-1]") {
    CHECK(key("SEL 42.2") == "SEL 42");
    CHECK(key("BL 81 stk. 4") == "BL 81");
    CHECK(key("SEL 11.7.2") == "SEL 11.7");
}

TEST_CASE("an item that is not there is unknown where the paragraph is divided [FOLLOW-1]") {
    CHECK(key("SEL 52.3.12") == "?");
    CHECK(key("BL 32.2") == "?");
    CHECK(key("SEL 11.9") == "?");
}

TEST_CASE("what may be several provisions lists them [FOLLOW-1]") {
    CHECK(key("32") == "? SEL 32 BL 32");
    CHECK(key("SEL 52a") == "? SEL 52a.1.1 SEL 52a.1.2 SEL 52a.1.3");
    CHECK(key("BL 35.4") == "? BL 35.4.1 BL 35.4.2 BL 35.4.3 BL 35.4.4 BL 35.4.5");
}

TEST_CASE("what is no provision is unknown [FOLLOW-1]") {
    for (auto const* typed : {"",
                              " ",
                              "SEL",
                              "merudgifter",
                              "SEL 999",
                              "BL 41",
                              "SEL 0",
                              "SEL 041",
                              "SEL 52.3.7.1",
                              "SEL BL 41",
                              "SEL 41 nr. 2",
                              "nr. 2",
                              "SEL 41;DROP",
                              "<script>",
                              "SEL 41a",
                              "41 42 43 44",
                              "SEL 99999",
                              "SEL 41 stk. 1 stk. 2",
                              "stk. 1",
                              "§",
                              "jf. 41",
                              "SEL ٤١"})
        CHECK_MESSAGE(key(typed) == "?", std::string(typed));
}

TEST_CASE("a provision is written out as lawyers write it [FOLLOW-1]") {
    CHECK(written_out(*provision("SEL 41")) == "serviceloven § 41");
    CHECK(written_out(*provision("SEL 52a.1.1")) == "serviceloven § 52 a, stk. 1, nr. 1");
    CHECK(written_out(*provision("BL 35.3")) == "barnets lov § 35, stk. 3");
}

TEST_CASE("provisions are found by word and by number [CASE-8]") {
    CHECK(finds("merudgifter", "SEL 41"));
    CHECK(finds("Merudgift", "BL 86"));
    CHECK(finds("§ 86", "BL 86"));
    CHECK(finds("tabt arbejdsfortjeneste", "BL 87"));
    CHECK(finds("arbejdsfortjeneste  TABT", "SEL 42"));
    CHECK(finds("AFLØSNING", "BL 90"));
    CHECK(finds("lost earnings", "BL 87"));
    CHECK_FALSE(finds("tabt aflastning", "BL 87"));
    CHECK(provisions_found("", {}).empty());
    CHECK(provisions_found("xyz", {}).empty());
}

TEST_CASE("only those that can be granted on the day are found [CASE-8]") {
    CHECK(finds("merudgifter", "BL 86", "2026-01-01"_day));
    CHECK_FALSE(finds("merudgifter", "SEL 41", "2026-01-01"_day));
    CHECK_FALSE(finds("41", "SEL 41", "2024-01-01"_day));
    CHECK(finds("41", "SEL 41", "2023-12-31"_day));
}

TEST_CASE("those that a cadence counts are found first, and each once [CASE-8]") {
    auto const found = provisions_found("32", {});
    CHECK(found.size() == 2);
    auto const support = provisions_found("støtte", {});
    CHECK(support.front()->group.has_value());
    CHECK_FALSE(support.back()->group.has_value());
}

}  // namespace
}  // namespace indgang::catalogue

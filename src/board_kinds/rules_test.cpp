#include "board_kinds/rules.hpp"

#include <doctest/doctest.h>

#include "board_kinds/known.hpp"

namespace indgang::board_kinds {
namespace {

Kind good() {
    return {.word = "own-1",
            .name = "Ugen",
            .origin = "Lavet af familieafdelingen",
            .columns = {{.position = 1, .heading = "Svært", .question = {}},
                        {.position = 2,
                         .heading = "Godt",
                         .question = {},
                         .look = Look::strength,
                         .is_strength = true}}};
}
using Objections = std::vector<KindObjection>;

TEST_CASE("a kind of board has two columns or more, and one for what works [ASSESS-3]") {
    CHECK(objections_to(good()).empty());
    auto one = good();
    one.columns.erase(one.columns.begin());
    CHECK(objections_to(one) == Objections{KindObjection::too_few_columns});
    CHECK(objections_to({.word = {}, .name = "Tom", .origin = "Os"}) ==
          Objections{KindObjection::too_few_columns, KindObjection::nothing_that_works});
    auto hard = good();
    hard.columns[1].is_strength = false;
    CHECK(objections_to(hard) == Objections{KindObjection::nothing_that_works});
}

TEST_CASE("two columns have two headings, however they are written [ASSESS-3]") {
    auto twice = good();
    twice.columns[0].heading = "GODT";
    CHECK(objections_to(twice) == Objections{KindObjection::same_heading_twice});
}

TEST_CASE("five prompts are enough for a column, and six are too many [ASSESS-3]") {
    auto many = good();
    many.columns[0].prompts.assign(most_prompts, "Hvornår?");
    CHECK(objections_to(many).empty());
    many.columns[0].prompts.push_back("Hvor?");
    CHECK(objections_to(many) == Objections{KindObjection::too_many_prompts});
}

TEST_CASE("there is room for three houses, neither two nor four [ASSESS-3]") {
    auto houses = good();
    houses.drawing = Drawing::houses;
    CHECK(objections_to(houses) == Objections{KindObjection::houses_are_three});
    houses.columns.push_back({.position = 3, .heading = "Drøm", .question = {}});
    CHECK(objections_to(houses).empty());
    houses.columns.push_back({.position = 4, .heading = "Mere", .question = {}});
    CHECK(objections_to(houses) == Objections{KindObjection::houses_are_three});
}

TEST_CASE("a board is inspired by Signs of Safety and claims no certificate [ASSESS-3]") {
    auto claims = good();
    claims.origin = "Signs of Safety, godkendt";
    CHECK(objections_to(claims) == Objections{KindObjection::claims_a_certificate});
    claims.origin = "Inspireret af Signs of Safety";
    CHECK(objections_to(claims).empty());
    claims.origin = "Inspired by Signs of Safety";
    CHECK(objections_to(claims).empty());
    claims.origin = "Vores egen";
    claims.name = "SIGNS OF SAFETY";
    CHECK(objections_to(claims) == Objections{KindObjection::claims_a_certificate});
}

TEST_CASE(
    "what works is shown first where the method allows it, and the rest in order [ASSESS-3]") {
    auto kind = good();
    CHECK(as_shown(kind)[0].heading == "Godt");
    CHECK(as_shown(kind)[1].heading == "Svært");
    kind.is_strength_first = false;
    CHECK(as_shown(kind) == kind.columns);
    CHECK(as_shown({.word = {}, .name = {}, .origin = {}}).empty());
}

TEST_CASE("prompts are lines, and empty ones are none") {
    CHECK(lines_of("").empty());
    CHECK(lines_of(" \r\n\n").empty());
    CHECK(lines_of("Hvem?\r\n  Hvornår? \n") == std::vector<std::string>{"Hvem?", "Hvornår?"});
    CHECK(in_lines(lines_of("a\nb")) == "a\nb");
}

TEST_CASE("the boards that come with the program hold what a board needs [ASSESS-3]") {
    for (auto const language : {Language::da, Language::en}) {
        auto const kinds = known_kinds("2026-11-23"_day, language);
        REQUIRE(kinds.size() == 3);
        for (auto const& kind : kinds) {
            CHECK(objections_to(kind).empty());
            CHECK(as_shown(kind).front().is_strength);
            CHECK(known_kind(kind.word, kind.version, language)->name == kind.name);
        }
    }
    CHECK(known_kinds("2020-01-01"_day, Language::da).empty());
    CHECK_FALSE(known_kind("three_columns", 99, Language::da));
    CHECK_FALSE(known_kind("", 1, Language::da));
}

TEST_CASE("own kinds are known by their number alone") {
    CHECK(own_number("own-7") == KindId{7});
    for (auto const* word : {"", "own-", "own-x", "own-7x", "7", "own-99999999999999999999"})
        CHECK_FALSE(own_number(word));
    CHECK(own_word(KindId{7}) == "own-7");
}

}  // namespace
}  // namespace indgang::board_kinds

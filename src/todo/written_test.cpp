#include "todo/written.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace indgang::todo {
namespace {

TEST_CASE("what is kept is read as it was written") {
    std::vector<Thing> const things{
        {.kind = Kind::coming,
         .what = R"({"da":"Møde","values":[]})",
         .user = UserId{7},
         .person = PersonId{8},
         .holder = "Mette Kjær",
         .since = "2026-11-23"_day,
         .due_on = "2026-12-01"_day,
         .on_hold_until = "2026-12-02"_day,
         .note = "n",
         .address = "/forloeb/1/moeder/2",
         .clock = "10.00",
         .meets = {PersonId{}, PersonId{4}},
         .line = 9,
         .count = 3},
        {.what = "", .since = "2026-11-24"_day},
    };
    CHECK(read_things(written(things)) == things);
    CHECK(written({}).empty());
    CHECK(read_things("").empty());
}

TEST_CASE("what parts the fields cannot be typed into one") {
    std::vector<Thing> const things{{.what = "", .holder = "a\tb\nc", .since = "2026-11-24"_day}};
    CHECK(read_things(written(things)).at(0).holder == "a b c");
}

TEST_CASE("a row that we did not write is refused") {
    std::vector<Thing> const one{{.what = "", .since = "2026-11-24"_day}};
    auto const line = written(one);
    CHECK_THROWS_AS(read_things("work\n"), std::invalid_argument);
    CHECK_THROWS_AS(read_things(line.substr(0, line.size() - 1)), std::invalid_argument);
    CHECK_THROWS_AS(read_things("x" + line), std::invalid_argument);
    CHECK_THROWS_AS(read_things("\t" + line), std::invalid_argument);
    auto day = line;
    day.replace(day.find("2026-11-24"), 10, "2026-11-99");
    CHECK_THROWS_AS(read_things(day), std::invalid_argument);
}

}  // namespace
}  // namespace indgang::todo

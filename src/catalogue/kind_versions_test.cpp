#include "catalogue/kind_versions.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::catalogue;

namespace {

struct Kind {
    std::string word;
    std::int64_t version;
};
std::vector<DatedKind<Kind>> const all{{"2024-01-01"_day, {"status", 1}},
                                       {"2025-01-01"_day, {"status", 2}},
                                       {"2024-06-01"_day, {"network", 1}}};

}  // namespace

TEST_CASE("a kind is offered in the newest version that is valid on that day [MEET-1]") {
    CHECK(newest_on(all, "2023-12-31"_day).empty());
    REQUIRE(newest_on(all, "2024-01-01"_day).size() == 1);
    CHECK(newest_on(all, "2024-12-31"_day).front().version == 1);
    auto const both = newest_on(all, "2025-01-01"_day);
    REQUIRE(both.size() == 2);
    CHECK(both[0].version == 2);
    CHECK(both[1].word == "network");
    CHECK(newest_on(std::vector<DatedKind<Kind>>{}, "2025-01-01"_day).empty());
}

TEST_CASE("a version that something was begun under is found for ever [MEET-1]") {
    CHECK(in_version(all, "status", 1)->version == 1);
    CHECK_FALSE(in_version(all, "status", 3));
    CHECK_FALSE(in_version(all, "nothing", 1));
}

TEST_CASE("the word of an own kind is its number and nothing else") {
    CHECK(own_number("own-7") == 7);
    CHECK(own_word(7) == "own-7");
    for (auto const* wrong : {"", "own-", "own-0", "own--1", "own-7x", "status", "7"})
        CHECK_FALSE_MESSAGE(own_number(wrong), wrong);
}

TEST_CASE("parts are trimmed, and empty ones say nothing") {
    CHECK(parted_by(" chair |  | minute_taker|", '|') ==
          std::vector<std::string>{"chair", "minute_taker"});
    CHECK(lines_of("\n").empty());
    CHECK(lines_of("en\r\nto ") == std::vector<std::string>{"en", "to"});
}

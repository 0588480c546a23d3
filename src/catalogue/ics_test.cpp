#include "catalogue/ics.hpp"

#include <doctest/doctest.h>

#include <set>

namespace indgang::catalogue {
namespace {

std::size_t count_of(std::string_view set, IcsSide side) {
    std::size_t found = 0;
    for (auto const& one : ics_dimensions(set)) found += one.side == side;
    return found;
}

TEST_CASE("the triangle of today has ten dimensions, and the older one sixteen [ASSESS-2]") {
    CHECK(count_of("ics_10", IcsSide::child) == 4);
    CHECK(count_of("ics_10", IcsSide::parents) == 3);
    CHECK(count_of("ics_10", IcsSide::surroundings) == 3);
    CHECK(ics_dimensions("ics_16").size() == 16);
    CHECK(ics_dimensions("").empty());
    CHECK(ics_dimensions("ics_99").empty());
}

TEST_CASE("a dimension's word stands once in its set, with name and help in both languages") {
    for (auto const* name : {"ics_10", "ics_16"}) {
        std::set<std::string> words;
        for (auto const& one : ics_dimensions(name)) {
            CHECK(words.insert(one.word).second);
            CHECK_FALSE(one.name(Language::da).empty());
            CHECK_FALSE(one.name(Language::en).empty());
            CHECK_FALSE(one.help(Language::da).empty());
            CHECK_FALSE(one.help(Language::en).empty());
        }
    }
}

TEST_CASE("a board has the set of the day it began; the first day counts [ASSESS-2]") {
    CHECK(ics_set_on("2021-12-31"_day) == "ics_16");
    CHECK(ics_set_on("2022-01-01"_day) == "ics_10");
    CHECK(ics_set_on("2026-11-23"_day) == "ics_10");
    CHECK(ics_set_on("1999-01-01"_day) == "ics_16");
}

}  // namespace
}  // namespace indgang::catalogue

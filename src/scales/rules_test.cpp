#include "scales/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::scales {
namespace {

constexpr Day today = "2026-11-23"_day;
Rater const anna{.person = PersonId{2}, .name = "Anna (mor)"},
    sofie{.person = PersonId{1}, .name = "Sofie", .is_child = true},
    lise{.person = {}, .name = "Lise Bang, PPR"};

Rating said(Rater const& rater, Day on, std::optional<std::int64_t> value) {
    return {.rater = rater, .on = on, .value = value};
}

TEST_CASE("people are the same by who they are, professionals by their name [ASSESS-3]") {
    CHECK(anna.is_same_as({.person = PersonId{2}, .name = "Anna Holm"}));
    CHECK_FALSE(anna.is_same_as(sofie));
    CHECK_FALSE(anna.is_same_as({.person = {}, .name = "Anna (mor)"}));
    CHECK(lise.is_same_as({.person = {}, .name = "LISE BANG, ppr"}));
    CHECK_FALSE(lise.is_same_as({.person = {}, .name = "Lise"}));
}

TEST_CASE("of one person's answers about one day the last counts, and the correction is seen") {
    CHECK(with_corrections_marked({}).empty());
    auto const marked =
        with_corrections_marked({said(anna, today, 3), said(sofie, today, 4), said(anna, today, 5),
                                 said(anna, today - days{1}, 2)});
    CHECK(marked[0].is_corrected);
    CHECK_FALSE(marked[1].is_corrected);
    CHECK_FALSE(marked[2].is_corrected);
    CHECK_FALSE(marked[3].is_corrected);
    CHECK(counting(marked, anna, today)->value == 5);
    CHECK(counting(marked, lise, today) == nullptr);
    CHECK(counting({}, anna, today) == nullptr);
}

TEST_CASE("history is each person's own, by the day it is about [ASSESS-3]") {
    CHECK(lines_of({}).empty());
    auto const lines = lines_of({said(anna, today, 6), said(lise, today - days{20}, 5),
                                 said(anna, today - days{10}, 3), said(anna, today, 7)});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].rater.name == "Lise Bang, PPR");
    CHECK(lines[1].rater.name == "Anna (mor)");
    CHECK(lines[1].ratings.size() == 2);
    CHECK(lines[1].first().value == 3);
    CHECK(lines[1].latest().value == 7);
}

TEST_CASE("an answer that was taken back is on no line, and its person neither [ASSESS-3]") {
    CHECK(lines_of({said(anna, today, 3), said(anna, today, std::nullopt)}).empty());
    auto const again =
        lines_of({said(anna, today, 3), said(anna, today, std::nullopt), said(anna, today, 4)});
    REQUIRE(again.size() == 1);
    CHECK(again[0].latest().value == 4);
}

TEST_CASE("the spread is that of the latest answers, and never a mean [ASSESS-3]") {
    CHECK_FALSE(spread_of({}));
    CHECK(spread_of(lines_of({said(anna, today, 4)})) == Spread{4, 4});
    auto const lines = lines_of({said(anna, today - days{9}, 0), said(anna, today, 4),
                                 said(sofie, today, 9), said(lise, today, 6)});
    CHECK(spread_of(lines) == Spread{4, 9});
    CHECK(spread_of(lines)->width() == 5);
}

TEST_CASE("an answer is about today or before, from 0 to 10 [ASSESS-3]") {
    using Objections = std::vector<RatingObjection>;
    CHECK(objections_to(said(anna, today, 0), {}, false, today).empty());
    CHECK(objections_to(said(anna, today, 10), {}, false, today).empty());
    CHECK(objections_to(said(anna, today + days{1}, 5), {}, false, today) ==
          Objections{RatingObjection::later_than_today});
    CHECK(objections_to(said(anna, today, std::nullopt), {}, false, today) ==
          Objections{RatingObjection::value_missing});
}

TEST_CASE("only what was answered can be taken back, and once [ASSESS-3]") {
    using Objections = std::vector<RatingObjection>;
    auto const back = said(anna, today, std::nullopt);
    CHECK(objections_to(back, {}, true, today) ==
          Objections{RatingObjection::nothing_to_take_back});
    CHECK(objections_to(back, {said(anna, today, 3)}, true, today).empty());
    CHECK(objections_to(back, {said(sofie, today, 3)}, true, today) ==
          Objections{RatingObjection::nothing_to_take_back});
    CHECK(objections_to(back, {said(anna, today, 3), back}, true, today) ==
          Objections{RatingObjection::nothing_to_take_back});
}

TEST_CASE("a dot has the first letters of a name [ASSESS-3]") {
    CHECK(initials("Anna (mor)") == "A");
    CHECK(initials("Lise Bang, PPR") == "LB");
    CHECK(initials("Åse Ørsted Æbelø") == "ÅØÆ");
    CHECK(initials("") == "");
    CHECK(initials("  ") == "");
}

}  // namespace
}  // namespace indgang::scales

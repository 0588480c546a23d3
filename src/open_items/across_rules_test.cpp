#include "open_items/across_rules.hpp"

#include <doctest/doctest.h>

namespace indgang::open_items {
namespace {

constexpr CaseId holm{1}, friis{2};
constexpr PersonId anna{1}, torben{2};
constexpr UserId mette{7}, lise{8};
constexpr Day today = "2026-11-23"_day;

Placed of_person(CaseId in, PersonId person, Day since) {
    return {in, {.what = {}, .person = person, .user = {}, .holder = "", .since = since}};
}
Placed of_user(CaseId in, UserId user, Day since) {
    return {in, {.what = {}, .person = {}, .user = user, .holder = "", .since = since}};
}

TEST_CASE("no hands where nothing is open in any case [PLAN-4]") {
    CHECK(hands_across({}, mette).empty());
}
TEST_CASE("the reader's own stand first, then who has waited longest, family or not [PLAN-4]") {
    auto const hands = hands_across(
        {of_user(holm, mette, "2026-11-20"_day), of_user(holm, lise, "2026-11-10"_day),
         of_person(friis, torben, "2026-09-01"_day), of_user(friis, mette, "2026-11-22"_day)},
        mette);
    REQUIRE(hands.size() == 3);
    CHECK(hands[0].is_readers);
    CHECK(hands[0].items.size() == 2);
    CHECK(hands[0].items[0].case_id == holm);
    CHECK(hands[1].family_of == friis);
    CHECK(hands[2].items[0].item.user == lise);
}
TEST_CASE("a professional has one hand over all cases, one of a family one in each [PLAN-4]") {
    auto const hands = hands_across(
        {of_user(holm, lise, "2026-11-01"_day), of_user(friis, lise, "2026-11-02"_day),
         of_person(holm, anna, "2026-11-03"_day), of_person(friis, anna, "2026-11-04"_day)},
        mette);
    REQUIRE(hands.size() == 3);
    CHECK(hands[0].items.size() == 2);
    CHECK_FALSE(hands[0].family_of);
    CHECK(hands[1].family_of == holm);
    CHECK(hands[2].family_of == friis);
}
TEST_CASE("what is due today is not late, and what is on hold never is [PLAN-4]") {
    auto item = of_user(holm, mette, "2026-11-01"_day).item;
    CHECK_FALSE(is_late(item, today));
    item.due_on = today;
    CHECK_FALSE(is_late(item, today));
    item.due_on = today - days{1};
    CHECK(is_late(item, today));
    item.on_hold_until = today + days{1};
    CHECK_FALSE(is_late(item, today));
}
TEST_CASE("each part shows its own, and every item is in one of three [PLAN-4]") {
    auto const mine = of_user(holm, mette, today).item, other = of_user(holm, lise, today).item,
               family = of_person(holm, anna, today).item;
    struct Row {
        Part part;
        bool mine, other, family;
    };
    for (auto const& row :
         {Row{Part::all, true, true, true}, Row{Part::mine, true, false, false},
          Row{Part::professionals, false, true, false}, Row{Part::families, false, false, true},
          Row{Part::late, false, false, false}, Row{Part::paused, false, false, false}}) {
        CAPTURE(word(row.part));
        CHECK(is_in(row.part, mine, mette, today) == row.mine);
        CHECK(is_in(row.part, other, mette, today) == row.other);
        CHECK(is_in(row.part, family, mette, today) == row.family);
    }
    auto paused = mine;
    paused.on_hold_until = today + days{3};
    CHECK(is_in(Part::paused, paused, mette, today));
    auto late = other;
    late.due_on = today - days{1};
    CHECK(is_in(Part::late, late, mette, today));
}

}  // namespace
}  // namespace indgang::open_items

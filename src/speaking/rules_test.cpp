#include "speaking/rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace indgang::speaking {
namespace {

Talk measured(std::int64_t family, std::int64_t professionals) {
    return {.measured = {{family, professionals}}};
}
std::optional<std::int64_t> median(std::vector<std::int64_t> percents) {
    std::vector<Share> shares;
    for (auto const one : percents) shares.push_back({one * 100, false});
    return median_of_last(shares);
}

TEST_CASE("the share is what the family spoke of all that was spoken [MEET-9]") {
    struct Row {
        std::int64_t family, professionals, hundredths;
    };
    for (auto const& row : std::initializer_list<Row>{{1, 0, 10'000},
                                                      {0, 1, 0},
                                                      {1, 1, 5'000},
                                                      {1, 2, 3'333},
                                                      {2, 1, 6'667},
                                                      {1'800, 1'800, 5'000},
                                                      {28'799, 1, 10'000}})
        CHECK(share_of(measured(row.family, row.professionals)) == Share{row.hundredths, false});
}

TEST_CASE("where nothing was measured, or silence alone, there is no share [MEET-9]") {
    CHECK(share_of({}) == std::nullopt);
    CHECK(share_of(measured(0, 0)) == std::nullopt);
}

TEST_CASE(
    "what was judged is marked so, and stands back for one second that was measured [MEET-9]") {
    CHECK(share_of({.measured = {{0, 0}}, .estimated_percent = 40}) == Share{4'000, true});
    CHECK(share_of({.estimated_percent = 0}) == Share{0, true});
    CHECK(share_of({.measured = {{0, 1}}, .estimated_percent = 40}) == Share{0, false});
}

TEST_CASE("of two who measured at once the one who measured most counts") {
    CHECK(share_of({.measured = {{10, 10}, {90, 30}}}) == Share{7'500, false});
    CHECK(share_of({.measured = {{90, 30}, {10, 10}}}) == Share{7'500, false});
    CHECK(share_of({.measured = {{10, 30}, {30, 10}}}) ==
          Share{2'500, false});  // as much: the first
}

TEST_CASE("the trend is the median of the last eight meetings [MEET-9]") {
    CHECK(median({}) == std::nullopt);
    CHECK(median({30}) == 3'000);
    CHECK(median({30, 50}) == 4'000);
    CHECK(median({90, 10, 20}) == 2'000);
    CHECK(median({10, 20, 30, 40, 50, 60, 70, 80}) == 4'500);
    CHECK(median({99, 10, 20, 30, 40, 50, 60, 70, 80}) == 4'500);  // the ninth is too old
    CHECK(median({99, 98, 10, 10, 10, 10, 50, 50, 50, 50}) == 3'000);
    CHECK(median_of_last({{3'333, false}, {3'334, false}}) == 3'334);  // half up
}

TEST_CASE("a share is said in whole percent, half up") {
    CHECK(percent(0) == 0);
    CHECK(percent(4'549) == 45);
    CHECK(percent(4'550) == 46);
    CHECK(percent(10'000) == 100);
}

TEST_CASE("a share is judged in steps of five percent from 0 to 100 [MEET-9]") {
    CHECK(is_step(0));
    CHECK(is_step(5));
    CHECK(is_step(100));
    for (auto const wrong : {-5, 1, 4, 6, 99, 101, 105}) CHECK_FALSE(is_step(wrong));
}

TEST_CASE("nothing is said of a team of fewer than five families [rules.md 15]") {
    CHECK_FALSE(may_be_shown(0));
    CHECK_FALSE(may_be_shown(4));
    CHECK(may_be_shown(5));
}

}  // namespace
}  // namespace indgang::speaking

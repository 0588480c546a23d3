#include "foundation/small_numbers.hpp"

#include <doctest/doctest.h>

namespace indgang {
namespace {

using Cells = std::vector<std::int64_t>;
using Hidden = std::vector<bool>;

TEST_CASE("a figure on one to four people is not shown; on five or nobody it is [rules.md § 15]") {
    CHECK(is_enough(0));
    for (auto const few : {1, 2, 3, 4}) CHECK_FALSE(is_enough(few));
    CHECK(is_enough(5));
    CHECK(is_enough(6));
}

TEST_CASE(
    "where the total gives one hidden cell away, the next smallest is hidden too [rules.md § 15]") {
    CHECK(hidden_beside_total({}).empty());
    CHECK(hidden_beside_total({5, 9, 12}) == Hidden{false, false, false});
    CHECK(hidden_beside_total({12, 3, 9}) == Hidden{false, true, true});
    CHECK(hidden_beside_total({3, 9, 9}) == Hidden{true, true, false});
    CHECK(hidden_beside_total({3, 2, 9}) == Hidden{true, true, false});
    // Nobody hides nothing: the next smallest with people in it does.
    CHECK(hidden_beside_total({4, 0, 8}) == Hidden{true, false, true});
    // There is no next: the total would be the cell itself.
    CHECK(hidden_beside_total({4}) == Hidden{true});
    CHECK(hidden_beside_total({0, 4}) == Hidden{true, true});
}

}  // namespace
}  // namespace indgang

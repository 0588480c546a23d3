#include <doctest/doctest.h>

#include "open_items/open_items.hpp"

namespace indgang::open_items {
namespace {

constexpr PersonId anna{1}, peter{2};
constexpr UserId mette{7};

OpenItem of_person(PersonId person, Day since) {
    return {.what = {"opgave", {}}, .person = person, .user = {}, .holder = "", .since = since};
}
OpenItem of_user(UserId user, Day since) {
    return {.what = {"opgave", {}}, .person = {}, .user = user, .holder = "", .since = since};
}

TEST_CASE("nobody has the ball where nothing is open [PLAN-4]") {
    CHECK(hands({}, anna, {}).empty());
}
TEST_CASE(
    "the family's own comes first, the reader's before the other's, then the oldest [PLAN-4]") {
    auto const found = hands({of_user(mette, "2026-10-01"_day), of_person(peter, "2026-11-01"_day),
                              of_person(anna, "2026-11-20"_day), of_person(anna, "2026-11-02"_day)},
                             anna, {});
    REQUIRE(found.size() == 3);
    CHECK(found[0].is_readers);
    CHECK(found[0].items.size() == 2);
    CHECK(found[0].items[0].since == "2026-11-02"_day);
    CHECK(found[1].is_of_family);
    CHECK_FALSE(found[1].is_readers);
    CHECK_FALSE(found[2].is_of_family);
}
TEST_CASE("a professional who reads is known as well") {
    auto const found =
        hands({of_user(mette, "2026-10-01"_day), of_user(UserId{8}, "2026-09-01"_day)}, {}, mette);
    CHECK(found[0].is_readers);
    CHECK_FALSE(found[1].is_readers);
}
TEST_CASE("how long it has waited is said in days [PLAN-4]") {
    auto const said = [](Day since) { return say(waited(since, "2026-11-23"_day), Language::da); };
    CHECK(said("2026-11-23"_day) == "siden i dag");
    CHECK(said("2026-11-24"_day) == "siden i dag");
    CHECK(said("2026-11-22"_day) == "siden i går");
    CHECK(said("2026-11-21"_day) == "i 2 dage");
}

}  // namespace
}  // namespace indgang::open_items

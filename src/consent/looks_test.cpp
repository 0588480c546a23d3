#include "consent/looks.hpp"

#include <doctest/doctest.h>

namespace indgang::consent {
namespace {

constexpr std::chrono::sys_time<std::chrono::milliseconds> nine{"2026-11-23"_day.count() +
                                                                std::chrono::hours{9}};

Look look_of(UserId user, std::chrono::milliseconds after) {
    return {.at = {nine + after},
            .user = user,
            .who = "Lise Toft",
            .act = "case",
            .relation = "core_team_member",
            .consents = {12}};
}

}  // namespace

TEST_CASE("who opens the same page again within the hour is told once, with how often [SHARE-6]") {
    using namespace std::chrono_literals;
    UserId const lise{5}, namesake{6};
    auto const first = look_of(lise, 0ms);
    CHECK(is_again(first, look_of(lise, 0ms)));
    CHECK(is_again(first, look_of(lise, 1h)));
    CHECK(!is_again(first, look_of(lise, 1h + 1ms)));
    CHECK(!is_again(first, look_of(namesake, 1min)));
    auto another = look_of(lise, 1min);
    another.act = "timeline";
    CHECK(!is_again(first, another));
    another = look_of(lise, 1min);
    another.consents = {13};
    CHECK(!is_again(first, another));
}

}  // namespace indgang::consent

#include "cases/rules.hpp"

#include <doctest/doctest.h>

#include "cases/cases.hpp"
#include "cases/protection.hpp"

namespace indgang::cases {
namespace {

constexpr auto today = "2026-11-23"_day;

PersonEntry child_born(std::optional<Day> born_on) {
    PersonEntry entry;
    entry.name = "Sofie Holm";
    entry.born_on = born_on;
    return entry;
}

Member member(std::int64_t id, std::string home, std::string address, bool is_protected) {
    return {.id = PersonId{id},
            .name = "Anna",
            .role = FamilyRole::parent,
            .relation = {},
            .born_on = {},
            .telephone = {},
            .email = {},
            .address = std::move(address),
            .home = std::move(home),
            .is_address_protected = is_protected,
            .joined_on = today};
}

}  // namespace

TEST_CASE("a child needs a birthday or a CPR number, since its age decides [CASE-1]") {
    CHECK(objections_to(child_born({}), today) ==
          std::vector{PersonObjection::child_without_a_birthday});
    CHECK(objections_to(child_born("2017-05-14"_day), today).empty());
    auto by_cpr = child_born({});
    by_cpr.cpr = Cpr::from_typed("740517-4004");
    CHECK(objections_to(by_cpr, today).empty());
    auto sibling = child_born({});
    sibling.role = FamilyRole::sibling;
    CHECK(objections_to(sibling, today).empty());
}

TEST_CASE("born today is possible, born tomorrow is not") {
    CHECK(objections_to(child_born(today), today).empty());
    CHECK(objections_to(child_born(today + days{1}), today) ==
          std::vector{PersonObjection::born_later_than_today});
}

TEST_CASE("a birthday that is not the CPR number's is refused [CASE-8]") {
    auto entry = child_born("2017-05-15"_day);
    entry.cpr = Cpr::from_typed("740517-4004");
    CHECK(objections_to(entry, today) ==
          std::vector{PersonObjection::born_on_another_day_than_the_cpr});
}

TEST_CASE("no child holds custody of another [CASE-1]") {
    auto entry = child_born("2010-01-01"_day);
    entry.role = FamilyRole::sibling;
    entry.custody_of = {PersonId{7}};
    CHECK(objections_to(entry, today) == std::vector{PersonObjection::custody_by_a_child});
}

TEST_CASE("who lives with a protected address is protected too") {
    std::vector members{member(1, "Hos mor", "Skovvej 2", true), member(2, "Hos mor", "", false),
                        member(3, "", "Skovvej 2", false), member(4, "Hos far", "Byvej 1", false),
                        member(5, "", "", false)};
    hide_protected_addresses(members);
    for (int i : {0, 1, 2}) {
        CHECK(members[i].is_address_hidden);
        CHECK(members[i].address.empty());
        CHECK(members[i].home.empty());
    }
    CHECK(members[3].address == "Byvej 1");
    CHECK_FALSE(members[3].is_address_hidden);
    CHECK_FALSE(members[4].is_address_hidden);
}

TEST_CASE("names are searched without regard to case, double a and spaces [CASE-8]") {
    CHECK(search_name("  Kjær  AAGAARD ") == "kjær ågård");
    CHECK(search_name("Ø") == "ø");
    CHECK(search_name("") == "");
}

}  // namespace indgang::cases

#include "meetings/seats_rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/called_meetings.hpp"

using namespace indgang;
using namespace indgang::meetings;

namespace {

constexpr auto today = "2026-11-23"_day;

cases::Member member(std::int64_t id, char const* name, cases::FamilyRole role, Day born_on) {
    return {.id = PersonId{id},
            .name = name,
            .role = role,
            .relation = {},
            .born_on = born_on,
            .telephone = {},
            .email = {},
            .address = {},
            .home = {},
            .joined_on = "2026-03-03"_day};
}
AtHand hand(std::int64_t id, char const* name, char const* department) {
    return {.user = UserId{id}, .name = name, .department = department};
}

Around holm() {
    Around around{.today = today,
                  .people = {hand(7, "Mette Lund", "Børnehandicap"), hand(8, "Jonas Bro", "Voksen"),
                             hand(9, "Lise Toft", "PPR"), hand(10, "Lars Krog", "Børnehandicap")},
                  .family = {member(1, "Sofie Holm", cases::FamilyRole::child, "2016-12-01"_day),
                             member(2, "Anna Holm", cases::FamilyRole::parent, "1985-01-01"_day),
                             member(3, "Emil Holm", cases::FamilyRole::sibling, "2010-01-01"_day)}};
    around.people[0].is_coordinator = true;
    around.people[1].is_partner = true;
    around.people[2].is_of_team = true;
    around.people[3].is_leader = true;
    return around;
}
Plan filled(char const* kind, Day on = today) {
    Plan plan{.on = on};
    fill(plan, test::known_kind(kind), holm());
    return plan;
}
std::string lacks(Plan const& plan, char const* kind, Around const& around) {
    std::string text;
    for (auto const& one : what_lacks(plan, test::known_kind(kind), around))
        text += say(one, Language::da) + "\n";
    return text;
}

}  // namespace

TEST_CASE(
    "a type fills the table with those its rule says, and gives them the roles it needs [MEET-1]") {
    auto const plan = filled("core_team_meeting");
    CHECK(plan.participants.size() == 4);
    CHECK(plan.professional(UserId{7})->has(Role::chair));
    CHECK(plan.professional(UserId{8})->has(Role::minute_taker));
    CHECK(plan.professional(UserId{9})->has(Role::time_keeper));
    CHECK_FALSE(plan.professional(UserId{10}));
    CHECK(plan.professional(UserId{9})->must_come);
    CHECK(plan.relative(PersonId{2})->must_come);
    CHECK(plan.points.size() == 5);
    CHECK(plan.points[4].position == 5);
    CHECK_FALSE(plan.purpose.empty());
    CHECK(lacks(plan, "core_team_meeting", holm()).empty());
}

TEST_CASE("a type without the family asks nobody of it") {
    auto const plan = filled("status");
    CHECK_FALSE(plan.has_family());
    CHECK_FALSE(plan.professional(UserId{8}));
    CHECK(plan.professional(UserId{9}));
}

TEST_CASE(
    "a child is asked from its tenth birthday, and always to its own network meeting [MEET-7]") {
    CHECK_FALSE(filled("network", "2026-11-30"_day).relative(PersonId{1}));
    auto const plan = filled("network", "2026-12-01"_day);
    REQUIRE(plan.relative(PersonId{1}));
    CHECK_FALSE(plan.relative(PersonId{1})->must_come);
    CHECK(filled("involving_network").relative(PersonId{1}));
    CHECK_FALSE(filled("network").relative(PersonId{3}));
    auto unknown = member(4, "Ida", cases::FamilyRole::child, today);
    unknown.born_on = {};
    CHECK_FALSE(is_asked(unknown, test::known_kind("network"), today));
}

TEST_CASE("what the type wants and lacks is named, person by person [MEET-1]") {
    Plan plan{.on = today, .participants = {{.person = PersonId{2}, .name = "Anna"}}};
    CHECK(lacks(plan, "core_team_meeting", holm()) ==
          "Mette Lund mangler: koordinatoren er altid med.\n"
          "Jonas Bro mangler: makkeren er med.\n"
          "Lise Toft mangler: hele kerneteamet er med.\n"
          "Ingen er valgt som Mødeleder.\nIngen er valgt som Referent.\n"
          "Ingen er valgt som Tidsholder.\nDagsordenen er tom.\n");
    CHECK(lacks(plan, "involving_network", holm()).find("Sofie er ikke med") != std::string::npos);
    CHECK(lacks(plan, "involving_network", holm()).find("familiens netværk") != std::string::npos);
    plan.others = "Farmor";
    CHECK(lacks(plan, "involving_network", holm()).find("familiens netværk") == std::string::npos);
}

TEST_CASE(
    "a department with an intervention running is missed at a network meeting, and a leader where one must come") {
    auto around = holm();
    around.departments = {"Jobcenter", "PPR"};
    auto plan = filled("network");
    CHECK(lacks(plan, "network", around).find("Ingen fra Jobcenter er med") != std::string::npos);
    CHECK(lacks(plan, "network", around).find("Ingen fra PPR er med") != std::string::npos);
    plan.participants.push_back({.user = UserId{9}, .name = "Lise Toft", .department = "PPR"});
    CHECK(lacks(plan, "network", around).find("Ingen fra PPR er med") == std::string::npos);
    CHECK(lacks(plan, "steering_group", holm()).find("Ingen leder er med.") != std::string::npos);
    plan.participants.push_back({.user = UserId{10}, .name = "Lars Krog"});
    CHECK(lacks(plan, "steering_group", holm()).find("Ingen leder er med.") == std::string::npos);
    CHECK(lacks(plan, "follow_up", around).find("Jobcenter") == std::string::npos);
}

TEST_CASE("nobody at hand, nobody at the table: the roles are named as lacking") {
    Plan plan{.on = today};
    fill(plan, test::known_kind("network"), {.today = today, .people = {}, .family = {}});
    CHECK(plan.participants.empty());
    CHECK(
        lacks(plan, "network", {.today = today, .people = {}, .family = {}}) ==
        "Ingen er valgt som Mødeleder.\nIngen er valgt som Referent.\nIngen er valgt som Tidsholder.\n");
}

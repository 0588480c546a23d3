#include "meetings/held_rules.hpp"

#include <doctest/doctest.h>

#include "support/called_meetings.hpp"

using namespace indgang;
using namespace indgang::meetings;

namespace {

constexpr auto today = "2026-11-23"_day;
constexpr PersonId sofie{1}, emil{2};

Held held(bool with_family, std::vector<WrittenOfChild> of_children = {}) {
    Held held{.on = today, .from = {540}, .until = {630}, .of_children = std::move(of_children)};
    held.attendance = {{.user = test::the_coordinator, .name = "Mette Lund"},
                       {.person = test::the_mother,
                        .name = "Anna (mor)",
                        .came = with_family ? Attendance::late : Attendance::absent}};
    return held;
}
std::string met(char const* kind, Held const& how, std::vector<PersonId> const& about = {}) {
    std::string text;
    for (auto const& one : duties_met(test::known_kind(kind), about, how, {sofie, emil})) {
        text += (text.empty() ? "" : " ") + std::string(word(one.duty));
        if (one.person) text += ":" + std::to_string(one.person->value);
    }
    return text;
}

}  // namespace

TEST_CASE(
    "a follow-up is of each child of whom something was written, and of no other [FOLLOW-2]") {
    CHECK(met("follow_up", held(true)) == "plan_follow_up:1 plan_follow_up:2");
    CHECK(met("follow_up", held(true, {{.child = sofie, .wellbeing = "Hun sover"}})) ==
          "follow_up:1 plan_follow_up:1 plan_follow_up:2");
    CHECK(met("follow_up", held(true, {{.child = sofie}}), {sofie}) == "plan_follow_up:1");
    CHECK(met("follow_up", held(true, {{.child = sofie, .wellbeing = "Godt"}}), {emil}) ==
          "plan_follow_up:2");
}

TEST_CASE("without the family a meeting is status and nothing more [MEET-7]") {
    auto const written = std::vector<WrittenOfChild>{{.child = sofie, .wellbeing = "Godt"}};
    CHECK(met("status_and_follow_up", held(false, written)) == "status");
    CHECK(met("core_team_meeting", held(false)) == "status");
    CHECK(met("core_team_meeting", held(true)) == "core_team_meeting status");
    CHECK(met("network", held(false)).empty());
    CHECK(met("involving_network", held(true)).empty());
}

TEST_CASE("one meeting meets several duties, and each is kept by itself [MEET-11]") {
    auto const both = std::vector<WrittenOfChild>{{.child = sofie, .wellbeing = "Godt"},
                                                  {.child = emil, .wellbeing = "Bedre"}};
    CHECK(met("status_and_follow_up", held(true, both)) ==
          "status follow_up:1 follow_up:2 core_team_meeting plan_follow_up:1 plan_follow_up:2");
}

TEST_CASE("where a meeting is says how it counts as a follow-up [FOLLOW-3]") {
    CHECK(manner_of(Place::home) == follow_up::Manner::home_visit);
    CHECK(manner_of(Place::video) == follow_up::Manner::video);
    CHECK(manner_of(Place::telephone) == follow_up::Manner::telephone);
    for (auto const place : {Place::municipality, Place::school, Place::elsewhere})
        CHECK(manner_of(place) == follow_up::Manner::meeting);
}

TEST_CASE("who took part is who came, late or by video too [TEAM-5]") {
    CHECK(took_part(held(true)) == "Mette Lund, Anna (mor)");
    CHECK(took_part(held(false)) == "Mette Lund");
    CHECK(took_part(Held{.on = today}).empty());
}

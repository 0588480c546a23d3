#include "core_team/coverage_rules.hpp"

#include <doctest/doctest.h>

namespace indgang::core_team {
namespace {

using Kind = Competence::Kind;

constexpr Day today = "2026-11-23"_day;

NeededSupport support(std::string provision, std::string area, Day from,
                      std::optional<Day> until = {}) {
    return {.person = "Sofie",
            .what = Phrase{provision, {}},
            .provision = provision,
            .area = area,
            .department_name = area.empty() ? "" : "Jobcenter",
            .started_on = from,
            .ended_on = until};
}

CoreTeam team_with(std::vector<Member> members, std::vector<Competence> coordination = {}) {
    return {.fixed = {},
            .members = std::move(members),
            .coordination = std::move(coordination),
            .sets = {},
            .invited = {}};
}

Member member(std::string area, Day joined_on, std::optional<Day> until_on = {}) {
    return {.user = {},
            .department = {},
            .area = std::move(area),
            .discipline = Discipline::job_consultant,
            .joined_on = joined_on,
            .until_on = until_on};
}

std::vector<Gap> gaps(std::vector<NeededSupport> const& support, CoreTeam const& team) {
    return missing(needs_of(support, team.sets, today), represented_on(team, today));
}

}  // namespace

TEST_CASE(
    "the department behind an intervention that nobody represents is named, with why [TEAM-3]") {
    auto const found = gaps({support("BL 86", "employment", "2026-01-01"_day)}, team_with({}));
    REQUIRE(found.size() == 1);
    CHECK(say(found[0].name, Language::da) == "Jobcenter");
    REQUIRE(found[0].because.size() == 1);
    CHECK(say(found[0].because[0], Language::da) == "Sofie får BL 86");
}

TEST_CASE("what begins today is received, what begins tomorrow is to come [TEAM-3]") {
    auto const why = [](Day from_on) {
        auto const found = gaps({support("BL 86", "employment", from_on)}, team_with({}));
        return say(found.at(0).because.at(0), Language::da);
    };
    CHECK(why(today) == "Sofie får BL 86");
    CHECK(why(today + days{1}) == "Sofie skal have BL 86 fra 24. november 2026");
}

TEST_CASE("who may not know who is in the family is told what it is alone [TEAM-3, SHARE-2]") {
    auto of_somebody = support("BL 86", "employment", "2026-01-01"_day);
    of_somebody.person.clear();
    auto const found = gaps({of_somebody}, team_with({}));
    CHECK(say(found.at(0).because.at(0), Language::da) == "BL 86");
}

TEST_CASE("nothing is missing where nothing is in play [TEAM-3]") {
    CHECK(gaps({}, team_with({})).empty());
    CHECK(gaps({support("BL 86", "", "2026-01-01"_day)}, team_with({})).empty());
}

TEST_CASE("each reason is told once the department is missing, the department once [TEAM-3]") {
    auto const found = gaps({support("BL 86", "employment", "2026-01-01"_day),
                             support("BL 87", "employment", "2026-02-01"_day),
                             support("BL 20", "child_and_family", "2026-02-01"_day)},
                            team_with({}));
    REQUIRE(found.size() == 2);
    CHECK(found[0].because.size() == 2);
    CHECK(found[1].because.size() == 1);
}

TEST_CASE("a member represents from the first day to the day before the last one [TEAM-3]") {
    std::vector const needed{support("BL 86", "employment", "2026-01-01"_day)};
    CHECK(gaps(needed, team_with({member("employment", today)})).empty());
    CHECK(gaps(needed, team_with({member("employment", today + days{1})})).size() == 1);
    CHECK(
        gaps(needed, team_with({member("employment", "2026-03-03"_day, today + days{1})})).empty());
    CHECK(gaps(needed, team_with({member("employment", "2026-03-03"_day, today)})).size() == 1);
    CHECK(gaps(needed, team_with({member("school", "2026-03-03"_day)})).size() == 1);
}

TEST_CASE("who has left represents nobody from the day of leaving [TEAM-4]") {
    std::vector const needed{support("BL 86", "employment", "2026-01-01"_day)};
    auto left = member("employment", "2026-03-03"_day, today + days{30});
    left.left_on = today;
    CHECK(gaps(needed, team_with({left})).size() == 1);
    left.left_on = today + days{1};
    CHECK(gaps(needed, team_with({left})).empty());
}

TEST_CASE("coordinator and partner represent their departments, too [TEAM-3]") {
    std::vector const needed{support("BL 86", "child_disability", "2026-01-01"_day)};
    CHECK(gaps(needed, team_with({}, {{Kind::department, "child_disability"}})).empty());
}

TEST_CASE("an intervention counts until the day before it ends, and before it begins [TEAM-3]") {
    auto const ended = [&](Day until) {
        return gaps({support("BL 86", "employment", "2026-01-01"_day, until)}, team_with({}))
            .size();
    };
    CHECK(ended(today) == 0);
    CHECK(ended(today + days{1}) == 1);
    auto const coming = gaps({support("BL 86", "employment", "2027-01-01"_day)}, team_with({}));
    REQUIRE(coming.size() == 1);
    CHECK(say(coming[0].because[0], Language::da) == "Sofie skal have BL 86 fra 1. januar 2027");
}

TEST_CASE(
    "who the network map says is to be invited is missing until a member has that name [TEAM-3]") {
    auto const needs = needs_of_invited({"Lise Toft", "Farmor"});
    auto lise = member("educational_psychology", "2026-03-03"_day);
    lise.name = "Lise Toft";
    auto const found = missing(needs, represented_on(team_with({lise}), today));
    REQUIRE(found.size() == 1);
    CHECK(say(found[0].name, Language::da) == "Farmor");
    CHECK(missing(needs_of_invited({}), {}).empty());
}

TEST_CASE("where advisers work by sets of provisions, each set in play is needed [TEAM-3]") {
    auto team = team_with({member("employment", "2026-03-03"_day)});
    team.sets = {{"BL 86", 7, "Merudgifter"}, {"BL 99", 8, "Andet"}};
    std::vector const needed{support("BL 86", "employment", "2026-01-01"_day)};
    auto const found = gaps(needed, team);
    REQUIRE(found.size() == 1);
    CHECK(say(found[0].name, Language::da) == "paragrafsættet Merudgifter");
    team.coordination.push_back({Kind::provision_set, "7"});
    CHECK(gaps(needed, team).empty());
}

TEST_CASE("a discipline that is needed is there from the member's first day to the last [TEAM-3]") {
    std::vector<Need> const needs{
        {{Kind::discipline, "job_consultant"}, Phrase{"Jobkonsulent", {}}, Phrase{"derfor", {}}}};
    auto const lacking = [&](std::vector<Member> members) {
        return missing(needs, represented_on(team_with(std::move(members)), today)).size();
    };
    CHECK(lacking({}) == 1);
    CHECK(lacking({member("school", today)}) == 0);
    CHECK(lacking({member("school", today + days{1})}) == 1);
    CHECK(lacking({member("school", "2026-03-03"_day, today)}) == 1);
    CHECK(lacking({member("school", "2026-03-03"_day, today + days{1})}) == 0);
}

TEST_CASE("the coordinator counts as a social worker and as nothing more [TEAM-3]") {
    auto const lacking = [&](std::string discipline) {
        return missing({{{Kind::discipline, std::move(discipline)}, {}, {}}},
                       represented_on(team_with({}), today))
            .size();
    };
    CHECK(lacking("social_worker") == 0);
    CHECK(lacking("psychologist") == 1);
}

}  // namespace indgang::core_team

#include "assessment_meetings/competence_rules.hpp"

#include <doctest/doctest.h>

namespace indgang::assessment_meetings {
namespace {

using catalogue::GrantedBy;
using core_team::Competence;

constexpr Day on = "2026-12-02"_day;
Phrase as_is(char const* text) { return {text, {}}; }

AtStake lost_earnings() {
    return {.what = as_is("Tabt arbejdsfortjeneste"),
            .granted_by = GrantedBy::leader,
            .area = "child_disability",
            .department_name = "Børnehandicap"};
}
AtStake contact_person() {
    return {.what = as_is("Kontaktperson"), .granted_by = GrantedBy::committee};
}
AtTable leader_of(std::string area) {
    return {.user = UserId{7}, .name = "Lars", .areas = {std::move(area)}, .is_leader = true};
}
AtTable member_of(std::string area) {
    return {.user = UserId{8}, .name = "Mette", .areas = {std::move(area)}};
}
std::vector<CompetenceGap> gaps(std::vector<AtStake> stakes, std::vector<AtTable> there = {},
                                std::vector<core_team::Gap> not_represented = {},
                                std::vector<Mandate> mandates = {}) {
    return what_cannot_be_decided(
        {on, std::move(stakes), std::move(there), std::move(not_represented), std::move(mandates)});
}
std::string said(Phrase const& phrase) { return say(phrase, Language::da); }

TEST_CASE("nothing at stake lacks nothing [ASSESS-1]") {
    CHECK(gaps({}).empty());
    CHECK(gaps({}, {leader_of("child_disability")}).empty());
}

TEST_CASE("what the leader grants lacks the leader of that area, with why [ASSESS-1] [DECIDE-1]") {
    auto const found = gaps({lost_earnings()}, {member_of("child_disability")});
    REQUIRE(found.size() == 1);
    CHECK(found[0].key == "leader child_disability");
    CHECK(said(found[0].name) == "Lederen af Børnehandicap");
    CHECK(said(found[0].because.at(0)) ==
          "Tabt arbejdsfortjeneste bevilges af lederen, og ingen leder derfra er med");
    CHECK(said(found[0].what_to_do) == "Invitér lederen, eller få et mandat før mødet.");
    CHECK_FALSE(found[0].mandate.has_value());
    CHECK(gaps({lost_earnings()}, {leader_of("child_disability")}).empty());
    CHECK(gaps({lost_earnings()}, {leader_of("employment")}).size() == 1);
}

TEST_CASE("where nobody said which department is responsible, any leader will do [ASSESS-1]") {
    auto stake = lost_earnings();
    stake.area.clear();
    stake.department_name.clear();
    auto const found = gaps({stake}, {member_of("employment")});
    REQUIRE(found.size() == 1);
    CHECK(found[0].key == "leader");
    CHECK(said(found[0].name) == "En leder, der kan bevilge");
    CHECK(gaps({stake}, {leader_of("employment")}).empty());
}

TEST_CASE("what the committee grants is never at the table [ASSESS-1] [DECIDE-2]") {
    auto const found = gaps({contact_person()}, {leader_of("child_disability")});
    REQUIRE(found.size() == 1);
    CHECK(found[0].key == "committee");
    CHECK(said(found[0].because.at(0)) ==
          "Kontaktperson bevilges af visitationsudvalget, som ikke er med til mødet");
}

TEST_CASE("what the team grants, and what nobody grants, lacks nobody [DECIDE-1]") {
    CHECK(gaps({{.what = as_is("Rådgivning"), .granted_by = GrantedBy::team}}).empty());
    CHECK(gaps({{.what = as_is("Plan")}}).empty());
}

TEST_CASE("several reasons stand at one gap, in the order they came") {
    auto more = lost_earnings();
    more.what = as_is("Merudgiftsydelse");
    auto const found = gaps({lost_earnings(), more, contact_person()});
    REQUIRE(found.size() == 2);
    CHECK(found[0].because.size() == 2);
    CHECK(said(found[0].because[1]).starts_with("Merudgiftsydelse"));
    CHECK(found[1].key == "committee");
}

TEST_CASE("what runs and is also expected is one reason, not two") {
    auto const found = gaps({contact_person(), contact_person()});
    REQUIRE(found.size() == 1);
    CHECK(found[0].because.size() == 1);
}

TEST_CASE("what has ended by the day of the meeting is not at stake [ASSESS-1]") {
    auto stake = lost_earnings();
    stake.until = on;
    CHECK(gaps({stake}).empty());
    stake.until = on + days{1};
    CHECK(gaps({stake}).size() == 1);
}

TEST_CASE("a department or set that nobody at the table stands for is named [TEAM-3]") {
    std::vector<core_team::Gap> const missing{
        {{Competence::Kind::department, "employment"}, as_is("Jobcenter"), {as_is("Anna får …")}},
        {{Competence::Kind::provision_set, "4"}, as_is("Merudgifter"), {}},
        {{Competence::Kind::discipline, "psychologist"}, as_is("Psykolog"), {}},
        {{Competence::Kind::person, "Farmor"}, as_is("Farmor"), {}}};
    auto const found = gaps({}, {}, missing);
    REQUIRE(found.size() == 3);
    CHECK(found[0].key == "department employment");
    CHECK(said(found[0].name) == "Jobcenter");
    CHECK(said(found[0].because.at(0)) == "Anna får …");
    CHECK(said(found[0].what_to_do) == "Invitér en derfra, eller få et mandat før mødet.");
    CHECK(found[1].key == "set 4");
    CHECK(found[2].key == "discipline psychologist");
}

TEST_CASE("a mandate fetched beforehand answers its own gap alone, the newest counts [ASSESS-1]") {
    auto const found = gaps({lost_earnings(), contact_person()}, {}, {},
                            {{.gap = "leader child_disability", .words = "Otte timer"},
                             {.gap = "leader child_disability", .words = "Ti timer"}});
    REQUIRE(found.size() == 2);
    REQUIRE(found[0].mandate.has_value());
    CHECK(found[0].mandate->words == "Ti timer");
    CHECK_FALSE(found[1].mandate.has_value());
}

}  // namespace
}  // namespace indgang::assessment_meetings

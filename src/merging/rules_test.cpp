#include "merging/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::merging {
namespace {

constexpr Outcome every[] = {Outcome::goal,    Outcome::action,   Outcome::merged,
                             Outcome::reached, Outcome::declined, Outcome::reopened};

TEST_CASE("what may be decided of a goal: every state and every outcome [PLAN-1]") {
    for (auto const outcome : every) {
        bool const is_reopening = outcome == Outcome::reopened;
        bool const is_new = outcome == Outcome::goal || outcome == Outcome::action;
        INFO(find(ways, outcome).word);
        CHECK(objection_to(outcome, {.decided = {}}) ==
              (is_reopening ? std::optional{Objection::not_decided_yet} : std::nullopt));
        CHECK(objection_to(outcome, {.decided = {}, .stands_in_plan = true}) ==
              (is_reopening ? std::optional{Objection::not_decided_yet}
               : is_new     ? std::optional{Objection::in_plan_already}
                            : std::nullopt));
        for (auto const decided : every) {
            if (decided == Outcome::reopened) continue;
            for (bool const stands : {false, true})
                CHECK(objection_to(outcome, {.decided = decided, .stands_in_plan = stands}) ==
                      (is_reopening ? std::nullopt : std::optional{Objection::decided_already}));
        }
    }
}

TEST_CASE("a goal that others were merged with never blocks a new one [PLAN-1]") {
    // Merged, looked at anew: nothing of its own stands in the plan.
    CHECK_FALSE(objection_to(Outcome::goal, {.decided = {}, .stands_in_plan = false}));
    CHECK_FALSE(objection_to(Outcome::merged, {.decided = {}, .stands_in_plan = true}));
}

Helped child(std::string name) {
    return {.called = std::move(name), .by = {Phrase{"Merudgiftsydelse", {}}}};
}
Helped adult(std::string name, std::int64_t goals) {
    return {.called = std::move(name),
            .is_adult = true,
            .by = {Phrase{"Min plan", {}}, Phrase{"Handleplan", {}}},
            .goals = goals};
}
std::string said(std::vector<Helped> const& helped, bool knows_all) {
    return say(said_whose(helped, knows_all), Language::da);
}

TEST_CASE(
    "when only the child receives help it is the child's plan, and the page says so [PLAN-1]") {
    CHECK(said({}, true).empty());
    CHECK(whose(std::vector<Helped>{}) == Whose::nobodys_yet);
    CHECK(said({child("Sofie")}, true) == "Planen er barnets plan, fordi kun Sofie får hjælp.");
    CHECK(said({child("Sofie"), child("Emil")}, true) ==
          "Planen er børnenes fælles plan, fordi kun Sofie og Emil får hjælp.");
    CHECK(said({child("Ida"), child("Bo"), child("Eva")}, true) ==
          "Planen er børnenes fælles plan, fordi kun Ida, Bo og Eva får hjælp.");
    CHECK(said_because(std::vector{child("Sofie")}).empty());
}

TEST_CASE("who cannot see what the other adult receives is not told that nobody does [PLAN-1]") {
    CHECK(said({child("Sofie")}, false) == "Planen er barnets plan, fordi hjælpen er til Sofie.");
    CHECK(said({child("Sofie"), child("Emil")}, false) ==
          "Planen er børnenes fælles plan, fordi hjælpen er til Sofie og Emil.");
}

TEST_CASE("when parents receive help the plan includes their assessment and goals [PLAN-1]") {
    std::vector const helped{child("Sofie"), adult("Anna (mor)", 0), adult("Peter (far)", 1)};
    CHECK(whose(helped) == Whose::familys);
    CHECK(said(helped, true) == said(helped, false));
    CHECK(said(helped, true) ==
          "Planen er for hele familien. Den omfatter også udredning og mål "
          "for Anna (mor) og Peter (far).");
    auto const because = said_because(helped);
    REQUIRE(because.size() == 2);
    CHECK(say(because[0], Language::da) ==
          "Anna (mor), fordi Anna (mor) selv får hjælp: Min plan; Handleplan. Der er ingen mål "
          "endnu.");
    CHECK(say(because[1], Language::da) ==
          "Peter (far), fordi Peter (far) selv får hjælp: Min plan; Handleplan.");
    CHECK(whose(std::vector{adult("Anna (mor)", 0)}) == Whose::familys);
}

}  // namespace
}  // namespace indgang::merging

#include "interventions/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::interventions {
namespace {

Intervention under(std::string provision, Day started_on, std::optional<Day> ended_on = {}) {
    return {.person = PersonId{7},
            .provision = std::move(provision),
            .started_on = started_on,
            .ended_on = ended_on};
}

std::vector<StartObjection> objections(Intervention const& intervention,
                                       std::vector<Intervention> const& there = {}) {
    return objections_to_start(intervention, catalogue::provision(intervention.provision), there,
                               "2017-05-14"_day);
}

using Objections = std::vector<StartObjection>;

}  // namespace

TEST_CASE("an intervention runs from the day it starts until the day before it ends [PLAN-5]") {
    auto const one = under("BL 86", "2026-03-03"_day, "2026-06-01"_day);
    CHECK_FALSE(one.is_in_force_on("2026-03-02"_day));
    CHECK(one.is_in_force_on("2026-03-03"_day));
    CHECK(one.is_in_force_on("2026-05-31"_day));
    CHECK_FALSE(one.is_in_force_on("2026-06-01"_day));
    CHECK_FALSE(
        under("BL 86", "2026-03-03"_day, "2026-03-03"_day).is_in_force_on("2026-03-03"_day));
}

TEST_CASE("serviceloven until 2023, barnets lov from 2024, both on their own days [FOLLOW-1]") {
    CHECK(objections(under("SEL 41", "2023-12-31"_day)).empty());
    CHECK(objections(under("SEL 41", "2024-01-01"_day)) ==
          Objections{StartObjection::provision_not_in_force});
    CHECK(objections(under("BL 86", "2024-01-01"_day)).empty());
    CHECK(objections(under("BL 86", "2023-12-31"_day)) ==
          Objections{StartObjection::provision_not_in_force});
}

TEST_CASE("the same provision does not run twice for one person at the same time") {
    auto const running = under("BL 86", "2026-03-03"_day);
    auto const ended = under("BL 86", "2026-03-03"_day, "2026-06-01"_day);
    CHECK(objections(under("BL 86", "2026-04-01"_day), {running}) ==
          Objections{StartObjection::runs_already});
    CHECK(objections(under("BL 86", "2026-05-31"_day), {ended}) ==
          Objections{StartObjection::runs_already});
    CHECK(objections(under("BL 86", "2026-06-01"_day), {ended}).empty());
    CHECK(objections(under("BL 87", "2026-04-01"_day), {running}).empty());
}

TEST_CASE("nothing starts before its person was born") {
    CHECK(objections(under("SEL 41", "2017-05-13"_day)) ==
          Objections{StartObjection::before_birth});
    CHECK(objections(under("SEL 41", "2017-05-14"_day)).empty());
}

TEST_CASE("only home training has an examination, and it ends after the start") {
    auto training = under("BL 85", "2026-03-03"_day);
    training.examination_until = "2026-06-01"_day;
    CHECK(objections(training).empty());
    training.examination_until = "2026-03-02"_day;
    CHECK(objections(training) == Objections{StartObjection::examination_ends_before_start});
    auto expenses = under("BL 86", "2026-03-03"_day);
    expenses.examination_until = "2026-06-01"_day;
    CHECK(objections(expenses) == Objections{StartObjection::no_examination_here});
}

TEST_CASE("an intervention ends once, and not before it started") {
    auto const running = under("BL 86", "2026-03-03"_day);
    CHECK(objection_to_end(running, "2026-03-02"_day) == EndObjection::before_start);
    CHECK_FALSE(objection_to_end(running, "2026-03-03"_day));
    auto const ended = under("BL 86", "2026-03-03"_day, "2026-06-01"_day);
    CHECK(objection_to_end(ended, "2026-07-01"_day) == EndObjection::has_ended_already);
}

}  // namespace indgang::interventions

#include "coordinators/coordinator_rules.hpp"

#include <doctest/doctest.h>

namespace indgang::coordinators {
namespace {

constexpr UserId mette{1}, jonas{2};
using Periods = std::vector<Tenure>;
using Faults = std::optional<TilingFault>;
using Objections = std::optional<CoordinatorObjection>;

constexpr auto opened = "2026-03-03"_day;
constexpr auto today = "2026-11-23"_day;
Periods const mette_since_3_march{{mette, opened}};

Objections objection(NewCoordinator next, Day on, std::optional<Day> closed_on = {}) {
    return objection_to_change(mette_since_3_march, closed_on, next, on, today);
}

TEST_CASE("one coordinator from opening on tiles an open case [CASE-3]") {
    CHECK(fault_in(mette_since_3_march, opened, {}) == Faults{});
}

TEST_CASE("an open case without any coordinator is refused [CASE-3]") {
    CHECK(fault_in({}, opened, {}) == TilingFault::no_coordinator);
    CHECK(fault_in({}, opened, "2026-03-04"_day) == TilingFault::no_coordinator);
    CHECK(fault_in({}, opened, opened) == Faults{});
}

TEST_CASE("two periods that meet tile the case [CASE-3]") {
    Periods const periods{{mette, opened, "2026-06-01"_day}, {jonas, "2026-06-01"_day}};
    CHECK(fault_in(periods, opened, {}) == Faults{});
}

TEST_CASE("a gap of one day between coordinators is refused [CASE-3]") {
    Periods const periods{{mette, opened, "2026-05-31"_day}, {jonas, "2026-06-01"_day}};
    CHECK(fault_in(periods, opened, {}) == TilingFault::gap);
}

TEST_CASE("one day with two coordinators is refused [CASE-3]") {
    Periods const periods{{mette, opened, "2026-06-02"_day}, {jonas, "2026-06-01"_day}};
    CHECK(fault_in(periods, opened, {}) == TilingFault::overlap);
    Periods const both_open{{mette, opened}, {jonas, "2026-06-01"_day}};
    CHECK(fault_in(both_open, opened, {}) == TilingFault::overlap);
}

TEST_CASE("a period of no days is refused [CASE-3]") {
    CHECK(fault_in({{mette, opened, opened}}, opened, {}) == TilingFault::empty_period);
    Periods const second_ends_first{{mette, opened, "2026-06-01"_day},
                                    {jonas, "2026-06-01"_day, "2026-05-01"_day}};
    CHECK(fault_in(second_ends_first, opened, {}) == TilingFault::empty_period);
}

TEST_CASE("the first period begins on the day the case opened [CASE-3]") {
    CHECK(fault_in({{mette, "2026-03-04"_day}}, opened, {}) == TilingFault::starts_wrong);
    CHECK(fault_in({{mette, "2026-03-02"_day}}, opened, {}) == TilingFault::starts_wrong);
}

TEST_CASE("the last period ends on the day the case closed, and not before [CASE-3]") {
    auto const closed = "2026-09-01"_day;
    CHECK(fault_in({{mette, opened, closed}}, opened, closed) == Faults{});
    CHECK(fault_in({{mette, opened}}, opened, closed) == TilingFault::ends_wrong);
    CHECK(fault_in({{mette, opened, closed}}, opened, {}) == TilingFault::ends_wrong);
}

TEST_CASE("a colleague of the area takes over today or on a past day [CASE-3]") {
    CHECK(objection({jonas}, today) == Objections{});
    CHECK(objection({jonas}, "2026-03-04"_day) == Objections{});
}

TEST_CASE("a change is not on or before the day of the last one [CASE-3]") {
    CHECK(objection({jonas}, opened) == CoordinatorObjection::not_after_the_last_change);
    CHECK(objection({jonas}, "2026-03-02"_day) == CoordinatorObjection::not_after_the_last_change);
}

TEST_CASE("a change is not in the future [CASE-3]") {
    CHECK(objection({jonas}, "2026-11-24"_day) == CoordinatorObjection::in_the_future);
}

TEST_CASE("the same person does not take over from herself [CASE-3]") {
    CHECK(objection({mette}, today) == CoordinatorObjection::same_person);
}

TEST_CASE("only an active adviser of the children's disability area takes over [CASE-3]") {
    CHECK(objection({jonas, false, true}, today) == CoordinatorObjection::person_is_inactive);
    CHECK(objection({jonas, true, false}, today) ==
          CoordinatorObjection::not_of_childrens_disability_area);
}

TEST_CASE("a closed case has no coordinator to change, from the day it closes [CASE-3]") {
    CHECK(objection({jonas}, "2026-06-01"_day, today) == CoordinatorObjection::case_is_closed);
    CHECK(objection({jonas}, today, "2026-11-24"_day) == Objections{});
}

TEST_CASE("a case's first coordinator replaces nobody [CASE-3]") {
    CHECK(objection_to_change({}, {}, {mette}, opened, today) == Objections{});
    auto const periods = after_change({}, mette, opened);
    CHECK(fault_in(periods, opened, {}) == Faults{});
}

TEST_CASE("a change ends one period and begins the next on the same day [CASE-3]") {
    auto const periods = after_change(mette_since_3_march, jonas, "2026-06-01"_day);
    CHECK(periods.size() == 2);
    CHECK(periods[0].until == "2026-06-01"_day);
    CHECK(periods[1].person == jonas);
    CHECK(periods[1].until == std::optional<Day>{});
    CHECK(fault_in(periods, opened, {}) == Faults{});
}

TEST_CASE("every objection and fault is worded [CASE-3]") {
    for (auto const& row : coordinator_objections) CHECK(wording(row.value).word == row.word);
    for (auto const& row : tiling_faults) CHECK(!wording(row.value).danish.empty());
}

}  // namespace
}  // namespace indgang::coordinators

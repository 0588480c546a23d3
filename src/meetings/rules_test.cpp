#include "meetings/rules.hpp"

#include <doctest/doctest.h>

#include "support/called_meetings.hpp"

using namespace indgang;
using namespace indgang::meetings;
using test::called;
using test::known_kind;
using Objections = std::vector<PlanObjection>;

namespace {

constexpr auto today = "2026-11-23"_day;
constexpr auto opened = "2026-03-03"_day;

Objections objections(Plan const& plan, char const* kind = "network",
                      Plan const* former = nullptr) {
    return objections_to(plan, known_kind(kind),
                         {.today = today, .case_opened_on = opened, .former = former});
}
Plan a_plan(Day on = today + days{7}) { return called("network", on).plan(); }
void without_family(Plan& plan) {
    std::erase_if(plan.participants, [](auto const& one) { return one.person.has_value(); });
}

}  // namespace

TEST_CASE("a plan is refused on the days before the case and more than a year ahead [MEET-1]") {
    CHECK(objections(a_plan()).empty());
    CHECK(objections(a_plan(opened)).empty());
    CHECK(objections(a_plan(opened - days{1})) == Objections{PlanObjection::before_the_case});
    CHECK(objections(a_plan(today + furthest)).empty());
    CHECK(objections(a_plan(today + furthest + days{1})) ==
          Objections{PlanObjection::too_far_ahead});
}

TEST_CASE("a meeting ends after it begins, and its agenda fits in [MEET-4]") {
    auto plan = a_plan();
    plan.until = plan.from;
    CHECK(objections(plan) == Objections{PlanObjection::ends_before_it_begins});
    plan.until = {plan.from.minutes + 30};
    plan.points = {{.words = "Søvn", .minutes = 10}, {.words = "Skole", .minutes = 20}};
    CHECK(objections(plan).empty());
    plan.points[0].minutes = 11;
    CHECK(objections(plan) == Objections{PlanObjection::agenda_is_longer});
}

TEST_CASE(
    "a type that needs the family is not planned without it; one that allows it wants a reason [MEET-7]") {
    auto plan = a_plan();
    without_family(plan);
    CHECK(objections(plan) == Objections{PlanObjection::nobody_of_the_family});
    plan.without_family_because = "Vi planlægger";
    CHECK(objections(plan) == Objections{PlanObjection::nobody_of_the_family});
    CHECK(objections(plan, "status").empty());
    plan.without_family_because.clear();
    CHECK(objections(plan, "status") == Objections{PlanObjection::without_family_without_reason});
    CHECK(objections(plan, "analysis").empty());
    CHECK(objections(a_plan(), "analysis") == Objections{PlanObjection::family_is_shut_out});
    CHECK(objections(a_plan(), "status").empty());
}

TEST_CASE("somebody of the municipality comes, and a home is somebody's [MEET-1]") {
    auto plan = a_plan();
    std::erase_if(plan.participants, [](auto const& one) { return one.user.has_value(); });
    CHECK(objections(plan) == Objections{PlanObjection::nobody_of_the_municipality});
    plan = a_plan();
    plan.place = Place::home;
    CHECK(objections(plan) == Objections{PlanObjection::home_of_nobody});
    plan.at_home_of = test::the_mother;
    CHECK(objections(plan).empty());
}

TEST_CASE(
    "another day, hour, place or home is a move and wants a reason; other words are not [MEET-1]") {
    auto const before = a_plan();
    auto after = before;
    after.purpose = "Noget andet";
    CHECK_FALSE(is_moved(before, after));
    CHECK(objections(after, "network", &before).empty());
    std::vector<Plan> moved(5, before);
    moved[0].on = moved[0].on + days{1};
    moved[1].from = {moved[1].from.minutes + 1};
    moved[2].until = {moved[2].until.minutes + 1};
    moved[3].place = Place::video;
    moved[4].at_home_of = test::the_mother;
    for (auto& plan : moved) {
        CHECK(is_moved(before, plan));
        CHECK(objections(plan, "network", &before) ==
              Objections{PlanObjection::moved_without_reason});
        plan.because = "Sofie er til svømning";
        CHECK(objections(plan, "network", &before).empty());
    }
}

TEST_CASE("a protected address is found in any of the words, however it is written [CASE-2]") {
    constexpr auto address = "Lærkevej 12, 2. th., 4600 Køge";
    std::vector<Plan> plans(6, a_plan());
    CHECK_FALSE(names_address(plans[0], address));
    CHECK_FALSE(names_address(plans[0], ""));
    plans[0].place_note = "Hos far på LÆRKEVEJ12";
    plans[1].purpose = "Vi ses, Lærkevej 12 2.th";
    plans[2].others = "Farmor (Lærkevej  12)";
    plans[3].because = "Ny adresse: Lærkevej 12";
    plans[4].without_family_because = "De bor Lærkevej 12";
    plans[5].points = {{.words = "Flytning fra Lærkevej 12"}};
    plans[0].place_note = "Hos far på Lærkevej12";
    for (auto const& plan : plans) CHECK(names_address(plan, address));
    for (auto const& plan : plans)
        CHECK(objections_to(
                  plan, known_kind("network"),
                  {.today = today, .case_opened_on = opened, .protected_addresses = {address}}) ==
              Objections{PlanObjection::names_a_protected_address});
}

TEST_CASE("all that is wrong is said at once") {
    Plan const plan{.on = opened - days{1}, .from = {600}, .until = {600}};
    CHECK(objections(plan).size() == 4);
}

TEST_CASE("a meeting is overdue the day after it, not on the day [MEET-1]") {
    auto meeting = called("network", today);
    CHECK_FALSE(is_overdue(meeting, today));
    CHECK(is_overdue(meeting, today + days{1}));
    CHECK(may_change(meeting));
    meeting.cancelled = Cancellation{.because = "Syg"};
    CHECK_FALSE(is_overdue(meeting, today + days{1}));
    CHECK_FALSE(may_change(meeting));
    meeting = called("network", today);
    meeting.held = Held{.on = today};
    CHECK_FALSE(may_change(meeting));
    CHECK_FALSE(is_overdue(meeting, today + days{1}));
}

TEST_CASE("from a week before a meeting the family is to be spoken with, until the day [MEET-5]") {
    auto meeting = called("network", today + days{8});
    CHECK_FALSE(asks_for_contact(meeting, today));
    CHECK(asks_for_contact(meeting, today + days{1}));
    CHECK(asks_for_contact(meeting, today + days{8}));
    CHECK_FALSE(asks_for_contact(meeting, today + days{9}));
    meeting.contacts = {{.on = today, .person = test::the_mother}};
    CHECK_FALSE(asks_for_contact(meeting, today + days{1}));
    auto alone = called("status", today);
    without_family(alone.plans[0]);
    CHECK_FALSE(asks_for_contact(alone, today));
}

TEST_CASE("who has been spoken with or has written is heard; words taken back are none [MEET-5]") {
    auto meeting = called("network", today);
    REQUIRE(not_heard(meeting).size() == 1);
    meeting.focus = {{.person = test::the_mother, .words = "Søvn", .version = 1}};
    CHECK(not_heard(meeting).empty());
    meeting.focus[0].words.clear();
    CHECK(not_heard(meeting).size() == 1);
    meeting.contacts = {{.on = today, .person = PersonId{99}}};
    CHECK(not_heard(meeting).size() == 1);
    meeting.contacts[0].person = test::the_mother;
    CHECK(not_heard(meeting).empty());
}

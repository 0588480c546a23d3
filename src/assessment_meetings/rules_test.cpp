#include "assessment_meetings/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::assessment_meetings {
namespace {

constexpr Day today = "2026-11-23"_day, opened_on = "2026-11-02"_day;

Plan plan_on(Day on) {
    return {.version = 1,
            .on = on,
            .from = {600},
            .until = {690},
            .purpose = "Hverdagen",
            .professionals = {{.user = UserId{1}}, {.user = UserId{2}}},
            .family = {{.person = PersonId{1}, .name = "Anna (mor)"}}};
}
std::vector<PlanObjection> objected(Plan const& plan, int of_team = 2,
                                    Plan const* former = nullptr) {
    return objections_to(
        plan, {.today = today, .case_opened_on = opened_on, .of_team = of_team, .former = former});
}
std::vector<PlanObjection> only(PlanObjection one) { return {one}; }

TEST_CASE("a meeting with the family and the team is planned without objection [ASSESS-1]") {
    CHECK(objected(plan_on(today)).empty());
    CHECK(objected(plan_on(opened_on)).empty());
    CHECK(objected(plan_on("2027-11-23"_day)).empty());
}

TEST_CASE("a meeting is never without the family, nor without the team [ASSESS-1] [MEET-7]") {
    auto plan = plan_on(today);
    plan.family.clear();
    CHECK(objected(plan) == only(PlanObjection::nobody_of_the_family));
    CHECK(objected(plan_on(today), 0) == only(PlanObjection::nobody_of_the_team));
    CHECK(objected(plan_on(today), 1).empty());
}

TEST_CASE("a meeting lies within the case and a year, and ends after it begins") {
    CHECK(objected(plan_on("2026-11-01"_day)) == only(PlanObjection::before_the_case));
    CHECK(objected(plan_on("2027-11-24"_day)) == only(PlanObjection::too_far_ahead));
    auto plan = plan_on(today);
    plan.until = plan.from;
    CHECK(objected(plan) == only(PlanObjection::ends_before_it_begins));
    plan.until = {601};
    CHECK(objected(plan).empty());
}

TEST_CASE("a meeting at home is at somebody's home") {
    auto plan = plan_on(today);
    plan.place = Place::home;
    CHECK(objected(plan) == only(PlanObjection::home_of_nobody));
    plan.at_home_of = PersonId{1};
    CHECK(objected(plan).empty());
    plan.place = Place::video;
    plan.at_home_of.reset();
    CHECK(objected(plan).empty());
}

TEST_CASE("who moves a meeting says why; who changes only its words need not") {
    auto const before = plan_on(today);
    auto after = before;
    after.purpose = "Søvn";
    CHECK(objected(after, 2, &before).empty());
    for (int what = 0; what < 5; ++what) {
        after = before;
        if (what == 0) after.on = today + days{1};
        if (what == 1) after.from = {610};
        if (what == 2) after.until = {700};
        if (what == 3) after.place = Place::school;
        if (what == 4) after.at_home_of = PersonId{1};
        CHECK(is_moved(before, after));
        CHECK(objected(after, 2, &before) == only(PlanObjection::moved_without_reason));
        after.because = "Anna er syg";
        CHECK(objected(after, 2, &before).empty());
    }
    CHECK_FALSE(is_moved(before, before));
}

constexpr BeginningRule two{.form = Beginning::meeting,
                            .fewest_of_team = 2,
                            .is_with_all_competence = true,
                            .said = "To",
                            .source = "Modellen"};
constexpr BeginningRule one{.form = Beginning::start_conversation,
                            .fewest_of_team = 1,
                            .is_of_a_child = true,
                            .said = "Én",
                            .source = "Modellen"};

Meeting meeting_with(std::vector<MeetingRole> first, std::vector<MeetingRole> second) {
    Meeting meeting{.plans = {plan_on(today)}};
    meeting.plans[0].professionals[0].roles = std::move(first);
    meeting.plans[0].professionals[1].roles = std::move(second);
    meeting.contacts = {{.on = today}};
    return meeting;
}

TEST_CASE("the coordinator is told who lacks, and that one has both roles [ASSESS-1] [MEET-6]") {
    using enum MeetingRole;
    CHECK(hints_about(meeting_with({interviewer}, {board_writer}), two, 2).empty());
    CHECK(hints_about(meeting_with({interviewer}, {board_writer}), two, 1) ==
          std::vector{Hint::too_few_of_the_team});
    CHECK(hints_about(meeting_with({board_writer}, {}), two, 2) ==
          std::vector{Hint::no_interviewer});
    CHECK(hints_about(meeting_with({interviewer, chair}, {}), two, 2) ==
          std::vector{Hint::no_board_writer});
    CHECK(hints_about(meeting_with({interviewer, board_writer}, {}), two, 2) ==
          std::vector{Hint::one_has_both});
    CHECK(hints_about(meeting_with({}, {}), two, 2) ==
          std::vector{Hint::no_interviewer, Hint::no_board_writer});
}

TEST_CASE("a talk with one professional needs no board-writer [ASSESS-1]") {
    CHECK(hints_about(meeting_with({}, {}), one, 1).empty());
}

TEST_CASE("nobody has spoken with the family before: that is said [MEET-5]") {
    auto meeting = meeting_with({}, {});
    meeting.contacts.clear();
    CHECK(hints_about(meeting, one, 1) == std::vector{Hint::family_not_spoken_with});
}

Account account_on(Day held_on) {
    return {.version = 1,
            .held_on = held_on,
            .professionals = {{.user = UserId{1}}},
            .family = {{.person = PersonId{1}}},
            .agreed = "Vi ses",
            .next_step = "Mette ringer"};
}
std::vector<AccountObjection> objected(Account const& account, BeginningRule const& rule,
                                       int of_team) {
    return objections_to(account, rule,
                         {.today = today, .case_opened_on = opened_on, .of_team = of_team});
}

TEST_CASE("with fewer than two of the team it counts only for a reason that is kept [ASSESS-1]") {
    CHECK(objected(account_on(today), two, 2).empty());
    CHECK(objected(account_on(today), two, 1) ==
          std::vector{AccountObjection::too_few_without_reason});
    auto account = account_on(today);
    account.too_few_because = "Lise blev syg samme morgen";
    CHECK(objected(account, two, 1).empty());
    CHECK(objected(account_on(today), one, 1).empty());
    CHECK(objected(account, two, 0) == std::vector{AccountObjection::nobody_of_the_team});
    CHECK(objected(account_on(today), two, 0) == std::vector{AccountObjection::nobody_of_the_team});
}

TEST_CASE("without the family it is not held [MEET-7]") {
    auto account = account_on(today);
    account.family.clear();
    CHECK(objected(account, two, 2) == std::vector{AccountObjection::nobody_of_the_family});
}

TEST_CASE("it was held within the case and no later than today") {
    CHECK(objected(account_on(opened_on), two, 2).empty());
    CHECK(objected(account_on(opened_on - days{1}), two, 2) ==
          std::vector{AccountObjection::held_before_the_case});
    CHECK(objected(account_on(today + days{1}), two, 2) ==
          std::vector{AccountObjection::held_later_than_today});
}

TEST_CASE("a correction says what is corrected") {
    auto account = account_on(today);
    account.version = 2;
    CHECK(objected(account, two, 2) == std::vector{AccountObjection::corrected_without_reason});
    account.because = "Peter var der også";
    CHECK(objected(account, two, 2).empty());
}

TEST_CASE("a meeting is overdue the day after, not on the day itself") {
    Meeting meeting{.plans = {plan_on(today)}};
    CHECK_FALSE(is_overdue(meeting, today));
    CHECK(is_overdue(meeting, today + days{1}));
    CHECK(may_change(meeting));
    meeting.cancelled = Cancellation{};
    CHECK_FALSE(is_overdue(meeting, today + days{1}));
    CHECK_FALSE(may_change(meeting));
    meeting.cancelled.reset();
    meeting.accounts = {account_on(today)};
    CHECK_FALSE(is_overdue(meeting, today + days{1}));
    CHECK_FALSE(may_change(meeting));
    CHECK(meeting.standing() == Standing::held);
}

TEST_CASE("a meeting is called what the model calls it, with the child it is about") {
    CHECK(say(name_of({}), Language::da) == "Udredningsmøde");
    CHECK(say(name_of({.form = Beginning::start_conversation, .child_name = "Sofie"}),
              Language::da) == "Opstartssamtale med Sofie");
    CHECK(say(name_for_family({}), Language::da) == "Møde om jeres hverdag");
    CHECK(say(name_for_family({.child_name = "Sofie"}), Language::da) == "Samtale med Sofie");
}

}  // namespace
}  // namespace indgang::assessment_meetings

#include "examinations/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::examinations {
namespace {

constexpr Day today = "2026-11-23"_day;

Examination asked() {
    Examination one{.kind = "child_investigation", .about = PersonId{1}, .holder = UserId{1}};
    one.asked_on = "2026-10-01"_day;
    one.due_on = "2026-12-20"_day;
    one.aware_on = "2026-09-15"_day;
    one.version = 1;
    return one;
}

TEST_CASE("each act leads where the table says, and nowhere else [ASSESS-5]") {
    using enum State;
    constexpr std::optional<State> no;
    struct Row {
        std::optional<State> now;
        std::optional<State> ask, start, move, hand_over, provisional, report, correct, cancel,
            reopen;
    };
    Row const rows[] = {
        {no, State::asked, no, no, no, no, no, no, no, no},
        {State::asked, no, underway, State::asked, State::asked, State::asked, reported, no,
         cancelled, no},
        {underway, no, no, underway, underway, underway, reported, no, cancelled, no},
        {reported, no, no, no, no, no, no, reported, no, underway},
        {cancelled, no, no, no, no, no, no, no, no, underway},
    };
    for (auto const& row : rows) {
        CHECK(next_state(row.now, Act::ask) == row.ask);
        CHECK(next_state(row.now, Act::start) == row.start);
        CHECK(next_state(row.now, Act::move) == row.move);
        CHECK(next_state(row.now, Act::hand_over) == row.hand_over);
        CHECK(next_state(row.now, Act::provisional) == row.provisional);
        CHECK(next_state(row.now, Act::report) == row.report);
        CHECK(next_state(row.now, Act::correct) == row.correct);
        CHECK(next_state(row.now, Act::cancel) == row.cancel);
        CHECK(next_state(row.now, Act::reopen) == row.reopen);
    }
    CHECK(acts_in(reported) == std::vector{Act::correct, Act::reopen});
    CHECK(acts_in(cancelled) == std::vector{Act::reopen});
    CHECK(acts_in(State::asked).size() == 6);
}

TEST_CASE("the law gives four months from the day the municipality became aware [FOLLOW-5]") {
    auto const clock = clock_of(asked(), today);
    REQUIRE(clock);
    CHECK(clock->due_on == "2027-01-15"_day);
    CHECK(clock->days_left == 53);
    CHECK(clock->law == "Barnets lov § 20, stk. 3");
    CHECK_FALSE(clock->is_overdue);
    CHECK_FALSE(clock->needs_provisional);
    auto one = asked();
    one.aware_on = "2026-10-31"_day;
    CHECK(clock_of(one, today)->due_on == "2027-02-28"_day);
}

TEST_CASE("due today is not overdue, and after that a provisional assessment is owed [FOLLOW-5]") {
    CHECK_FALSE(clock_of(asked(), "2027-01-15"_day)->is_overdue);
    auto const late = clock_of(asked(), "2027-01-16"_day);
    CHECK(late->is_overdue);
    CHECK(late->days_left == -1);
    CHECK(late->needs_provisional);
    auto one = asked();
    one.provisional_on = "2027-01-16"_day;
    CHECK_FALSE(clock_of(one, "2027-01-20"_day)->needs_provisional);
    CHECK(clock_of(one, "2027-01-20"_day)->is_overdue);
}

TEST_CASE("an answer stops the clock on its day [FOLLOW-5]") {
    auto one = asked();
    one.state = State::reported;
    one.reported_on = "2027-01-15"_day;
    CHECK_FALSE(clock_of(one, "2027-06-01"_day)->is_overdue);
    one.reported_on = "2027-01-16"_day;
    CHECK(clock_of(one, "2027-06-01"_day)->is_overdue);
    CHECK_FALSE(clock_of(one, "2027-06-01"_day)->needs_provisional);
    one.state = State::cancelled;
    CHECK_FALSE(clock_of(one, today));
}

TEST_CASE("no clock runs where the law has none, or nobody knows the day [FOLLOW-5]") {
    auto one = asked();
    one.aware_on.reset();
    CHECK_FALSE(clock_of(one, today));
    one = asked();
    one.kind = "medical";
    CHECK_FALSE(clock_of(one, today));
    one.kind = "findes ikke";
    CHECK_FALSE(clock_of(one, today));
}

TEST_CASE("the sooner of the agreed day and the law's day counts [ASSESS-5]") {
    auto one = asked();
    CHECK(due_day(one) == "2026-12-20"_day);
    one.due_on = "2027-03-01"_day;
    CHECK(due_day(one) == "2027-01-15"_day);
    one.aware_on.reset();
    CHECK(due_day(one) == "2027-03-01"_day);
    CHECK_FALSE(is_overdue(one, "2027-03-01"_day));
    CHECK(is_overdue(one, "2027-03-02"_day));
    one.state = State::underway;
    CHECK(is_overdue(one, "2027-03-02"_day));
    one.state = State::reported;
    CHECK_FALSE(is_overdue(one, "2027-03-02"_day));
}

TEST_CASE("an adult's examination lies in the adult's own folder [SHARE-2]") {
    auto one = asked();
    CHECK(folder_of(one).kind == access::FolderKind::assessment);
    one.kind = "medical";
    CHECK(folder_of(one).kind == access::FolderKind::health);
    one.kind = "language";
    CHECK(folder_of(one).kind == access::FolderKind::school);
    one.is_about_adult = true;
    CHECK(folder_of(one) == access::adult_folder(PersonId{1}));
}

TEST_CASE("days that cannot be are refused, each act its own [ASSESS-5]") {
    using enum Objection;
    auto const says = [](Act act, Examination const& after) {
        auto const before = asked();
        return objections_to(act, after, act == Act::ask ? nullptr : &before, today);
    };
    auto one = asked();
    CHECK(says(Act::ask, one).empty());
    one.asked_on = today;
    one.aware_on = today;
    one.due_on = today;
    CHECK(says(Act::ask, one).empty());
    one.asked_on = today + days{1};
    one.aware_on = today + days{1};
    CHECK(says(Act::ask, one) ==
          std::vector{asked_later_than_today, aware_later_than_today, due_before_asked});

    one = asked();
    one.due_on = today;
    CHECK(says(Act::move, one).empty());
    CHECK(says(Act::reopen, one).empty());
    one.due_on = today - days{1};
    CHECK(says(Act::move, one) == std::vector{due_in_the_past});
    CHECK(says(Act::reopen, one) == std::vector{due_in_the_past});
    CHECK(says(Act::ask, one).empty());
    CHECK(says(Act::cancel, one).empty());
    one.due_on = one.asked_on - days{1};
    CHECK(says(Act::move, one) == std::vector{due_before_asked});
    one.due_on = one.asked_on;
    CHECK(says(Act::ask, one).empty());

    one = asked();
    one.reported_on = today;
    CHECK(says(Act::report, one).empty());
    one.reported_on = today + days{1};
    CHECK(says(Act::report, one) == std::vector{reported_later_than_today});
    CHECK(says(Act::correct, one) == std::vector{reported_later_than_today});
    CHECK(says(Act::cancel, one).empty());
    one.reported_on = one.asked_on;
    CHECK(says(Act::report, one).empty());
    one.reported_on = one.asked_on - days{1};
    CHECK(says(Act::report, one) == std::vector{reported_before_asked});
}

TEST_CASE("the ball goes to another, not to the one who has it [ASSESS-5]") {
    auto const before = asked();
    auto after = before;
    CHECK(objections_to(Act::hand_over, after, &before, today) ==
          std::vector{Objection::same_holder});
    after.outside = "Karen Riis, børneambulatoriet";
    CHECK(objections_to(Act::hand_over, after, &before, today).empty());
    after = before;
    after.holder = UserId{2};
    CHECK(objections_to(Act::hand_over, after, &before, today).empty());
    CHECK(objections_to(Act::move, before, &before, today).empty());
}

TEST_CASE("each kind of examination has a folder, words for the family and a source [ASSESS-5]") {
    for (auto const& kind : catalogue::examination_kinds()) {
        CHECK_MESSAGE(value_of(access::folder_kinds, kind.folder), kind.word);
        CHECK_FALSE(kind.for_family(Language::da).empty());
        CHECK_FALSE(kind.for_family(Language::en).empty());
        CHECK_FALSE(kind.source.empty());
        CHECK((kind.clock.empty() || catalogue::statutory_clock(kind.clock)));
    }
    CHECK(catalogue::statutory_clock("findes ikke") == nullptr);
}

}  // namespace
}  // namespace indgang::examinations

#include "effects/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::effects {
namespace {

constexpr Day d = "2026-11-23"_day;

Course course(std::optional<Day> judged_on = d) {
    return {.intervention = {.id = {1},
                             .person = {2},
                             .provision = "BL 86",
                             .started_on = "2026-05-01"_day},
            .purposes = {{.number = 1, .judged_on = judged_on}}};
}
Review review(Choice choice) {
    return {.held_on = d,
            .choice = choice,
            .because = "Hun sover",
            .changes = "Kun to dage",
            .least_intrusive = "Vejledning rakte ikke",
            .next_on = d + days{1}};
}
using Objections = std::vector<ReviewObjection>;
Objections objections(Review const& one) { return objections_to(one, course().intervention, d); }

}  // namespace

TEST_CASE("an effect comes up on its day, and not the day before [PLAN-8]") {
    CHECK(standing_of(course(), d - days{1}) == Standing::coming);
    CHECK(standing_of(course(), d) == Standing::due);
    CHECK(standing_of(course(), d + days{1}) == Standing::overdue);
    CHECK(standing_of(course(std::nullopt), d) == Standing::without_day);
    auto const unwritten = Course{.intervention = course().intervention};
    CHECK(standing_of(unwritten, d) == Standing::without_day);
}

TEST_CASE("the newest day counts, and what went before is done with [PLAN-8]") {
    auto one = course();
    one.purposes.push_back({.number = 2, .judged_on = d + days{30}});
    one.reviews.push_back(review(Choice::go_on));
    CHECK(standing_of(one, d) == Standing::coming);
    CHECK(standing_of(one, d + days{29}) == Standing::coming);
    CHECK(standing_of(one, d + days{30}) == Standing::due);
    CHECK(one.judged_on() == d + days{30});
}

TEST_CASE(
    "a stop stays open until the intervention is ended, and what has ended is not judged [PLAN-8]") {
    auto one = course();
    one.reviews.push_back(review(Choice::stop));
    CHECK(standing_of(one, d - days{1}) == Standing::to_end);
    CHECK(standing_of(one, d) == Standing::to_end);
    one.intervention.ended_on = d + days{1};
    CHECK(standing_of(one, d) == Standing::coming);
    CHECK(standing_of(one, d + days{1}) == Standing::ended);
    auto ended = course();
    ended.intervention.ended_on = d;
    CHECK(standing_of(ended, d - days{1}) == Standing::coming);
    CHECK(standing_of(ended, d) == Standing::ended);
    ended.intervention.ended_on = d + days{1};
    CHECK(standing_of(ended, d) == Standing::due);
    one.intervention.ended_on.reset();
    one.reviews.push_back(review(Choice::adjust));
    CHECK(standing_of(one, d) == Standing::due);
}

TEST_CASE(
    "what a purpose lacks is named one by one, and nothing at all lacks all [PLAN-6] [PLAN-9]") {
    using L = Lack;
    CHECK(lacking(nullptr) ==
          std::vector{L::goal, L::expected, L::judged_on, L::own_part, L::least_intrusive});
    Purpose whole{.number = 1,
                  .serves = {{7}},
                  .expected = "Hun sover",
                  .judged_on = d,
                  .own_part = "Dagbog",
                  .least_intrusive = "Vejledning rakte ikke"};
    CHECK(lacking(&whole).empty());
    auto const without = [&](auto change) {
        auto one = whole;
        change(one);
        return lacking(&one);
    };
    CHECK(without([](Purpose& one) { one.serves.clear(); }) == std::vector{L::goal});
    CHECK(without([](Purpose& one) { one.expected.clear(); }) == std::vector{L::expected});
    CHECK(without([](Purpose& one) { one.judged_on.reset(); }) == std::vector{L::judged_on});
    CHECK(without([](Purpose& one) { one.own_part.clear(); }) == std::vector{L::own_part});
    CHECK(without([](Purpose& one) { one.least_intrusive.clear(); }) ==
          std::vector{L::least_intrusive});
}

TEST_CASE("an effect is not judged before the intervention starts [PLAN-5]") {
    auto const intervention = course().intervention;
    CHECK_FALSE(objection_to({.judged_on = intervention.started_on}, intervention));
    CHECK_FALSE(objection_to({}, intervention));
    CHECK(objection_to({.judged_on = intervention.started_on - days{1}}, intervention) ==
          PurposeObjection::judged_before_start);
}

TEST_CASE("to continue asks for a new day and again for the least intrusive [PLAN-9]") {
    using O = ReviewObjection;
    for (auto const choice : {Choice::go_on, Choice::adjust}) {
        CHECK(objections(review(choice)).empty());
        auto bare = review(choice);
        bare.next_on.reset();
        bare.least_intrusive.clear();
        CHECK(objections(bare) == Objections{O::without_next_day, O::without_least_intrusive});
        auto today = review(choice);
        today.next_on = d;
        CHECK(objections(today) == Objections{O::next_day_not_ahead});
    }
    auto unchanged = review(Choice::adjust);
    unchanged.changes.clear();
    CHECK(objections(unchanged) == Objections{O::without_changes});
    unchanged.choice = Choice::go_on;
    CHECK(objections(unchanged).empty());
    CHECK(objections({.held_on = d, .choice = Choice::stop}).empty());
}

TEST_CASE("a review is held on a day that has come, and after the start [PLAN-8]") {
    using O = ReviewObjection;
    auto one = review(Choice::go_on);
    one.held_on = d + days{1};
    CHECK(objections(one) == Objections{O::held_in_the_future});
    one.held_on = "2026-04-30"_day;
    CHECK(objections(one) == Objections{O::held_before_start});
    one.held_on = "2026-05-01"_day;
    CHECK(objections(one).empty());
}

TEST_CASE("an intervention serves the goals that were written last [PLAN-5]") {
    auto one = course();
    CHECK_FALSE(one.serves({7}));
    one.purposes.push_back({.number = 2, .serves = {{7}}});
    CHECK(one.serves({7}));
    CHECK_FALSE(one.serves({8}));
}

}  // namespace indgang::effects

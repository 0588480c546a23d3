#include <doctest/doctest.h>

#include <algorithm>

#include "finding_time/finding_time.hpp"

using namespace indgang;
using namespace indgang::finding_time;

namespace {

constexpr Day monday = "2026-11-30"_day;

TimeOfDay at(int hour) { return {hour * 60}; }

Problem world() {
    Problem problem{.first = monday, .until = monday + days{26}, .working_days = WorkingDays{{}}};
    problem.people = {{.name = "Mette Kjær"},
                      {.name = "Anna (mor)", .is_of_family = true},
                      {.name = "Lone Vang"}};
    problem.meetings = {{.name = "Holm",
                         .must = {0, 1},
                         .should = {2},
                         .places = {Place::municipality, Place::home},
                         .travel = 20,
                         .earliest = monday,
                         .keep_by = monday + days{9}}};
    return problem;
}

Candidate hour(Problem const& problem, Day on, TimeOfDay from, Place place = Place::municipality) {
    return weighed(problem, Calendars{problem}, 0, {on, from, {from.minutes + 60}}, place);
}

std::vector<std::string> in_danish(std::vector<Phrase> const& phrases) {
    std::vector<std::string> all;
    for (auto const& one : phrases) all.push_back(say(one, Language::da));
    return all;
}
using Words = std::vector<std::string>;

}  // namespace

TEST_CASE(
    "Proposals lie on days of their own, two of a week at most while there are others [MEET-12]") {
    auto const problem = world();
    auto const some = proposals(problem, 0);
    REQUIRE(some.size() == 5);
    for (std::size_t i = 0; i < some.size(); ++i)
        for (std::size_t other = i + 1; other < some.size(); ++other)
            CHECK(some[i].when.on != some[other].when.on);
    for (auto const& one : some)
        CHECK(std::ranges::count_if(some, [&](Candidate const& other) {
                  return monday_of_week(other.when.on) == monday_of_week(one.when.on);
              }) <= 2);
    CHECK(std::ranges::is_sorted(some, {}, &Candidate::cost));
}

TEST_CASE("With one week left its days are proposed rather than too few [MEET-12]") {
    auto problem = world();
    problem.until = monday + days{4};
    CHECK(proposals(problem, 0).size() == 4);
    CHECK(proposals(problem, 0, 2).size() == 2);
    problem.until = monday;
    CHECK(proposals(problem, 0).empty());
}

TEST_CASE("Where nobody is free at any hour nothing is proposed, and it says who [MEET-12]") {
    auto problem = world();
    for (int day = 0; day < 26; ++day)
        problem.people[0].engagements.push_back({{monday + days{day}, at(0), at(24)}, 0});
    CHECK(proposals(problem, 0).empty());
    auto const why = in_the_way(problem, Choice(1), 0);
    CHECK(why == InTheWay{Obstacle::taken, {0}});
    CHECK(say(finding_time::said(problem, why), Language::da) ==
          "Inden fristen er der ingen tid, hvor alle kan: Mette Kjær er optaget.");
}

TEST_CASE("The one without whom most hours would be open is named first [MEET-12]") {
    auto problem = world();
    for (int day = 0; day < 10; ++day) {
        problem.people[0].engagements.push_back({{monday + days{day}, at(8), at(14)}, 0});
        problem.people[1].engagements.push_back({{monday + days{day}, at(13), at(16)}, 0});
    }
    auto const why = in_the_way(problem, Choice(1), 0);
    CHECK(why == InTheWay{Obstacle::taken, {0, 1}});
}

TEST_CASE("A meeting longer than any gap says who fills the days [MEET-12]") {
    auto problem = world();
    problem.meetings[0].minutes = 240;
    for (int day = 0; day < 26; ++day)
        problem.people[1].engagements.push_back({{monday + days{day}, at(11), at(13)}, 0});
    CHECK(proposals(problem, 0).empty());
    CHECK(in_the_way(problem, Choice(1), 0) == InTheWay{Obstacle::taken, {1}});
    problem.meetings[0].minutes = 481;
    CHECK(in_the_way(problem, Choice(1), 0) == InTheWay{Obstacle::too_long, {}});
}

TEST_CASE("A limit before the first possible day, or without a working day, is said [MEET-12]") {
    auto problem = world();
    problem.meetings[0].keep_by = monday - days{1};
    CHECK(in_the_way(problem, Choice(1), 0).obstacle == Obstacle::was_over);
    problem.meetings[0].keep_by = monday;
    CHECK(in_the_way(problem, Choice(1), 0).obstacle == Obstacle::taken);
    problem.working_days = WorkingDays{{monday}};
    CHECK(in_the_way(problem, Choice(1), 0).obstacle == Obstacle::no_working_day);
    problem.meetings[0].earliest = monday + days{1};
    CHECK(in_the_way(problem, Choice(1), 0).obstacle == Obstacle::was_over);
}

TEST_CASE("A good hour says who can, how long before the limit, and whom it suits [MEET-12]") {
    auto problem = world();
    problem.people[1].wishes = {
        {.kind = Wish::Kind::never, .weekday = 3},
        {.kind = Wish::Kind::suits, .weekday = 2, .from = at(9), .until = at(12)}};
    problem.people[1].likes = {Place::home};
    problem.meetings[0].duties = {phrase("Kerneteammøde"), phrase("Opfølgning")};
    CHECK(in_danish(why_good(problem, hour(problem, monday + days{1}, at(9), Place::home))) ==
          Words{"Alle kan.", "8 dage før fristen.", "Tiden passer Anna (mor) godt.",
                "Uden om det, Anna (mor) har sagt nej til.",
                "Dér, hvor Anna (mor) helst vil mødes.",
                "Ét møde i stedet for to: Kerneteammøde og Opfølgning."});
    problem.meetings[0].duties.push_back(phrase("Møde"));
    CHECK(
        in_danish(why_good(problem, hour(problem, monday + days{9}, at(9)))) ==
        Words{"Alle kan.", "Det er den sidste dag inden for fristen.", "Ét møde i stedet for 3."});
    CHECK(in_danish(why_good(problem, hour(problem, monday + days{8}, at(9))))[1] ==
          "1 dag før fristen.");
}

TEST_CASE("What an hour breaks is named, the worst first [MEET-12]") {
    auto problem = world();
    problem.people[1].wishes = {
        {.kind = Wish::Kind::never, .weekday = 5, .words = "svømning"},
        {.kind = Wish::Kind::suits, .weekday = 2, .from = at(9), .until = at(12)}};
    problem.people[1].likes = {Place::home};
    problem.people[2].engagements = {{{monday + days{11}, at(9), at(10)}, 0}};
    problem.rooms = {{0, monday + days{7}, 10}};
    auto const one = hour(problem, monday + days{11}, at(9));
    CHECK(
        in_danish(what_it_breaks(problem, one, {Obstacle::taken, {0, 2}})) ==
        Words{"2 dage efter fristen.",
              "Inden fristen er der ingen tid, hvor alle kan: Mette Kjær og Lone Vang er optaget.",
              "Anna (mor) har sagt, at den tid aldrig passer: svømning.",
              "Familiens uge er fyldt i forvejen.",
              "Ikke en af de tider, som Anna (mor) har sagt passer.",
              "Anna (mor) ville hellere mødes et andet sted.", "Lone Vang er optaget."});
    CHECK(in_danish(why_good(problem, one)).front() == "Alle, der skal med, kan.");
    CHECK(in_danish(what_it_breaks(problem, hour(problem, monday + days{10}, at(9)))).front() ==
          "1 dag efter fristen.");
}

TEST_CASE("What is somebody's own is not told, only that the time does not suit [MEET-12]") {
    auto problem = world();
    problem.people[1].wishes = {{.kind = Wish::Kind::never, .words = ""}};
    CHECK(in_danish(what_it_breaks(problem, hour(problem, monday, at(9)))) ==
          Words{"Anna (mor) har sagt, at den tid aldrig passer."});
}

TEST_CASE("An hour that keeps everything breaks nothing [MEET-12]") {
    auto const problem = world();
    CHECK(what_it_breaks(problem, hour(problem, monday, at(9))).empty());
    CHECK(names_of(problem, {}).empty());
    CHECK(say(names_of(problem, {0, 1, 2}), Language::da) == "Mette Kjær, Anna (mor) og Lone Vang");
}

TEST_CASE("A day and hour that somebody types names whom it takes from something else [MEET-12]") {
    auto problem = world();
    problem.people[1].engagements = {{{monday, at(9), at(10)}, 0}};
    problem.people[2].engagements = {{{monday, at(9), at(10)}, 0}};
    CHECK(taken_at(problem, 0, {monday, at(9), at(10)}, Place::home) ==
          std::vector<std::size_t>{1, 2});
    CHECK(taken_at(problem, 0, {monday, at(10), at(11)}, Place::home) ==
          std::vector<std::size_t>{2});
    CHECK(taken_at(problem, 0, {monday, at(10), at(11)}, Place::municipality) ==
          std::vector<std::size_t>{1});
}

TEST_CASE(
    "Two duties of one family within three weeks are one meeting, of another family not [MEET-12]") {
    Wanted one{.minutes = 60,
               .must = {0, 1},
               .should = {2},
               .earliest = monday,
               .keep_by = monday + days{9},
               .duties = {phrase("Opfølgning")}};
    Wanted other{.minutes = 90,
                 .must = {0, 2},
                 .should = {3},
                 .travel = 15,
                 .earliest = monday + days{1},
                 .keep_by = monday + days{30},
                 .duties = {phrase("Kerneteammøde")}};
    auto const merged = together({one, other});
    REQUIRE(merged.size() == 1);
    CHECK(merged[0].minutes == 120);
    CHECK(merged[0].must == std::vector<std::size_t>{0, 1, 2});
    CHECK(merged[0].should == std::vector<std::size_t>{3});
    CHECK(merged[0].earliest == monday + days{1});
    CHECK(merged[0].keep_by == monday + days{9});
    CHECK(merged[0].travel == 15);
    CHECK(merged[0].duties.size() == 2);
    other.keep_by = monday + days{31};
    CHECK(together({one, other}).size() == 2);
    other.keep_by = monday + days{9};
    other.family = 1;
    CHECK(together({one, other}).size() == 2);
}

TEST_CASE("Duties without a common place or a common day stay apart; none are none [MEET-12]") {
    CHECK(together({}).empty());
    Wanted one{.places = {Place::home}, .earliest = monday, .keep_by = monday + days{9}};
    Wanted other = one;
    CHECK(together({one, other}).size() == 1);
    other.places = {Place::school};
    CHECK(together({one, other}).size() == 2);
    other = one;
    other.locked = Span{monday, at(9), at(10)};
    CHECK(together({one, other}).size() == 2);
    other = one;
    other.earliest = monday + days{10};
    CHECK_FALSE(can_be_one(one, other));
    Wanted longest = one;
    longest.minutes = 170;
    CHECK(together({longest, one})[0].minutes == longest_meeting);
}

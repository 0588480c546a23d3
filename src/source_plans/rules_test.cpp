#include "source_plans/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::source_plans {
namespace {

using Words = std::vector<std::string>;

Day day(char const* iso) { return day_from_iso(iso).value(); }

TEST_CASE("nothing pasted is no goals [PLAN-1]") {
    CHECK(split("").goals.empty());
    CHECK(split(" \n\t\n\xc2\xa0\n- \n").goals.empty());
}

TEST_CASE("each line is a goal, without its bullet or number [PLAN-1]") {
    Words const expected{"Sofie sover", "Emil svømmer", "Anna kommer i praktik"};
    for (auto const* pasted : {"Sofie sover\nEmil svømmer\nAnna kommer i praktik",
                               "- Sofie sover\n- Emil svømmer\r\n- Anna kommer i praktik",
                               "• Sofie sover\n•Emil svømmer\n\n•\tAnna kommer i praktik",
                               "1. Sofie sover\n2) Emil svømmer\n12. Anna kommer i praktik",
                               "a) Sofie sover\nB) Emil svømmer\n☐ Anna kommer i praktik"})
        CHECK_MESSAGE(split(pasted).goals == expected, pasted);
}

TEST_CASE("a line that the other system broke is put together again [PLAN-1]") {
    CHECK(split("- Sofie kommer i skole\n  hver dag uden mor\n- Emil svømmer").goals ==
          Words{"Sofie kommer i skole hver dag uden mor", "Emil svømmer"});
    CHECK(split("Sofie kommer i skole\nøver sig hjemme").goals ==
          Words{"Sofie kommer i skole øver sig hjemme"});
    // What ended stays ended, and an empty line or a bullet begins anew.
    CHECK(split("Sofie sover.\nemil svømmer").goals == Words{"Sofie sover.", "emil svømmer"});
    CHECK(split("Sofie sover!\nemil svømmer").goals.size() == 2);
    CHECK(split("Sofie sover?\nemil svømmer").goals.size() == 2);
    CHECK(split("Sofie sover\n\nemil svømmer").goals == Words{"Sofie sover", "emil svømmer"});
    CHECK(split("Sofie sover\n- emil svømmer").goals == Words{"Sofie sover", "emil svømmer"});
    CHECK(split("emil svømmer").goals == Words{"emil svømmer"});
}

TEST_CASE("a day, a dash within and a lone letter are no bullets [PLAN-1]") {
    for (auto const* kept : {"3. marts ringer vi til skolen", "24 timer i praktik",
                             "3.5 km i skole", "-5 kilo", "A er en god karakter", "1.", "x)"})
        CHECK_MESSAGE(split(kept).goals == Words{kept}, kept);
    CHECK(split("1000) Sofie sover").goals == Words{"1000) Sofie sover"});
}

TEST_CASE("every letter and digit at the edges counts [PLAN-1]") {
    for (auto const* item : {"a) Zoo", "z) Zoo", "A) Zoo", "Z) Zoo", "0. Zoo", "9) Zoo", "90. Zoo",
                             "99) Zoo", "•Zoo", "- Zoo", "-\tZoo"})
        CHECK_MESSAGE(split(item).goals == Words{"Zoo"}, item);
    for (auto const* kept : {"æ) Zoo", ") Zoo", ". Zoo", "a. Zoo", "1: Zoo", "12", "a) ", "7) "})
        CHECK_MESSAGE(split(kept).goals.size() == 1, kept);
    CHECK(split(") Zoo").goals == Words{") Zoo"});
    CHECK(split("a. Zoo").goals == Words{"a. Zoo"});
    CHECK(split("1: Zoo").goals == Words{"1: Zoo"});
    CHECK(split("12) a").goals == Words{"a"});
    CHECK(split("Sofie\nalene\nzapper").goals == Words{"Sofie alene zapper"});
    CHECK(split("ZOO\nzoo.\nzOO.").goals == Words{"ZOO zoo.", "zOO."});
    CHECK(split("Zebra A\n\nzebra a").left_out == Words{"zebra a"});
}

TEST_CASE("headings and what stands there twice are left out, and shown [PLAN-1]") {
    auto const found = split("Mål:\nSofie sover\nDelmål for foråret:\nSOFIE SOVER\nEmil svømmer");
    CHECK(found.goals == Words{"Sofie sover", "Emil svømmer"});
    CHECK(found.left_out == Words{"Mål:", "Delmål for foråret:", "SOFIE SOVER"});
}

TEST_CASE("a goal is one line, however it was typed [PLAN-1]") {
    CHECK(in_one_line("  Sofie \n\n  sover \r\n") == "Sofie sover");
    CHECK(in_one_line("Mål:") == "Mål:");
    CHECK(in_one_line("\n \n").empty());
}

TEST_CASE("sixty goals are a plan, sixty-one are not; a goal has at most 500 characters [PLAN-1]") {
    CHECK_FALSE(objection_to({}, 0));
    CHECK_FALSE(objection_to(Words(60, "Mål"), 0));
    CHECK(objection_to(Words(61, "Mål"), 0) == Objection::too_many_goals);
    CHECK_FALSE(objection_to({"Mål"}, 59));
    CHECK(objection_to({"Mål"}, 60) == Objection::too_many_goals);
    std::string longest;
    for (int i = 0; i < 500; ++i) longest += "ø";
    CHECK_FALSE(objection_to({longest}, 0));
    CHECK(objection_to({"Mål", longest + "!"}, 0) == Objection::goal_too_long);
}

TEST_CASE("a plan is not from the days to come, and ends no sooner than it begins [PLAN-1]") {
    auto const today = day("2026-11-23");
    SourcePlan plan{.from_on = today};
    CHECK(objections_to(plan, today).empty());
    plan.valid_until = today;
    CHECK(objections_to(plan, today).empty());
    CHECK_FALSE(plan.has_ended_on(today));
    CHECK(plan.has_ended_on(day("2026-11-24")));
    plan.valid_until = day("2026-11-22");
    CHECK(objections_to(plan, today) == std::vector{Objection::ends_before_it_begins});
    plan.from_on = day("2026-11-24");
    CHECK(objections_to(plan, today) ==
          std::vector{Objection::from_later_than_today, Objection::ends_before_it_begins});
}

SourceGoal goal(std::int64_t id, std::vector<Outcome> const& outcomes, std::int64_t element = 7) {
    SourceGoal goal{.id = SourceGoalId{id}, .words = "Mål"};
    for (auto const outcome : outcomes) {
        bool const has_element =
            outcome == Outcome::goal || outcome == Outcome::action || outcome == Outcome::merged;
        goal.decisions.push_back(
            {.outcome = outcome,
             .element = has_element ? std::optional{plan::ElementId{element}} : std::nullopt});
    }
    return goal;
}

TEST_CASE("what is looked at anew is left again, and the rest is counted [PLAN-1]") {
    CHECK(progress_of({}).left() == 0);
    SourcePlan one, other;
    one.goals = {goal(1, {}), goal(2, {Outcome::declined}),
                 goal(3, {Outcome::goal, Outcome::reopened})};
    other.goals = {goal(4, {Outcome::goal, Outcome::reopened, Outcome::merged})};
    CHECK(progress_of({other}).decided == 1);
    auto const progress = progress_of({one, other, SourcePlan{}});
    CHECK(progress.plans == 3);
    CHECK(progress.goals == 4);
    CHECK(progress.decided == 2);
    CHECK(progress.left() == 2);
}

std::string said(std::vector<SourcePlan> const& sources, std::int64_t element) {
    auto const all = origins(sources);
    auto const found = all.find(plan::ElementId{element});
    std::string text;
    if (found != all.end())
        for (auto const& one : found->second) text += say(one, Language::da) + "|";
    return text;
}

TEST_CASE(
    "what was taken over keeps its origin; what was merged, as long as that stands [PLAN-1]") {
    SourcePlan plan{.from_on = day("2026-03-03")};
    plan.kind.name = "Handleplan";
    plan.department = "Jobcenteret";
    std::string const from = "Fra handleplan, jobcenteret, 3. marts 2026|";
    plan.goals = {goal(1, {Outcome::goal}), goal(2, {Outcome::action}, 8)};
    CHECK(said({plan}, 7) == from);
    CHECK(said({plan}, 8) == from);
    CHECK(said({plan}, 9).empty());
    plan.goals = {goal(1, {Outcome::goal, Outcome::reopened, Outcome::declined})};
    CHECK(said({plan}, 7) == from);
    plan.goals = {goal(1, {Outcome::merged, Outcome::reopened})};
    CHECK(said({plan}, 7).empty());
    plan.goals = {goal(1, {Outcome::merged}), goal(2, {Outcome::merged})};
    CHECK(said({plan}, 7) == from);  // once, however many went together with it
    auto other = plan;
    other.kind.name = "PPR-plan";
    CHECK(said({plan, other}, 7) == from + "Fra PPR-plan, jobcenteret, 3. marts 2026|");
    CHECK(said({}, 7).empty());
}

}  // namespace
}  // namespace indgang::source_plans

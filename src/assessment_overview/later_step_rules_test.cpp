#include "assessment_overview/later_step_rules.hpp"

#include <doctest/doctest.h>

namespace indgang::assessment_overview {
namespace {

constexpr Day due = "2026-12-09"_day;

Facts sofie(Heard heard = Heard::not_asked) {
    return {.case_id = CaseId{42},
            .children = {{.id = PersonId{1}, .name = "Sofie", .heard = heard, .heard_on = due}}};
}
std::vector<Step> of(StepKind kind, Facts const& facts) {
    auto steps = later_steps_of(facts);
    std::erase_if(steps, [&](Step const& one) { return one.kind != kind; });
    return steps;
}
std::string said(Phrase const& phrase) { return say(phrase, Language::da); }

TEST_CASE("a child who has not been heard is named, with what to do [ASSESS-4]") {
    auto const step = of(StepKind::voice, sofie()).at(0);
    CHECK(step.state == StepState::not_begun);
    CHECK(said(step.name) == "Det, Sofie selv siger");
    CHECK(said(step.act) == "Planlæg, hvordan Sofie bliver hørt");
    CHECK(step.address == "/forloeb/42/boern/1/stemme");
}

TEST_CASE("where a child stands in being heard is the state of the step [ASSESS-4]") {
    struct Row {
        Heard heard;
        StepState state;
        std::string said, act;
    };
    for (auto const& row :
         {Row{Heard::planned, StepState::planned, "Planlagt til 9. december 2026",
              "Hør Sofie, og skriv det ned"},
          Row{Heard::late, StepState::overdue, "Skulle være holdt 9. december 2026",
              "Hør Sofie, eller skriv, hvorfor det ikke kunne ske"},
          Row{Heard::not_possible, StepState::skipped, "Det kunne ikke lade sig gøre", ""},
          Row{Heard::heard, StepState::done, "Hørt 9. december 2026", ""},
          Row{Heard::withheld, StepState::withheld, "", ""}}) {
        auto const step = of(StepKind::voice, sofie(row.heard)).at(0);
        CHECK(step.state == row.state);
        CHECK(said(step.said) == row.said);
        CHECK(said(step.act) == row.act);
        CHECK(step.address.empty() == (row.heard == Heard::withheld));
    }
    auto facts = sofie(Heard::heard);
    facts.children[0].heard_on.reset();
    CHECK(of(StepKind::voice, facts).at(0).said.empty());
}

TEST_CASE("every child has a voice of its own; no child, no step [ASSESS-4]") {
    auto facts = sofie();
    facts.children.push_back({.id = PersonId{2}, .name = "Emil"});
    CHECK(of(StepKind::voice, facts).size() == 2);
    CHECK(of(StepKind::voice, {.case_id = CaseId{42}}).empty());
}

TEST_CASE("an examination waits for whoever has it, and is over its date after it [ASSESS-5]") {
    auto facts = sofie();
    facts.examinations = {
        {.number = 5, .name = {"Børnefaglig undersøgelse", {}}, .holder = "Lise", .due_on = due}};
    auto step = of(StepKind::examination, facts).at(0);
    CHECK(step.state == StepState::waiting);
    CHECK(said(step.said) == "Venter på Lise, senest 9. december 2026");
    CHECK(step.act.empty());
    CHECK(step.on == due);
    CHECK(step.address == "/forloeb/42/undersoegelser/5");
    facts.examinations[0].is_late = true;
    step = of(StepKind::examination, facts).at(0);
    CHECK(step.state == StepState::overdue);
    CHECK(said(step.said) == "Venter på Lise, skulle være færdig 9. december 2026");
    CHECK(said(step.act) == "Tal med Lise om svaret");
    facts.examinations[0].is_reported = true;
    step = of(StepKind::examination, facts).at(0);
    CHECK(step.state == StepState::done);
    CHECK(said(step.said) == "Svar 9. december 2026");
}

TEST_CASE("no examination is the team's choice, and nothing that lacks [ASSESS-5]") {
    auto facts = sofie();
    auto step = of(StepKind::examination, facts).at(0);
    CHECK(step.state == StepState::by_choice);
    CHECK(step.address == "/forloeb/42/undersoegelser");
    facts.sees_assessment = false;
    step = of(StepKind::examination, facts).at(0);
    CHECK(step.state == StepState::withheld);
    CHECK(step.address.empty());
    CHECK(step.said.empty());
}

TEST_CASE("other boards and scales are used where they help [ASSESS-3]") {
    auto facts = sofie();
    CHECK(of(StepKind::talk, facts).empty());
    facts.talk = TalkFact{};
    CHECK(of(StepKind::talk, facts).at(0).state == StepState::by_choice);
    facts.talk->scales = 1;
    auto step = of(StepKind::talk, facts).at(0);
    CHECK(step.state == StepState::done);
    CHECK(said(step.said) == "Tavler: 0. Skalaer: 1");
    facts.sees_assessment = false;
    step = of(StepKind::talk, facts).at(0);
    CHECK(step.state == StepState::withheld);
    CHECK(step.said.empty());
}

TEST_CASE("the analysis meeting and the report say themselves how far they are [ASSESS-6]") {
    auto facts = sofie();
    CHECK(of(StepKind::analysis, facts).empty());
    CHECK(of(StepKind::report, facts).empty());
    facts.analysis = CourseFact{.state = StepState::planned, .address = "/a", .on = due};
    facts.report = CourseFact{.state = StepState::done, .address = "/r"};
    CHECK(of(StepKind::analysis, facts).at(0).on == due);
    CHECK(of(StepKind::report, facts).at(0).address == "/r");
    CHECK(is_over(later_steps_of(facts)));
}

TEST_CASE("whoever has the ball is told to write, and others to talk with the holder [ASSESS-5]") {
    Facts facts{.case_id = CaseId{1}};
    facts.examinations = {{.number = 4,
                           .name = phrase("Lægelig udredning om Sofie"),
                           .holder = "Mette Kjær",
                           .due_on = "2026-11-17"_day,
                           .is_late = true}};
    auto const act = [&] {
        for (auto const& step : later_steps_of(facts))
            if (step.kind == StepKind::examination) return say(step.act, Language::da);
        return std::string{};
    };
    CHECK(act() == "Tal med Mette Kjær om svaret");
    facts.examinations[0].is_readers = true;
    CHECK(act() == "Skriv svaret på undersøgelsen");
}

}  // namespace
}  // namespace indgang::assessment_overview

#include "assessment_overview/step_rules.hpp"

#include <doctest/doctest.h>

#include "collaboration_model/collaboration_model.hpp"

namespace indgang::assessment_overview {
namespace {

constexpr Day today = "2026-11-23"_day;
CollaborationModel const& with_meeting = *model_named("en_familie_en_indgang");
CollaborationModel const& with_conversation = *model_named("sammen_om_familien");

Facts one_child() {
    return {.case_id = CaseId{42}, .children = {{.id = PersonId{1}, .name = "Sofie"}}};
}
Facts two_children() {
    auto facts = one_child();
    facts.children.push_back({.id = PersonId{2}, .name = "Emil"});
    return facts;
}
BeginningFact held(Day on) { return {.meeting = 7, .is_held = true, .on = on}; }
BeginningFact planned(Day on) { return {.meeting = 7, .on = on}; }
std::string act(std::optional<Step> const& step) {
    return step ? say(step->act, Language::da) : std::string{"-"};
}
std::string said(Step const& step) { return say(step.said, Language::da); }

TEST_CASE("an assessment where nothing has happened begins with the meeting [ASSESS-1]") {
    auto const step = next_step(one_child(), with_meeting, today);
    CHECK(act(step) == "Planlæg mødet");
    CHECK(step->address == "/forloeb/42/udredningsmoeder/opret");
    CHECK(step->state == StepState::not_begun);
}

TEST_CASE("where the model says so it begins with a conversation with each child [ASSESS-1]") {
    auto facts = two_children();
    auto step = next_step(facts, with_conversation, today);
    CHECK(act(step) == "Planlæg samtalen");
    CHECK(step->address == "/forloeb/42/udredningsmoeder/opret?barn=1");
    CHECK(say(step->name, Language::da) == "Opstartssamtale med Sofie");
    facts.beginnings = {{.child = PersonId{1}, .is_held = true, .on = today}};
    step = next_step(facts, with_conversation, today);
    CHECK(say(step->name, Language::da) == "Opstartssamtale med Emil");
    CHECK(steps_of(facts, with_conversation, today)[0].address == "/forloeb/42/udredningsmoeder");
}

TEST_CASE("a case without children still begins with the meeting, and has no boards") {
    Facts const facts{.case_id = CaseId{42}};
    auto const kinds = [&](CollaborationModel const& model) {
        std::vector<StepKind> found;
        for (auto const& one : steps_of(facts, model, today)) found.push_back(one.kind);
        return found;
    };
    CHECK(kinds(with_meeting) == std::vector{StepKind::beginning, StepKind::examination});
    CHECK(kinds(with_conversation) == std::vector{StepKind::examination});
    CHECK(act(next_step(facts, with_conversation, today)) == "-");
}

TEST_CASE("a planned meeting asks for a talk with the family before it [MEET-5]") {
    auto facts = one_child();
    facts.beginnings = {planned(today + days{1})};
    auto step = next_step(facts, with_meeting, today);
    CHECK(act(step) == "Tal med familien før mødet");
    CHECK(step->state == StepState::planned);
    CHECK(said(*step) == "Planlagt til 24. november 2026");
    CHECK(step->address == "/forloeb/42/udredningsmoeder/7");
    facts.beginnings[0].is_family_spoken_with = true;
    CHECK(act(next_step(facts, with_meeting, today)) == "Se planen");
}

TEST_CASE("a meeting today is today's; the day after it is overdue until it is written down") {
    auto facts = one_child();
    facts.beginnings = {planned(today)};
    auto step = next_step(facts, with_meeting, today);
    CHECK(said(*step) == "I mødes i dag");
    CHECK(act(step) == "Se planen");
    step = next_step(facts, with_meeting, today + days{1});
    CHECK(step->state == StepState::overdue);
    CHECK(act(step) == "Skriv ned, hvordan det gik");
    CHECK(said(*step) == "Skulle være holdt 23. november 2026");
}

TEST_CASE("of several meetings one over its date tells, else the last held, else the next") {
    auto facts = one_child();
    auto const state = [&] { return steps_of(facts, with_meeting, today)[0]; };
    facts.beginnings = {held("2026-11-02"_day), planned(today - days{1}), planned(today - days{3})};
    CHECK(state().state == StepState::overdue);
    CHECK(state().on == today - days{3});
    facts.beginnings = {held("2026-11-02"_day), held("2026-11-09"_day), planned(today)};
    CHECK(state().state == StepState::done);
    CHECK(state().on == "2026-11-09"_day);
    facts.beginnings = {planned(today + days{9}), planned(today + days{2})};
    CHECK(state().on == today + days{2});
}

TEST_CASE("after the meeting the boards follow, each child its own [ASSESS-2]") {
    auto facts = two_children();
    facts.beginnings = {held(today)};
    auto step = next_step(facts, with_meeting, today);
    CHECK(act(step) == "Begynd tavlen om Sofie");
    CHECK(step->address == "/forloeb/42/boern/1/udredning");
    facts.children[0].talked_about = 3;
    step = next_step(facts, with_meeting, today);
    CHECK(act(step) == "Tal videre om Sofie");
    CHECK(said(*step) == "I har talt om 3 af 10");
    CHECK(step->state == StepState::under_way);
    facts.children[0].talked_about = 10;
    step = next_step(facts, with_meeting, today);
    CHECK(act(step) == "Begynd tavlen om Emil");
    facts.children[1].talked_about = 10;
    CHECK(act(next_step(facts, with_meeting, today)) == "Planlæg, hvordan Sofie bliver hørt");
    for (auto& child : facts.children) child.heard = Heard::heard;
    CHECK(act(next_step(facts, with_meeting, today)) == "-");
}

TEST_CASE("what the reader may not see is said, and is never next [SHARE-2]") {
    auto facts = one_child();
    facts.sees_meetings = false;
    facts.sees_assessment = false;
    facts.children[0].sees_board = false;
    facts.children[0].heard = Heard::withheld;
    auto const steps = steps_of(facts, with_meeting, today);
    REQUIRE(steps.size() == 4);
    for (auto const& one : steps) {
        CHECK(one.state == StepState::withheld);
        CHECK(one.said.empty());
        CHECK(one.act.empty());
    }
    CHECK(act(next_of(steps)) == "-");
}

Step step(StepKind kind, StepState state, std::optional<Day> on = {}) {
    return {.kind = kind,
            .name = {},
            .state = state,
            .act = {std::string(word(kind)) + "-" + std::string(word(state)), {}},
            .on = on};
}

TEST_CASE("what is over its date comes first, the oldest before the others") {
    using enum StepKind;
    using enum StepState;
    auto const next = next_of({step(beginning, not_begun), step(voice, overdue, today),
                               step(examination, overdue, today - days{1})});
    CHECK(act(next) == "examination-overdue");
}

TEST_CASE("what is under way gives way when a later step has begun, but not what has not begun") {
    using enum StepKind;
    using enum StepState;
    CHECK(act(next_of({step(board, under_way), step(voice, not_begun)})) == "board-under_way");
    CHECK(act(next_of({step(board, under_way), step(board, done), step(voice, not_begun)})) ==
          "board-under_way");
    CHECK(act(next_of({step(board, under_way), step(voice, not_begun),
                       step(examination, waiting)})) == "voice-not_begun");
    CHECK(act(next_of({step(board, under_way), step(examination, waiting)})) == "board-under_way");
    CHECK(act(next_of({step(board, under_way), step(talk, by_choice), step(report, withheld)})) ==
          "board-under_way");
}

TEST_CASE("waiting for others, what is left out and what may help are nothing to do") {
    using enum StepKind;
    using enum StepState;
    for (auto const state : {waiting, skipped, by_choice, withheld, done})
        CHECK(act(next_of({step(examination, state)})) == "-");
    CHECK(act(next_of({})) == "-");
}

TEST_CASE("when the report is signed the assessment is over, save what is over its date") {
    using enum StepKind;
    using enum StepState;
    std::vector<Step> steps{step(beginning, not_begun), step(board, under_way), step(report, done)};
    CHECK(is_over(steps));
    CHECK(act(next_of(steps)) == "-");
    steps.push_back(step(examination, overdue, today));
    CHECK(act(next_of(steps)) == "examination-overdue");
    CHECK_FALSE(is_over({step(report, under_way)}));
    CHECK_FALSE(is_over({step(board, done)}));
}

}  // namespace
}  // namespace indgang::assessment_overview

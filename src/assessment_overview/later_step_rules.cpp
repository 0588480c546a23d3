#include "assessment_overview/later_step_rules.hpp"

#include <fmt/format.h>

namespace indgang::assessment_overview {
namespace {

std::string under(CaseId case_id, std::string_view rest) {
    return fmt::format("/forloeb/{}/{}", case_id.value, rest);
}

/// A method that helps some families, and is never asked for.
Step talk_of(Facts const& facts) {
    Step step{.kind = StepKind::talk,
              .name = phrase("Samtaletavler og skalaer"),
              .state = StepState::by_choice,
              .address = under(facts.case_id, "samtaletavler")};
    if (!facts.sees_assessment) {
        step.state = StepState::withheld;
        step.address.clear();
    } else if (facts.talk->boards + facts.talk->scales > 0) {
        step.state = StepState::done;
        step.said = phrase("Tavler: {0}. Skalaer: {1}", facts.talk->boards, facts.talk->scales);
    }
    return step;
}

void tell_heard(Step& step, ChildFact const& child) {
    switch (child.heard) {
        case Heard::withheld:
            step.state = StepState::withheld;
            step.address.clear();
            return;
        case Heard::not_asked:
            step.said = phrase("{0} er ikke hørt endnu", child.name);
            step.act = phrase("Planlæg, hvordan {0} bliver hørt", child.name);
            return;
        case Heard::planned:
            step.state = StepState::planned;
            if (child.heard_on) step.said = phrase("Planlagt til {0}", *child.heard_on);
            step.act = phrase("Hør {0}, og skriv det ned", child.name);
            return;
        case Heard::late:
            step.state = StepState::overdue;
            if (child.heard_on) step.said = phrase("Skulle være holdt {0}", *child.heard_on);
            step.act = phrase("Hør {0}, eller skriv, hvorfor det ikke kunne ske", child.name);
            return;
        case Heard::not_possible:
            step.state = StepState::skipped;
            step.said = phrase("Det kunne ikke lade sig gøre");
            return;
        case Heard::heard:
            step.state = StepState::done;
            if (child.heard_on) step.said = phrase("Hørt {0}", *child.heard_on);
            return;
    }
}

Step voice_of(Facts const& facts, ChildFact const& child) {
    Step step{
        .kind = StepKind::voice,
        .name = child.name.empty() ? phrase("Barnets stemme")
                                   : phrase("Det, {0} selv siger", child.name),
        .address = fmt::format("/forloeb/{}/boern/{}/stemme", facts.case_id.value, child.id.value),
        .on = child.heard_on};
    tell_heard(step, child);
    return step;
}

Step examination_of(Facts const& facts, ExaminationFact const& fact) {
    Step step{.kind = StepKind::examination,
              .name = fact.name,
              .address = under(facts.case_id, fmt::format("undersoegelser/{}", fact.number)),
              .on = fact.due_on};
    if (fact.is_reported) {
        step.state = StepState::done;
        step.said = phrase("Svar {0}", fact.due_on);
    } else if (fact.is_late) {
        step.state = StepState::overdue;
        step.said = phrase("Venter på {0}, skulle være færdig {1}", fact.holder, fact.due_on);
        step.act = fact.is_readers ? phrase("Skriv svaret på undersøgelsen")
                                   : phrase("Tal med {0} om svaret", fact.holder);
    } else {
        step.state = StepState::waiting;
        step.said = phrase("Venter på {0}, senest {1}", fact.holder, fact.due_on);
    }
    return step;
}

/// The team decides which are needed; none is an answer too.
void add_examinations(std::vector<Step>& steps, Facts const& facts) {
    for (auto const& fact : facts.examinations) steps.push_back(examination_of(facts, fact));
    if (!facts.examinations.empty()) return;
    steps.push_back({.kind = StepKind::examination,
                     .name = phrase("Undersøgelser"),
                     .state = facts.sees_assessment ? StepState::by_choice : StepState::withheld,
                     .said = facts.sees_assessment ? phrase("Ingen er bestilt") : Phrase{},
                     .address = facts.sees_assessment ? under(facts.case_id, "undersoegelser")
                                                      : std::string{}});
}

Step course_of(StepKind kind, Phrase name, CourseFact const& fact) {
    return {.kind = kind,
            .name = std::move(name),
            .state = fact.state,
            .said = fact.said,
            .act = fact.act,
            .address = fact.address,
            .on = fact.on};
}

}  // namespace

std::vector<Step> later_steps_of(Facts const& facts) {
    std::vector<Step> steps;
    if (facts.talk) steps.push_back(talk_of(facts));
    for (auto const& child : facts.children) steps.push_back(voice_of(facts, child));
    add_examinations(steps, facts);
    if (facts.analysis)
        steps.push_back(course_of(StepKind::analysis, phrase("Analysemøde"), *facts.analysis));
    if (facts.report)
        steps.push_back(
            course_of(StepKind::report, phrase("Samlet afrapportering"), *facts.report));
    return steps;
}

}  // namespace indgang::assessment_overview

#include "assessment_overview/step_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "assessment_overview/later_step_rules.hpp"

namespace indgang::assessment_overview {
namespace {

std::string under(CaseId case_id, std::string_view rest) {
    return fmt::format("/forloeb/{}/{}", case_id.value, rest);
}
std::string of_child(CaseId case_id, PersonId child, std::string_view rest) {
    return fmt::format("/forloeb/{}/boern/{}/{}", case_id.value, child.value, rest);
}

/// Of several: one over its date, else one that is to come while none is held, else the one held last.
BeginningFact const* telling(std::vector<BeginningFact> const& all, std::optional<PersonId> child,
                             Day today) {
    BeginningFact const* found = nullptr;
    auto const rank = [&](BeginningFact const& one) {
        return !one.is_held && one.on < today ? 0 : one.is_held ? 1 : 2;
    };
    for (auto const& one : all) {
        if (child && one.child != child) continue;
        if (!found || rank(one) < rank(*found) ||
            (rank(one) == rank(*found) && one.is_held && one.on > found->on) ||
            (rank(one) == rank(*found) && !one.is_held && one.on < found->on))
            found = &one;
    }
    return found;
}

void tell_beginning(Step& step, BeginningFact const& fact, CaseId case_id, Day today) {
    auto const address = under(case_id, fmt::format("udredningsmoeder/{}", fact.meeting));
    step.on = fact.on;
    step.address = fact.meeting == 0 ? under(case_id, "udredningsmoeder") : address;
    if (fact.is_held) {
        step.state = StepState::done;
        step.said = phrase("Holdt {0}", fact.on);
    } else if (fact.on < today) {
        step.state = StepState::overdue;
        step.said = phrase("Skulle være holdt {0}", fact.on);
        step.act = phrase("Skriv ned, hvordan det gik");
    } else {
        step.state = StepState::planned;
        step.said =
            fact.on == today ? phrase("I mødes i dag") : phrase("Planlagt til {0}", fact.on);
        step.act = fact.is_family_spoken_with || fact.on == today
                       ? phrase("Se planen")
                       : phrase("Tal med familien før mødet");
    }
}

Step beginning_of(Facts const& facts, CollaborationModel const& model, ChildFact const* child,
                  Day today) {
    Phrase const form{std::string(wording(model.beginning.form).danish), {}};
    Step step{.kind = StepKind::beginning,
              .name = child ? phrase("{0} med {1}", form, child->name) : form};
    if (!facts.sees_meetings) {
        step.state = StepState::withheld;
        return step;
    }
    auto const of = child ? std::optional{child->id} : std::nullopt;
    if (auto const* fact = telling(facts.beginnings, of, today)) {
        tell_beginning(step, *fact, facts.case_id, today);
        return step;
    }
    step.said = phrase("Ikke planlagt");
    step.act = child ? phrase("Planlæg samtalen") : phrase("Planlæg mødet");
    step.address = under(facts.case_id, "udredningsmoeder/opret");
    if (child) step.address += fmt::format("?barn={}", child->id.value);
    return step;
}

Step board_of(Facts const& facts, ChildFact const& child) {
    Step step{.kind = StepKind::board,
              .name = phrase("ICS-tavlen om {0}", child.name),
              .address = of_child(facts.case_id, child.id, "udredning")};
    if (!child.sees_board) {
        step.state = StepState::withheld;
        return step;
    }
    if (child.talked_about == 0) {
        step.act = phrase("Begynd tavlen om {0}", child.name);
        return step;
    }
    bool const is_whole = child.talked_about >= child.in_all;
    step.state = is_whole ? StepState::done : StepState::under_way;
    step.said = phrase("I har talt om {0} af {1}", child.talked_about, child.in_all);
    if (!is_whole) step.act = phrase("Tal videre om {0}", child.name);
    return step;
}

bool has_begun(Step const& step) {
    using enum StepState;
    return step.state != not_begun && step.state != by_choice && step.state != withheld;
}

bool has_a_later_one_begun(std::vector<Step> const& steps, StepKind kind) {
    return std::ranges::any_of(steps,
                               [&](Step const& one) { return one.kind > kind && has_begun(one); });
}

bool may_come_next(std::vector<Step> const& steps, Step const& step) {
    using enum StepState;
    if (step.act.empty()) return false;
    if (step.state == not_begun || step.state == planned) return true;
    return step.state == under_way && !has_a_later_one_begun(steps, step.kind);
}

}  // namespace

std::vector<Step> steps_of(Facts const& facts, CollaborationModel const& model, Day today) {
    std::vector<Step> steps;
    if (model.beginning.is_of_a_child)
        for (auto const& child : facts.children)
            steps.push_back(beginning_of(facts, model, &child, today));
    else
        steps.push_back(beginning_of(facts, model, nullptr, today));
    for (auto const& child : facts.children) steps.push_back(board_of(facts, child));
    for (auto& step : later_steps_of(facts)) steps.push_back(std::move(step));
    return steps;
}

bool is_over(std::vector<Step> const& steps) {
    return std::ranges::any_of(steps, [](Step const& one) {
        return one.kind == StepKind::report && one.state == StepState::done;
    });
}

std::optional<Step> next_of(std::vector<Step> const& steps) {
    Step const* late = nullptr;
    for (auto const& one : steps)
        if (one.state == StepState::overdue && (!late || one.on < late->on)) late = &one;
    if (late) return *late;
    if (is_over(steps)) return std::nullopt;
    for (auto const& one : steps)
        if (may_come_next(steps, one)) return one;
    for (auto const& one : steps)
        if (one.state == StepState::under_way && !one.act.empty()) return one;
    return std::nullopt;
}

std::optional<Step> next_step(Facts const& facts, CollaborationModel const& model, Day today) {
    return next_of(steps_of(facts, model, today));
}

}  // namespace indgang::assessment_overview

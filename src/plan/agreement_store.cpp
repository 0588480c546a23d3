// Answers, and what they make agreed.
#include "plan/store.hpp"

namespace indgang::plan {
namespace {

void write_answer(access::CaseScope& scope, AnswerTo const& one) {
    scope.db().run(
        "INSERT INTO plan_answer (revision_id, person_id, answer, words, how, said_on, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        one.revision, one.said.by, one.said.answer, one.said.words, one.said.how,
        one.said.on.value_or(scope.today()), scope.user(), scope.now());
}

/// Where all of it is one person's own, the line is too.
access::Folder folder_of_all(access::CaseScope& scope, Plan const& plan,
                             std::vector<ElementId> const& elements) {
    auto const facts = family_facts(scope);
    auto const first = folder_of(*plan.element(elements.front()), facts);
    for (auto const one : elements)
        if (folder_of(*plan.element(one), facts) != first) return {access::FolderKind::plan};
    return first;
}

}  // namespace

void answer(access::CaseScope& scope, std::vector<AnswerTo> const& given) {
    if (given.empty()) return;
    auto const plan = whole_plan(scope);
    std::vector<ElementId> elements;
    for (auto const& one : given) {
        write_answer(scope, one);
        elements.push_back(one.element);
    }
    scope.record("plan_answered", phrase("Der er svaret på planen."),
                 folder_of_all(scope, plan, elements));
    settle(scope);
}

void settle(access::CaseScope& scope) {
    auto const plan = whole_plan(scope);
    auto const agreed = becoming_agreed(plan, family_facts(scope), scope.today());
    if (agreed.empty()) return;
    auto const number = plan.versions.empty() ? 1 : plan.versions.back().number + 1;
    auto const version = scope.db().insert(
        "INSERT INTO plan_version (case_id, number, agreed_at) VALUES ($1, $2, $3) RETURNING id",
        scope.case_id(), number, scope.now());
    std::vector<ElementId> elements;
    for (auto const& one : agreed) {
        scope.db().run(
            "INSERT INTO plan_agreed (version_id, element_id, revision_id) VALUES ($1, $2, $3)",
            version, one.element, one.revision);
        elements.push_back(one.element);
    }
    scope.record(
        "plan_agreed",
        number == 1 ? phrase("Planen er aftalt.") : phrase("En ændring af planen er aftalt."),
        folder_of_all(scope, plan, elements));
}

}  // namespace indgang::plan

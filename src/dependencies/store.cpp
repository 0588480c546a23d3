#include "dependencies/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/case_scope.hpp"
#include "dependencies/rules.hpp"

namespace indgang::dependencies {
namespace {

Dependency read_dependency(db::Row const& row) {
    return {.id = row.id<DependencyId>(0),
            .waits = {row.maybe_id<plan::ElementId>(1), row.maybe_id<InterventionId>(2)},
            .on = {row.maybe_id<plan::ElementId>(3), row.maybe_id<InterventionId>(4)},
            .on_words = row.text(5),
            .expected_on = row.maybe_day(6),
            .by = row.text(7),
            .at = row.instant(8),
            .outcome = row.maybe_worded(9, outcomes),
            .because = row.text(10)};
}

/// Of what waits: the plan's, or where it is one adult's own, that adult's.
access::Folder folder_of(Picture const& picture, Node const& node) {
    if (node.goal) return plan::folder_of(*picture.plan.element(*node.goal), picture.facts);
    for (auto const& one : picture.interventions) {
        auto const* person =
            node.intervention == one.id ? picture.facts.person(one.person) : nullptr;
        if (!person) continue;
        auto const folder = cases::folder_about(one.person, person->role);
        if (folder.kind == access::FolderKind::adult) return folder;
    }
    return access::Folder{access::FolderKind::plan};
}

}  // namespace

Picture picture_of(access::CaseScope& scope) {
    auto interventions = interventions::ask_interventions(scope);
    auto dependencies = scope.db().later(
        "SELECT d.id, d.goal_id, d.intervention_id, d.on_goal_id, d.on_intervention_id, d.on_words,"
        " d.expected_on, u.name, d.added_at, e.outcome, COALESCE(e.because, '') FROM dependency d"
        " JOIN app_user u ON u.id = d.added_by LEFT JOIN dependency_end e ON e.dependency_id = d.id"
        " WHERE d.case_id = $1 ORDER BY d.id",
        read_dependency, scope.case_id());
    Picture picture{.plan = plan::plan_of(scope),
                    .facts = plan::family_facts(scope),
                    .interventions = interventions(),
                    .all = {},
                    .hidden = {}};
    for (auto& one : dependencies.get()) {
        bool const is_seen =
            picture.sees(one.waits) && (one.on.is_outside() || picture.sees(one.on));
        (is_seen ? picture.all : picture.hidden).push_back(std::move(one));
    }
    return picture;
}

void add(access::CaseScope& scope, Picture const& picture, Dependency const& one) {
    scope.db().run(
        "INSERT INTO dependency (case_id, goal_id, intervention_id, on_goal_id, on_intervention_id,"
        " on_words, expected_on, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        scope.case_id(), one.waits.goal, one.waits.intervention, one.on.goal, one.on.intervention,
        one.on_words, one.expected_on, scope.user(), scope.now());
    scope.record("dependency_added",
                 one.waits.goal ? phrase("Det er skrevet, hvad et mål i planen venter på.")
                                : phrase("Det er skrevet, hvad en indsats venter på."),
                 folder_of(picture, one.waits));
}

void end(access::CaseScope& scope, Picture const& picture, Dependency const& one, Outcome outcome,
         std::string_view because) {
    scope.db().run(
        "INSERT INTO dependency_end (dependency_id, outcome, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        one.id, outcome, because, scope.user(), scope.now());
    scope.record("dependency_ended",
                 one.waits.goal ? phrase("Et mål i planen venter ikke længere.")
                                : phrase("En indsats venter ikke længere."),
                 folder_of(picture, one.waits));
}

}  // namespace indgang::dependencies

#include "source_plans/store.hpp"

#include <algorithm>

namespace indgang::source_plans {
namespace {

struct PlanRow {
    SourcePlan plan;
    std::string kind;
    std::int64_t kind_version;
};
PlanRow read_plan(db::Row const& row) {
    return {{.id = row.id<SourceId>(0),
             .about = row.maybe_id<PersonId>(3),
             .department = row.text(4),
             .kept_by = row.text(7),
             .added_by = row.text(9),
             .from_on = row.day(5),
             .valid_until = row.maybe_day(6),
             .version = row.number(8),
             .added_at = row.instant(10)},
            row.text(1),
            row.number(2)};
}

using GoalRow = std::pair<SourceId, SourceGoal>;
GoalRow read_goal(db::Row const& row) {
    return {
        row.id<SourceId>(0),
        SourceGoal{.id = row.id<SourceGoalId>(1), .position = row.number(2), .words = row.text(3)}};
}

using DecisionRow = std::pair<SourceGoalId, Decision>;
DecisionRow read_decision(db::Row const& row) {
    return {row.id<SourceGoalId>(0), Decision{.outcome = row.worded(1, outcomes),
                                              .element = row.maybe_id<plan::ElementId>(2),
                                              .because = row.text(3),
                                              .by = row.text(4),
                                              .at = row.instant(5)}};
}

bool is_adult(plan::Concerned const* person) {
    return person && (person->role == cases::FamilyRole::parent ||
                      person->role == cases::FamilyRole::other_adult);
}

/// Of an old case only what was chosen for sharing.
bool is_shown(access::CaseScope& scope, SourcePlan const& plan, plan::FamilyFacts const& facts) {
    auto const* about = plan.about ? facts.person(*plan.about) : nullptr;
    bool const is_of_child = about && about->role == cases::FamilyRole::child;
    auto const decision = scope.may_see(plan.folder, is_of_child ? plan.about : std::nullopt);
    if (!decision) return false;
    return !decision.since || *decision.since <= Day{std::chrono::floor<days>(plan.added_at.at)};
}

void put_goals(access::CaseScope& scope, std::vector<SourcePlan>& plans) {
    auto goals = scope.db().later(
        "SELECT g.source_id, g.id, g.position, g.words FROM source_plan p"
        " JOIN source_goal g ON g.source_id = p.id WHERE p.case_id = $1"
        " ORDER BY g.source_id, g.position",
        read_goal, scope.case_id());
    auto decisions = scope.db().later(
        "SELECT d.goal_id, d.outcome, d.element_id, d.because, u.name, d.decided_at"
        " FROM source_plan p JOIN source_goal g ON g.source_id = p.id"
        " JOIN source_goal_decision d ON d.goal_id = g.id JOIN app_user u ON u.id = d.decided_by"
        " WHERE p.case_id = $1 ORDER BY d.id",
        read_decision, scope.case_id());
    for (auto& [source, goal] : goals.get()) {
        auto const plan = std::ranges::find(plans, source, &SourcePlan::id);
        if (plan != plans.end()) plan->goals.push_back(std::move(goal));
    }
    for (auto& [id, decision] : decisions.get())
        for (auto& plan : plans)
            for (auto& goal : plan.goals)
                if (goal.id == id) goal.decisions.push_back(std::move(decision));
}

}  // namespace

access::Folder folder_for(plan_kinds::Kind const& kind, std::optional<PersonId> about,
                          plan::FamilyFacts const& facts) {
    return is_adult(about ? facts.person(*about) : nullptr) ? access::adult_folder(*about)
                                                            : plan_kinds::folder_of(kind.home);
}

bool may_see(access::CaseScope& scope, access::Folder folder, std::optional<PersonId> about,
             plan::FamilyFacts const& facts) {
    auto const* person = about ? facts.person(*about) : nullptr;
    bool const is_of_child = person && person->role == cases::FamilyRole::child;
    return scope.may_see(folder, is_of_child ? about : std::nullopt).yes;
}

bool may_write(access::CaseScope& scope) {
    return access::professionals.has(scope.relation()) && scope.may_see(access::FolderKind::plan);
}

std::vector<SourcePlan> sources_of(access::CaseScope& scope) {
    auto rows = scope.db().rows(
        "SELECT p.id, p.kind, p.kind_version, p.about_id, p.department, p.from_on, p.valid_until,"
        " p.kept_by, p.version, u.name, p.added_at FROM source_plan p"
        " JOIN app_user u ON u.id = p.added_by WHERE p.case_id = $1 ORDER BY p.id",
        read_plan, scope.case_id());
    if (rows.empty()) return {};
    auto const facts = plan::family_facts(scope);
    std::vector<SourcePlan> plans;
    for (auto& row : rows) {
        auto& plan = row.plan;
        if (auto kind = plan_kinds::kind_in(scope.visit(), row.kind, row.kind_version))
            plan.kind = *std::move(kind);
        plan.folder = folder_for(plan.kind, plan.about, facts);
        if (auto const* about = plan.about ? facts.person(*plan.about) : nullptr)
            plan.about_name = about->called;
        // One about somebody who has left the family is nobody's to read any more.
        bool const is_about_one_gone = plan.about && plan.about_name.empty();
        if (!is_about_one_gone && is_shown(scope, plan, facts)) plans.push_back(std::move(plan));
    }
    put_goals(scope, plans);
    return plans;
}

SourceId add(access::CaseScope& scope, SourcePlan const& plan,
             std::vector<std::string> const& goals) {
    auto saved = plan;
    saved.id = SourceId{scope.db().insert(
        "INSERT INTO source_plan (case_id, kind, kind_version, about_id, department, from_on,"
        " valid_until, kept_by, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,"
        " $10) RETURNING id",
        scope.case_id(), plan.kind.word, plan.kind.version, plan.about, plan.department,
        plan.from_on, plan.valid_until, plan.kept_by, scope.user(), scope.now())};
    scope.record(
        "source_plan_added",
        phrase("En plan fra et andet sted er lagt ind: {0}, {1}.", plan.kind.name, plan.department),
        plan.folder);
    if (!goals.empty()) add_goals(scope, saved, goals);
    return saved.id;
}

void correct(access::CaseScope& scope, SourcePlan const& plan) {
    scope.db().run(
        "UPDATE source_plan SET department = $1, from_on = $2, valid_until = $3, kept_by = $4,"
        " changed_by = $5, changed_at = $6, version = version + 1 WHERE id = $7 AND case_id = $8",
        plan.department, plan.from_on, plan.valid_until, plan.kept_by, scope.user(), scope.now(),
        plan.id, scope.case_id());
    scope.record("source_plan_corrected",
                 phrase("Oplysningerne om en plan fra et andet sted er rettet: {0}, {1}.",
                        plan.kind.name, plan.department),
                 plan.folder);
}

void add_goals(access::CaseScope& scope, SourcePlan const& plan,
               std::vector<std::string> const& goals) {
    auto position = std::ssize(plan.goals);
    for (auto const& words : goals)
        scope.db().run(
            "INSERT INTO source_goal (source_id, position, words, added_by, added_at)"
            " VALUES ($1, $2, $3, $4, $5)",
            plan.id, ++position, words, scope.user(), scope.now());
    scope.record("source_goals_added",
                 phrase("{0} mål er skrevet af fra {1}, {2}.", std::ssize(goals), plan.kind.name,
                        plan.department),
                 plan.folder);
}

void decide(access::CaseScope& scope, SourcePlan const& source, SourceGoalId goal,
            Decision const& decision) {
    scope.db().run(
        "INSERT INTO source_goal_decision (goal_id, outcome, element_id, because, decided_by,"
        " decided_at) VALUES ($1, $2, $3, $4, $5, $6)",
        goal, decision.outcome, decision.element, decision.because, scope.user(), scope.now());
    scope.record("source_goal_decided",
                 phrase("Der er taget stilling til et mål fra {0}, {1}.", source.kind.name,
                        source.department),
                 source.folder);
}

}  // namespace indgang::source_plans

#include "generate/other_plans.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

std::optional<std::string_view> none_if_empty(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional{text};
}

void write_goal(db::Db& db, ToldSourceGoal const& told, std::int64_t source, int position,
                std::vector<std::int64_t> const& elements, UserId by, Day added_on, Day today) {
    auto const goal = db.insert(
        "INSERT INTO source_goal (source_id, position, words, added_by, added_at)"
        " VALUES ($1, $2, $3, $4, $5) RETURNING id",
        source, position, told.words, by, moment_on(added_on, 3));
    auto const outcome = none_if_empty(told.outcome);
    if (!outcome) return;
    auto const element =
        told.element < 0 ? std::nullopt : std::optional{elements.at(std::size_t(told.element))};
    db.run(
        "INSERT INTO source_goal_decision (goal_id, outcome, element_id, because, decided_by,"
        " decided_at) VALUES ($1, $2, $3, $4, $5, $6)",
        goal, *outcome, element, told.because, by, moment_on(today - days{71}, 3));
}

}  // namespace

void write_other_plans(db::Db& db, std::span<ToldSource const> told, Family const& family,
                       PlanOwner const& of) {
    if (told.empty()) return;
    auto const by = family.coordinators.back().user;
    auto const elements = db.rows(
        "SELECT id FROM plan_element WHERE case_id = $1 ORDER BY id",
        [](db::Row const& row) { return row.number(0); }, of.case_id);
    auto const added_on = of.today - days{75};
    for (auto const& one : told) {
        auto const about = one.about
                               ? std::optional{of.first_person.value + std::int64_t(*one.about)}
                               : std::nullopt;
        auto const until =
            one.valid_for ? std::optional{of.today + days{*one.valid_for}} : std::nullopt;
        auto const source = db.insert(
            "INSERT INTO source_plan (case_id, kind, kind_version, about_id, department, from_on,"
            " valid_until, kept_by, added_by, added_at) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8,"
            " $9) RETURNING id",
            of.case_id, one.kind, about, one.department, of.today - days{one.days_ago}, until,
            one.kept_by, by, moment_on(added_on, 2));
        int position = 0;
        for (auto const& goal : one.goals)
            write_goal(db, goal, source, ++position, elements, by, added_on, of.today);
    }
}

}  // namespace indgang::generate

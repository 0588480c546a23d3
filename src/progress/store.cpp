#include "progress/store.hpp"

#include <algorithm>

#include "progress/rules.hpp"

namespace indgang::progress {
namespace {

Day day_of(Instant moment) { return Day{std::chrono::floor<days>(moment.at)}; }

struct MeasuredRow {
    plan::ElementId goal;
    Measurement measured;
    std::optional<cases::FamilyRole> role;  // of whoever it is by
};
MeasuredRow read_measured(db::Row const& row) {
    auto const role = row.maybe_worded(11, cases::family_roles);
    Measurement one{.rating = {.id = row.id<scales::RatingId>(1),
                               .rater = {.person = row.maybe_id<PersonId>(3), .name = row.text(6)},
                               .on = row.day(7),
                               .value = row.maybe_number(8),
                               .reason = row.text(9),
                               .recorded_by = row.text(10)},
                    .ladder = row.maybe_id<LadderId>(2),
                    .telling = row.worded(12, tellings)};
    if (one.rating.rater.person)
        one.rating.rater.name = attribution::called(row.text(4), row.text(5));
    one.rating.rater.is_child =
        role == cases::FamilyRole::child || role == cases::FamilyRole::sibling;
    return {row.id<plan::ElementId>(0), std::move(one), role};
}

struct LadderRow {
    plan::ElementId goal;
    Way way;
    Ladder ladder;
};
LadderRow read_ladder(db::Row const& row) {
    return {
        row.id<plan::ElementId>(0),
        row.worded(2, ways),
        {row.id<LadderId>(1), {row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)}}};
}

Day since(plan::Plan const& plan, plan::Element const& goal) {
    for (auto const& version : plan.versions)
        if (version.agreed.contains(goal.id)) return day_of(version.at);
    return day_of(goal.added_at);
}

Goal goal_of(plan::Plan const& plan, plan::Element const& element) {
    auto const& content = element.standing().content;
    auto const* above = content.under ? plan.element(*content.under) : nullptr;
    return {.id = element.id,
            .words = content.words,
            .measure = content.measure,
            .about = element.about,
            .is_sub_goal = above && above->kind == plan::Kind::goal,
            .is_active = element.goal_state == plan::GoalState::active,
            .is_own = element.is_own(),
            .is_agreed = element.agreed_revision() != nullptr,
            .baseline = content.baseline,
            .target = content.target,
            .since = since(plan, element)};
}

}  // namespace

std::vector<Goal> goals_of(access::CaseScope& scope, plan::Plan const& seen) {
    std::vector<Goal> goals;
    for (auto const& element : seen.elements)
        if (element.kind == plan::Kind::goal && element.is_in_plan)
            goals.push_back(goal_of(seen, element));
    if (goals.empty()) return goals;
    auto measured = scope.db().later(
        "SELECT g.element_id, g.id, g.ladder_id, g.person_id, COALESCE(p.name, ''),"
        " COALESCE(m.relation, ''), g.professional, g.measured_on, g.value, g.words, u.name, m.role,"
        " g.told FROM plan_element e JOIN goal_measurement g ON g.element_id = e.id"
        " JOIN app_user u ON u.id = g.recorded_by LEFT JOIN person p ON p.id = g.person_id"
        " LEFT JOIN case_person m ON m.person_id = g.person_id AND m.case_id = e.case_id"
        " WHERE e.case_id = $1 ORDER BY g.id",
        read_measured, scope.case_id());
    auto ladders = scope.db().later(
        "SELECT l.element_id, l.id, l.way, l.much_less, l.less, l.expected, l.more, l.much_more"
        " FROM plan_element e JOIN goal_ladder l ON l.element_id = e.id WHERE e.case_id = $1"
        " ORDER BY l.id",
        read_ladder, scope.case_id());
    auto const goal_in = [&](plan::ElementId id) -> Goal* {
        auto const found = std::ranges::lower_bound(goals, id, {}, &Goal::id);
        return found != goals.end() && found->id == id ? &*found : nullptr;
    };
    for (auto& row : measured.get())
        if (auto* goal = goal_in(row.goal))
            if (attribution::may_read(scope, row.measured.rating.rater.person, row.role))
                goal->measured.push_back(std::move(row.measured));
    for (auto& row : ladders.get())
        if (auto* goal = goal_in(row.goal))
            goal->ladder =
                row.way == Way::steps ? std::optional{std::move(row.ladder)} : std::nullopt;
    for (auto& goal : goals) goal.measured = with_corrections_marked(std::move(goal.measured));
    return goals;
}

void add_measurement(access::CaseScope& scope, plan::Element const& goal, Measurement const& one) {
    auto const& rating = one.rating;
    scope.db().run(
        "INSERT INTO goal_measurement (element_id, ladder_id, person_id, professional, measured_on,"
        " value, words, told, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        goal.id, one.ladder, rating.rater.person,
        rating.rater.person ? std::string{} : rating.rater.name, rating.on, rating.value,
        rating.reason, word(one.telling), scope.user(), scope.now());
    scope.record("goal_measured",
                 rating.value ? phrase("Et mål i planen er målt.")
                              : phrase("En måling af et mål i planen er taget tilbage."),
                 plan::folder_of(goal, plan::family_facts(scope)));
}

void choose(access::CaseScope& scope, plan::Element const& goal, Way way, Ladder const& ladder) {
    scope.db().run(
        "INSERT INTO goal_ladder (element_id, way, much_less, less, expected, more, much_more,"
        " chosen_by, chosen_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        goal.id, word(way), ladder.words[0], ladder.words[1], ladder.words[2], ladder.words[3],
        ladder.words[4], scope.user(), scope.now());
    scope.record("goal_ladder_chosen", phrase("Et mål i planen måles på en ny måde."),
                 plan::folder_of(goal, plan::family_facts(scope)));
}

}  // namespace indgang::progress

#include "access/case_scope.hpp"
#include "follow_up/follow_up.hpp"
#include "follow_up/held.hpp"

namespace indgang::follow_up {

namespace {

constexpr access::Folder meetings{access::FolderKind::meetings};

/// A date alone may be known to everybody of the case; whose it is, and why, say more.
void keep_what_may_be_seen(access::CaseScope& scope, DueChild& due) {
    if (!scope.may_see(access::FolderKind::family, due.child))
        due.name = in(scope.language(), Text{"barnet"});
    if (scope.may_see(access::FolderKind::matters, due.child)) return;
    due.is_extended = false;
    due.why = phrase("Grunden vises ikke, for den siger noget om indsatserne.");
}

}  // namespace

std::vector<WrittenFollowUp> held_with(access::CaseScope& scope, PersonId child) {
    auto const decision = scope.may_see(meetings, child);
    if (!decision) return {};
    return scope.db().rows(
        "SELECT f.id, f.held_on, f.manner, f.took_part, f.wellbeing, f.goals, f.is_right,"
        " f.fit_note, f.coming, f.new_needs, u.name FROM follow_up f"
        " JOIN app_user u ON u.id = f.held_by WHERE f.case_id = $1 AND f.child_id = $2"
        " AND f.held_on >= $3"
        " ORDER BY f.held_on DESC, f.id DESC",
        [](db::Row const& row) {
            return WrittenFollowUp{.id = row.number(0),
                                   .follow_up = {.held_on = row.day(1),
                                                 .manner = row.worded(2, manners),
                                                 .took_part = row.text(3),
                                                 .wellbeing = row.text(4),
                                                 .goals = row.text(5),
                                                 .fit = row.worded(6, fits),
                                                 .fit_note = row.text(7),
                                                 .coming = row.text(8),
                                                 .new_needs = row.text(9)},
                                   .held_by = row.text(10)};
        },
        scope.case_id(), child, decision.since.value_or("1900-01-01"_day));
}

void save(access::CaseScope& scope, PersonId child, std::string_view child_name,
          FollowUp const& follow_up) {
    scope.db().run(
        "INSERT INTO follow_up (case_id, child_id, held_on, manner, took_part, wellbeing, goals,"
        " is_right, fit_note, coming, new_needs, held_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        scope.case_id(), child, follow_up.held_on, follow_up.manner, follow_up.took_part,
        follow_up.wellbeing, follow_up.goals, follow_up.fit, follow_up.fit_note, follow_up.coming,
        follow_up.new_needs, scope.user(), scope.now());
    scope.record("follow_up_held",
                 phrase("Opfølgning med {0} holdt {1}", std::string(child_name), follow_up.held_on),
                 meetings);
    renew_due(scope);
}

std::optional<Day> start_conversation_on(access::CaseScope& scope, PersonId child) {
    if (!scope.may_see(meetings, child)) return std::nullopt;
    return scope.db().row(
        "SELECT held_on FROM start_conversation WHERE case_id = $1 AND child_id = $2",
        [](db::Row const& row) { return row.day(0); }, scope.case_id(), child);
}

std::optional<Day> opened_on(access::CaseScope& scope) {
    return scope.db().row(
        "SELECT opened_on FROM family_case WHERE id = $1",
        [](db::Row const& row) { return row.day(0); }, scope.case_id());
}

Asked<std::vector<DueChild>> ask_due(access::CaseScope& scope) {
    auto asked = std::make_shared<db::Later<DueChild>>(scope.db().later(
        "SELECT d.child_id, p.name, d.due_on, d.plan_by, d.because, d.basis, d.hidden_until"
        " FROM follow_up_due d JOIN person p ON p.id = d.child_id WHERE d.case_id = $1"
        " ORDER BY d.due_on, d.child_id",
        [](db::Row const& row) {
            return DueChild{.child = row.id<PersonId>(0),
                            .name = row.text(1),
                            .due_on = row.day(2),
                            .plan_by = row.day(3),
                            .why = phrase_from_stored(row.view(4)),
                            .is_extended = row.view(5) == "extended",
                            .hidden_until = row.maybe_day(6)};
        },
        scope.case_id()));
    return [asked, &scope] {
        auto all = asked->get();
        for (auto& due : all) keep_what_may_be_seen(scope, due);
        return all;
    };
}

}  // namespace indgang::follow_up

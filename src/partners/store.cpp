#include "partners/store.hpp"

#include "partners/reopening.hpp"

namespace indgang::partners {
namespace {

Partnership read_partnership(db::Row const& row) {
    return {.id = row.id<PartnershipId>(0),
            .user = row.id<UserId>(1),
            .name = row.text(2),
            .telephone = row.text(3),
            .email = row.text(4),
            .from_on = row.day(5),
            .because = row.text(6),
            .ended_on = row.maybe_day(7),
            .ended_because = row.text(8),
            .agreement = row.number(9),
            .tasks = row.text(10),
            .learning_goals = row.text(11),
            .agreed_by = row.text(12)};
}

void insert(access::Visit& visit, CaseId case_id, Partnership const& next) {
    visit.db().run(
        "INSERT INTO partnership (case_id, user_id, from_on, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        case_id, next.user, next.from_on, next.because, visit.user().id, visit.now());
    access::grant(visit, case_id, next.user, access::Relation::partner, next.from_on, next.because);
}

void insert_end(access::Visit& visit, CaseId case_id, Partnership const& present, Day ended_on,
                std::string_view because) {
    visit.db().run(
        "INSERT INTO partnership_end (partnership_id, ended_on, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        present.id, ended_on, because, visit.user().id, visit.now());
    access::end_grant(visit, case_id, present.user, access::Relation::partner, ended_on);
}

}  // namespace

Asked<std::vector<Partnership>> ask_partnerships(access::CaseScope& scope) {
    auto rows = scope.db().later(
        "SELECT p.id, p.user_id, u.name, u.telephone, u.email, p.from_on, p.because, e.ended_on,"
        " COALESCE(e.because, ''), COALESCE(a.id, 0), COALESCE(a.tasks, ''),"
        " COALESCE(a.learning_goals, ''), COALESCE(b.name, '') FROM partnership p"
        " JOIN app_user u ON u.id = p.user_id"
        " LEFT JOIN partnership_end e ON e.partnership_id = p.id"
        " LEFT JOIN partnership_agreement a ON a.id = (SELECT max(n.id)"
        " FROM partnership_agreement n WHERE n.partnership_id = p.id)"
        " LEFT JOIN app_user b ON b.id = a.recorded_by"
        " WHERE p.case_id = $1 ORDER BY p.from_on DESC, p.id DESC",
        read_partnership, scope.case_id());
    return [rows]() mutable { return rows.get(); };
}

Origin origin_of(access::CaseScope& scope) {
    auto const said = scope.db().row(
        "SELECT g.partner_from FROM family_case c JOIN target_criterion t ON t.id = c.criterion_id"
        " JOIN target_group g ON g.id = t.target_group_id WHERE c.id = $1",
        [](db::Row const& row) { return row.worded(0, origins); }, scope.case_id());
    return said.value_or(Origin::any_department);
}

std::vector<HelpElsewhere> help_of(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT d.area, m.role FROM intervention i JOIN department d ON d.id = i.department_id"
        " JOIN case_person m ON m.case_id = i.case_id AND m.person_id = i.person_id"
        " LEFT JOIN intervention_end e ON e.intervention_id = i.id WHERE i.case_id = $1"
        " AND (e.ended_on IS NULL OR e.ended_on > $2)"
        " UNION SELECT d.area, m.role FROM matter s JOIN department d ON d.id = s.department_id"
        " JOIN case_person m ON m.case_id = s.case_id AND m.person_id = s.person_id"
        " WHERE s.case_id = $1 AND (s.closed_on IS NULL OR s.closed_on > $2) ORDER BY 1, 2",
        [](db::Row const& row) {
            return HelpElsewhere{row.text(0), row.view(1) == "child"};
        },
        scope.case_id(), scope.today());
}

void begin(access::Visit& visit, CaseId case_id, Partnership const& next) {
    insert(visit, case_id, next);
    access::record_for_all(visit, case_id, "partner_began",
                           phrase("{0} er makker fra {1}.", next.name, next.from_on));
}

void end(access::Visit& visit, CaseId case_id, Partnership const& present, Day ended_on,
         std::string_view because) {
    insert_end(visit, case_id, present, ended_on, because);
    access::record_for_all(visit, case_id, "partner_ended",
                           phrase("{0} er ikke makker fra {1}.", present.name, ended_on));
}

void begin(access::CaseScope& scope, std::optional<Partnership> const& present,
           Partnership const& next) {
    if (present) insert_end(scope.visit(), scope.case_id(), *present, next.from_on, next.because);
    begin(scope.visit(), scope.case_id(), next);
}

void end(access::CaseScope& scope, Partnership const& present, Day ended_on,
         std::string_view because) {
    end(scope.visit(), scope.case_id(), present, ended_on, because);
}

void come_back(access::CaseScope& scope, std::string_view because) {
    for (auto const& one : ask_partnerships(scope)()) {
        if (!one.is_on(scope.today())) continue;
        auto const here = scope.db().row(
            "SELECT id FROM app_user WHERE id = $1 AND (active_until IS NULL OR active_until > $2)",
            [](db::Row const& row) { return row.number(0); }, one.user, scope.today());
        if (here)
            access::grant(scope.visit(), scope.case_id(), one.user, access::Relation::partner,
                          scope.today(), because);
        else
            end(scope, one, scope.today(), because);
    }
}

void agree(access::CaseScope& scope, Partnership const& between, std::string_view tasks,
           std::string_view learning_goals) {
    scope.db().run(
        "INSERT INTO partnership_agreement (partnership_id, tasks, learning_goals, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5)",
        between.id, tasks, learning_goals, scope.user(), scope.now());
    scope.record("partners_agreed", phrase("Koordinator og makker har aftalt, hvem der gør hvad."));
}

}  // namespace indgang::partners

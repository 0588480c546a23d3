#include "coordinators/store.hpp"

#include "cases/cases.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "coordinators/reopening.hpp"

namespace indgang::coordinators {
namespace {

constexpr std::string_view opened = "opened";  // the reason of a case's first period

CoordinatorPeriod read_period(db::Row const& row) {
    return {.user = row.id<UserId>(0),
            .name = row.text(1),
            .from_on = row.day(2),
            .until_on = row.maybe_day(3),
            .is_first = row.view(4) == opened,
            .because = row.view(4) == opened ? "" : row.text(4),
            .recorded_by = row.text(5)};
}

ModelPeriod read_model(db::Row const& row) {
    auto const* model = model_named(row.view(0));
    return {.model = row.text(0),
            .name = model ? std::string(model->danish) : row.text(0),
            .from_on = row.day(1),
            .is_first = row.view(2) == opened,
            .because = row.view(2) == opened ? "" : row.text(2),
            .recorded_by = row.text(3)};
}

/// The row that begins a period; the database refuses who is not of the area that day.
void begin_period(access::Visit& visit, CaseId case_id, UserId user, Day from_on,
                  std::string_view because) {
    visit.db().run(
        "INSERT INTO coordinator_change (case_id, from_on, user_id, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        case_id, from_on, user, because, visit.user().id, visit.now());
    access::grant(visit, case_id, user, access::Relation::coordinator, from_on, because);
}

void begin_model(access::Visit& visit, CaseId case_id, std::string_view model, Day from_on,
                 std::string_view because) {
    visit.db().run(
        "INSERT INTO model_change (case_id, from_on, model, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        case_id, from_on, model, because, visit.user().id, visit.now());
}

}  // namespace

Asked<std::vector<CoordinatorPeriod>> ask_coordinators(access::CaseScope& scope) {
    auto rows = scope.db().later(
        "SELECT k.user_id, u.name, k.from_on, COALESCE((SELECT min(n.from_on) FROM coordinator_change n"
        " WHERE n.case_id = k.case_id AND n.from_on > k.from_on), c.closed_on), k.because, b.name"
        " FROM coordinator_change k JOIN family_case c ON c.id = k.case_id"
        " JOIN app_user u ON u.id = k.user_id JOIN app_user b ON b.id = k.recorded_by"
        " WHERE k.case_id = $1 ORDER BY k.from_on DESC",
        read_period, scope.case_id());
    return [rows]() mutable { return rows.get(); };
}

Asked<std::vector<ModelPeriod>> ask_models(access::CaseScope& scope) {
    auto rows = scope.db().later(
        "SELECT m.model, m.from_on, m.because, b.name FROM model_change m"
        " JOIN app_user b ON b.id = m.recorded_by WHERE m.case_id = $1 ORDER BY m.from_on DESC",
        read_model, scope.case_id());
    return [rows]() mutable { return rows.get(); };
}

std::vector<Candidate> candidates(access::Visit& visit, Day on) {
    return visit.db().rows(
        "SELECT u.id, u.name FROM app_user u WHERE u.active_from <= $2"
        " AND (u.active_until IS NULL OR u.active_until > $2)"
        " AND EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id AND r.role = 'coordinator'"
        " AND r.from_on <= $2 AND (r.until_on IS NULL OR r.until_on > $2))"
        " AND EXISTS (SELECT 1 FROM user_department m JOIN department d ON d.id = m.department_id"
        " WHERE m.user_id = u.id AND d.area = 'child_disability' AND m.from_on <= $1"
        " AND (m.until_on IS NULL OR m.until_on > $1)) ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return Candidate{row.id<UserId>(0), row.text(1)};
        },
        on, visit.today());
}

void begin(access::Visit& visit, CaseId case_id, UserId coordinator, std::string_view model,
           Day from_on) {
    begin_period(visit, case_id, coordinator, from_on, opened);
    begin_model(visit, case_id, model, from_on, opened);
}

void save(access::CaseScope& scope, CoordinatorChange const& change) {
    auto& visit = scope.visit();
    begin_period(visit, scope.case_id(), change.to.user, change.from_on, change.because);
    access::end_grant(visit, scope.case_id(), change.from.user, access::Relation::coordinator,
                      change.from_on);
    scope.record_for_all("coordinator_changed",
                         phrase("{0} har overtaget koordineringen efter {1} fra {2}.",
                                change.to.name, change.from.name, change.from_on));
    cases::changed(scope);
}

void save(access::CaseScope& scope, ModelChange const& change) {
    begin_model(scope.visit(), scope.case_id(), change.model, change.from_on, change.because);
    scope.record_for_all("model_changed", phrase("Forløbet følger {0} fra {1}.",
                                                 std::string(change.name), change.from_on));
    cases::changed(scope);
}

void come_back(access::CaseScope& scope, UserId coordinator, Day from_on,
               std::string_view because) {
    auto const last = ask_coordinators(scope)().front();
    for (auto const& one : candidates(scope.visit(), from_on))
        if (one.user == coordinator && one.user != last.user)
            save(scope, {.from = {last.user, last.name},
                         .to = one,
                         .from_on = from_on,
                         .because = std::string(because)});
}

}  // namespace indgang::coordinators

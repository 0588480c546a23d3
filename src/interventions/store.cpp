#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "catalogue/provision_key.hpp"
#include "interventions/interventions.hpp"

namespace indgang::interventions {
namespace {

Intervention read_intervention(db::Row const& row) {
    return {.id = row.id<InterventionId>(0),
            .person = row.id<PersonId>(1),
            .provision = row.text(2),
            .started_on = row.day(3),
            .ended_on = row.maybe_day(4),
            .ended_because = row.text(5),
            .examination_until = row.maybe_day(6),
            .department = row.maybe_id<DepartmentId>(7),
            .department_name = row.text(8),
            .provider = row.text(9),
            .note = row.text(10),
            .department_area = row.text(11)};
}

struct OfPerson {
    Intervention intervention;
    cases::FamilyRole role;
};

/// What one adult gets is that adult's own; what is over may have been left out (SHARE-5).
bool is_shown(access::CaseScope& scope, OfPerson const& one) {
    auto const decision = cases::may_see_about(scope, one.intervention.person, one.role);
    auto const& ended_on = one.intervention.ended_on;
    bool const is_older = decision.since && ended_on && *ended_on <= *decision.since;
    return decision.yes && !is_older;
}

access::Folder folder_of(access::CaseScope& scope, PersonId person) {
    auto const family = cases::family(scope);
    auto const* member = family.member(person);
    return cases::folder_about(person, member ? member->role : cases::FamilyRole::other_adult);
}

Phrase what(Intervention const& intervention) {
    return described(*catalogue::provision(intervention.provision));
}

std::string word_or_none(auto const& maybe) { return maybe ? std::string(word(*maybe)) : "none"; }

void load(db::Db& db, catalogue::Provision const& provision) {
    auto const until =
        provision.valid_to ? std::optional{*provision.valid_to + days{1}} : std::nullopt;
    db.run(
        "INSERT INTO provision (key, act, title_da, title_en, valid_from, valid_until, cadence_group,"
        " basis, search_words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (key)"
        " DO UPDATE SET act = $2, title_da = $3, title_en = $4, valid_from = $5, valid_until = $6,"
        " cadence_group = $7, basis = $8, search_words = $9",
        provision.key, provision.act, provision.title_da, provision.title_en, provision.valid_from,
        until, word_or_none(provision.group), word_or_none(provision.basis),
        provision.search_words);
}

}  // namespace

Asked<std::vector<Intervention>> ask_interventions(access::CaseScope& scope) {
    auto rows = scope.db().later(
        "SELECT i.id, i.person_id, i.provision, i.started_on, e.ended_on, COALESCE(e.because, ''),"
        " i.examination_until, i.department_id, COALESCE(d.name, ''), i.provider, i.note,"
        " COALESCE(d.area, ''), p.role FROM intervention i"
        " JOIN case_person p ON p.case_id = i.case_id AND p.person_id = i.person_id"
        " LEFT JOIN intervention_end e ON e.intervention_id = i.id"
        " LEFT JOIN department d ON d.id = i.department_id WHERE i.case_id = $1"
        " ORDER BY i.started_on DESC, i.id DESC",
        [](db::Row const& row) {
            return OfPerson{read_intervention(row), row.worded(12, cases::family_roles)};
        },
        scope.case_id());
    return [rows, &scope]() mutable {
        std::vector<Intervention> shown;
        for (auto& one : rows.get())
            if (is_shown(scope, one)) shown.push_back(std::move(one.intervention));
        return shown;
    };
}

std::vector<Intervention> in_force(access::CaseScope& scope) {
    auto all = ask_interventions(scope)();
    std::erase_if(all, [&](Intervention const& one) { return !one.is_in_force_on(scope.today()); });
    return all;
}

std::vector<Intervention> of_person(access::CaseScope& scope, PersonId person) {
    auto all = ask_interventions(scope)();
    std::erase_if(all, [&](Intervention const& one) { return one.person != person; });
    return all;
}

InterventionId add(access::CaseScope& scope, Intervention const& intervention,
                   std::string_view person_name) {
    InterventionId const id{scope.db().insert(
        "INSERT INTO intervention (case_id, person_id, provision, started_on, examination_until,"
        " department_id, provider, note, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id",
        scope.case_id(), intervention.person, intervention.provision, intervention.started_on,
        intervention.examination_until, intervention.department, intervention.provider,
        intervention.note, scope.user(), scope.now())};
    scope.record("intervention_started",
                 phrase("{0} får {1} fra {2}.", std::string(person_name), what(intervention),
                        intervention.started_on),
                 folder_of(scope, intervention.person));
    cases::changed(scope);
    return id;
}

void end(access::CaseScope& scope, Intervention const& intervention, Day ended_on,
         std::string_view because, std::string_view person_name) {
    scope.db().run(
        "INSERT INTO intervention_end (intervention_id, ended_on, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        intervention.id, ended_on, because, scope.user(), scope.now());
    scope.record("intervention_ended",
                 phrase("{1} til {0} er afsluttet fra {2}.", std::string(person_name),
                        what(intervention), ended_on),
                 folder_of(scope, intervention.person));
    cases::changed(scope);
}

void load_catalogue(db::Db& db) {
    for (auto const& provision : catalogue::provisions()) load(db, provision);
}

}  // namespace indgang::interventions

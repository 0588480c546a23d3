#include "matters/store.hpp"

#include <algorithm>

#include "cases/cases.hpp"

namespace indgang::matters {
namespace {

struct OfPerson {
    Matter matter;
    cases::FamilyRole role;
};
Matter read_matter(db::Row const& row) {
    return {.id = row.id<MatterId>(0),
            .person = row.id<PersonId>(1),
            .department = row.id<DepartmentId>(2),
            .department_name = row.text(3),
            .title = row.text(4),
            .record_system = row.text(5),
            .outside_number = row.text(6),
            .caseworker = row.text(7),
            .opened_on = row.maybe_day(8),
            .closed_on = row.maybe_day(9),
            .version = row.number(10)};
}

std::string named(Matter const& matter) {
    return matter.title.empty() ? matter.outside_number : matter.title;
}

/// What one adult has running is that adult's own; what is over may have been left out (SHARE-5).
bool is_shown(access::CaseScope& scope, OfPerson const& one) {
    auto const decision = cases::may_see_about(scope, one.matter.person, one.role);
    bool const is_older = decision.since && !one.matter.is_open_on(*decision.since);
    return decision.yes && !is_older;
}

access::Folder folder_of(access::CaseScope& scope, PersonId person) {
    auto const family = cases::family(scope);
    auto const* member = family.member(person);
    return cases::folder_about(person, member ? member->role : cases::FamilyRole::other_adult);
}

}  // namespace

Asked<std::vector<Matter>> ask_matters(access::CaseScope& scope) {
    auto rows = scope.db().later(
        "SELECT m.id, m.person_id, m.department_id, d.name, m.title, m.record_system,"
        " m.outside_number, m.caseworker, m.opened_on, m.closed_on, m.version, p.role FROM matter m"
        " JOIN department d ON d.id = m.department_id JOIN case_person p ON p.case_id = m.case_id"
        " AND p.person_id = m.person_id WHERE m.case_id = $1 ORDER BY d.name, m.id",
        [](db::Row const& row) {
            return OfPerson{read_matter(row), row.worded(11, cases::family_roles)};
        },
        scope.case_id());
    return [rows, &scope, today = scope.today()]() mutable {
        std::vector<Matter> matters;
        for (auto& one : rows.get())
            if (is_shown(scope, one)) matters.push_back(std::move(one.matter));
        std::ranges::stable_partition(matters,
                                      [&](Matter const& one) { return one.is_open_on(today); });
        return matters;
    };
}

void add(access::CaseScope& scope, Matter const& matter, std::string_view person_name) {
    scope.db().run(
        "INSERT INTO matter (case_id, person_id, department_id, title, record_system,"
        " outside_number, caseworker, opened_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        scope.case_id(), matter.person, matter.department, matter.title, matter.record_system,
        matter.outside_number, matter.caseworker, matter.opened_on);
    scope.record("matter_added",
                 phrase("{0} har en sag i {1}: {2}.", std::string(person_name),
                        matter.department_name, named(matter)),
                 folder_of(scope, matter.person));
}

void update(access::CaseScope& scope, Matter const& matter, std::string_view person_name) {
    scope.db().run(
        "UPDATE matter SET department_id = $1, title = $2, record_system = $3, outside_number = $4,"
        " caseworker = $5, opened_on = $6, closed_on = $7, version = version + 1"
        " WHERE id = $8 AND case_id = $9",
        matter.department, matter.title, matter.record_system, matter.outside_number,
        matter.caseworker, matter.opened_on, matter.closed_on, matter.id, scope.case_id());
    if (matter.closed_on)
        scope.record("matter_closed",
                     phrase("Sagen i {1} for {0} er lukket fra {2}: {3}.", std::string(person_name),
                            matter.department_name, *matter.closed_on, named(matter)),
                     folder_of(scope, matter.person));
    else
        scope.record("matter_changed",
                     phrase("Sagen i {1} for {0} er rettet: {2}.", std::string(person_name),
                            matter.department_name, named(matter)),
                     folder_of(scope, matter.person));
}

}  // namespace indgang::matters

#include "matters/store.hpp"

#include <algorithm>

namespace indgang::matters {
namespace {

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

}  // namespace

Asked<std::vector<Matter>> ask_matters(access::CaseScope& scope) {
    auto rows = scope.db().later(
        "SELECT m.id, m.person_id, m.department_id, d.name, m.title, m.record_system,"
        " m.outside_number, m.caseworker, m.opened_on, m.closed_on, m.version FROM matter m"
        " JOIN department d ON d.id = m.department_id WHERE m.case_id = $1 ORDER BY d.name, m.id",
        read_matter, scope.case_id());
    return [rows, today = scope.today()]() mutable {
        auto matters = rows.get();
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
    scope.record("matter_added", phrase("{0} har en sag i {1}: {2}.", std::string(person_name),
                                        matter.department_name, named(matter)));
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
                            matter.department_name, *matter.closed_on, named(matter)));
    else
        scope.record("matter_changed",
                     phrase("Sagen i {1} for {0} er rettet: {2}.", std::string(person_name),
                            matter.department_name, named(matter)));
}

}  // namespace indgang::matters

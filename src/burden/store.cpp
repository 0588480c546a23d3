#include "burden/store.hpp"

#include "cases/cases.hpp"

namespace indgang::burden {
namespace {

bool is_adult(cases::FamilyRole role) {
    return role == cases::FamilyRole::parent || role == cases::FamilyRole::other_adult;
}

struct Row {
    Said said;
    std::optional<cases::FamilyRole> role;
};
Row read(db::Row const& row) {
    return {{.id = row.number(0),
             .person = row.maybe_id<PersonId>(1),
             .capacity = {.hours = row.maybe_number(2),
                          .tasks = row.maybe_number(3),
                          .people = row.maybe_number(4),
                          .travel_minutes = row.number(5)},
             .words = row.text(6),
             .written_by = row.text(7),
             .at = row.instant(8)},
            row.maybe_worded(9, cases::family_roles)};
}

}  // namespace

access::Folder folder_of(std::optional<PersonId> person, bool is_adult) {
    if (!person) return {access::FolderKind::plan};
    return is_adult ? access::adult_folder(*person) : access::youth_folder(*person);
}

std::vector<Said> said_of(access::CaseScope& scope) {
    auto rows = scope.db().rows(
        "SELECT b.id, b.person_id, b.hours, b.tasks, b.people, b.travel_minutes, b.words, u.name,"
        " b.written_at, m.role FROM burden_capacity b JOIN app_user u ON u.id = b.written_by"
        " LEFT JOIN case_person m ON m.case_id = b.case_id AND m.person_id = b.person_id"
        " WHERE b.case_id = $1 ORDER BY b.id DESC",
        read, scope.case_id());
    std::vector<Said> seen;
    for (auto& row : rows) {
        auto const folder = folder_of(row.said.person, !row.role || is_adult(*row.role));
        if (scope.may_see(folder)) seen.push_back(std::move(row.said));
    }
    return seen;
}

void say_capacity(access::CaseScope& scope, Said const& said, std::string_view whose) {
    auto const& capacity = said.capacity;
    scope.db().run(
        "INSERT INTO burden_capacity (case_id, person_id, hours, tasks, people, travel_minutes,"
        " words, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        scope.case_id(), said.person, capacity.hours, capacity.tasks, capacity.people,
        capacity.travel_minutes, said.words, scope.user(), scope.now());
    auto const family = cases::family(scope);
    auto const* member = said.person ? family.member(*said.person) : nullptr;
    scope.record("burden_said",
                 said.person ? phrase("{0} har sagt, hvad en uge kan rumme.", std::string(whose))
                             : phrase("Familien har sagt, hvad en uge kan rumme."),
                 folder_of(said.person, !member || is_adult(member->role)));
}

}  // namespace indgang::burden

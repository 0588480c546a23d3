#include "readiness/store.hpp"

#include "readiness/rules.hpp"

namespace indgang::readiness {
namespace {

constexpr access::Folder folder{access::FolderKind::assessment};

struct Written {
    Statement statement;
    std::optional<cases::FamilyRole> role;
};

}  // namespace

std::vector<Readiness> readiness_of(access::CaseScope& scope) {
    auto const decision = scope.may_see(folder);
    if (!decision) return {};
    auto const written = scope.db().rows(
        "SELECT r.person_id, p.name, COALESCE(m.relation, ''), r.change, r.willing, r.able,"
        " r.words, r.stated_on, m.role FROM readiness r JOIN person p ON p.id = r.person_id"
        " LEFT JOIN case_person m ON m.person_id = r.person_id AND m.case_id = r.case_id"
        " WHERE r.case_id = $1 ORDER BY r.id",
        [](db::Row const& row) {
            return Written{{.person = row.id<PersonId>(0),
                            .name = attribution::called(row.text(1), row.text(2)),
                            .change = row.text(3),
                            .willing = row.number(4),
                            .able = row.number(5),
                            .words = row.text(6),
                            .on = row.day(7)},
                           row.maybe_worded(8, cases::family_roles)};
        },
        scope.case_id());
    std::vector<Statement> seen;
    for (auto const& one : written) {
        if (decision.since && *decision.since > one.statement.on) continue;
        if (attribution::may_read(scope, one.statement.person, one.role))
            seen.push_back(one.statement);
    }
    std::vector<PersonId> family;
    for (auto const& member : cases::family(scope).members) family.push_back(member.id);
    return by_person(seen, family);
}

void add(access::CaseScope& scope, Statement const& statement) {
    scope.db().run(
        "INSERT INTO readiness (case_id, person_id, stated_on, change, willing, able, words,"
        " recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        scope.case_id(), statement.person, statement.on, statement.change, statement.willing,
        statement.able, statement.words, scope.user(), scope.now());
    scope.record("readiness_stated", phrase("Vilje og mulighed er skrevet ned for en i familien."),
                 folder);
}

}  // namespace indgang::readiness

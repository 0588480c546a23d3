#include "access/keys.hpp"
#include "cases/store.hpp"

namespace indgang::cases {
namespace {

/// The number only for who may open that case.
KnownCpr known_to(access::Visit& visit, KnownCpr known) {
    if (!access::may_open(visit, known.case_id, access::professionals)) known.case_number.clear();
    return known;
}

}  // namespace

std::optional<Cpr> cpr_of(access::CaseScope& scope, PersonId person) {
    auto const sealed = scope.db().row(
        "SELECT p.cpr_sealed FROM person p JOIN case_person m ON m.person_id = p.id"
        " WHERE m.case_id = $1 AND p.id = $2 AND p.cpr_sealed IS NOT NULL",
        [](db::Row const& row) { return row.text(0); }, scope.case_id(), person);
    return sealed ? scope.visit().keys().unseal(*sealed) : std::nullopt;
}

std::optional<KnownCpr> open_case_of(access::Visit& visit, Cpr const& cpr) {
    auto const found = visit.db().row(
        "SELECT c.id, c.case_number FROM person p JOIN case_person m ON m.person_id = p.id"
        " AND (m.left_on IS NULL OR m.left_on > $2) JOIN family_case c ON c.id = m.case_id"
        " AND (c.closed_on IS NULL OR c.closed_on > $2) WHERE p.cpr_lookup = $1 ORDER BY c.id",
        [](db::Row const& row) {
            return KnownCpr{row.id<CaseId>(0), row.text(1)};
        },
        visit.keys().lookup(cpr), visit.today());
    return found ? std::optional{known_to(visit, *found)} : std::nullopt;
}

std::optional<KnownCpr> other_with(access::Visit& visit, Cpr const& cpr, PersonId than) {
    auto const found = visit.db().row(
        "SELECT c.id, c.case_number FROM person p JOIN case_person m ON m.person_id = p.id"
        " JOIN family_case c ON c.id = m.case_id WHERE p.cpr_lookup = $1 AND p.id <> $2"
        " ORDER BY c.id DESC",
        [](db::Row const& row) {
            return KnownCpr{row.id<CaseId>(0), row.text(1)};
        },
        visit.keys().lookup(cpr), than);
    return found ? std::optional{known_to(visit, *found)} : std::nullopt;
}

}  // namespace indgang::cases

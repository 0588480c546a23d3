#include "intake/store.hpp"

#include <fmt/format.h>

#include "access/case_scope.hpp"

namespace indgang::intake {
namespace {

/// "2026-00042": the year it began, and the next number of that year.
std::string next_case_number(db::Db& db, Day opened_on) {
    auto const year = int(opened_on.date().year());
    auto const last = db.row(
        "SELECT case_number FROM family_case WHERE case_number >= $1 AND case_number < $2"
        " ORDER BY length(case_number) DESC, case_number DESC LIMIT 1",
        [](db::Row const& row) { return row.text(0); }, fmt::format("{}-00000", year),
        fmt::format("{}-00000", year + 1));
    auto const number = last ? std::stoll(last->substr(5)) + 1 : 1;
    return fmt::format("{}-{:05}", year, number);
}

CaseId insert_case(access::Visit& visit, Opening const& opening) {
    return CaseId{visit.db().insert(
        "INSERT INTO family_case (case_number, family_name, search_name, opened_on, criterion_id,"
        " criterion_note, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        " RETURNING id",
        next_case_number(visit.db(), opening.opened_on), opening.family_name,
        cases::search_name(opening.family_name), opening.opened_on, opening.criterion,
        opening.criterion_note, visit.user().id, visit.now())};
}

}  // namespace

std::vector<Criterion> criteria(access::Visit& visit, Day on) {
    return visit.db().rows(
        "SELECT c.id, g.name, c.wording FROM target_criterion c"
        " JOIN target_group g ON g.id = c.target_group_id WHERE g.valid_from <= $1"
        " AND (g.valid_until IS NULL OR g.valid_until > $1) ORDER BY g.id, c.id",
        [](db::Row const& row) {
            return Criterion{row.number(0), row.text(1), row.text(2)};
        },
        on);
}

CaseId open(access::Visit& visit, Opening const& opening) {
    auto const case_id = insert_case(visit, opening);
    coordinators::begin(visit, case_id, opening.coordinator.user, opening.model, opening.opened_on);
    auto scope = access::open_new_case(visit, case_id);
    scope.record_for_all("case_opened", phrase("Forløbet er oprettet med {0} som koordinator.",
                                               opening.coordinator.name));
    auto const child = cases::add_member(scope, opening.child);
    auto contact = opening.contact;
    contact.is_first_contact = true;
    if (opening.contact_has_custody) contact.custody_of = {child};
    cases::add_member(scope, contact);
    return case_id;
}

}  // namespace indgang::intake

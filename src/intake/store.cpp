#include "intake/store.hpp"

#include <fmt/format.h>

#include "access/case_scope.hpp"

namespace indgang::intake {
namespace {

std::int64_t last_number(db::Db& db, int year) {
    auto const last = db.row(
        "SELECT case_number FROM family_case WHERE case_number >= $1 AND case_number < $2"
        " ORDER BY length(case_number) DESC, case_number DESC LIMIT 1",
        [](db::Row const& row) { return row.text(0); }, fmt::format("{}-00000", year),
        fmt::format("{}-00000", year + 1));
    return last ? std::stoll(last->substr(5)) : 0;
}

CaseId insert_case(access::Visit& visit, NewCase const& opening, std::string const& number) {
    return CaseId{visit.db().insert(
        "INSERT INTO family_case (case_number, family_name, search_name, opened_on, criterion_id,"
        " criterion_note, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        " RETURNING id",
        number, opening.family_name, cases::search_name(opening.family_name), opening.opened_on,
        opening.criterion, opening.criterion_note, visit.user().id, visit.now())};
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

std::string CaseNumbers::next(Day opened_on) {
    auto const year = int(opened_on.date().year());
    auto const [found, is_new] = last_.try_emplace(year, 0);
    if (is_new) found->second = last_number(db_, year);
    return fmt::format("{}-{:05}", year, ++found->second);
}

access::CaseScope begin(access::Visit& visit, NewCase const& opening, CaseNumbers& numbers) {
    auto const case_id = insert_case(visit, opening, numbers.next(opening.opened_on));
    coordinators::begin(visit, case_id, opening.coordinator.user, opening.model, opening.opened_on);
    auto scope = access::open_new_case(visit, case_id);
    scope.record_for_all("case_opened", phrase("Forløbet er oprettet med {0} som koordinator.",
                                               opening.coordinator.name));
    return scope;
}

CaseId open(access::Visit& visit, Opening const& opening) {
    CaseNumbers numbers{visit.db()};
    auto scope = begin(visit,
                       {.criterion = opening.criterion,
                        .criterion_note = opening.criterion_note,
                        .model = opening.model,
                        .family_name = opening.family_name,
                        .opened_on = opening.opened_on,
                        .coordinator = opening.coordinator},
                       numbers);
    auto const child = cases::add_member(scope, opening.child);
    auto contact = opening.contact;
    contact.is_first_contact = true;
    if (opening.contact_has_custody) contact.custody_of = {child};
    cases::add_member(scope, contact);
    return scope.case_id();
}

}  // namespace indgang::intake

// The reader's own invitations, across cases: each sees what was sent to them and nothing else.
#include "invitations/store.hpp"

namespace indgang::invitations {
namespace {

Invitation read_own(db::Row const& row) {
    Invitation one{.id = row.id<InvitationId>(0),
                   .case_id = row.id<CaseId>(1),
                   .to = {row.text(2), row.number(3)},
                   .who = {row.maybe_id<UserId>(4), row.maybe_id<PersonId>(5)},
                   .when = {row.day(6), {int(row.number(7))}, {int(row.number(8))}},
                   .place = row.worded(9, appointments::places),
                   .sequence = row.number(10),
                   .is_withdrawn = row.flag(11)};
    if (!row.is_null(12)) one.given = Given{row.worded(12, answers), row.text(13), row.instant(14)};
    return one;
}

}  // namespace

std::vector<Invitation> own_from(access::Visit& visit, Day from_on) {
    return visit.db().rows(
        "SELECT i.id, i.case_id, i.source, i.number, i.user_id, i.person_id, i.on_day,"
        " i.from_minute, i.until_minute, i.place, i.sequence, i.is_withdrawn, a.answer, a.words,"
        " a.given_at FROM invitation i"
        " LEFT JOIN invitation_answer a ON a.id = (SELECT max(x.id) FROM invitation_answer x"
        " WHERE x.invitation_id = i.id AND x.on_day = i.on_day AND x.from_minute = i.from_minute"
        " AND x.until_minute = i.until_minute) WHERE (i.user_id = $1 OR i.person_id ="
        " (SELECT person_id FROM family_login WHERE user_id = $1)) AND i.on_day >= $2"
        " AND i.is_withdrawn = 0 ORDER BY i.on_day, i.from_minute, i.id",
        read_own, visit.user().id, from_on);
}

std::optional<Invitation> own(access::Visit& visit, InvitationId id) {
    return visit.db().row(
        "SELECT i.id, i.case_id, i.source, i.number, i.user_id, i.person_id, i.on_day,"
        " i.from_minute, i.until_minute, i.place, i.sequence, i.is_withdrawn, a.answer, a.words,"
        " a.given_at FROM invitation i"
        " LEFT JOIN invitation_answer a ON a.id = (SELECT max(x.id) FROM invitation_answer x"
        " WHERE x.invitation_id = i.id AND x.on_day = i.on_day AND x.from_minute = i.from_minute"
        " AND x.until_minute = i.until_minute) WHERE i.id = $2 AND (i.user_id = $1"
        " OR i.person_id = (SELECT person_id FROM family_login WHERE user_id = $1))",
        read_own, visit.user().id, id);
}

std::optional<PersonId> person_of(access::Visit& visit) {
    return visit.db().row(
        "SELECT person_id FROM family_login WHERE user_id = $1",
        [](db::Row const& row) { return row.id<PersonId>(0); }, visit.user().id);
}

Form form_of(access::Visit& visit, PersonId person) {
    return visit.db()
        .row(
            "SELECT form FROM invitation_form WHERE person_id = $1 ORDER BY id DESC LIMIT 1",
            [](db::Row const& row) { return row.worded(0, forms); }, person)
        .value_or(Form::ordinary);
}

void choose_form(access::Visit& visit, PersonId person, Form form) {
    visit.db().run(
        "INSERT INTO invitation_form (person_id, form, chosen_by, chosen_at)"
        " VALUES ($1, $2, $3, $4)",
        person, form, visit.user().id, visit.now());
}

std::vector<std::string> names_of(access::Visit& visit, std::vector<UserId> const& users) {
    std::vector<std::string> names;
    for (auto const user : users)
        if (auto name = visit.db().row(
                "SELECT name FROM app_user WHERE id = $1",
                [](db::Row const& row) { return row.text(0); }, user))
            names.push_back(*std::move(name));
    return names;
}

std::string family_name(access::Visit& visit, CaseId case_id) {
    if (!access::may_open(visit, case_id, access::professionals)) return {};
    return visit.db()
        .row(
            "SELECT family_name FROM family_case WHERE id = $1",
            [](db::Row const& row) { return row.text(0); }, case_id)
        .value_or("");
}

}  // namespace indgang::invitations

#include "invitations/store.hpp"

#include "foundation/languages.hpp"

namespace indgang::invitations {
namespace {

std::string called(std::string const& name, std::string const& relation) {
    auto const first = name.substr(0, name.find(' '));
    return relation.empty() ? first : first + " (" + relation + ")";
}

Invitation read_invitation(db::Row const& row) {
    Invitation one{.id = row.id<InvitationId>(0),
                   .case_id = row.id<CaseId>(1),
                   .to = {row.text(2), row.number(3)},
                   .who = {row.maybe_id<UserId>(4), row.maybe_id<PersonId>(5)},
                   .when = {row.day(8), {int(row.number(9))}, {int(row.number(10))}},
                   .place = row.worded(11, appointments::places),
                   .sequence = row.number(6),
                   .address = row.text(7),
                   .is_withdrawn = row.flag(12),
                   .told_at = row.instant(19)};
    one.name = row.is_null(13) ? called(row.text(14), row.text(15)) : row.text(13);
    if (!row.is_null(16)) one.given = Given{row.worded(16, answers), row.text(17), row.instant(18)};
    return one;
}

}  // namespace

std::vector<Invitation> invited_to(access::CaseScope& scope, appointments::Identity const& to) {
    return scope.db().rows(
        "SELECT i.id, i.case_id, i.source, i.number, i.user_id, i.person_id, i.sequence, i.address,"
        " i.on_day, i.from_minute, i.until_minute, i.place, i.is_withdrawn, u.name, p.name,"
        " COALESCE(f.relation, ''), a.answer, a.words, a.given_at, i.told_at FROM invitation i"
        " LEFT JOIN app_user u ON u.id = i.user_id LEFT JOIN person p ON p.id = i.person_id"
        " LEFT JOIN case_person f ON f.person_id = i.person_id AND f.case_id = i.case_id"
        " LEFT JOIN invitation_answer a ON a.id = (SELECT max(x.id) FROM invitation_answer x"
        " WHERE x.invitation_id = i.id AND x.on_day = i.on_day AND x.from_minute = i.from_minute"
        " AND x.until_minute = i.until_minute)"
        " WHERE i.case_id = $1 AND i.source = $2 AND i.number = $3 ORDER BY i.id",
        read_invitation, scope.case_id(), to.source, to.number);
}

std::vector<Invitation> invited_from(access::CaseScope& scope, Day from_on) {
    return scope.db().rows(
        "SELECT i.id, i.case_id, i.source, i.number, i.user_id, i.person_id, i.sequence, i.address,"
        " i.on_day, i.from_minute, i.until_minute, i.place, i.is_withdrawn, u.name, p.name,"
        " COALESCE(f.relation, ''), a.answer, a.words, a.given_at, i.told_at FROM invitation i"
        " LEFT JOIN app_user u ON u.id = i.user_id LEFT JOIN person p ON p.id = i.person_id"
        " LEFT JOIN case_person f ON f.person_id = i.person_id AND f.case_id = i.case_id"
        " LEFT JOIN invitation_answer a ON a.id = (SELECT max(x.id) FROM invitation_answer x"
        " WHERE x.invitation_id = i.id AND x.on_day = i.on_day AND x.from_minute = i.from_minute"
        " AND x.until_minute = i.until_minute)"
        " WHERE i.case_id = $1 AND i.on_day >= $2 AND i.is_withdrawn = 0"
        " ORDER BY i.on_day, i.from_minute, i.id",
        read_invitation, scope.case_id(), from_on);
}

Reached reached(access::CaseScope& scope, appointments::Who const& who) {
    auto const found =
        who.user
            ? scope.db().row(
                  "SELECT email, language FROM app_user WHERE id = $1 AND active_from <= $2"
                  " AND (active_until IS NULL OR active_until > $2)",
                  [&](db::Row const& row) {
                      return Reached{{row.text(0), language_of(row.view(1))}};
                  },
                  *who.user, scope.today())
            : scope.db().row(
                  "SELECT CASE WHEN p.email <> '' THEN p.email ELSE COALESCE(u.email, '') END,"
                  " COALESCE(u.language, 'da'), p.born_on FROM person p"
                  " LEFT JOIN family_login l ON l.person_id = p.id"
                  " LEFT JOIN app_user u ON u.id = l.user_id WHERE p.id = $1 ORDER BY u.id",
                  [&](db::Row const& row) {
                      return Reached{{row.text(0), language_of(row.view(1))}, row.maybe_day(2)};
                  },
                  who.person);
    return found.value_or(Reached{});
}

InvitationId invite(access::CaseScope& scope, appointments::Appointment const& to, Step const& step,
                    std::string const& address) {
    if (step.before) {
        tell_change(scope, to, step, address);
        return *step.before;
    }
    return InvitationId{scope.db().insert(
        "INSERT INTO invitation (case_id, source, number, user_id, person_id, sequence, address,"
        " on_day, from_minute, until_minute, place, is_withdrawn, invited_at, told_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, $12) RETURNING id",
        scope.case_id(), to.identity.source, to.identity.number, step.who.user, step.who.person,
        step.sequence, address, to.when.on, to.when.from.minutes, to.when.until.minutes, to.place,
        scope.now())};
}

void tell_change(access::CaseScope& scope, appointments::Appointment const& to, Step const& step,
                 std::string const& address) {
    scope.db().run(
        "UPDATE invitation SET sequence = $2, address = $3, on_day = $4, from_minute = $5,"
        " until_minute = $6, place = $7, is_withdrawn = 0, told_at = $8 WHERE id = $1",
        step.before, step.sequence, address, to.when.on, to.when.from.minutes,
        to.when.until.minutes, to.place, scope.now());
}

void withdraw(access::CaseScope& scope, Step const& step) {
    scope.db().run(
        "UPDATE invitation SET sequence = $2, is_withdrawn = 1, told_at = $3 WHERE id = $1",
        step.before, step.sequence, scope.now());
}

void give(access::Visit& visit, Invitation const& to, Answer answer, std::string_view words) {
    visit.db().run(
        "INSERT INTO invitation_answer (invitation_id, answer, words, on_day, from_minute,"
        " until_minute, given_by, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        to.id, answer, words, to.when.on, to.when.from.minutes, to.when.until.minutes,
        visit.user().id, visit.now());
}

}  // namespace indgang::invitations

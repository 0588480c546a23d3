#include <algorithm>

#include "access/roles.hpp"
#include "insight/gathering.hpp"

namespace indgang::insight {
namespace {

std::vector<KnownPerson> people_of(access::CaseScope& scope) {
    auto people = scope.db().rows(
        "SELECT p.id, p.name, p.born_on, p.telephone, p.email, p.address, CASE WHEN m.role IN ('parent', 'other_adult')"
        " THEN 1 ELSE 0 END, CASE WHEN EXISTS (SELECT 1 FROM case_person o JOIN person op ON op.id = o.person_id"
        " WHERE o.case_id = m.case_id AND op.is_address_protected = 1 AND (op.id = p.id OR (m.home <> '' AND o.home = m.home)"
        " OR (p.address <> '' AND op.address = p.address))) THEN 1 ELSE 0 END FROM case_person m JOIN person p"
        " ON p.id = m.person_id WHERE m.case_id = $1 ORDER BY p.id",
        [](db::Row const& row) {
            return KnownPerson{.id = row.id<PersonId>(0),
                               .name = row.text(1),
                               .born_on = row.maybe_day(2),
                               .telephone = row.text(3),
                               .email = row.text(4),
                               .address = row.text(5),
                               .also_called = {},
                               .is_adult = row.flag(6),
                               .is_address_protected = row.flag(7)};
        },
        scope.case_id());
    scope.db().rows(
        "SELECT person_id, called FROM brief_alias WHERE case_id = $1 ORDER BY id",
        [&](db::Row const& row) {
            auto const at = std::ranges::find(people, row.id<PersonId>(0), &KnownPerson::id);
            if (at != people.end()) at->also_called.push_back(row.text(1));
            return 0;
        },
        scope.case_id());
    return people;
}

/// Those who have written in the case or looked at it, and what they are: people of the municipality act officially.
std::map<UserId, KnownUser> users_of(access::CaseScope& scope) {
    std::map<UserId, KnownUser> users;
    scope.db().rows(
        "SELECT u.id, u.name, l.person_id, COALESCE((SELECT r.role FROM user_role r WHERE r.user_id = u.id"
        " ORDER BY r.from_on DESC, r.role LIMIT 1), '') FROM app_user u LEFT JOIN family_login l ON l.user_id = u.id"
        " WHERE l.person_id IS NULL OR l.person_id IN (SELECT m.person_id FROM case_person m WHERE m.case_id = $1)",
        [&](db::Row const& row) {
            auto const role = value_of(access::roles, row.view(3));
            users[row.id<UserId>(0)] = {
                row.text(1),
                role ? std::string(in(scope.language(), wording(*role).danish)) : std::string{},
                row.maybe_id<PersonId>(2)};
            return 0;
        },
        scope.case_id());
    return users;
}

Stored read_row(db::Row const& row) {
    Stored one{.number = row.number(0)};
    one.about.push_back(row.maybe_number(1));
    one.said_by = row.maybe_id<PersonId>(2);
    one.folder = row.is_null(3) ? "" : row.text(3);
    one.only_to = row.maybe_text(4);
    for (int column = tied_columns; column < row.columns(); ++column)
        one.values.push_back(row.maybe_text(column));
    return one;
}

}  // namespace

KnownPerson const* Known::person(PersonId id) const {
    auto const at = std::ranges::find(people, id, &KnownPerson::id);
    return at == people.end() ? nullptr : &*at;
}

Known known_in(access::CaseScope& scope, Asking who) {
    auto known =
        Known{people_of(scope), users_of(scope),
              access::FolderRights{
                  .viewer = {.user = {},
                             .roles = {access::Role::family_member},
                             .relations = {{access::Relation::family_member, scope.today()}},
                             .departments = {},
                             .person = who.reader},
                  .facts = access::ask_case_facts(scope.db(), scope.case_id(), scope.today())(),
                  .today = scope.today(),
                  .now = scope.now()}};
    for (auto const& [user, one] : known.users)
        if (one.person == who.reader) known.reader.viewer.user = user;
    return known;
}

/// The same number again with another person is one row about both.
std::vector<Stored> stored_rows(access::CaseScope& scope, Source const& source) {
    std::vector<Stored> rows;
    for (auto& one : scope.db().rows(source.sql, read_row, scope.case_id())) {
        bool const is_again = !rows.empty() && one.number != 0 &&
                              rows.back().number == one.number && rows.back().values == one.values;
        if (is_again)
            rows.back().about.push_back(one.about.front());
        else
            rows.push_back(std::move(one));
    }
    return rows;
}

std::int64_t fetched_lately(access::CaseScope& scope) {
    return scope.db()
        .row(
            "SELECT COUNT(*) FROM insight_download WHERE fetched_by = $1 AND fetched_at > $2",
            [](db::Row const& row) { return row.number(0); }, scope.user(),
            Instant{scope.now().at - std::chrono::hours{24}})
        .value_or(0);
}

void note_download(db::Db& db, CaseId case_id, Asking who, Format format, UserId by, Instant now) {
    db.run(
        "INSERT INTO insight_download (case_id, subject_id, reader_id, format, fetched_by, fetched_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        case_id, who.subject, who.reader, format, by, now);
}

}  // namespace indgang::insight

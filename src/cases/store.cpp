#include "cases/store.hpp"

#include <algorithm>
#include <tuple>

#include "access/keys.hpp"
#include "cases/protection.hpp"
#include "web/http.hpp"

namespace indgang::cases {
namespace {

Member read_member(db::Row const& row) {
    return {.id = row.id<PersonId>(0),
            .name = row.text(1),
            .role = row.worded(2, family_roles),
            .relation = row.text(3),
            .born_on = row.maybe_day(4),
            .telephone = row.text(5),
            .email = row.text(6),
            .address = row.text(7),
            .home = row.text(8),
            .is_address_protected = row.flag(9),
            .has_cpr = row.flag(10),
            .joined_on = row.day(11),
            .version = row.number(12)};
}

db::Later<Member> ask_members(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT p.id, p.name, m.role, m.relation, p.born_on, p.telephone, p.email, p.address, m.home,"
        " p.is_address_protected, CASE WHEN p.cpr_sealed IS NULL THEN 0 ELSE 1 END, m.joined_on,"
        " p.version FROM case_person m JOIN person p ON p.id = m.person_id"
        " WHERE m.case_id = $1 AND (m.left_on IS NULL OR m.left_on > $2)",
        read_member, scope.case_id(), scope.today());
}

db::Later<Custody> ask_custody(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT child_id, holder_id FROM custody WHERE case_id = $1",
        [](db::Row const& row) {
            return Custody{row.id<PersonId>(0), row.id<PersonId>(1)};
        },
        scope.case_id());
}

/// Nothing of a protected address leaves the store for who may not see it.
Family family_for(access::Relation reader, std::vector<Member> members,
                  std::vector<Custody> custody) {
    if (!access::coordination.has(reader)) hide_protected_addresses(members);
    std::ranges::sort(members, {}, [](Member const& member) {
        return std::tuple{member.role, member.born_on.value_or("2199-12-31"_day), member.id};
    });
    return {std::move(members), std::move(custody)};
}

CaseHeading read_heading(db::Row const& row) {
    return {
        .case_number = row.text(0),
        .family_name = row.text(1),
        .opened_on = row.day(2),
        .closed_on = row.maybe_day(3),
        .target_group = row.text(4),
        .criterion = row.text(5),
        .criterion_note = row.text(6),
        .first_contact = row.maybe_id<PersonId>(7),
        .coordinator = {row.id<UserId>(8), row.text(9), row.text(10), row.text(11), row.day(12)},
        .partner = {},
        .standing_in = {}};
}

struct Beside {
    bool is_partner;
    Colleague who;
    std::optional<Day> until_on;
};
/// The partner, and who stands in for the coordinator today.
db::Later<Beside> ask_beside(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT u.id, u.name, u.telephone, u.email, g.from_on, g.relation, g.until_on"
        " FROM access_grant g JOIN app_user u ON u.id = g.user_id WHERE g.case_id = $1"
        " AND g.relation IN ('partner', 'substitute')"
        " AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)"
        " ORDER BY g.from_on, g.id",
        [](db::Row const& row) {
            return Beside{row.view(5) == "partner",
                          {row.id<UserId>(0), row.text(1), row.text(2), row.text(3), row.day(4)},
                          row.maybe_day(6)};
        },
        scope.case_id(), scope.today());
}

void add_beside(CaseHeading& heading, std::vector<Beside> const& beside) {
    for (auto const& one : beside) {
        if (one.is_partner)
            heading.partner = one.who;
        else if (one.until_on)
            heading.standing_in = StandIn{one.who, *one.until_on - days{1}};
    }
}

struct SealedCpr {
    std::optional<std::string> sealed, lookup;
};
SealedCpr sealed(access::CaseScope& scope, std::optional<Cpr> const& cpr) {
    if (!cpr) return {};
    auto const& keys = scope.visit().keys();
    return {keys.seal(*cpr), keys.lookup(*cpr)};
}

std::optional<Day> birthday(PersonEntry const& entry) {
    return entry.born_on || !entry.cpr ? entry.born_on : std::optional{entry.cpr->born_on()};
}

void save_custody(access::CaseScope& scope, PersonId holder, std::vector<PersonId> const& of) {
    auto& db = scope.db();
    db.run("DELETE FROM custody WHERE case_id = $1 AND holder_id = $2", scope.case_id(), holder);
    for (auto const child : of)
        db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
               scope.case_id(), child, holder);
}

void save_first_contact(access::CaseScope& scope, PersonId person, bool is_first) {
    if (is_first)
        scope.db().run("UPDATE family_case SET first_contact_id = $2 WHERE id = $1",
                       scope.case_id(), person);
    else
        scope.db().run(
            "UPDATE family_case SET first_contact_id = NULL WHERE id = $1 AND first_contact_id = $2",
            scope.case_id(), person);
}

void save_place_in_family(access::CaseScope& scope, PersonId person, PersonEntry const& entry) {
    scope.db().run(
        "INSERT INTO case_person (case_id, person_id, role, relation, home, joined_on)"
        " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (case_id, person_id)"
        " DO UPDATE SET role = $3, relation = $4, home = $5, left_on = NULL",
        scope.case_id(), person, entry.role, entry.relation, entry.home, scope.today());
    save_custody(scope, person, entry.custody_of);
    save_first_contact(scope, person, entry.is_first_contact);
}

void update_person(access::CaseScope& scope, PersonId person, PersonEntry const& entry) {
    auto const cpr = sealed(scope, entry.cpr);
    scope.db().run(
        "UPDATE person SET name = $1, search_name = $2, born_on = $3,"
        " cpr_sealed = COALESCE($4, cpr_sealed), cpr_lookup = COALESCE($5, cpr_lookup),"
        " telephone = $6, email = $7, address = $8, is_address_protected = $9,"
        " version = version + 1 WHERE id = $10",
        entry.name, search_name(entry.name), birthday(entry), cpr.sealed, cpr.lookup,
        entry.telephone, entry.email, entry.address, entry.is_address_protected, person);
}

PersonId insert_person(access::CaseScope& scope, PersonEntry const& entry) {
    auto const cpr = sealed(scope, entry.cpr);
    return PersonId{scope.db().insert(
        "INSERT INTO person (name, search_name, born_on, cpr_sealed, cpr_lookup, telephone, email,"
        " address, is_address_protected) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
        entry.name, search_name(entry.name), birthday(entry), cpr.sealed, cpr.lookup,
        entry.telephone, entry.email, entry.address, entry.is_address_protected)};
}

std::optional<PersonId> person_with(access::Visit& visit, Cpr const& cpr) {
    return visit.db().row(
        "SELECT id FROM person WHERE cpr_lookup = $1",
        [](db::Row const& row) { return row.id<PersonId>(0); }, visit.keys().lookup(cpr));
}

/// A person who was in a case that is closed now is the same person still.
PersonId found_or_inserted(access::CaseScope& scope, PersonEntry const& entry) {
    auto const same = entry.cpr ? person_with(scope.visit(), *entry.cpr) : std::nullopt;
    if (!same) return insert_person(scope, entry);
    update_person(scope, *same, entry);
    return *same;
}

/// The number only for who may open that case.
KnownCpr known_to(access::Visit& visit, KnownCpr known) {
    if (!access::may_open(visit, known.case_id, access::professionals)) known.case_number.clear();
    return known;
}

}  // namespace

Asked<CaseHeading> ask_heading(access::CaseScope& scope) {
    auto heading = scope.db().later(
        "SELECT c.case_number, c.family_name, c.opened_on, c.closed_on, COALESCE(g.name, ''),"
        " COALESCE(t.wording, ''), c.criterion_note, c.first_contact_id, u.id, u.name, u.telephone,"
        " u.email, k.from_on FROM family_case c"
        " JOIN coordinator_change k ON k.case_id = c.id AND k.from_on = (SELECT max(from_on)"
        " FROM coordinator_change WHERE case_id = $1 AND (from_on <= $2 OR from_on = c.opened_on))"
        " JOIN app_user u ON u.id = k.user_id"
        " LEFT JOIN target_criterion t ON t.id = c.criterion_id"
        " LEFT JOIN target_group g ON g.id = t.target_group_id WHERE c.id = $1",
        read_heading, scope.case_id(), scope.today());
    return [heading, beside = ask_beside(scope)]() mutable {
        auto found = heading.first();
        if (!found) throw access::NotFound{};
        add_beside(*found, beside.get());
        return *std::move(found);
    };
}

CaseHeading heading(access::CaseScope& scope) { return ask_heading(scope)(); }

Asked<Family> ask_family(access::CaseScope& scope) {
    return [members = ask_members(scope), custody = ask_custody(scope),
            reader = scope.relation()]() mutable {
        auto found = members.get();
        return family_for(reader, std::move(found), custody.get());
    };
}

Family family(access::CaseScope& scope) { return ask_family(scope)(); }

CasePlace place(access::CaseScope& scope) {
    auto const found = scope.db().row(
        "SELECT case_number, family_name FROM family_case WHERE id = $1",
        [](db::Row const& row) {
            return std::pair{row.text(0), row.text(1)};
        },
        scope.case_id());
    if (!found) throw access::NotFound{};
    return {scope.case_id(), found->first, found->second};
}

std::vector<Member> children(access::CaseScope& scope) {
    return family(scope).with_role(FamilyRole::child);
}

Member member_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("person");
    auto const found = family(scope);
    auto const* member = number ? found.member(PersonId{*number}) : nullptr;
    return member ? *member : throw access::NotFound{};
}

Member child_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("child");
    for (auto const& child : children(scope))
        if (number && child.id == PersonId{*number}) return child;
    throw access::NotFound{};
}

std::optional<UserId> coordinator_on(access::CaseScope& scope, Day day) {
    return scope.db().row(
        "SELECT k.user_id FROM coordinator_change k JOIN family_case c ON c.id = k.case_id"
        " WHERE k.case_id = $1 AND k.from_on <= $2 AND (c.closed_on IS NULL OR c.closed_on > $2)"
        " ORDER BY k.from_on DESC LIMIT 1",
        [](db::Row const& row) { return row.id<UserId>(0); }, scope.case_id(), day);
}

PersonId add_member(access::CaseScope& scope, PersonEntry const& entry) {
    auto const person = found_or_inserted(scope, entry);
    save_place_in_family(scope, person, entry);
    scope.record("person_added", phrase("{0} er føjet til familien.", entry.name));
    changed(scope);
    return person;
}

void update_member(access::CaseScope& scope, PersonId person, PersonEntry const& entry) {
    update_person(scope, person, entry);
    save_place_in_family(scope, person, entry);
    scope.record("person_changed", phrase("Oplysningerne om {0} er rettet.", entry.name));
    changed(scope);
}

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

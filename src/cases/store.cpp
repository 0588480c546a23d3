#include "cases/store.hpp"

#include <algorithm>
#include <tuple>

#include "access/keys.hpp"
#include "cases/protection.hpp"

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

/// A home is hidden from who may not see each protected address in it.
void hide_addresses(access::CaseScope& scope, std::vector<Member>& members) {
    bool const sees_all = std::ranges::all_of(members, [&](Member const& one) {
        return !one.is_address_protected || scope.may_see(access::address_folder(one.id)).yes;
    });
    if (!sees_all) hide_protected_addresses(members);
}

/// Of the family one sees oneself, one's children, and who else there is; never where they live.
void keep_for_family(access::CaseScope& scope, std::vector<Member>& members) {
    bool const sees_all = scope.may_see(access::FolderKind::family).yes;
    std::erase_if(members, [&](Member& one) {
        bool const is_self = scope.may_see(access::address_folder(one.id)).yes;
        if (is_self) return false;
        bool const is_child = one.role == FamilyRole::child;
        if (!is_child) one.telephone = one.email = one.address = one.home = {};
        return is_child ? !scope.may_see(access::FolderKind::family, one.id).yes : !sees_all;
    });
}

/// Nothing that the reader may not see leaves the store.
Family family_for(access::CaseScope& scope, std::vector<Member> members,
                  std::vector<Custody> custody) {
    if (scope.relation() == access::Relation::family_member)
        keep_for_family(scope, members);
    else if (!scope.may_see(access::FolderKind::family))
        return {};
    hide_addresses(scope, members);
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

/// Why the family came, and whom to call, are the family's facts; who works with it all may know.
void hide_facts(CaseHeading& heading) {
    heading.target_group = heading.criterion = heading.criterion_note = {};
    heading.first_contact.reset();
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
    return [heading, beside = ask_beside(scope), &scope]() mutable {
        auto found = heading.first();
        if (!found) throw access::NotFound{};
        if (!scope.may_see(access::FolderKind::family)) hide_facts(*found);
        add_beside(*found, beside.get());
        return *std::move(found);
    };
}

CaseHeading heading(access::CaseScope& scope) { return ask_heading(scope)(); }

Asked<Family> ask_family(access::CaseScope& scope) {
    return [members = ask_members(scope), custody = ask_custody(scope), &scope]() mutable {
        auto found = members.get();
        return family_for(scope, std::move(found), custody.get());
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
    scope.record("person_added", phrase("{0} er føjet til familien.", entry.name),
                 access::Folder{access::FolderKind::family});
    changed(scope);
    return person;
}

void update_member(access::CaseScope& scope, PersonId person, PersonEntry const& entry) {
    update_person(scope, person, entry);
    save_place_in_family(scope, person, entry);
    scope.record("person_changed", phrase("Oplysningerne om {0} er rettet.", entry.name),
                 access::Folder{access::FolderKind::family});
    changed(scope);
}

}  // namespace indgang::cases

#include <fmt/format.h>

#include <algorithm>

#include "access/case_scope.hpp"
#include "contacts/contacts.hpp"
#include "plan/plan.hpp"

namespace indgang::contacts {

namespace {

constexpr access::Folder correspondence{access::FolderKind::correspondence};

struct Part {
    ContactId contact;
    PersonId person;
    bool is_with;
};

WrittenContact read(db::Row const& row) {
    return {.id = row.id<ContactId>(0),
            .contact = {.on_day = row.day(1),
                        .kind = row.worded(2, contact_kinds),
                        .note = row.text(3),
                        .initiative = value_of(initiatives, row.text(5))},
            .written_by = row.text(4),
            .corrects = row.maybe_id<ContactId>(6),
            .corrected_by = row.maybe_id<ContactId>(7),
            .because = row.text(8)};
}

void add_parts(access::CaseScope& scope, std::vector<WrittenContact>& contacts) {
    auto const parts = scope.db().rows(
        "SELECT p.contact_id, p.person_id, p.part FROM contact_person p JOIN contact k"
        " ON k.id = p.contact_id WHERE k.case_id = $1 ORDER BY p.contact_id, p.person_id",
        [](db::Row const& row) {
            return Part{row.id<ContactId>(0), row.id<PersonId>(1), row.text(2) == "with"};
        },
        scope.case_id());
    for (auto const& part : parts)
        for (auto& one : contacts)
            if (one.id == part.contact)
                (part.is_with ? one.contact.with : one.contact.about).push_back(part.person);
}

/// One of the family: only what it took part in itself, and not with whom else.
void keep_own(access::CaseScope& scope, std::vector<WrittenContact>& contacts) {
    auto const self = scope.person();
    std::erase_if(contacts, [&](WrittenContact const& one) {
        return !self || std::ranges::count(one.contact.with, *self) == 0;
    });
    for (auto& one : contacts) one.contact.with = {*self};
}

ContactId insert(access::CaseScope& scope, Contact const& contact,
                 std::optional<ContactId> corrects, std::string const& because) {
    auto const initiative =
        contact.initiative ? std::string(word(*contact.initiative)) : std::string{};
    ContactId const id{scope.db().insert(
        "INSERT INTO contact (case_id, on_day, kind, note, recorded_by, recorded_at, initiative,"
        " corrects, because) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
        scope.case_id(), contact.on_day, contact.kind, contact.note, scope.user(), scope.now(),
        initiative, corrects, because)};
    for (auto const* part : {&contact.with, &contact.about})
        for (auto const person : *part)
            scope.db().run(
                "INSERT INTO contact_person (contact_id, person_id, part) VALUES ($1, $2, $3)", id,
                person, part == &contact.with ? "with" : "about");
    return id;
}

}  // namespace

std::vector<WrittenContact> contacts_of(access::CaseScope& scope, int most) {
    auto const decision = scope.may_see(correspondence);
    if (!decision) return {};
    auto all = scope.db().rows(
        "SELECT k.id, k.on_day, k.kind, k.note, u.name, k.initiative, k.corrects, c.id, k.because"
        " FROM contact k JOIN app_user u ON u.id = k.recorded_by LEFT JOIN contact c"
        " ON c.corrects = k.id WHERE k.case_id = $1"
        " AND k.on_day >= $3 ORDER BY k.on_day DESC, k.id DESC LIMIT $2",
        read, scope.case_id(), most, decision.since.value_or("1900-01-01"_day));
    if (!all.empty()) add_parts(scope, all);
    if (plan::is_family(scope)) keep_own(scope, all);
    return all;
}

void save(access::CaseScope& scope, Contact const& contact) {
    insert(scope, contact, {}, {});
    scope.record("contact_logged",
                 phrase("Kontakt {0}: {1}", contact.on_day,
                        Phrase{std::string(wording(contact.kind).danish), {}}),
                 correspondence);
}

bool correct(access::CaseScope& scope, WrittenContact const& wrong, Contact const& right,
             std::string const& because) {
    auto const taken = scope.db().row(
        "SELECT id FROM contact WHERE corrects = $1",
        [](db::Row const& row) { return row.number(0); }, wrong.id);
    if (taken) return false;
    insert(scope, right, wrong.id, because);
    scope.record("contact_corrected", phrase("Kontakten {0} er rettet.", wrong.contact.on_day),
                 correspondence);
    return true;
}

std::optional<Day> opened_on(access::CaseScope& scope) {
    return scope.db().row(
        "SELECT opened_on FROM family_case WHERE id = $1",
        [](db::Row const& row) { return row.day(0); }, scope.case_id());
}

}  // namespace indgang::contacts

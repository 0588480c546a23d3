#include "access/case_scope.hpp"
#include "contacts/contacts.hpp"

namespace indgang::contacts {

namespace {

constexpr access::Folder correspondence{access::FolderKind::correspondence};

}  // namespace

std::vector<WrittenContact> contacts_of(access::CaseScope& scope, int most) {
    auto const decision = scope.may_see(correspondence);
    if (!decision) return {};
    return scope.db().rows(
        "SELECT k.on_day, k.kind, k.note, u.name FROM contact k"
        " JOIN app_user u ON u.id = k.recorded_by WHERE k.case_id = $1"
        " AND k.on_day >= $3 ORDER BY k.on_day DESC, k.id DESC LIMIT $2",
        [](db::Row const& row) {
            return WrittenContact{{row.day(0), row.worded(1, contact_kinds), row.text(2)},
                                  row.text(3)};
        },
        scope.case_id(), most, decision.since.value_or("1900-01-01"_day));
}

void save(access::CaseScope& scope, Contact const& contact) {
    scope.db().run(
        "INSERT INTO contact (case_id, on_day, kind, note, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        scope.case_id(), contact.on_day, contact.kind, contact.note, scope.user(), scope.now());
    scope.record("contact_logged",
                 phrase("Kontakt {0}: {1}", contact.on_day,
                        Phrase{std::string(wording(contact.kind).danish), {}}),
                 correspondence);
}

std::optional<Day> opened_on(access::CaseScope& scope) {
    return scope.db().row(
        "SELECT opened_on FROM family_case WHERE id = $1",
        [](db::Row const& row) { return row.day(0); }, scope.case_id());
}

}  // namespace indgang::contacts

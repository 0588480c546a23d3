#include "access/users.hpp"
#include "cases/cases.hpp"
#include "consent/store.hpp"

namespace indgang::consent {
namespace {

using access::FolderKind;
using access::Recipient;
using access::RecipientKind;
using access::Relation;

/// Functions a consent may name: all that somebody can be to a case without being of the family.
constexpr Relation nameable[] = {Relation::core_team_member, Relation::coordinator,
                                 Relation::partner, Relation::leader};

struct PersonInCase {
    PersonId person;
    std::string name;
    cases::FamilyRole role;
};

std::vector<PersonInCase> persons_of(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT p.id, p.name, m.role FROM case_person m JOIN person p ON p.id = m.person_id"
        " WHERE m.case_id = $1 AND (m.left_on IS NULL OR m.left_on > $2) ORDER BY p.id",
        [](db::Row const& row) {
            return PersonInCase{row.id<PersonId>(0), row.text(1),
                                row.worded(2, cases::family_roles)};
        },
        scope.case_id(), scope.today());
}

}  // namespace

std::vector<NamedFolder> folders_of(access::CaseScope& scope) {
    std::vector<NamedFolder> folders;
    for (auto const kind : access::standard_folders)
        folders.push_back({{kind}, {std::string(wording(kind).danish), {}}});
    scope.db().rows(
        "SELECT id, name FROM case_folder WHERE case_id = $1 ORDER BY name, id",
        [&](db::Row const& row) {
            folders.push_back({{FolderKind::own, row.number(0)}, Phrase{"{0}", {row.text(1)}}});
            return 0;
        },
        scope.case_id());
    for (auto const& one : persons_of(scope)) {
        if (one.role == cases::FamilyRole::child)
            folders.push_back(
                {access::youth_folder(one.person), phrase("{0}: egen mappe", one.name)});
        else if (one.role != cases::FamilyRole::sibling)
            folders.push_back(
                {access::adult_folder(one.person), phrase("{0}: egen mappe", one.name)});
    }
    return folders;
}

std::vector<Candidate> candidates(access::CaseScope& scope) {
    std::vector<Candidate> all;
    for (auto const function : nameable)
        all.push_back({{RecipientKind::function, 0, function},
                       Phrase{std::string(find(functions, function).danish), {}}});
    scope.db().rows(
        "SELECT DISTINCT u.id, u.name FROM access_grant g JOIN app_user u ON u.id = g.user_id"
        " WHERE g.case_id = $1 AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)"
        " ORDER BY u.name, u.id",
        [&](db::Row const& row) {
            all.push_back({{RecipientKind::person, row.number(0)}, Phrase{"{0}", {row.text(1)}}});
            return 0;
        },
        scope.case_id(), scope.today());
    for (auto const& department : access::departments(scope.db()))
        all.push_back({{RecipientKind::department, department.id.value},
                       phrase("{0} (hele afdelingen)", department.name)});
    return all;
}

std::string word_of(Recipient const& to) {
    auto const kind = std::string(word(to.kind));
    return kind + "-" +
           (to.kind == RecipientKind::function ? std::string(word(to.function))
                                               : std::to_string(to.number));
}

void add_folder(access::CaseScope& scope, std::string_view name) {
    scope.db().run(
        "INSERT INTO case_folder (case_id, name, made_by, made_at) VALUES ($1, $2, $3, $4)",
        scope.case_id(), name, scope.user(), scope.now());
    scope.record("folder_added", phrase("Mappen »{0}« er oprettet.", std::string(name)));
}

void choose_sharing(access::CaseScope& scope, access::ShareChoice const& choice, Phrase name) {
    scope.db().run(
        "INSERT INTO share_choice (case_id, folder, is_shared, from_on, chosen_by, chosen_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        scope.case_id(), written(choice.folder), choice.is_shared, choice.from_on, scope.user(),
        scope.now());
    scope.record("sharing_chosen", phrase("Hvad der deles af mappen »{0}«, er valgt.", name));
}

std::int64_t newest_choice(access::CaseScope& scope) {
    return scope.db()
        .row(
            "SELECT COALESCE(max(id), 0) FROM share_choice WHERE case_id = $1",
            [](db::Row const& row) { return row.number(0); }, scope.case_id())
        .value_or(0);
}

std::optional<access::ShareChoice> choice_since(access::CaseScope& scope, access::Folder folder,
                                                std::int64_t than) {
    return scope.db().row(
        "SELECT is_shared, from_on FROM share_choice WHERE case_id = $1 AND folder = $2"
        " AND id > $3 ORDER BY id DESC LIMIT 1",
        [&](db::Row const& row) {
            return access::ShareChoice{folder, row.number(0) == 1, row.maybe_day(1)};
        },
        scope.case_id(), written(folder), than);
}

std::vector<WrittenBasis> bases_of(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT b.basis, COALESCE(u.name, d.name, ''), b.because, w.name, b.folders, b.from_on,"
        " b.until_on FROM case_legal_basis b JOIN app_user w ON w.id = b.recorded_by"
        " LEFT JOIN app_user u ON u.id = b.recipient_user"
        " LEFT JOIN department d ON d.id = b.recipient_department WHERE b.case_id = $1"
        " ORDER BY b.from_on DESC, b.id DESC",
        [](db::Row const& row) {
            return WrittenBasis{row.text(0),
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                access::folders_from(row.view(4)),
                                row.day(5),
                                row.day(6)};
        },
        scope.case_id());
}

int times_used(access::CaseScope& scope, std::string_view basis, Recipient const& to) {
    bool const is_person = to.kind == RecipientKind::person;
    return int(scope.db()
                   .row(
                       "SELECT count(*) FROM case_legal_basis WHERE case_id = $1 AND basis = $2"
                       " AND COALESCE(recipient_user, 0) = $3"
                       " AND COALESCE(recipient_department, 0) = $4",
                       [](db::Row const& row) { return row.number(0); }, scope.case_id(), basis,
                       is_person ? to.number : 0, is_person ? 0 : to.number)
                   .value_or(0));
}

void write_basis(access::CaseScope& scope, access::RecordedBasis const& basis,
                 std::string_view because) {
    bool const is_person = basis.to.kind == RecipientKind::person;
    scope.db().run(
        "INSERT INTO case_legal_basis (case_id, basis, recipient_user, recipient_department,"
        " folders, because, from_on, until_on, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        scope.case_id(), basis.basis, is_person ? std::optional{basis.to.number} : std::nullopt,
        is_person ? std::nullopt : std::optional{basis.to.number}, access::written(basis.folders),
        because, basis.from_on, basis.until_on, scope.user(), scope.now());
    scope.record("legal_basis_written",
                 phrase("Der er skrevet en hjemmel ned til at dele uden samtykke."));
}

}  // namespace indgang::consent

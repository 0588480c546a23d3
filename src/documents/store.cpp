#include "documents/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cases/cases.hpp"
#include "plan/plan.hpp"

namespace indgang::documents {
namespace {

template <class T>
using OfDocument = std::pair<DocumentId, T>;

std::vector<Document> read_heads(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT id, is_from_family, added_by FROM document WHERE case_id = $1 ORDER BY id",
        [](db::Row const& row) {
            return Document{.id = row.id<DocumentId>(0),
                            .is_from_family = row.flag(1),
                            .added_by = row.id<UserId>(2)};
        },
        scope.case_id());
}

std::vector<OfDocument<Version>> read_versions(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT v.document_id, v.number, v.made_from, v.file_id, v.title, v.documented_on,"
        " v.origin, v.because, v.written_by, u.name, v.written_at FROM document d"
        " JOIN document_version v ON v.document_id = d.id JOIN app_user u ON u.id = v.written_by"
        " WHERE d.case_id = $1 ORDER BY v.document_id, v.number",
        [&](db::Row const& row) {
            auto const* file = sealed_files::file_in(scope, row.id<sealed_files::FileId>(3));
            return OfDocument<Version>{row.id<DocumentId>(0),
                                       {.number = row.number(1),
                                        .made_from = row.number(2),
                                        .file = file ? *file : sealed_files::SealedFile{},
                                        .title = row.text(4),
                                        .documented_on = row.day(5),
                                        .origin = row.text(6),
                                        .because = row.text(7),
                                        .by = row.id<UserId>(8),
                                        .by_name = row.text(9),
                                        .at = row.instant(10)}};
        },
        scope.case_id());
}

std::vector<OfDocument<Place>> read_places(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT d.id, l.folder, l.about_id, COALESCE(p.name, ''), CASE WHEN m.role IN ('parent',"
        " 'other_adult') THEN 1 ELSE 0 END, l.because, u.name, l.placed_at FROM document d"
        " JOIN document_place l ON l.document_id = d.id JOIN app_user u ON u.id = l.placed_by"
        " LEFT JOIN person p ON p.id = l.about_id LEFT JOIN case_person m"
        " ON m.case_id = d.case_id AND m.person_id = l.about_id WHERE d.case_id = $1 ORDER BY l.id",
        [](db::Row const& row) {
            return OfDocument<Place>{row.id<DocumentId>(0),
                                     {.folder = access::folder_from(row.view(1)).value(),
                                      .about = row.maybe_id<PersonId>(2),
                                      .about_name = row.text(3),
                                      .is_about_adult = row.flag(4),
                                      .because = row.text(5),
                                      .by_name = row.text(6),
                                      .at = row.instant(7)}};
        },
        scope.case_id());
}

std::vector<OfDocument<bool>> read_choices(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT s.document_id, s.is_shared FROM document_share s JOIN document d"
        " ON d.id = s.document_id WHERE d.case_id = $1 ORDER BY s.id",
        [](db::Row const& row) {
            return OfDocument<bool>{row.id<DocumentId>(0), row.flag(1)};
        },
        scope.case_id());
}

/// Those who coordinate see what is not shared; of an old case the others see what was chosen.
bool is_shown(access::CaseScope& scope, Document const& one, Day opened_on) {
    auto const decision = may_see_there(scope, one.place());
    if (!decision) return false;
    if (access::coordination.has(scope.relation()) || one.added_by == scope.user()) return true;
    return is_shared(one, opened_on, decision.since);
}

std::vector<Document> read_documents(access::CaseScope& scope) {
    auto all = read_heads(scope);
    if (all.empty()) return all;
    auto const of = [&](DocumentId id) { return std::ranges::find(all, id, &Document::id); };
    for (auto& [id, one] : read_versions(scope)) of(id)->versions.push_back(std::move(one));
    for (auto& [id, one] : read_places(scope)) of(id)->places.push_back(std::move(one));
    for (auto const& [id, one] : read_choices(scope)) of(id)->chosen_to_share = one;
    auto const opened_on = cases::heading(scope).opened_on;
    std::erase_if(all, [&](Document const& one) { return !is_shown(scope, one, opened_on); });
    sort_newest_first(all);
    return all;
}

}  // namespace

access::Decision may_see_there(access::CaseScope& scope, Place const& place) {
    return scope.may_see(place.folder, place.is_about_adult ? std::nullopt : place.about);
}

std::vector<Document> const& documents_of(access::CaseScope& scope) {
    return scope.once<std::vector<Document>>([&] { return read_documents(scope); });
}

std::int64_t count_of(access::CaseScope& scope) { return std::ssize(documents_of(scope)); }

std::optional<Document> document_in(access::CaseScope& scope, std::int64_t number) {
    for (auto const& one : documents_of(scope))
        if (one.id.value == number) return one;
    return std::nullopt;
}

std::int64_t newest_choice(access::CaseScope& scope) {
    return *scope.db().row(
        "SELECT COALESCE(max(s.id), 0) FROM document_share s JOIN document d"
        " ON d.id = s.document_id WHERE d.case_id = $1",
        [](db::Row const& row) { return row.number(0); }, scope.case_id());
}

std::string owner_of(DocumentId id, std::int64_t version) {
    return fmt::format("document {} {}", id.value, version);
}

}  // namespace indgang::documents

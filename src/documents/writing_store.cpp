// What is written of documents. No title goes into the timeline: a line stays where it is when a document is moved.
#include "cases/cases.hpp"
#include "documents/store.hpp"
#include "plan/plan.hpp"

namespace indgang::documents {
namespace {

void put(access::CaseScope& scope, DocumentId id, Place const& place) {
    scope.db().run(
        "INSERT INTO document_place (document_id, folder, about_id, because, placed_by, placed_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        id, access::written(place.folder), place.about, place.because, scope.user(), scope.now());
}

void write_version(access::CaseScope& scope, DocumentId id, std::int64_t number,
                   std::int64_t made_from, About const& about, sealed_files::Prepared const& file) {
    auto const kept = sealed_files::keep(scope, file, owner_of(id, number));
    scope.db().run(
        "INSERT INTO document_version (document_id, number, made_from, file_id, title,"
        " documented_on, origin, because, written_by, written_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        id, number, made_from, kept, about.title, about.documented_on, about.origin, about.because,
        scope.user(), scope.now());
}

/// What is not shared is told to those who coordinate alone.
void tell(access::CaseScope& scope, std::string_view what, Phrase const& said,
          Document const& document) {
    bool const is_for_all = is_shared(document, cases::heading(scope).opened_on, std::nullopt);
    scope.record(what, said, is_for_all ? std::optional{document.place().folder} : std::nullopt);
}

}  // namespace

DocumentId add(access::CaseScope& scope, Place const& place, About const& about,
               sealed_files::Prepared const& file) {
    Document one{.is_from_family = plan::is_family(scope)};
    one.id = DocumentId{
        scope.db().insert("INSERT INTO document (case_id, is_from_family, added_by, added_at)"
                          " VALUES ($1, $2, $3, $4) RETURNING id",
                          scope.case_id(), one.is_from_family, scope.user(), scope.now())};
    put(scope, one.id, place);
    write_version(scope, one.id, 1, 0, about, file);
    one.versions.push_back({.number = 1, .documented_on = about.documented_on});
    one.places.push_back(place);
    tell(scope, "document_added", phrase("Et dokument er lagt ind."), one);
    return one.id;
}

std::int64_t add_version(access::CaseScope& scope, DocumentId id, std::int64_t made_from,
                         About const& about, sealed_files::Prepared const& file) {
    auto const document = document_in(scope, id.value);
    if (!document) throw access::NotFound{};
    auto const number = document->now().number + 1;
    write_version(scope, id, number, made_from, about, file);
    tell(scope, "document_version_added", phrase("Et dokument har fået en ny udgave."), *document);
    return number;
}

void move(access::CaseScope& scope, Document const& document, Place const& to) {
    put(scope, document.id, to);
    tell(scope, "document_moved", phrase("Et dokument lå i en forkert mappe og er flyttet."),
         document);
    Document moved = document;
    moved.places.push_back(to);
    tell(scope, "document_moved", phrase("Et dokument er flyttet hertil."), moved);
}

void choose_to_share(access::CaseScope& scope, std::vector<DocumentId> const& shared,
                     std::vector<DocumentId> const& not_shared) {
    auto const choose = [&](DocumentId id, bool is_shared) {
        scope.db().run(
            "INSERT INTO document_share (document_id, is_shared, chosen_by, chosen_at)"
            " VALUES ($1, $2, $3, $4)",
            id, is_shared, scope.user(), scope.now());
    };
    for (auto const id : shared) choose(id, true);
    for (auto const id : not_shared) choose(id, false);
    scope.record("documents_shared",
                 phrase("Der er valgt, hvad der deles af de ældre dokumenter: {0} til, {1} fra.",
                        std::ssize(shared), std::ssize(not_shared)));
}

}  // namespace indgang::documents

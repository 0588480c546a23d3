#pragma once
#include "access/case_scope.hpp"
#include "documents/rules.hpp"

namespace indgang::documents {

std::optional<Document> document_in(access::CaseScope& scope, std::int64_t number);

/// The decision on that place, for a document that would lie there.
access::Decision may_see_there(access::CaseScope& scope, Place const& place);

/// What is said of a version, beside its file.
struct About {
    std::string title;
    Day documented_on;
    std::string origin, because;
};
DocumentId add(access::CaseScope& scope, Place const& place, About const& about,
               sealed_files::Prepared const& file);
/// Also where another came meanwhile: both are kept.
std::int64_t add_version(access::CaseScope& scope, DocumentId id, std::int64_t made_from,
                         About const& about, sealed_files::Prepared const& file);
void move(access::CaseScope& scope, Document const& document, Place const& to);
void choose_to_share(access::CaseScope& scope, std::vector<DocumentId> const& shared,
                     std::vector<DocumentId> const& not_shared);
/// The number of the newest choice of what to share: two who choose at once are told.
std::int64_t newest_choice(access::CaseScope& scope);

std::string owner_of(DocumentId id, std::int64_t version);

}  // namespace indgang::documents

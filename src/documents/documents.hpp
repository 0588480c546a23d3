// Documents (dokumenter): what has been written and drawn about a family elsewhere, each in one folder, in versions, with
// a title that a person would say (SHARE-1). Who sees the folder sees the document; of what is older than the case, only
// what was chosen for sharing (SHARE-5). Nothing is deleted: a new version stands above the old one, and what lay in a
// wrong folder is moved in sight.
//
// What is about one adult lies in that adult's own folder, so that it never reaches the other parent.
// Never stored: whether it is shared. Asks: cases, consent, plan, sealed_files.  Is asked by: overview, portal.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/folders.hpp"
#include "foundation/instant.hpp"
#include "sealed_files/sealed_files.hpp"

namespace indgang::documents {

using DocumentId = Id<struct DocumentTag>;

struct Version {
    std::int64_t number = 0, made_from = 0;
    sealed_files::SealedFile file = {};
    std::string title = {};
    Day documented_on{{}};
    std::string origin = {}, because = {};
    UserId by = {};
    std::string by_name = {};
    Instant at = {};
};

/// Where it lies, and why it was moved there.
struct Place {
    access::Folder folder{access::FolderKind::documents};
    std::optional<PersonId> about = {};  // none: the family
    std::string about_name = {};
    bool is_about_adult = false;
    std::string because = {}, by_name = {};
    Instant at = {};
};

struct Document {
    DocumentId id = {};
    bool is_from_family = false;
    UserId added_by = {};
    std::vector<Version> versions = {};        // the newest last
    std::vector<Place> places = {};            // the newest last
    std::optional<bool> chosen_to_share = {};  // the newest choice, where one was made

    Version const& now() const { return versions.back(); }
    Place const& place() const { return places.back(); }
};

/// Those of the case that the reader may see, the newest first.
std::vector<Document> const& documents_of(access::CaseScope& scope);

/// For the case at a glance: how many there are, and where they stand.
std::int64_t count_of(access::CaseScope& scope);

}  // namespace indgang::documents

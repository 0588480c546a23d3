#include "documents/rules.hpp"

#include <algorithm>
#include <tuple>

namespace indgang::documents {

using access::FolderKind;

std::optional<PersonId> about_in(access::Folder folder, std::optional<PersonId> about) {
    bool const is_persons = folder.kind == FolderKind::adult || folder.kind == FolderKind::youth;
    return is_persons && !about ? std::optional{PersonId{folder.number}} : about;
}

std::optional<Objection> objection_to_place(access::Folder folder, std::optional<PersonId> about,
                                            bool is_about_adult) {
    bool const is_persons = folder.kind == FolderKind::adult || folder.kind == FolderKind::youth;
    if (is_persons && about && about->value != folder.number)
        return is_about_adult ? Objection::adults_own : Objection::persons_own;
    if (!is_persons && is_about_adult) return Objection::adults_own;
    return std::nullopt;
}

bool is_older(Document const& document, Day opened_on) {
    return !document.is_from_family && document.now().documented_on < opened_on;
}

bool is_shared(Document const& document, Day opened_on, std::optional<Day> since) {
    if (document.chosen_to_share) return *document.chosen_to_share;
    if (document.is_from_family) return true;
    return !is_older(document, opened_on) && (!since || document.now().documented_on >= *since);
}

bool did_not_know(Version const& version) { return version.made_from < version.number - 1; }

std::string numbered(std::string const& title, std::size_t index, std::size_t count) {
    return count > 1 ? title + " (" + std::to_string(index + 1) + ")" : title;
}

bool is_found(std::string_view wanted, std::string_view in) {
    while (!wanted.empty()) {
        auto const end = std::min(wanted.find(' '), wanted.size());
        if (in.find(wanted.substr(0, end)) == in.npos) return false;
        wanted.remove_prefix(std::min(end + 1, wanted.size()));
    }
    return true;
}

void sort_newest_first(std::vector<Document>& documents) {
    std::ranges::sort(documents, std::ranges::greater{}, [](Document const& one) {
        return std::tuple{one.now().documented_on, one.id.value};
    });
}

}  // namespace indgang::documents

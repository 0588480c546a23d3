// What of an old case is shared, where a document may lie, and what it is called. Pure.
#pragma once
#include "documents/documents.hpp"

namespace indgang::documents {

enum class Objection { later_than_today, adults_own, persons_own, not_to_see };
inline constexpr Wording<Objection> objections[] = {
    {Objection::later_than_today, "later_than_today",
     "Dagen ligger efter i dag. Skriv den dag, der står på dokumentet."},
    {Objection::adults_own, "adults_own",
     "Det, der handler om en voksen, ligger i den voksnes egen mappe, så den anden forælder ikke "
     "ser det. Vælg den."},
    {Objection::persons_own, "persons_own",
     "Mappen er én persons egen. Vælg den person, eller en anden mappe."},
    {Objection::not_to_see, "not_to_see", "Vælg en mappe, som du selv kan se."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

/// Whom it is about where nobody was named: an own folder says so itself.
std::optional<PersonId> about_in(access::Folder folder, std::optional<PersonId> about);
std::optional<Objection> objection_to_place(access::Folder folder, std::optional<PersonId> about,
                                            bool is_about_adult);

/// SHARE-5: it was there before the case was opened, and the family did not bring it.
bool is_older(Document const& document, Day opened_on);
/// Whether those who see by consent, and the family, may read it. `since`: what a choice for the whole folder says.
bool is_shared(Document const& document, Day opened_on, std::optional<Day> since);

/// Somebody else had put a version there meanwhile, which this one did not know.
bool did_not_know(Version const& version);

/// "Brev fra skolen (2)" where several come at once.
std::string numbered(std::string const& title, std::size_t index, std::size_t count);

/// Each word of what is searched for is in the title or in where it comes from; both as search names.
bool is_found(std::string_view wanted, std::string_view in);

/// The document's own day, then what came last.
void sort_newest_first(std::vector<Document>& documents);

}  // namespace indgang::documents

// The folders (mapper) of a case: what it holds, cut so that a family can say yes to one and no to
// another. Each section of each page belongs to one. The standard set is the same for all; a case may
// have more of its own. Asked by whoever shows something of a case.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {

enum class FolderKind {
    family,
    matters,
    assessment,
    plan,
    meetings,
    correspondence,
    documents,
    money,
    health,
    school,
    adult,
    youth,
    own,
    address
};
inline constexpr Wording<FolderKind> folder_kinds[] = {
    {FolderKind::family, "family", "Familien og grundoplysninger"},
    {FolderKind::matters, "matters", "Sager og indsatser"},
    {FolderKind::assessment, "assessment", "Udredning"},
    {FolderKind::plan, "plan", "Plan"},
    {FolderKind::meetings, "meetings", "Møder og opfølgning"},
    {FolderKind::correspondence, "correspondence", "Beskeder og kontakter"},
    {FolderKind::documents, "documents", "Dokumenter"},
    {FolderKind::money, "money", "Økonomi"},
    {FolderKind::health, "health", "Helbred"},
    {FolderKind::school, "school", "Skole og dagtilbud"},
    {FolderKind::adult, "adult", "En voksens egen mappe"},
    {FolderKind::youth, "youth", "Den unges egen mappe"},
    {FolderKind::own, "own", "Forløbets egen mappe"},
    {FolderKind::address, "address", "Beskyttet adresse"},
};
constexpr auto const& wording(FolderKind kind) { return find(folder_kinds, kind); }

/// One folder of one case.
struct Folder {
    FolderKind kind;
    std::int64_t number = 0;  // adult, youth, address: the person's; own: the folder's; else 0

    friend auto operator<=>(Folder const&, Folder const&) = default;
};

/// The folders that every case has and nobody owns alone.
inline constexpr FolderKind standard_folders[] = {
    FolderKind::family,   FolderKind::matters,        FolderKind::assessment, FolderKind::plan,
    FolderKind::meetings, FolderKind::correspondence, FolderKind::documents,  FolderKind::money,
    FolderKind::health,   FolderKind::school};

/// A person of the family has it, or it has a number of its own.
constexpr bool is_numbered(FolderKind kind) {
    return kind == FolderKind::adult || kind == FolderKind::youth || kind == FolderKind::own ||
           kind == FolderKind::address;
}

constexpr Folder adult_folder(PersonId person) { return {FolderKind::adult, person.value}; }
constexpr Folder youth_folder(PersonId person) { return {FolderKind::youth, person.value}; }
constexpr Folder address_folder(PersonId person) { return {FolderKind::address, person.value}; }

/// "plan", "adult 33": as it stands in the database.
std::string written(Folder folder);
/// None for what written() did not write.
std::optional<Folder> folder_from(std::string_view text);

}  // namespace indgang::access

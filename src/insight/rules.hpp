// Which rows somebody gets, of all that is kept in a case (databeskyttelsesforordningen art. 15(4): the rights and
// freedoms of others). Pure.
#pragma once
#include <optional>
#include <vector>

#include "access/folders.hpp"
#include "foundation/day.hpp"
#include "insight/insight.hpp"

namespace indgang::insight {

/// What a row is tied to.
struct Tied {
    std::vector<PersonId> about = {};      // none: the whole family
    std::optional<PersonId> said_by = {};  // whose words they are
    access::Folder folder{access::FolderKind::family};
    bool is_private = false;                            // for the person alone
    std::optional<std::vector<PersonId>> only_to = {};  // to whom alone beside the person
};

enum class Verdict { given, of_others, anothers_folder, private_to_person, not_shown, not_theirs };

/// `reader_sees`: the one decision of access/decision.hpp on that folder, for who gets the copy.
Verdict what_is_masked(Asking const& who, Tied const& row, bool reader_sees);

enum class Objection { asked_later_than_today, reason_missing, not_later, too_late };
inline constexpr Wording<Objection> objections[] = {
    {Objection::asked_later_than_today, "asked_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår der blev spurgt."},
    {Objection::reason_missing, "reason_missing",
     "Skriv grunden. Den, der har spurgt, skal have den at vide."},
    {Objection::not_later, "not_later", "Vælg en dag efter den frist, der gælder nu."},
    {Objection::too_late, "too_late",
     "Fristen kan højst forlænges med to måneder. Vælg en tidligere dag."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }
std::vector<Objection> objections_to_extension(Day asked_on, Day due_now, Day to, bool has_reason);

/// So many copies one login may fetch in a day and a night: enough for a family, too few for a thief with a script.
inline constexpr int most_downloads = 12;
bool may_fetch(std::int64_t fetched_lately);

}  // namespace indgang::insight

#include "insight/rules.hpp"

#include <algorithm>

#include "corrections/corrections.hpp"

namespace indgang::insight {
namespace {

bool has(std::vector<PersonId> const& people, PersonId person) {
    return std::ranges::count(people, person) > 0;
}

bool is_a_persons(access::Folder folder) {
    return folder.kind == access::FolderKind::adult || folder.kind == access::FolderKind::youth ||
           folder.kind == access::FolderKind::address;
}

}  // namespace

Verdict what_is_masked(Asking const& who, Tied const& row, bool reader_sees) {
    if (is_a_persons(row.folder) && row.folder.number != who.subject.value)
        return Verdict::anothers_folder;
    bool const is_about = has(row.about, who.subject), is_said = row.said_by == who.subject;
    if (row.is_private && !(who.is_own() && (is_about || is_said)))
        return Verdict::private_to_person;
    if (!row.about.empty() && !is_about && !is_said) return Verdict::of_others;
    if (!who.is_own() && row.only_to && !has(*row.only_to, who.reader)) return Verdict::not_shown;
    if (who.is_own() && (is_about || is_said)) return Verdict::given;
    return reader_sees ? Verdict::given : Verdict::not_theirs;
}

std::vector<Objection> objections_to_extension(Day asked_on, Day due_now, Day to, bool has_reason) {
    std::vector<Objection> found;
    if (to <= due_now) found.push_back(Objection::not_later);
    if (to > corrections::latest_answer(asked_on)) found.push_back(Objection::too_late);
    if (!has_reason) found.push_back(Objection::reason_missing);
    return found;
}

bool may_fetch(std::int64_t fetched_lately) { return fetched_lately < most_downloads; }

}  // namespace indgang::insight

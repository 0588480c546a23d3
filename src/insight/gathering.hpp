// Who is who in a case, as insight needs it: for masking, for what the reader may see, and for naming professionals.
#pragma once
#include "access/case_scope.hpp"
#include "access/folder_rights.hpp"
#include "insight/masked_text.hpp"
#include "insight/sources.hpp"

namespace indgang::insight {

struct KnownUser {
    std::string name, function;
    std::optional<PersonId> person = {};  // of the family, whose login it is
};

struct Known {
    std::vector<KnownPerson> people;  // all who are or were in the case, by number
    std::map<UserId, KnownUser> users;
    access::FolderRights reader;  // what who gets the copy may see

    KnownPerson const* person(PersonId id) const;
};

Known known_in(access::CaseScope& scope, Asking who);

/// One row as the database has it; none: null.
struct Stored {
    std::int64_t number = 0;
    std::vector<std::optional<std::int64_t>> about = {};
    std::optional<PersonId> said_by = {};
    std::string folder = {};
    std::optional<std::string> only_to = {};
    std::vector<std::optional<std::string>> values = {};
};
std::vector<Stored> stored_rows(access::CaseScope& scope, Source const& source);

/// How much there is, without what it says.
Copy counted_copy_of(access::CaseScope& scope, Asking who);

std::int64_t fetched_lately(access::CaseScope& scope);
void note_download(db::Db& db, CaseId case_id, Asking who, Format format, UserId by, Instant now);

}  // namespace indgang::insight

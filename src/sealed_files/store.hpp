#pragma once
#include "access/case_scope.hpp"
#include "sealed_files/sealed_files.hpp"

namespace indgang::sealed_files {

/// What a file's key is bound to.
std::string belongs_to(std::string_view slug, CaseId case_id, std::string_view owner, FileId file);

/// Throws where a byte was changed, or the file lies in another's place.
std::string content_of(access::CaseScope& scope, SealedFile const& file);
std::int64_t bytes_in_case(access::CaseScope& scope);

/// To be checked (again): the next one that is due, and how many wait.
struct ToCheck {
    FileId id;
    std::int64_t attempts = 0;
    std::string content;
};
std::optional<ToCheck> next_to_check(db::Db& db, access::Keys const& keys, std::string_view slug,
                                     Instant now);
void settle_check(db::Db& db, ToCheck const& file, files::Scanned const& scanned, Instant now);
std::int64_t waiting(db::Db& db);
/// What came in while no scanner was set up is checked once there is one.
void check_what_was_not(db::Db& db, Instant now);

}  // namespace indgang::sealed_files

// What the work in the background asks of the uploads. Takes a connection: nobody is signed in there.
#pragma once
#include "access/keys.hpp"
#include "db/db.hpp"
#include "importing/upload.hpp"

namespace indgang::importing {

struct Claimed {
    Upload upload;
    std::string content;
};
/// The oldest that waits and that nobody works on; claimed for the caller from now on.
bool has_waiting(db::Db& db, Instant now);
std::optional<Claimed> claim_next(db::Db& db, access::Keys const& keys, Instant now);
void claim_again(db::Db& db, std::int64_t upload, Instant now);
/// Of a process that is gone: with SQLite there is only ours.
void release_claims(db::Db& db);

void settle(db::Db& db, access::Keys const& keys, Upload const& upload, Report const* report);

/// Those that are a day old.
bool has_old(db::Db& db, Instant now);
void remove_old(db::Db& db, Instant now);

}  // namespace indgang::importing

// The access log: who opened what, when, by which right (SHARE-6, TRUST-1). Append-only; each line's
// hash covers the line and the hash before it, with a key that is not in the database, so a line
// that was changed, taken out or put in is found by `indgang verify`.
#pragma once
#include <span>

#include "access/access.hpp"
#include "access/keys.hpp"

namespace indgang::access {

/// Appends in order, in the writer's transaction.
void append(db::Db& db, Keys const& keys, std::span<LogLine const> lines, Instant now);

struct LogCheck {
    std::int64_t lines = 0;
    std::optional<std::int64_t> first_broken;  // its sequence
};
/// Reads the whole log and recomputes every link.
LogCheck check_log(db::Db& db, Keys const& keys);

}  // namespace indgang::access

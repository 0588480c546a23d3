#pragma once
#include "access/access.hpp"
#include "outbox/outbox.hpp"
#include "outbox/rules.hpp"

namespace indgang::outbox {

using LetterId = Id<struct LetterTag>;

struct Claimed {
    LetterId id;
    Letter letter;
    int attempts = 0;  // with the one that begins now
};
/// The next whose time has come, claimed for whoever sends it. Those that are useless by now are given up.
std::optional<Claimed> take_next(db::Db& db, Instant now);
bool is_any_due(db::Db& db, Instant now);

void settle(db::Db& db, LetterId letter, Verdict const& verdict, std::string_view failure,
            Instant now);

/// How many, since when, and what the mail server said.
struct Heap {
    std::int64_t letters = 0;
    std::optional<Instant> oldest_at = {};
    int most_attempts = 0;
    std::string failure = {};  // of the latest that failed
};
Heap heap_of(db::Db& db, Standing standing);
std::int64_t sent_since(db::Db& db, Instant since);

/// Those that were given up and are of use still are tried once more from the beginning.
std::int64_t try_again(db::Db& db, Instant now);

}  // namespace indgang::outbox

// Lines of the access log for which the disk had no room. Reading goes on while it is full: each such
// line is said in the process' own log at once, kept here, and chained as soon as there is room.
// Used by the writer's thread alone.
#pragma once
#include <deque>
#include <vector>

#include "access/access.hpp"
#include "foundation/instant.hpp"

namespace indgang::app {

class OwedLines {
public:
    /// False when too many are owed: then nothing more may be shown.
    bool keep(std::vector<access::LogLine> const& lines, Instant at);
    bool empty() const { return owed_.empty(); }
    /// Appends the oldest of them, in a transaction of its own; what finds no room is still owed.
    void settle(db::Db& db, access::Keys const& keys);

private:
    struct Owed {
        access::LogLine line;
        Instant at;
    };
    std::deque<Owed> owed_;
};

}  // namespace indgang::app

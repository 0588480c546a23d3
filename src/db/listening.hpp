// What other processes' transactions announce on PostgreSQL, heard on a connection and a thread of its own.
// A connection that is lost is opened again; what was said meanwhile is told as `everything`.
#pragma once
#include "db/db.hpp"

namespace indgang::db {

/// Anything may have changed.
inline Change const everything{"everything", 0};

/// As one line: "case 42,user 7".
std::string written(std::vector<Change> const& changes);
std::vector<Change> changes_from(std::string_view text);

class Listening {
public:
    using Told = std::function<void(std::vector<Change> const&)>;
    Listening(Where where, Told told);
    ~Listening();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace indgang::db

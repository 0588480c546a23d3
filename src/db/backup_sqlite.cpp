#include <sqlite3.h>

#include <memory>

#include "db/backup.hpp"
#include "db/backup_engines.hpp"

namespace indgang::db {
namespace {

struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

[[noreturn]] void fail(sqlite3* handle, std::string const& path) {
    throw BackupRefused(path + ": " + sqlite3_errmsg(handle));
}

Handle opened(std::string const& path, int flags) {
    sqlite3* handle = nullptr;
    int const code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    Handle owned{handle};
    if (code != SQLITE_OK) fail(handle, path);
    sqlite3_busy_timeout(handle, 5000);
    return owned;
}

void check_whole(sqlite3* handle, std::string const& path) {
    std::string said;
    auto const keep = [](void* said, int, char** values, char**) {
        *static_cast<std::string*>(said) += values[0];
        return 0;
    };
    if (sqlite3_exec(handle, "PRAGMA integrity_check(1)", keep, &said, nullptr) != SQLITE_OK)
        fail(handle, path);
    if (said != "ok") throw BackupRefused(path + " is damaged: " + said);
}

}  // namespace

void copy_sqlite(std::string const& from, std::string const& to) {
    auto const source = opened(from, SQLITE_OPEN_READWRITE);
    auto const target = opened(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    auto* const copying = sqlite3_backup_init(target.get(), "main", source.get(), "main");
    if (!copying) fail(target.get(), to);
    // All pages in one step are one picture of the database; in WAL nobody waits for it.
    int const code = sqlite3_backup_step(copying, -1);
    sqlite3_backup_finish(copying);
    if (code != SQLITE_DONE) fail(target.get(), to);
    // One file, without a log beside it, until somebody writes in it.
    if (sqlite3_exec(target.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        fail(target.get(), to);
    check_whole(target.get(), to);
}

}  // namespace indgang::db

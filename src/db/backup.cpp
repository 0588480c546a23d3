#include "db/backup.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>

#include "db/backup_engines.hpp"

namespace indgang::db {
namespace {

namespace files = std::filesystem;

/// The file must be on the disk before it gets its name, and the name before we say that it is done.
void make_durable(std::string const& path) {
    int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    bool const done = file >= 0 && fsync(file) == 0;
    if (file >= 0) close(file);
    if (!done) throw BackupRefused(path + " could not be brought to the disk");
}

/// Nobody else on the machine reads what is in it.
void make_private(std::string const& path) {
    int const file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) throw BackupRefused(path + " cannot be made");
    close(file);
}

/// Makes the file beside its place and moves it there when it is whole.
void make_whole(std::string const& target, auto make) {
    if (files::exists(target)) throw BackupRefused(target + " is there already");
    auto const unfinished = target + ".unfinished";
    std::error_code ignored;
    files::remove(unfinished, ignored);
    try {
        make_private(unfinished);
        make(unfinished);
        make_durable(unfinished);
        // A link, unlike a renaming, never takes the place of what came there meanwhile.
        files::create_hard_link(unfinished, target);
        files::remove(unfinished);
        auto const folder = files::absolute(target).parent_path();
        make_durable(folder.string());
    } catch (std::exception const& error) {
        files::remove(unfinished, ignored);
        throw BackupRefused(error.what());
    }
}

Engine engine_of(std::string const& file) {
    std::array<char, 16> start{};
    std::ifstream{file, std::ios::binary}.read(start.data(), start.size());
    std::string_view const found{start.data(), start.size()};
    if (found.starts_with("SQLite format 3")) return Engine::sqlite;
    if (found.starts_with("PGDMP")) return Engine::postgres;
    throw BackupRefused(file + " is no backup that can be read");
}

}  // namespace

void backup(Where const& where, std::string const& file) {
    if (where.engine == Engine::sqlite && !files::exists(where.place))
        throw BackupRefused(where.place + " is not there");
    make_whole(file, [&](std::string const& unfinished) {
        if (where.engine == Engine::sqlite) return copy_sqlite(where.place, unfinished);
        dump_postgres(where, unfinished);
    });
}

void restore(std::string const& file, Where const& where) {
    if (!files::exists(file)) throw BackupRefused(file + " is not there");
    if (engine_of(file) != where.engine)
        throw BackupRefused(file + " is a backup of the other engine");
    if (where.engine == Engine::postgres) return load_postgres(file, where);
    // Leavings of a database that was removed would be taken for writes to this one.
    for (auto const* const leaving : {"-wal", "-shm", "-journal"})
        if (files::exists(where.place + leaving))
            throw BackupRefused(where.place + leaving + " is there already");
    make_whole(where.place, [&](std::string const& unfinished) { copy_sqlite(file, unfinished); });
}

}  // namespace indgang::db

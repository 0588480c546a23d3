#include <fcntl.h>
#include <libpq-fe.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>
#include <vector>

#include "db/backup.hpp"
#include "db/backup_engines.hpp"
#include "db/migrations.hpp"

namespace indgang::db {
namespace {

/// libpq's name of a setting and the environment's: other people see arguments, but not these.
std::vector<std::string> environment_of(Where const& where) {
    std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> const options{
        PQconninfoParse(where.place.c_str(), nullptr), PQconninfoFree};
    if (!options) throw BackupRefused(where.shown() + " is no address of a database");
    std::vector<std::string> environment{"LC_ALL=C"};
    for (auto const* option = options.get(); option->keyword; ++option)
        if (option->envvar && option->val)
            environment.push_back(std::string{option->envvar} + "=" + option->val);
    for (auto const* const kept : {"PATH", "HOME", "PGPASSFILE"})
        if (auto const* const value = getenv(kept))
            environment.push_back(std::string{kept} + "=" + value);
    return environment;
}

std::string database_of(Where const& where) {
    for (auto const& setting : environment_of(where))
        if (setting.starts_with("PGDATABASE=")) return setting.substr(11);
    throw BackupRefused(where.shown() + " names no database");
}

std::vector<char*> words_of(std::vector<std::string>& strings) {
    std::vector<char*> words;
    for (auto& string : strings) words.push_back(string.data());
    words.push_back(nullptr);
    return words;
}

/// What it said before it ended; the pipe holds more than anybody reads.
std::string read_all(int pipe) {
    std::string said;
    char part[4096];
    for (ssize_t size; (size = read(pipe, part, sizeof part)) > 0;) said.append(part, size);
    close(pipe);
    for (auto& c : said)
        if (c == '\n') c = ' ';
    return said.substr(0, 1000);
}

void run(std::vector<std::string> command, Where const& where) {
    auto environment = environment_of(where);
    int errors[2];
    if (pipe2(errors, O_CLOEXEC) != 0) throw BackupRefused("no pipe to " + command[0]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, errors[1], STDERR_FILENO);
    pid_t child = 0;
    int const failed = posix_spawnp(&child, command[0].c_str(), &actions, nullptr,
                                    words_of(command).data(), words_of(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    close(errors[1]);
    auto const said = read_all(errors[0]);
    if (failed) throw BackupRefused(command[0] + " is not installed (postgresql-client)");
    int status = 0;
    waitpid(child, &status, 0);
    if (status != 0) throw BackupRefused(command[0] + " failed: " + said);
}

}  // namespace

void dump_postgres(Where const& where, std::string const& file) {
    run({"pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--no-password",
         "--file=" + file},
        where);
}

void load_postgres(std::string const& file, Where const& where) {
    if (!schema_of(*open(where)).empty())
        throw BackupRefused(where.shown() + " has tables already; restore into an empty database");
    run({"pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges",
         "--no-password", "--dbname=" + database_of(where), file},
        where);
}

}  // namespace indgang::db

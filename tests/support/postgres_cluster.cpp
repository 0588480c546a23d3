#include "support/postgres_cluster.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <thread>
#include <vector>

namespace indgang::test {
namespace {

constexpr char const* programs = "/usr/lib/postgresql/15/bin/";

/// PostgreSQL refuses to run as root.
passwd const* another_user() {
    if (getuid() != 0) return nullptr;
    auto const* const postgres = getpwnam("postgres");
    return postgres ? postgres : getpwnam("nobody");
}

[[noreturn]] void become(std::vector<std::string> const& arguments, std::string const& log) {
    if (auto const* const user = another_user())
        if (setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0) _exit(126);
    prctl(PR_SET_PDEATHSIG, SIGINT);  // a test that is killed takes its server along
    int const out = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    std::vector<char*> words;
    for (auto const& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    execv(words[0], words.data());
    _exit(127);
}

int started(std::vector<std::string> arguments, std::string const& log) {
    arguments[0] = programs + arguments[0];
    int const child = fork();
    if (child == 0) become(arguments, log);
    return child;
}

int free_port() {
    int const listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    if (bind(listener, any, size) != 0 || getsockname(listener, any, &size) != 0)
        throw std::runtime_error("no port is free");
    close(listener);
    return ntohs(address.sin_port);
}

void give_to_postgres(std::string const& folder) {
    if (auto const* const user = another_user())
        if (chown(folder.c_str(), user->pw_uid, user->pw_gid) != 0)
            throw std::runtime_error("cannot give PostgreSQL its folder");
}

}  // namespace

namespace {
bool asked_for = false;
}

PostgresCluster& PostgresCluster::running() {
    static PostgresCluster cluster;
    asked_for = true;
    return cluster;
}

bool PostgresCluster::is_running() { return asked_for; }

PostgresCluster::PostgresCluster(std::string const& under)
    : own_{"postgres", under}, folder_{own_.path}, port_{free_port()} {
    give_to_postgres(folder_);
    int status = 0;
    waitpid(started({"initdb", "-D", folder_ + "/data", "-U", "indgang", "-A", "trust", "-E",
                     "UTF8", "--locale=C.UTF-8", "--no-sync"},
                    folder_ + "/initdb.log"),
            &status, 0);
    if (status != 0) throw std::runtime_error("initdb failed: see " + folder_ + "/initdb.log");
    start();
}

PostgresCluster::~PostgresCluster() {
    stop(SIGQUIT);  // at once: nothing of it is kept
}

void PostgresCluster::start() {
    process_ = started({"postgres",
                        "-D",
                        folder_ + "/data",
                        "-p",
                        std::to_string(port_),
                        "-k",
                        folder_,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "shared_buffers=32MB",
                        "-c",
                        "max_connections=80",
                        "-c",
                        "fsync=on",
                        "-c",
                        "autovacuum=off",
                        "-c",
                        "max_wal_size=256MB",
                        "-c",
                        "checkpoint_timeout=1h"},
                       folder_ + "/postgres.log");
    auto const address = address_of("postgres");
    for (int i = 0; i < 600; ++i) {
        if (PQping(address.c_str()) == PQPING_OK) return;
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    throw std::runtime_error("PostgreSQL did not start: see " + folder_ + "/postgres.log");
}

void PostgresCluster::stop(int signal) {
    if (process_ == 0) return;
    kill(process_, signal);
    waitpid(process_, nullptr, 0);
    process_ = 0;
}

void PostgresCluster::halt(bool at_once) { stop(at_once ? SIGQUIT : SIGINT); }

void PostgresCluster::restart() {
    halt();
    start();
}

std::string PostgresCluster::address_of(std::string const& name) const {
    return "postgres://indgang@127.0.0.1:" + std::to_string(port_) + "/" + name;
}

void PostgresCluster::run(std::string const& statement) const {
    auto* const connection = PQconnectdb(address_of("postgres").c_str());
    auto* const answer = PQexec(connection, statement.c_str());
    bool const done = PQresultStatus(answer) == PGRES_COMMAND_OK;
    std::string const said = PQerrorMessage(connection);
    PQclear(answer);
    PQfinish(connection);
    if (!done) throw std::runtime_error(said);
}

std::string PostgresCluster::made(std::string const& how) {
    auto const name = "t" + std::to_string(++databases_);
    run("CREATE DATABASE " + name + how);
    disposable_.push_back(name);
    return address_of(name);
}

std::string PostgresCluster::fresh_database() { return made(""); }

std::string PostgresCluster::copy_of(std::string const& original) {
    return made(" TEMPLATE " + original);
}

void PostgresCluster::keep(std::string const& name) { std::erase(disposable_, name); }

void PostgresCluster::drop_when_many() {
    // Each drop waits for a checkpoint, and those that follow at once have nothing left to write.
    if (disposable_.size() < 20) return;
    for (auto const& name : disposable_) run("DROP DATABASE " + name + " WITH (FORCE)");
    disposable_.clear();
}

}  // namespace indgang::test

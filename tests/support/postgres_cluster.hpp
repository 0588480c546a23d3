// A private PostgreSQL server for the tests of one process: made in a temporary folder when
// somebody first asks (from the main thread), with fsync on, stopped and removed when the process
// ends.
#pragma once
#include <string>
#include <vector>

#include "support/own_folder.hpp"

namespace indgang::test {

class PostgresCluster {
public:
    /// The one of this process. A test that restarts its server takes one of its own.
    static PostgresCluster& running();
    static bool is_running();
    explicit PostgresCluster(std::string const& under = quick_folder());
    PostgresCluster(PostgresCluster const&) = delete;
    ~PostgresCluster();

    /// An address of a new, empty database.
    std::string fresh_database();
    /// The same, as a copy of the database with that name, which nobody is connected to.
    std::string copy_of(std::string const& name);
    /// That one stays, whatever number is made after it.
    void keep(std::string const& name);
    /// After a test: those that were made and not kept, once they are many.
    void drop_when_many();
    std::string address_of(std::string const& name) const;
    /// Stops it and starts it again: every connection is lost.
    void restart();
    /// As an administrator would ("fast"), or as when the power goes ("immediate").
    void halt(bool at_once = false);
    void resume() { start(); }

private:
    void start();
    void stop(int signal);
    void run(std::string const& statement) const;
    std::string made(std::string const& how);

    OwnFolder own_;
    std::string folder_;
    int port_ = 0;
    int process_ = 0;
    int databases_ = 0;
    std::vector<std::string> disposable_;
};

}  // namespace indgang::test

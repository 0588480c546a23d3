// A private PostgreSQL server for the tests of one process: made in a temporary folder when
// somebody first asks (from the main thread), with fsync on, stopped and removed when the process
// ends.
#pragma once
#include <string>

namespace indgang::test {

/// In memory where there is much of it, else /tmp. What measures durable writes wants a real disk.
std::string quick_folder();

class PostgresCluster {
public:
    /// The one of this process. A test that restarts its server takes one of its own.
    static PostgresCluster& running();
    explicit PostgresCluster(std::string const& under = quick_folder());
    PostgresCluster(PostgresCluster const&) = delete;
    ~PostgresCluster();

    /// An address of a new, empty database.
    std::string fresh_database();
    /// The same, as a copy of the database with that name, which nobody is connected to.
    std::string copy_of(std::string const& name);
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

    std::string folder_;
    int port_ = 0;
    int process_ = 0;
    int databases_ = 0;
};

}  // namespace indgang::test

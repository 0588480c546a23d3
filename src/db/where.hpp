// Where a database is: a SQLite file, or a PostgreSQL database by its address.
#pragma once
#include <chrono>
#include <string>
#include <string_view>

namespace indgang::db {

enum class Engine { sqlite, postgres };

struct Where {
    Engine engine = Engine::sqlite;
    std::string place;                         // a path, or postgres://user@host/name
    bool read_only = false;                    // writing is refused by the engine
    bool moves_log_itself = false;             // the owner calls move_log() and restart_log()
    std::chrono::milliseconds patience{5000};  // how long to wait for another writer

    /// "postgres://…" or "postgresql://…" is an address, all else a path.
    static Where parse(std::string_view text);
    /// For logs and messages: without the password.
    std::string shown() const;
};

}  // namespace indgang::db

// A municipality's read-only connections, each lent to one request at a time. On SQLite a connection
// keeps its picture of the database from one request to the next for as long as nothing but the
// access log has changed: a new picture would empty its cache, and every read leaves a line in the
// log. On PostgreSQL each question sees what is there, also what other servers have written.
#pragma once
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

#include "db/db.hpp"

namespace indgang::app {

class Readers {
public:
    explicit Readers(db::Where where);

    /// What the writer says after a commit that changed more than the log: no request that begins
    /// from now on sees an older picture.
    void data_changed() { ++changes_; }
    /// Ends the pictures that no request is looking at.
    void let_go();
    /// Lets nobody see an older picture, and waits a little for the requests that do.
    void retire_pictures();

    class Reader {
    public:
        explicit Reader(Readers& of);
        ~Reader();
        Reader(Reader const&) = delete;
        db::Db& db() { return *lent_.db; }

    private:
        friend class Readers;
        struct Lent {
            std::unique_ptr<db::Db> db;
            std::uint64_t change = 0;  // the picture shows this change, or a later one
            std::chrono::steady_clock::time_point since{};
        };
        Readers& of_;
        Lent lent_;
    };

private:
    Reader::Lent idle_or_new();
    void freshen(Reader::Lent& lent);
    void note_lent(Reader::Lent const& lent);

    db::Where where_;
    std::atomic<std::uint64_t> changes_{0};
    std::mutex mutex_;
    std::vector<Reader::Lent> idle_;
    std::vector<std::uint64_t> lent_changes_;  // what the pictures of requests at work show
};

}  // namespace indgang::app

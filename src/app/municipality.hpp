// One municipality as the server holds it: its database's connections, its writer, its keys and
// what all its requests share.
#pragma once
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "app/writer.hpp"

namespace indgang::app {

class Municipality {
public:
    /// Opens and, where needed, migrates; throws db::DbError in one clear line.
    Municipality(db::Where where, std::filesystem::path const& key_file, Clock const& clock);

    access::MunicipalityFacts const& facts() const { return facts_; }
    access::Keys const& keys() const { return keys_; }
    Writer& writer() { return *writer_; }

    /// A read-only connection for the length of one request.
    class Reader {
    public:
        explicit Reader(Municipality& of) : of_{of}, db_{of.borrow()} {}
        ~Reader() { of_.give_back(std::move(db_)); }
        Reader(Reader const&) = delete;
        db::Db& db() { return *db_; }

    private:
        Municipality& of_;
        std::unique_ptr<db::Db> db_;
    };

private:
    std::unique_ptr<db::Db> borrow();
    void give_back(std::unique_ptr<db::Db> db);

    db::Where where_;
    access::Keys keys_;
    access::MunicipalityFacts facts_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<db::Db>> readers_;
    std::unique_ptr<Writer> writer_;
};

/// Applies the migrations and loads the catalogue; returns the writing connection.
std::unique_ptr<db::Db> open_ready(db::Where const& where, Clock const& clock);

}  // namespace indgang::app

// One municipality as the server holds it: its database's connections, its writer, its keys and
// what all its requests share.
#pragma once
#include <filesystem>
#include <memory>

#include "app/readers.hpp"
#include "app/writer.hpp"
#include "db/listening.hpp"

namespace indgang::app {

class Municipality {
public:
    /// Opens and, where needed, migrates; throws db::DbError in one clear line.
    Municipality(db::Where where, std::filesystem::path const& key_file, Clock const& clock);

    access::MunicipalityFacts const& facts() const { return facts_; }
    access::Keys const& keys() const { return keys_; }
    db::Engine engine() const { return where_.engine; }
    Writer& writer() { return *writer_; }
    /// Another program has written; without this it is seen a tenth of a second later.
    void data_changed() { readers_.data_changed(); }
    /// Whom to tell what was changed, here and, on PostgreSQL, by other processes; nobody: none.
    void on_changes(db::Listening::Told told);

    /// A read-only connection for the length of one request.
    class Reader : public Readers::Reader {
    public:
        explicit Reader(Municipality& of) : Readers::Reader{of.readers_} {}
    };

private:
    db::Where where_;
    access::Keys keys_;
    access::MunicipalityFacts facts_;
    Readers readers_;
    std::unique_ptr<Writer> writer_;
    std::unique_ptr<db::Listening> listening_;
};

/// Applies the migrations and loads the catalogue; returns the writing connection.
std::unique_ptr<db::Db> open_ready(db::Where const& where, Clock const& clock);

}  // namespace indgang::app

// One connection to a municipality's database: SQLite or PostgreSQL behind one SQL text. It is used
// by one thread at a time. Slices ask it in their store.cpp alone, with prepared statements that
// are kept. begin_write() lets one writer in at a time, on both engines, so a store may look first
// and write then.
#pragma once
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

#include "db/error.hpp"
#include "db/later.hpp"
#include "db/row.hpp"
#include "db/sql.hpp"
#include "db/value.hpp"
#include "db/where.hpp"

namespace indgang::db {

template <class Read>
using ReadBy = std::decay_t<std::invoke_result_t<Read&, Row const&>>;

/// Something that a transaction changed, for those who follow it: "case", 42.
struct Change {
    std::string what;
    std::int64_t number = 0;
    friend bool operator==(Change const&, Change const&) = default;
};

class Db {
public:
    virtual ~Db() = default;
    Db(Db const&) = delete;
    Db& operator=(Db const&) = delete;

    virtual Engine engine() const = 0;

    template <class Read, class... A>
    std::vector<ReadBy<Read>> rows(SqlWith<sizeof...(A)> with, Read read, A const&... arguments) {
        std::array<Value, sizeof...(A)> const values{to_value(arguments)...};
        std::vector<ReadBy<Read>> found;
        auto keep = [&](Row const& row) {
            if (found.empty()) found.reserve(16);
            return found.push_back(read(row)), true;
        };
        answer(with.sql, values, keep);
        return found;
    }

    /// The first row.
    template <class Read, class... A>
    std::optional<ReadBy<Read>> row(SqlWith<sizeof...(A)> with, Read read, A const&... arguments) {
        std::array<Value, sizeof...(A)> const values{to_value(arguments)...};
        std::optional<ReadBy<Read>> found;
        auto keep = [&](Row const& row) { return found.emplace(read(row)), false; };
        answer(with.sql, values, keep);
        return found;
    }

    /// In a transaction on PostgreSQL only sent: an error surfaces at the next answer, release or
    /// commit.
    template <class... A>
    void run(SqlWith<sizeof...(A)> with, A const&... arguments) {
        std::array<Value, sizeof...(A)> const values{to_value(arguments)...};
        send(with.sql, values);
    }

    /// How many rows were changed.
    template <class... A>
    std::int64_t changed(SqlWith<sizeof...(A)> with, A const&... arguments) {
        std::array<Value, sizeof...(A)> const values{to_value(arguments)...};
        return change(with.sql, values);
    }

    /// INSERT … RETURNING id.
    template <class... A>
    std::int64_t insert(SqlWith<sizeof...(A)> with, A const&... arguments) {
        auto const id = row(
            with, [](Row const& row) { return row.number(0); }, arguments...);
        return id ? *id : throw std::logic_error("an insert without RETURNING id");
    }

    /// Asks now, reads later: several of these cost one journey to PostgreSQL.
    template <class Read, class... A>
    Later<ReadBy<Read>> later(SqlWith<sizeof...(A)> with, Read read, A const&... arguments) {
        if (engine() == Engine::sqlite)
            return Later<ReadBy<Read>>{rows(with, std::move(read), arguments...)};
        std::array<Value, sizeof...(A)> const values{to_value(arguments)...};
        return {ask(with.sql, values), std::move(read)};
    }

    virtual void begin_write() = 0;
    virtual void begin_read() = 0;  // one unchanging picture of the database until commit
    virtual void commit() = 0;
    /// Never throws for a connection that is lost; does nothing outside a transaction.
    virtual void rollback() = 0;
    /// Each savepoint is ended by one release or one rollback_to_savepoint. After release() every
    /// error of what was run since the savepoint has surfaced, deferred foreign keys included: one
    /// write of a group that is wrong cannot take the others along.
    virtual void savepoint() = 0;
    virtual void release() = 0;
    virtual void rollback_to_savepoint() = 0;
    virtual bool in_transaction() const = 0;

    /// Told to those who follow it once this transaction is committed: by whoever committed it, and on
    /// PostgreSQL to every process that listens (db/listening.hpp). A piece that is undone may be told.
    void announce(std::string_view what, std::int64_t number);
    /// What was announced since begin_write().
    std::vector<Change> take_announced() { return std::exchange(announced_, {}); }

    /// SQLite's write-ahead log: its length in pages after the last commit, and moving it into the
    /// database file, so that it begins anew once no reader needs it. Nothing on PostgreSQL.
    virtual int log_pages() const { return 0; }
    virtual void move_log() {}
    virtual void restart_log() {}

    /// Several statements at once, for migrations: the only text that need not be a literal.
    virtual void script(std::string const& statements) = 0;

protected:
    Db() = default;
    using Values = std::span<Value const>;
    virtual void answer(Sql sql, Values values, EachRow each) = 0;
    virtual void send(Sql sql, Values values) = 0;
    virtual std::int64_t change(Sql sql, Values values) = 0;
    virtual std::shared_ptr<Asked> ask(Sql sql, Values values) = 0;

    std::vector<Change> announced_;
};

/// Throws DbError, in one line that names the place, where it cannot be opened. A SQLite file is
/// made where there is none, but not for a reader.
std::unique_ptr<Db> open(Where const& where);

/// Applies the embedded migrations that are missing; the moment is kept beside each. Refusals and
/// the dialect of migrations: db/migrations.hpp.
void migrate(Db& db, std::optional<Instant> applied_at = std::nullopt);

}  // namespace indgang::db

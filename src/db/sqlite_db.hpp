// The SQLite engine: one file, one connection, statements read where they stand.
#pragma once
#include <unordered_map>

#include "db/db.hpp"

struct sqlite3;

namespace indgang::db {

class SqliteDb final : public Db {
public:
    explicit SqliteDb(Where const& where);
    ~SqliteDb() override;

    Engine engine() const override { return Engine::sqlite; }
    void begin_write() override;
    void begin_read() override;
    void commit() override;
    void rollback() override;
    void savepoint() override;
    void release() override;
    void rollback_to_savepoint() override;
    bool in_transaction() const override;
    int log_pages() const override { return log_pages_; }
    void move_log() override;
    void restart_log() override;
    void script(std::string const& statements) override;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    /// A statement and, for each of its places in order of first use, the $n that stands there.
    struct Prepared {
        std::unique_ptr<sqlite3_stmt, Finalize> statement;
        std::vector<int> argument_of;
    };
    class Running;

    void answer(Sql sql, Values values, EachRow each) override;
    void send(Sql sql, Values values) override;
    std::int64_t change(Sql sql, Values values) override;
    std::shared_ptr<Asked> ask(Sql sql, Values values) override;

    void open(Where const& where);
    Prepared prepare(Sql sql);
    Prepared& prepared(Sql sql, Prepared& spare);
    void bind(Prepared& prepared, Values values, Sql sql);
    [[noreturn]] void fail(std::string_view doing);

    std::unique_ptr<sqlite3, Close> handle_;
    std::unordered_map<char const*, Prepared> statements_;
    bool read_only_;
    std::chrono::milliseconds patience_;
    int log_pages_ = 0;
};

}  // namespace indgang::db

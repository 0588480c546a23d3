#include "db/postgres_db.hpp"

#include <libpq-fe.h>

#include <cstring>

#include "db/listening.hpp"

namespace indgang::db {
namespace {

void read_rows(Answer const& answer, EachRow each) {
    int const rows = PQntuples(answer.get());
    for (int row = 0; row < rows; ++row)
        if (!each(Row{answer.get(), row})) return;
}

/// Answers that are not yet fetched fill the server's buffers, and errors should not wait for long.
constexpr int most_queued = 1000;

}  // namespace

class PostgresDb::Question : public Asked {
public:
    Question(PostgresDb& db, std::shared_ptr<Reply> reply) : db_{db}, reply_{std::move(reply)} {}

    void read(EachRow each) override {
        if (!reply_->is_there) db_.pipeline_.wait();
        if (reply_->error) throw DbError{*reply_->error};
        if (!reply_->answer)
            throw DbError{DbErrorKind::lost_connection, "the answer was lost with its connection"};
        read_rows(reply_->answer, each);
    }

private:
    PostgresDb& db_;
    std::shared_ptr<Reply> reply_;
};

PostgresDb::PostgresDb(Where const& where) : pipeline_{where}, read_only_{where.read_only} {}

/// Inside a transaction a new connection would lose what was done; outside it loses nothing.
void PostgresDb::make_ready() {
    if (state_ != State::none) return;
    if (pipeline_.is_lost()) pipeline_.discard();
    if (pipeline_.is_idle()) pipeline_.make_ready();
}

void PostgresDb::start() {
    if (state_ != State::none && !pipeline_.is_lost())
        throw std::logic_error("a transaction has begun already");
    state_ = State::none;
    queued_ = 0;
    make_ready();
}

void PostgresDb::begin_write() {
    if (read_only_) throw std::logic_error("a reader's connection cannot write");
    start();
    announced_.clear();
    state_ = State::writing;
    try {
        pipeline_.send("BEGIN", {});
        // One writer at a time, as on SQLite: what a store looked up holds until it has written.
        pipeline_.send("SELECT pg_advisory_xact_lock(6041)", {});
        pipeline_.wait();
    } catch (DbError const&) {
        rollback();
        throw;
    }
}

void PostgresDb::begin_read() {
    start();
    state_ = State::reading;
    pipeline_.send("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY", {});
}

void PostgresDb::commit() {
    if (state_ == State::none) throw std::logic_error("no transaction to commit");
    if (state_ == State::reading) return end_reading();
    if (!announced_.empty()) {
        auto const said = written(announced_);
        Value const values[] = {to_value(said)};
        pipeline_.send("SELECT pg_notify('indgang', $1)", values);
    }
    auto const answer = ask_once("COMMIT", {});
    state_ = State::none;
    if (std::strcmp(PQcmdStatus(answer.get()), "COMMIT") != 0)
        throw DbError{DbErrorKind::other, "a transaction that had failed was not committed"};
}

/// Nobody waits for it. Questions that nobody read may have failed, and would take the end along if it
/// were sent as one with them.
void PostgresDb::end_reading() {
    state_ = State::none;
    try {
        if (!pipeline_.is_idle()) pipeline_.leave();
        pipeline_.send("ROLLBACK", {});
        pipeline_.leave();
    } catch (DbError const&) {  // what was read has been read
    }
}

void PostgresDb::rollback() {
    if (state_ == State::none) return;
    if (state_ == State::reading) return end_reading();
    state_ = State::none;
    pipeline_.discard();
    if (pipeline_.is_lost()) return;
    try {
        pipeline_.send("ROLLBACK", {});
        pipeline_.wait();
    } catch (DbError const&) {  // the connection is gone, and the transaction with it
    }
}

void PostgresDb::savepoint() {
    // What was run before it must not fail on the account of what comes after.
    if (queued_ > 0) pipeline_.wait();
    queued_ = 0;
    pipeline_.send("SAVEPOINT w", {});
}

void PostgresDb::release() {
    pipeline_.send("SET CONSTRAINTS ALL IMMEDIATE", {});
    pipeline_.send("RELEASE SAVEPOINT w", {});
    pipeline_.send("SET CONSTRAINTS ALL DEFERRED", {});
    pipeline_.wait();
    queued_ = 0;
}

void PostgresDb::rollback_to_savepoint() {
    pipeline_.discard();
    queued_ = 0;
    pipeline_.send("ROLLBACK TO SAVEPOINT w", {});
    pipeline_.send("RELEASE SAVEPOINT w", {});
    pipeline_.wait();
}

Answer PostgresDb::ask_once(Sql sql, Values values) {
    make_ready();
    auto reply = std::make_shared<Reply>();
    pipeline_.send(sql, values, reply);
    pipeline_.wait();
    queued_ = 0;
    return std::move(reply->answer);
}

Answer PostgresDb::ask_and_wait(Sql sql, Values values) {
    bool const may_repeat =
        state_ == State::none && pipeline_.is_idle() && std::strncmp(sql.text, "SELECT", 6) == 0;
    try {
        return ask_once(sql, values);
    } catch (DbError const& error) {
        if (!may_repeat || error.kind != DbErrorKind::lost_connection) throw;
    }
    return ask_once(sql, values);
}

void PostgresDb::answer(Sql sql, Values values, EachRow each) {
    read_rows(ask_and_wait(sql, values), each);
}

void PostgresDb::send(Sql sql, Values values) {
    make_ready();
    pipeline_.send(sql, values);
    if (state_ != State::none && ++queued_ < most_queued) return;
    pipeline_.wait();
    queued_ = 0;
}

std::int64_t PostgresDb::change(Sql sql, Values values) {
    auto const answer = ask_and_wait(sql, values);
    return std::atoll(PQcmdTuples(answer.get()));
}

std::shared_ptr<Asked> PostgresDb::ask(Sql sql, Values values) {
    make_ready();
    auto reply = std::make_shared<Reply>();
    pipeline_.send(sql, values, reply);
    return std::make_shared<Question>(*this, std::move(reply));
}

void PostgresDb::script(std::string const& statements) {
    make_ready();
    pipeline_.script(statements);
}

}  // namespace indgang::db

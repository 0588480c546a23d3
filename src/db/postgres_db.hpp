// The PostgreSQL engine: transactions on top of the pipeline.
#pragma once
#include "db/db.hpp"
#include "db/postgres_pipeline.hpp"

namespace indgang::db {

class PostgresDb final : public Db {
public:
    explicit PostgresDb(Where const& where);

    Engine engine() const override { return Engine::postgres; }
    void begin_write() override;
    void begin_read() override;
    void commit() override;
    void rollback() override;
    void savepoint() override;
    void release() override;
    void rollback_to_savepoint() override;
    bool in_transaction() const override { return state_ != State::none; }
    void script(std::string const& statements) override;

private:
    enum class State { none, reading, writing };
    class Question;

    void answer(Sql sql, Values values, EachRow each) override;
    void send(Sql sql, Values values) override;
    std::int64_t change(Sql sql, Values values) override;
    std::shared_ptr<Asked> ask(Sql sql, Values values) override;

    void make_ready();
    void start();
    void end_reading();
    Answer ask_and_wait(Sql sql, Values values);
    Answer ask_once(Sql sql, Values values);

    Pipeline pipeline_;
    State state_ = State::none;
    bool read_only_;
    int queued_ = 0;  // run in this transaction and not yet heard of
};

}  // namespace indgang::db

#include "db/postgres_pipeline.hpp"

#include <libpq-fe.h>
#include <poll.h>

#include <cstring>
#include <exception>

#include "db/postgres_error.hpp"

namespace indgang::db {

namespace {

/// A migration changed what the statement answers, or the server knows it no more: prepare it anew.
bool is_outdated(pg_result const* answer) {
    auto const* const sqlstate = PQresultErrorField(answer, PG_DIAG_SQLSTATE);
    return sqlstate && (std::strcmp(sqlstate, "0A000") == 0 || std::strcmp(sqlstate, "26000") == 0);
}

}  // namespace

void FreeAnswer::operator()(pg_result* answer) const { PQclear(answer); }
void Pipeline::Hangup::operator()(pg_conn* connection) const { PQfinish(connection); }

Pipeline::Pipeline(Where where) : where_{std::move(where)} { connect(); }
Pipeline::~Pipeline() = default;

void Pipeline::connect() {
    char const* const names[] = {"connect_timeout", "tcp_user_timeout", "application_name",
                                 "dbname",          "client_encoding",  nullptr};
    char const* const values[] = {"5", "10000", "indgang", where_.place.c_str(), "UTF8", nullptr};
    known_.clear();
    on_their_way_.clear();
    connection_.reset(PQconnectdbParams(names, values, 1));
    if (PQstatus(connection_.get()) == CONNECTION_OK) return set_up();
    std::string said = PQerrorMessage(connection_.get());
    connection_ = nullptr;
    for (auto& c : said)
        if (c == '\n') c = ' ';
    throw DbError{DbErrorKind::lost_connection, where_.shown() + ": " + said};
}

void Pipeline::set_up() {
    PQsetNoticeProcessor(
        connection_.get(), [](void*, char const*) {}, nullptr);
    if (std::strcmp(PQparameterStatus(connection_.get(), "server_encoding"), "UTF8") != 0)
        throw DbError{DbErrorKind::other, where_.shown() + ": the database must be made in UTF8"};
    // jit, and a new plan for each execution, cost more than they give for short statements. What is
    // acknowledged must be on the disk.
    auto const statements =
        "SET datestyle TO ISO; SET bytea_output TO hex; SET TIME ZONE 'UTC'; SET jit TO off;"
        "SET plan_cache_mode TO force_generic_plan;"
        "SET lock_timeout TO " +
        std::to_string(where_.patience.count()) +
        ";SELECT set_config('synchronous_commit', 'on', false)"
        " WHERE current_setting('synchronous_commit') = 'off'";
    Answer const answer{PQexec(connection_.get(), statements.c_str())};
    if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK) throw error_of(answer.get(), "set-up");
    if (where_.read_only)
        PQclear(PQexec(connection_.get(), "SET default_transaction_read_only TO on"));
    PQenterPipelineMode(connection_.get());
}

bool Pipeline::has_hung_up() {
    pollfd waiting{PQsocket(connection_.get()), POLLIN, 0};
    // A server that stops first says so and then hangs up.
    for (int i = 0; i < 3 && poll(&waiting, 1, 0) > 0; ++i)
        if (!PQconsumeInput(connection_.get()) || PQstatus(connection_.get()) == CONNECTION_BAD)
            return true;
    return false;
}

void Pipeline::make_ready() {
    if (!connection_ || has_hung_up()) connect();
}

void Pipeline::copy_arguments(std::span<Value const> values) {
    auto const count = values.size();
    written_.clear();
    arguments_.assign(count, nullptr);
    sizes_.assign(count, 0);
    formats_.assign(count, 0);
    std::size_t starts[most_parameters] = {};
    for (std::size_t i = 0; i < count; ++i) {
        starts[i] = written_.size();
        auto const kind = values[i].kind();
        if (kind == Value::Kind::number)
            written_ += std::to_string(values[i].number());
        else
            written_ += values[i].view();
        sizes_[i] = int(written_.size() - starts[i]);
        formats_[i] = kind == Value::Kind::bytes;
        if (kind == Value::Kind::text && values[i].view().find('\0') != std::string_view::npos)
            throw DbError{DbErrorKind::other, "PostgreSQL cannot store NUL in a text"};
        written_ += '\0';
    }
    for (std::size_t i = 0; i < count; ++i)
        if (values[i].kind() != Value::Kind::null) arguments_[i] = written_.data() + starts[i];
}

void Pipeline::check_sent(int sent) {
    if (sent == 1) return;
    if (PQstatus(connection_.get()) == CONNECTION_BAD) throw *lost();
    throw DbError{DbErrorKind::other, PQerrorMessage(connection_.get())};
}

void Pipeline::send(Sql sql, std::span<Value const> values, std::shared_ptr<Reply> reply) {
    if (!connection_) throw *lost();
    copy_arguments(values);
    auto& known = known_[sql.text];
    if (!known.is_prepared) {
        if (known.name.empty()) known.name = "s" + std::to_string(++names_given_);
        check_sent(PQsendPrepare(connection_.get(), known.name.c_str(), sql.text, 0, nullptr));
        known.is_prepared = true;
        on_their_way_.push_back({OnItsWay::Kind::prepare, &known, sql.text});
    }
    check_sent(PQsendQueryPrepared(connection_.get(), known.name.c_str(), int(values.size()),
                                   arguments_.data(), sizes_.data(), formats_.data(), 0));
    on_their_way_.push_back({OnItsWay::Kind::statement, &known, sql.text, std::move(reply)});
}

void Pipeline::mark() {
    if (!connection_) throw *lost();
    check_sent(PQpipelineSync(connection_.get()));
    on_their_way_.push_back({OnItsWay::Kind::mark});
}

void Pipeline::leave() {
    mark();
    for (auto& left : on_their_way_) left.is_left = true;
}

std::unique_ptr<DbError> Pipeline::lost() {
    connection_ = nullptr;
    known_.clear();
    return std::make_unique<DbError>(DbErrorKind::lost_connection,
                                     where_.shown() + ": the connection was lost");
}

/// Takes what has come for one thing sent; the error where it failed.
std::unique_ptr<DbError> Pipeline::take(OnItsWay& next) {
    if (!connection_) return lost();
    Answer answer{PQgetResult(connection_.get())};
    if (!answer || PQstatus(connection_.get()) == CONNECTION_BAD) return lost();
    auto const status = PQresultStatus(answer.get());
    if (next.kind == OnItsWay::Kind::mark) return nullptr;
    while (Answer const end{PQgetResult(connection_.get())})
        if (PQstatus(connection_.get()) == CONNECTION_BAD) return lost();
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
        if (next.reply) next.reply->answer = std::move(answer);
        return nullptr;
    }
    if (next.kind == OnItsWay::Kind::prepare || is_outdated(answer.get())) *next.known = {};
    if (status == PGRES_PIPELINE_ABORTED)
        return std::make_unique<DbError>(DbErrorKind::other,
                                         "not done, because what was sent before it failed");
    auto error = std::make_unique<DbError>(error_of(answer.get(), next.text));
    if (error->kind == DbErrorKind::lost_connection) lost();
    return error;
}

void Pipeline::collect(std::unique_ptr<DbError>& first) {
    for (auto& next : on_their_way_) {
        auto error = take(next);
        bool const is_told = !next.is_left || !connection_;
        if (error && !first && is_told) first = std::make_unique<DbError>(*error);
        if (!next.reply) continue;
        next.reply->is_there = true;
        next.reply->error = std::move(error);
    }
    on_their_way_.clear();
}

void Pipeline::wait() {
    std::unique_ptr<DbError> first;
    try {
        mark();
    } catch (DbError const& error) {
        first = std::make_unique<DbError>(error);
    }
    collect(first);
    if (first) throw DbError{*first};
}

void Pipeline::discard() noexcept {
    try {
        if (!on_their_way_.empty()) wait();
    } catch (std::exception const&) {  // it is being undone
    }
}

void Pipeline::script(std::string const& statements) {
    if (!on_their_way_.empty()) wait();
    if (!connection_) throw *lost();
    PQexitPipelineMode(connection_.get());
    Answer const answer{PQexec(connection_.get(), statements.c_str())};
    if (PQstatus(connection_.get()) == CONNECTION_BAD) throw *lost();
    PQenterPipelineMode(connection_.get());
    auto const status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        throw error_of(answer.get(), std::string_view{statements}.substr(0, 200));
}

}  // namespace indgang::db

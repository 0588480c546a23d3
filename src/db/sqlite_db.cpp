#include "db/sqlite_db.hpp"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>

namespace indgang::db {
namespace {

DbErrorKind kind_of(int extended_code) {
    switch (extended_code) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID: return DbErrorKind::unique;
        case SQLITE_CONSTRAINT_FOREIGNKEY: return DbErrorKind::foreign_key;
        default: break;
    }
    switch (extended_code & 0xff) {
        case SQLITE_CONSTRAINT: return DbErrorKind::check_refused;
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return DbErrorKind::busy;
        case SQLITE_FULL: return DbErrorKind::full;
        case SQLITE_IOERR: return DbErrorKind::lost_connection;
        default: return DbErrorKind::other;
    }
}

/// A quota, or a file that may not grow: SQLite itself knows only a disk that is full. Writing fails
/// in the log first.
bool is_out_of_room(sqlite3* handle) {
    sqlite3_file* log = nullptr;
    int why = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (log && log->pMethods) log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &why);
    return why == EDQUOT || why == EFBIG;
}

/// The caller's text outlives the call, so it is not copied.
int bind_one(sqlite3_stmt* statement, int place, Value const& value) {
    auto const text = value.view();
    switch (value.kind()) {
        case Value::Kind::null: return sqlite3_bind_null(statement, place);
        case Value::Kind::number: return sqlite3_bind_int64(statement, place, value.number());
        case Value::Kind::bytes:
            return sqlite3_bind_blob64(statement, place, text.empty() ? "" : text.data(),
                                       text.size(), SQLITE_STATIC);
        default:
            return sqlite3_bind_text64(statement, place, text.empty() ? "" : text.data(),
                                       text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
}

/// Nobody else on the machine reads it; SQLite gives its log beside it the same rights.
void make_private(std::string const& path) {
    int const file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) ::close(file);
}

/// Before the first connection: counting all memory of the process takes a lock at each allocation.
bool count_no_memory() { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK; }

}  // namespace

void SqliteDb::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
void SqliteDb::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

/// A statement in use: it is free for the next however this one ends.
class SqliteDb::Running {
public:
    Running(SqliteDb& db, Sql sql, Values values)
        : db_{db}, sql_{sql}, prepared_{db.prepared(sql, spare_)} {
        db_.bind(prepared_, values, sql);
    }
    ~Running() { sqlite3_reset(statement()); }

    sqlite3_stmt* statement() { return prepared_.statement.get(); }
    bool next() {
        int const code = sqlite3_step(statement());
        if (code != SQLITE_ROW && code != SQLITE_DONE) db_.fail(sql_.text);
        return code == SQLITE_ROW;
    }
    /// What was written by a statement that was not read to its end is made valid here.
    void end() {
        if (sqlite3_reset(statement()) != SQLITE_OK) db_.fail(sql_.text);
    }

private:
    SqliteDb& db_;
    Sql sql_;
    Prepared spare_;
    Prepared& prepared_;
};

SqliteDb::SqliteDb(Where const& where) : read_only_{where.read_only}, patience_{where.patience} {
    try {
        open(where);
    } catch (DbError const& error) {
        throw DbError{error.kind, where.shown() + ": " + error.what()};
    }
}

SqliteDb::~SqliteDb() { statements_.clear(); }

void SqliteDb::open(Where const& where) {
    if (!where.read_only) make_private(where.place);
    [[maybe_unused]] static bool const is_first = count_no_memory();
    sqlite3* handle = nullptr;
    int const flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (where.read_only ? 0 : SQLITE_OPEN_CREATE);
    int const code = sqlite3_open_v2(where.place.c_str(), &handle, flags, nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK) fail("opening the file");
    sqlite3_busy_timeout(handle, int(where.patience.count()));
    script(
        "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;"
        // Mapped memory would be unmapped and faulted in again after each commit of the writer.
        "PRAGMA cache_size = -16000; PRAGMA mmap_size = 0;");
    // FULL: what was answered as saved survives a loss of power.
    script(read_only_ ? "PRAGMA query_only = ON; SELECT count(*) FROM sqlite_schema"
                      : "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    auto const keep_length = [](void* length, sqlite3*, char const*, int pages) {
        *static_cast<int*>(length) = pages;
        return SQLITE_OK;
    };
    // In place of SQLite's own habit: it never begins the log anew while readers overlap.
    if (where.moves_log_itself) sqlite3_wal_hook(handle, keep_length, &log_pages_);
}

void SqliteDb::fail(std::string_view doing) {
    int const code = sqlite3_extended_errcode(handle_.get());
    auto kind = kind_of(code);
    if (code == SQLITE_IOERR_WRITE && is_out_of_room(handle_.get())) kind = DbErrorKind::full;
    throw DbError{kind, std::string{sqlite3_errmsg(handle_.get())} + " (SQLite " +
                            std::to_string(code) + ") in: " + std::string{doing}};
}

SqliteDb::Prepared SqliteDb::prepare(Sql sql) {
    sqlite3_stmt* statement = nullptr;
    char const* rest = nullptr;
    int const code = sqlite3_prepare_v3(handle_.get(), sql.text, -1, SQLITE_PREPARE_PERSISTENT,
                                        &statement, &rest);
    Prepared made{decltype(Prepared::statement){statement}, {}};
    if (code != SQLITE_OK) fail(sql.text);
    if (!statement || std::string_view{rest}.find_first_not_of("; \n") != std::string_view::npos)
        throw std::logic_error("one statement at a time: " + std::string{sql.text});
    for (int place = 1; place <= sqlite3_bind_parameter_count(statement); ++place)
        made.argument_of.push_back(std::stoi(sqlite3_bind_parameter_name(statement, place) + 1) -
                                   1);
    return made;
}

SqliteDb::Prepared& SqliteDb::prepared(Sql sql, Prepared& spare) {
    auto found = statements_.find(sql.text);
    if (found == statements_.end()) found = statements_.emplace(sql.text, prepare(sql)).first;
    // A reading function may ask the same question again while its own rows are still coming.
    if (!sqlite3_stmt_busy(found->second.statement.get())) return found->second;
    return spare = prepare(sql);
}

void SqliteDb::bind(Prepared& prepared, Values values, Sql sql) {
    for (std::size_t i = 0; i < prepared.argument_of.size(); ++i) {
        auto const& value = values[std::size_t(prepared.argument_of[i])];
        if (bind_one(prepared.statement.get(), int(i) + 1, value) != SQLITE_OK) fail(sql.text);
    }
}

void SqliteDb::answer(Sql sql, Values values, EachRow each) {
    Running running{*this, sql, values};
    Row const row{running.statement()};
    while (running.next())
        if (!each(row)) break;
    running.end();
}

void SqliteDb::send(Sql sql, Values values) {
    auto ignore = [](Row const&) { return true; };
    answer(sql, values, ignore);
}

std::int64_t SqliteDb::change(Sql sql, Values values) {
    send(sql, values);
    return sqlite3_changes64(handle_.get());
}

std::shared_ptr<Asked> SqliteDb::ask(Sql, Values) {
    throw std::logic_error("SQLite answers at once");
}

void SqliteDb::begin_write() {
    if (read_only_) throw std::logic_error("a reader's connection cannot write");
    announced_.clear();
    send("BEGIN IMMEDIATE", {});
}

void SqliteDb::begin_read() { send("BEGIN", {}); }
void SqliteDb::commit() { send("COMMIT", {}); }
void SqliteDb::savepoint() { send("SAVEPOINT w", {}); }
void SqliteDb::release() {
    int unresolved = 0, ignored = 0;
    sqlite3_db_status(handle_.get(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &ignored, 0);
    if (unresolved)
        throw DbError{DbErrorKind::foreign_key, "a deferred foreign key refers to nothing"};
    send("RELEASE w", {});
}

void SqliteDb::rollback() {
    try {
        if (in_transaction()) send("ROLLBACK", {});
    } catch (DbError const&) {  // the file is out of reach, and what was begun was not written
    }
}

void SqliteDb::rollback_to_savepoint() {
    send("ROLLBACK TO w", {});
    send("RELEASE w", {});
}

bool SqliteDb::in_transaction() const { return !sqlite3_get_autocommit(handle_.get()); }

void SqliteDb::move_log() {
    sqlite3_wal_checkpoint_v2(handle_.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

/// Readers that are in the way only put it off to the next time.
void SqliteDb::restart_log() {
    sqlite3_busy_timeout(handle_.get(), 20);
    int const code = sqlite3_wal_checkpoint_v2(handle_.get(), nullptr, SQLITE_CHECKPOINT_RESTART,
                                               nullptr, nullptr);
    sqlite3_busy_timeout(handle_.get(), int(patience_.count()));
    if (code == SQLITE_OK) log_pages_ = 0;
}

void SqliteDb::script(std::string const& statements) {
    if (sqlite3_exec(handle_.get(), statements.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(std::string_view{statements}.substr(0, 200));
}

}  // namespace indgang::db

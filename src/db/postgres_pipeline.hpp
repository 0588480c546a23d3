// The way to a PostgreSQL server: statements are sent without waiting and their answers are
// collected when somebody needs one. A connection that is lost is opened again by the next begin.
#pragma once
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "db/error.hpp"
#include "db/sql.hpp"
#include "db/value.hpp"
#include "db/where.hpp"

struct pg_conn;
struct pg_result;

namespace indgang::db {

struct FreeAnswer {
    void operator()(pg_result* answer) const;
};
using Answer = std::unique_ptr<pg_result, FreeAnswer>;

/// Where the answer of one statement is put; the error if it has none.
struct Reply {
    bool is_there = false;
    Answer answer;
    std::unique_ptr<DbError> error;
};

class Pipeline {
public:
    explicit Pipeline(Where where);
    ~Pipeline();

    bool is_lost() const { return !connection_; }
    /// Nothing is on its way that somebody will want to hear of.
    bool is_idle() const { return on_their_way_.empty() || on_their_way_.back().is_left; }
    /// Opens a connection where there is none or the server has hung up.
    void make_ready();
    /// A reply is wanted or not; the arguments are copied.
    void send(Sql sql, std::span<Value const> values, std::shared_ptr<Reply> reply = nullptr);
    /// Waits for all that is on its way; throws the first error in it.
    void wait();
    /// As wait, but what went wrong is of no interest. A lost connection stays lost.
    void discard() noexcept;
    /// Sends the last of it and waits for nothing: how it ends is of no interest.
    void leave();
    void script(std::string const& statements);

private:
    struct Hangup {
        void operator()(pg_conn* connection) const;
    };
    struct Known {
        std::string name;
        bool is_prepared = false;
    };
    struct OnItsWay {
        enum class Kind { prepare, statement, mark } kind;
        Known* known = nullptr;
        char const* text = nullptr;
        std::shared_ptr<Reply> reply = nullptr;
        bool is_left = false;
    };

    void connect();
    void set_up();
    bool has_hung_up();
    void copy_arguments(std::span<Value const> values);
    void mark();
    void collect(std::unique_ptr<DbError>& first);
    std::unique_ptr<DbError> take(OnItsWay& next);
    std::unique_ptr<DbError> lost();
    void check_sent(int sent);

    Where where_;
    std::unique_ptr<pg_conn, Hangup> connection_;
    std::unordered_map<char const*, Known> known_;
    int names_given_ = 0;
    std::vector<OnItsWay> on_their_way_;

    // The arguments of the statement being sent, kept for the room they have.
    std::string written_;
    std::vector<char const*> arguments_;
    std::vector<int> sizes_, formats_;
};

}  // namespace indgang::db

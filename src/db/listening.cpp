#include "db/listening.hpp"

#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <thread>

namespace indgang::db {
namespace {

constexpr int between_attempts_ms = 1'000;
/// A server that vanished without a word is noticed by the probes of an idle connection.
constexpr char const* names[] = {"connect_timeout",
                                 "keepalives_idle",
                                 "keepalives_interval",
                                 "keepalives_count",
                                 "application_name",
                                 "dbname",
                                 nullptr};

struct Hangup {
    void operator()(pg_conn* connection) const { PQfinish(connection); }
};
using Connection = std::unique_ptr<pg_conn, Hangup>;

Connection listening_to(Where const& where) {
    char const* const values[] = {"5",    "10", "5", "3", "indgang listening", where.place.c_str(),
                                  nullptr};
    Connection connection{PQconnectdbParams(names, values, 1)};
    PGresult* const answer = PQexec(connection.get(), "LISTEN indgang");
    bool const listens = PQresultStatus(answer) == PGRES_COMMAND_OK;
    PQclear(answer);
    return listens ? std::move(connection) : nullptr;
}

}  // namespace

struct Listening::Parts {
    void loop();
    bool is_stopped_within(int ms, int socket = -1) const;
    bool hear(pg_conn* connection) const;

    Where where;
    Told told;
    int stop = ::eventfd(0, EFD_CLOEXEC);
    std::thread thread;
};

/// Waits until something comes in on the socket, or the time is up.
bool Listening::Parts::is_stopped_within(int ms, int socket) const {
    pollfd waiting[] = {{stop, POLLIN, 0}, {socket, POLLIN, 0}};
    ::poll(waiting, socket < 0 ? 1 : 2, ms);
    return waiting[0].revents != 0;
}

bool Listening::Parts::hear(pg_conn* connection) const {
    if (!PQconsumeInput(connection)) return false;
    while (auto* const heard = PQnotifies(connection)) {
        auto const changes = changes_from(heard->extra);
        PQfreemem(heard);
        told(changes);
    }
    return true;
}

void Listening::Parts::loop() {
    bool is_first = true;
    while (!is_stopped_within(is_first ? 0 : between_attempts_ms)) {
        auto const connection = listening_to(where);
        if (connection && !is_first) told({everything});
        is_first = false;
        bool is_there = connection != nullptr;
        while (is_there) {
            if (is_stopped_within(-1, PQsocket(connection.get()))) return;
            is_there = hear(connection.get());
        }
    }
}

Listening::Listening(Where where, Told told) : parts_{std::make_unique<Parts>()} {
    parts_->where = std::move(where);
    parts_->told = std::move(told);
    parts_->thread = std::thread{[parts = parts_.get()] { parts->loop(); }};
}

Listening::~Listening() {
    std::uint64_t const one = 1;
    [[maybe_unused]] auto const said = ::write(parts_->stop, &one, sizeof one);
    parts_->thread.join();
    ::close(parts_->stop);
}

}  // namespace indgang::db

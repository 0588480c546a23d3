// One client's connection, and the I/O thread it lives on. Only connection.cpp and server.cpp
// include this: the sockets, like the parser, stay unknown to everyone else.
#pragma once
#include <boost/asio.hpp>
#include <mutex>
#include <optional>
#include <unordered_set>

#include "web/request_reader.hpp"
#include "web/server.hpp"
#include "web/stream.hpp"

namespace indgang::web {
namespace net = boost::asio;
using boost::system::error_code;
using net::ip::tcp;
using Clock = std::chrono::steady_clock;
using Executor = net::io_context::executor_type;
using Socket = net::basic_stream_socket<tcp, Executor>;
using Acceptor = net::basic_socket_acceptor<tcp, Executor>;
using Timer = net::basic_waitable_timer<Clock, net::wait_traits<Clock>, Executor>;
template <class T = void>
using Task = net::awaitable<T, Executor>;
/// co_await gives the error as a value.
inline constexpr auto use = net::as_tuple(net::use_awaitable_t<Executor>{});
inline constexpr std::chrono::milliseconds between_sweeps{200};

class Connection;

/// One I/O thread, with the connections that it alone touches.
struct Loop : std::enable_shared_from_this<Loop> {
    explicit Loop(ServerOptions const& options, Accept const& accept)
        : options{options}, accept{accept} {}

    /// From any thread; nothing is posted to a loop that has ended.
    template <class Work>
    void post(Work work) {
        std::lock_guard const lock{mutex};
        if (!has_ended) net::post(io, std::move(work));
    }
    void end() {
        std::lock_guard const lock{mutex};
        has_ended = true;
    }
    Task<> sweep();
    void begin_stop();

    ServerOptions const options;
    Accept const accept;
    std::unordered_set<Connection*> connections;
    bool stopping = false;
    Clock::time_point stop_by = Clock::time_point::max();
    std::mutex mutex;
    bool has_ended = false;
    net::io_context io{1};
    Timer next_sweep{io};
};

/// One client. All of it happens on the loop's thread, but for the last release of its memory.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<Loop> const& loop, Socket socket)
        : loop_{*loop},
          socket_{std::move(socket)},
          answered_{loop->io},
          reader_{{{.header = loop->options.header_limit, .url = loop->options.url_limit},
                   loop->options.body_limit,
                   loop->options.body_limit_of}} {
        answered_.expires_at(Clock::time_point::max());  // deliver() cancels the wait
    }

    Task<> run();
    void end(std::exception_ptr failed);  // when run() is done
    void deliver(Response response);
    void close_if_late(Clock::time_point now);
    void stop();  // the server is stopping: what is under way gets its answer
    void abandon();

private:
    bool begin();
    Task<bool> fill();
    Task<bool> flush();
    Task<bool> answer();
    Task<bool> stream();
    Task<> linger();
    void begin_stream();
    void watch();
    void hear(error_code error);
    void wake();
    void ask();
    void refuse(Refusal refusal);
    void set_deadline();
    std::chrono::milliseconds time_for(std::size_t bytes) const;

    Loop& loop_;
    Socket socket_;
    Timer answered_;
    RequestReader reader_;
    std::string peer_;
    std::string in_;
    std::size_t begin_ = 0, end_ = 0;  // of the bytes in in_ that are not used up
    std::string out_;
    std::optional<Response> response_;
    bool is_waiting_ = false, is_idle_ = false, is_abandoned_ = false, has_answered_ = false;
    bool is_refused_ = false, is_silent_ = false;
    std::shared_ptr<Stream> stream_;  // while one is open
    std::size_t heard_ = 0;           // bytes that came while it was
    bool is_woken_ = false, is_gone_ = false;
    Reading phase_ = Reading::done;
    Clock::time_point phase_began_;
    Clock::time_point deadline_ = Clock::time_point::max();
};

}  // namespace indgang::web

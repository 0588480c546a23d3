#include "web/connection.hpp"

#include <netinet/tcp.h>
#include <sys/socket.h>

#include <atomic>

#include "web/log.hpp"
#include "web/metrics.hpp"
#include "web/wire.hpp"

namespace indgang::web {
namespace {

constexpr std::chrono::milliseconds linger_timeout{2'000};
/// A client that has gone without a word is noticed this long after a heartbeat went out to it.
constexpr unsigned gone_after_ms = 30'000;
constexpr int stream_room = 4 * 1024;  // in the kernel, so that one who does not read is noticed
constexpr std::size_t most_heard = 4'096;       // nobody has anything to say while a stream is open
constexpr std::size_t most_unsent = 64 * 1024;  // answers to pipelined requests go out together

/// One request's answer to come, from whichever thread; dropping it unanswered is an answer too.
class Turn {
public:
    Turn(std::shared_ptr<Loop> loop, std::shared_ptr<Connection> connection)
        : loop_{std::move(loop)}, connection_{std::move(connection)} {}
    ~Turn() { give(refusal_page(500)); }

    void give(Response response) {
        if (is_given_.exchange(true)) return;
        if (loop_->io.get_executor().running_in_this_thread())
            return connection_->deliver(std::move(response));
        loop_->post([connection = connection_, response = std::move(response)]() mutable {
            connection->deliver(std::move(response));
        });
    }

private:
    std::shared_ptr<Loop> loop_;  // outlives the connection's socket
    std::shared_ptr<Connection> connection_;
    std::atomic<bool> is_given_{false};
};

}  // namespace

bool Connection::begin() {
    error_code error;
    auto const other_end = socket_.remote_endpoint(error);
    if (!error) peer_ = other_end.address().to_string();
    if (!error) socket_.set_option(tcp::no_delay{true}, error);
    if (!error) socket_.non_blocking(true, error);
    auto const most = static_cast<std::size_t>(loop_.options.most_connections);
    auto const now_open = loop_.connections.size() * loop_.options.io_threads;
    loop_.connections.insert(this);
    count_connection(+1);
    if (now_open >= most) refuse({503, "too_many_connections"});
    if (now_open >= 2 * most) is_silent_ = true;  // a flood: nobody is heard out
    return !error;
}

void Connection::end(std::exception_ptr failed) {
    if (failed) log_event("connection_failed", {}, LogLevel::error);
    error_code ignored;
    if (stream_) stream_->close();
    stream_ = nullptr;
    socket_.close(ignored);
    loop_.connections.erase(this);
    count_connection(-1);
    if (loop_.stopping && loop_.connections.empty()) loop_.next_sweep.cancel();
}

// With g++ 12 a coroutine's parameter of class type was seen to arrive as rubbish, and an exception
// through co_await in a try block to loop for ever: hence plain members, and end() as completion.
Task<> Connection::run() {
    bool is_open = begin();
    while (is_open && !is_refused_) {
        begin_ += reader_.read({in_.data() + begin_, end_ - begin_});
        if (reader_.reading() == Reading::refused) {
            refuse(reader_.refusal());
        } else if (reader_.reading() == Reading::done) {
            is_open = co_await answer();
        } else {
            if (reader_.must_say_continue()) out_ += "HTTP/1.1 100 Continue\r\n\r\n";
            is_open = co_await flush();
            if (is_open) is_open = co_await fill();
        }
    }
    bool const is_told = co_await flush();
    if (is_told && !is_silent_) co_await linger();
}

std::chrono::milliseconds Connection::time_for(std::size_t bytes) const {
    return std::chrono::milliseconds{1000 * bytes / loop_.options.slowest};
}

/// Gives the phase that begins (or goes on) its time; the sweep closes whoever exceeds it.
void Connection::set_deadline() {
    auto const phase = reader_.reading();
    if (phase != phase_) phase_began_ = Clock::now();
    phase_ = phase;
    auto const& options = loop_.options;
    deadline_ = phase_began_ + (phase == Reading::body
                                    ? options.read_timeout + time_for(reader_.body_size())
                                : phase == Reading::head || !has_answered_ ? options.header_timeout
                                                                           : options.idle_timeout);
}

Task<bool> Connection::fill() {
    constexpr std::size_t room = 4 * 1024, room_for_body = 32 * 1024;
    auto const wanted = reader_.reading() == Reading::body ? room_for_body : room;
    in_.erase(0, begin_);
    end_ -= std::exchange(begin_, 0);
    in_.resize(end_ + wanted);
    set_deadline();
    is_idle_ = reader_.reading() == Reading::nothing;
    auto const [error, got] =
        co_await socket_.async_read_some(net::buffer(&in_[end_], wanted), use);
    is_idle_ = false;
    deadline_ = Clock::time_point::max();
    end_ += got;
    co_return !error;
}

Task<bool> Connection::flush() {
    if (out_.empty()) co_return true;
    error_code error;
    auto const sent = socket_.write_some(net::buffer(out_), error);
    if (error == net::error::would_block) error = {};
    if (!error && sent < out_.size()) {
        deadline_ = Clock::now() + loop_.options.write_timeout + time_for(out_.size());
        auto const rest = net::buffer(out_) + sent;
        auto const [failed, written] = co_await net::async_write(socket_, rest, use);
        deadline_ = Clock::time_point::max();
        error = failed;
    }
    out_.clear();
    if (out_.capacity() > most_unsent) out_.shrink_to_fit();
    co_return !error;
}

void Connection::ask() {
    auto turn = std::make_shared<Turn>(loop_.shared_from_this(), shared_from_this());
    auto request = reader_.take();
    request.peer = peer_;
    try {
        loop_.accept(std::move(request),
                     [turn](Response response) { turn->give(std::move(response)); });
    } catch (std::exception const&) {
        log_event("accept_failed", {}, LogLevel::error);
    }
}

/// Gives whether the connection takes another request.
Task<bool> Connection::answer() {
    Delivery delivery{reader_.is_head(), reader_.keeps_open(), reader_.is_http_1_0()};
    ask();
    if (!response_) {
        bool const is_there = co_await flush();  // what went before, while this one is made
        if (!is_there) co_return false;
    }
    if (!response_ && !is_abandoned_) {
        is_waiting_ = true;
        co_await answered_.async_wait(use);
        is_waiting_ = false;
    }
    if (!response_) co_return false;
    if (loop_.stopping || response_->stream) delivery.keeps_open = false;
    write_answer(out_, *response_, delivery);
    if (!delivery.head_only) stream_ = std::move(response_->stream);
    response_.reset();
    has_answered_ = true;
    phase_ = Reading::done;
    if (stream_) co_return co_await stream();
    if (out_.size() < most_unsent) co_return delivery.keeps_open;  // more may follow at once
    bool const is_sent = co_await flush();
    co_return is_sent&& delivery.keeps_open;
}

void Connection::begin_stream() {
    auto const socket = socket_.native_handle();
    ::setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &gone_after_ms, sizeof gone_after_ms);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &stream_room, sizeof stream_room);
    in_ = {};
    begin_ = end_ = 0;
    stream_->on_news([loop = loop_.shared_from_this(), here = weak_from_this()] {
        loop->post([here] {
            if (auto const connection = here.lock()) connection->wake();
        });
    });
    if (loop_.stopping) stream_->end();
    watch();
}

/// Until the stream or the client ends. The connection takes nothing after it.
Task<bool> Connection::stream() {
    begin_stream();
    bool goes_on = true;
    while (goes_on) {
        is_woken_ = false;
        goes_on = stream_->take(out_);
        bool const is_sent = co_await flush();
        goes_on = goes_on && is_sent && !is_gone_;
        if (!goes_on || is_woken_) continue;
        is_waiting_ = true;
        co_await answered_.async_wait(use);
        is_waiting_ = false;
        goes_on = !is_gone_ && !is_abandoned_;
    }
    stream_->close();
    stream_ = nullptr;
    co_return false;
}

/// A client that closes, or half of it, is gone; whatever else it says is not heard.
void Connection::watch() {
    socket_.async_wait(tcp::socket::wait_read,
                       [self = shared_from_this()](error_code error) { self->hear(error); });
}

void Connection::hear(error_code error) {
    if (!stream_) return;
    char bytes[512];
    if (!error) heard_ += socket_.read_some(net::buffer(bytes), error);
    is_gone_ = heard_ > most_heard || (error && error != net::error::would_block);
    is_gone_ ? wake() : watch();
}

void Connection::wake() {
    is_woken_ = true;
    if (is_waiting_) answered_.cancel();
}

void Connection::refuse(Refusal refusal) {
    count_refusal(refusal.why);
    is_refused_ = true;
    is_silent_ = refusal.status == 0;
    if (!is_silent_) write_answer(out_, refusal_page(refusal.status), {false, false, false});
}

/// Closing while bytes still come in would take back what was just sent; so hear the client out.
Task<> Connection::linger() {
    error_code ignored;
    socket_.shutdown(tcp::socket::shutdown_send, ignored);
    deadline_ = Clock::now() + linger_timeout;
    in_.resize(4 * 1024);
    bool is_there = true;
    while (is_there) {
        auto const [error, got] = co_await socket_.async_read_some(net::buffer(in_), use);
        is_there = !error;
    }
}

void Connection::deliver(Response response) {
    response_ = std::move(response);
    if (is_waiting_) answered_.cancel();
}

void Connection::close_if_late(Clock::time_point now) {
    error_code ignored;
    if (deadline_ < now) socket_.close(ignored);
}

void Connection::stop() {
    error_code ignored;
    if (is_idle_) socket_.close(ignored);
    if (stream_) stream_->end();
}

void Connection::abandon() {
    error_code ignored;
    is_abandoned_ = true;
    socket_.close(ignored);
    answered_.cancel();
}

}  // namespace indgang::web

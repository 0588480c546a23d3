// What takes too long, and what is under way when the server is told to stop.
#include <doctest/doctest.h>

#include <future>
#include <optional>

#include "support/raw_client.hpp"
#include "support/running_server.hpp"
#include "web/workers.hpp"

using namespace indgang::web;
using namespace indgang::tests;
using namespace std::chrono_literals;

namespace {

void hello(Request, Answer answer) { answer(plain_text(200, "hello")); }
std::string const get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n";

/// Whether a client that sends this at once, and then a byte now and then, is cut off.
bool is_cut_off(std::uint16_t port, std::string_view at_once) {
    RawClient client{port};
    client.send(at_once);
    for (int i = 0; i < 60; ++i) {
        client.send("x");
        if (client.is_closed(50ms)) return true;
    }
    return false;
}

/// Work that a test holds back until it lets it go.
struct Held {
    std::promise<void> begun, gate;
    std::shared_future<void> go{gate.get_future()};
};

}  // namespace

TEST_CASE("a head that drips in is cut off when its time is up, however steady the drip") {
    RunningServer server{hello, {.header_timeout = 400ms, .idle_timeout = 20s}};
    CHECK(is_cut_off(server.port(), "GET /"));
    RawClient silent{server.port()};
    CHECK(silent.is_closed(3s));
}

TEST_CASE("a body that drips in is cut off when its time is up") {
    RunningServer server{hello, {.read_timeout = 400ms}};
    std::string const head = "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n";
    CHECK(is_cut_off(server.port(), head));
}

TEST_CASE("a connection that asks for nothing more is closed, one that does is kept") {
    RunningServer server{hello, {.header_timeout = 20s, .idle_timeout = 500ms}};
    RawClient client{server.port()};
    for (int i = 0; i < 4; ++i) {
        client.send(get);
        CHECK(client.answer().status == 200);
        std::this_thread::sleep_for(200ms);
    }
    CHECK(client.is_closed(3s));
}

TEST_CASE("a reader who takes nothing is cut off") {
    std::size_t const length = 30'000'000;  // more than the kernel keeps for us
    RunningServer server{
        [](Request, Answer answer) { answer(plain_text(200, std::string(length, 'x'))); },
        {.write_timeout = 200ms, .slowest = 100'000'000}};
    RawClient client{server.port()};
    client.send(get);
    std::this_thread::sleep_for(1s);
    CHECK(client.answer().body.size() < length);
}

TEST_CASE("400 half-open connections do not hold up a real request") {
    RunningServer server{hello};
    std::vector<RawClient> half_open;
    for (int i = 0; i < 400; ++i)
        half_open.emplace_back(server.port()).send("GET /a HTTP/1.1\r\nHo");
    auto const before = std::chrono::steady_clock::now();
    CHECK(answer_to(server.port(), get).status == 200);
    MESSAGE("with 400 half-open: "
            << std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before)
                   .count()
            << " ms");
}

TEST_CASE("one connection too many gets 503 and the others are served") {
    RunningServer server{hello, {.most_connections = 3}};
    std::vector<RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.emplace_back(server.port()).send(get);
        CHECK(clients.back().answer().status == 200);
    }
    RawClient extra{server.port()};
    CHECK(extra.answer().status == 503);
    CHECK(extra.is_closed());
    clients[0].send(get);
    CHECK(clients[0].answer().status == 200);
}

TEST_CASE("503 with Retry-After when the workers have too much to do, and no work is lost") {
    Held held;
    Workers workers{1, 1};
    RunningServer server{[&](Request request, Answer answer) {
        bool const is_taken = workers.give([&, answer, first = request.path == "/first"] {
            if (first) held.begun.set_value();
            held.go.wait();
            answer(plain_text(200, "done"));
        });
        if (!is_taken) answer(too_busy());
    }};
    RawClient first{server.port()}, second{server.port()}, third{server.port()};
    first.send("GET /first HTTP/1.1\r\nHost: a\r\n\r\n");
    held.begun.get_future().wait();
    second.send(get);
    while (workers.waiting() < 1) std::this_thread::sleep_for(1ms);
    third.send(get);
    auto const busy = third.answer();
    CHECK(busy.status == 503);
    CHECK(busy.header("retry-after") == "2");
    held.gate.set_value();
    CHECK(first.answer().status == 200);
    CHECK(second.answer().status == 200);
    third.send(get);
    CHECK(third.answer().status == 200);
}

TEST_CASE("a stop finishes what is under way, closes what is idle and takes nothing new") {
    Held held;
    Workers workers{1, 10};
    RunningServer server{[&](Request, Answer answer) {
        workers.give([&, answer] {
            held.begun.set_value();
            held.go.wait();
            answer(plain_text(200, "finished"));
        });
    }};
    RawClient idle{server.port()};
    std::optional<RawClient> busy{server.port()};
    busy->send(get);
    held.begun.get_future().wait();
    auto const port = server.port();
    server.server().stop();
    CHECK(idle.is_closed(3s));
    CHECK_THROWS(RawClient{port});
    held.gate.set_value();
    auto const answer = busy->answer();
    CHECK(answer.body == "finished");
    CHECK(answer.header("connection") == "close");
    CHECK(busy->is_closed());
    busy.reset();
    server.stop();
}

TEST_CASE("a stop does not wait for ever: what takes too long is let go") {
    Held held;
    Workers workers{1, 10};
    auto server = std::make_unique<RunningServer>(
        [&](Request, Answer answer) {
            workers.give([&, answer] {
                held.begun.set_value();
                held.go.wait();
                answer(plain_text(200, "too late"));  // after the server is gone
            });
        },
        ServerOptions{.stop_timeout = 300ms});
    RawClient client{server->port()};
    client.send(get);
    held.begun.get_future().wait();
    server.reset();
    CHECK(client.is_closed());
    held.gate.set_value();
}

TEST_CASE("a server that is stopped before it runs does not run") {
    Server server{{.address = "127.0.0.1", .port = 0}, hello};
    server.stop();
    server.run();
    CHECK(true);
}

TEST_CASE("an address that is taken is said so") {
    RunningServer server{hello};
    CHECK_THROWS_AS(Server({.address = "127.0.0.1", .port = server.port()}, hello),
                    std::system_error);
}

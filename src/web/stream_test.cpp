#include "web/stream.hpp"

#include <doctest/doctest.h>

#include <future>

#include "support/raw_client.hpp"
#include "support/running_server.hpp"

using namespace indgang::web;
using namespace indgang::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view ask = "GET /tavle HTTP/1.1\r\nHost: a\r\n\r\n";

/// A server that answers everything with a stream, and what is known of the latest one.
struct Streaming {
    explicit Streaming(ServerOptions options = {})
        : server{[this](Request, Answer answer) {
                     auto stream = std::make_shared<Stream>();
                     stream->send(event("seen", "first"));
                     Response response{.content_type = "text/event-stream", .stream = stream};
                     latest = stream;
                     opened.set_value();
                     answer(std::move(response));
                 },
                 options} {}

    std::shared_ptr<Stream> stream() { return latest.lock(); }
    bool is_let_go(std::chrono::milliseconds within = 3s) const {
        auto const until = std::chrono::steady_clock::now() + within;
        while (!latest.expired() && std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(5ms);
        return latest.expired();
    }

    std::weak_ptr<Stream> latest;
    std::promise<void> opened;
    RunningServer server;
};

}  // namespace

TEST_CASE("an answer that stays open sends its events as they come, until it is ended") {
    Streaming streaming;
    RawClient client{streaming.server.port()};
    client.send(ask);
    auto const head = client.answer();
    CHECK(head.status == 200);
    CHECK(head.header("content-type") == "text/event-stream");
    CHECK(head.header("content-length").empty());
    CHECK(head.header("connection") == "close");
    CHECK(client.hears("event: seen\ndata: first\n\n"));
    streaming.stream()->send(event("seen", "second"));
    CHECK(client.hears("event: seen\ndata: second\n\n"));
    streaming.stream()->send(heartbeat);
    CHECK(client.hears(":\n\n"));
    streaming.stream()->send(event("gone", "-"));
    streaming.stream()->end();
    CHECK(client.hears("event: gone\ndata: -\n\n"));
    CHECK(client.is_closed());
    CHECK(streaming.is_let_go());
}

TEST_CASE("HEAD gets the head of a stream, and none is opened") {
    Streaming streaming;
    RawClient client{streaming.server.port()};
    client.send("HEAD /tavle HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(client.answer(true).header("content-type") == "text/event-stream");
    CHECK(client.is_closed());
    CHECK(streaming.is_let_go());
}

TEST_CASE("HTTP/1.0 gets a stream that the connection's end ends, also where it asks otherwise") {
    Streaming streaming;
    RawClient client{streaming.server.port()};
    client.send("GET /tavle HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    CHECK(client.answer().header("connection") == "close");
    CHECK(client.hears("data: first"));
    streaming.stream()->end();
    CHECK(client.hears("\n\n"));
    CHECK(client.is_closed());
}

TEST_CASE("a client that closes, or half of it, is noticed at once") {
    for (bool const half : {true, false}) {
        Streaming streaming;
        auto client = std::make_unique<RawClient>(streaming.server.port());
        client->send(ask);
        CHECK(client->hears("data: first"));
        if (half)
            client->say_no_more();
        else
            client = nullptr;
        CHECK(streaming.is_let_go());
    }
}

TEST_CASE("one that reads nothing is dropped, and does not fill the memory") {
    Streaming streaming{{.write_timeout = 300ms}};
    RawClient client{streaming.server.port()};
    client.send(ask);
    streaming.opened.get_future().wait();
    for (int i = 0; i < 100'000 && !streaming.latest.expired(); ++i)
        if (auto const stream = streaming.stream())
            stream->send(event("seen", std::string(64, 'x')));
    CHECK(streaming.is_let_go());
}

TEST_CASE("what a client says while its stream is open is not heard, and much of it drops it") {
    Streaming streaming;
    RawClient client{streaming.server.port()};
    client.send(std::string{ask} + std::string{ask});  // and one that was sent along
    CHECK(client.hears("data: first\n\n"));
    client.send(ask);
    CHECK(client.hears_nothing(100ms));
    CHECK_FALSE(streaming.latest.expired());
    client.send(std::string(8'192, 'x'));
    CHECK(streaming.is_let_go());
}

TEST_CASE("streams end at once when the server stops") {
    Streaming streaming;
    RawClient client{streaming.server.port()};
    client.send(ask);
    CHECK(client.hears("data: first\n\n"));
    auto const began = std::chrono::steady_clock::now();
    std::jthread const stopping{[&] { streaming.server.server().stop(); }};
    CHECK(client.is_closed(1s));
    CHECK(std::chrono::steady_clock::now() - began < 1s);
    CHECK(streaming.is_let_go());
}

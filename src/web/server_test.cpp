#include <doctest/doctest.h>

#include <atomic>
#include <future>

#include "support/raw_client.hpp"
#include "support/running_server.hpp"
#include "web/wire.hpp"
#include "web/workers.hpp"

using namespace indgang::web;
using namespace indgang::tests;
using namespace std::chrono_literals;

namespace {

/// Says back what it understood.
void echo(Request request, Answer answer) {
    auto const method = request.method == Method::post ? "POST " : "GET ";
    answer(plain_text(200, method + request.path + " " + request.host + " " + request.body));
}

std::string get(std::string_view path, std::string_view more = {}) {
    return "GET " + std::string{path} + " HTTP/1.1\r\nHost: solbjerg.localhost:8080\r\n" +
           std::string{more} + "\r\n";
}
std::string post(std::string_view body) {
    return "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + std::string{body};
}

}  // namespace

TEST_CASE("a request is understood and the connection stays open for the next") {
    RunningServer server{echo};
    RawClient client{server.port()};
    client.send(get("/forl%C3%B8b/42?vis=alle"));
    auto const first = client.answer();
    CHECK(first.status == 200);
    CHECK(first.body == "GET /forløb/42 solbjerg.localhost ");
    CHECK(first.header("content-type") == "text/plain; charset=utf-8");
    CHECK(first.header("x-content-type-options") == "nosniff");
    CHECK(first.header("date").ends_with(" GMT"));
    CHECK(first.header("server").empty());
    CHECK(first.header("connection").empty());

    client.send(post("navn=Sigrid"));
    CHECK(client.answer().body == "POST /a a navn=Sigrid");
}

TEST_CASE("HEAD is answered as GET, without the body") {
    RunningServer server{echo};
    RawClient client{server.port()};
    client.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n" + get("/b"));
    auto const head = client.answer(true);
    CHECK(head.status == 200);
    CHECK(head.header("content-length") == std::to_string(std::string{"GET /a a "}.size()));
    CHECK(client.answer().body.starts_with("GET /b"));
}

TEST_CASE("pipelined requests are answered in their order, whoever finishes first") {
    Workers workers{3, 100};
    RunningServer server{[&](Request request, Answer answer) {
        bool const is_slow = request.path.ends_with("slow");
        if (request.path.ends_with("now")) return echo(std::move(request), std::move(answer));
        workers.give([=] {
            std::this_thread::sleep_for(is_slow ? 60ms : 1ms);
            echo(request, answer);
        });
    }};
    RawClient client{server.port()};
    std::string all;
    for (int i = 0; i < 30; ++i)
        all += get("/" + std::to_string(i) +
                   (i % 3 == 0   ? "/slow"
                    : i % 3 == 1 ? "/now"
                                 : "/soon"));
    client.send(all);
    for (int i = 0; i < 30; ++i)
        CHECK(client.answer().body.starts_with("GET /" + std::to_string(i) + "/"));
}

TEST_CASE("a body may come chunked, a byte at a time, and trailers are not believed") {
    RunningServer server{[](Request request, Answer answer) {
        answer(plain_text(200, request.body + std::string{request.header("x-role")}));
    }};
    RawClient client{server.port()};
    std::string_view const request =
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n"
        "4;x=y\r\nWiki\r\n5\r\npedia\r\n0\r\nX-Role: leader\r\n\r\n";
    for (char const byte : request) client.send({&byte, 1});
    CHECK(client.answer().body == "Wikipedia");
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (std::string_view const byte : {"0", "\r", "\n", "\r", "\n"}) {
        client.send(byte);
        std::this_thread::sleep_for(5ms);
    }
    CHECK(client.answer().status == 200);
    client.send(get("/b"));
    CHECK(client.answer().status == 200);
}

TEST_CASE("a client that waits for 100 Continue gets it, once, and only when the body is wanted") {
    RunningServer server{echo};
    RawClient client{server.port()};
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    CHECK(client.answer().status == 100);
    client.send("a");
    std::this_thread::sleep_for(20ms);
    client.send("bc");
    CHECK(client.answer().body == "POST /a a abc");

    client.send(
        "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\nExpect: 100-continue\r\n\r\n");
    CHECK(client.answer().status == 413);
    CHECK(client.is_closed());
}

TEST_CASE("HTTP/1.0 is answered and closed, or kept open when it asks for that") {
    RunningServer server{echo};
    RawClient once{server.port()};
    once.send("GET /a HTTP/1.0\r\n\r\n");
    CHECK(once.answer().header("connection") == "close");
    CHECK(once.is_closed());

    RawClient again{server.port()};
    again.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    CHECK(again.answer().header("connection") == "keep-alive");
    again.send("GET /b HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    CHECK(again.answer().status == 200);
}

TEST_CASE("a client that says close is answered and closed") {
    RunningServer server{echo};
    RawClient client{server.port()};
    client.send(get("/a", "Connection: close\r\n"));
    CHECK(client.answer().header("connection") == "close");
    CHECK(client.is_closed());
}

TEST_CASE("a client that has said all it will say still gets its answer") {
    RunningServer server{echo};
    RawClient client{server.port()};
    client.send(get("/a"));
    client.say_no_more();
    CHECK(client.answer().status == 200);
    CHECK(client.is_closed());
}

TEST_CASE("a body too large is refused even where the client goes on sending it") {
    ServerOptions options{.body_limit = 1000};
    options.body_limit_of = [](std::string_view path) {
        return path == "/filer" ? 8'000'000u : 1000u;
    };
    RunningServer server{[](Request request, Answer answer) {
                             answer(plain_text(200, std::to_string(request.body.size())));
                         },
                         options};
    RawClient client{server.port()};
    client.send(post(std::string(300'000, 'x')));
    CHECK(client.answer().status == 413);

    std::string const large(7'000'000, 'x');
    auto const upload =
        "POST /filer HTTP/1.1\r\nHost: a\r\nContent-Length: 7000000\r\n\r\n" + large;
    CHECK(answer_to(server.port(), upload).body == "7000000");
}

TEST_CASE("a large answer arrives whole at a slow reader") {
    RunningServer server{
        [](Request, Answer answer) { answer(plain_text(200, std::string(20'000'000, 'x'))); }};
    RawClient client{server.port()};
    client.send(get("/a"));
    std::this_thread::sleep_for(50ms);
    CHECK(client.answer().body.size() == 20'000'000);
}

TEST_CASE("an answer that is forgotten, or fails at once, is a 500") {
    RunningServer server{[](Request request, Answer) {
        if (request.path == "/throws") throw std::runtime_error{"x"};
    }};
    RawClient client{server.port()};
    client.send(get("/forgets") + get("/throws"));
    CHECK(client.answer().status == 500);
    CHECK(client.answer().status == 500);
}

TEST_CASE("a connection on which something breaks is closed, and the others live on") {
    ServerOptions options;
    options.body_limit_of = [](std::string_view path) -> std::size_t {
        if (path == "/breaks") throw std::runtime_error{"x"};
        return 1000;
    };
    RunningServer server{echo, options};
    RawClient other{server.port()}, client{server.port()};
    client.send(get("/breaks"));
    CHECK(client.is_closed());
    other.send(get("/a"));
    CHECK(other.answer().status == 200);
}

TEST_CASE("a header that a line break was smuggled into is never sent") {
    RunningServer server{
        [](Request, Answer answer) { answer(see_other("/a\r\nSet-Cookie: x=y")); }};
    auto const answer = answer_to(server.port(), get("/a"));
    CHECK(answer.status == 500);
    CHECK(answer.header("set-cookie").empty());
}

TEST_CASE("two I/O threads share the connections") {
    RunningServer server{echo, ServerOptions{.io_threads = 2}};
    std::vector<RawClient> clients;
    for (int i = 0; i < 20; ++i) clients.emplace_back(server.port());
    for (auto& client : clients) client.send(get("/a"));
    for (auto& client : clients) CHECK(client.answer().status == 200);
}

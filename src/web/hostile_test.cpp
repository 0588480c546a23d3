// Every kind of request that other servers let through, and that could be read in two ways.
#include <doctest/doctest.h>

#include <atomic>

#include "support/raw_client.hpp"
#include "support/running_server.hpp"

using namespace indgang::web;
using namespace indgang::tests;

namespace {

struct Hostile {
    std::string name;
    std::string bytes;
    int status;
};

std::string const ok_head = "GET /a HTTP/1.1\r\nHost: a\r\n";
std::string get(std::string const& target) {
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
}
std::string with(std::string const& fields) { return ok_head + fields + "\r\n"; }
std::string hosts(std::string const& fields) { return "GET /a HTTP/1.1\r\n" + fields + "\r\n"; }
std::string post(std::string const& fields, std::string const& body = "hello") {
    return "POST /a HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body;
}
std::string chunked(std::string const& body) {
    return post("Transfer-Encoding: chunked\r\n", body);
}
std::string many(int count, std::string const& text) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

std::vector<Hostile> const lengths{
    {"two different Content-Length", post("Content-Length: 5\r\nContent-Length: 6\r\n"), 400},
    {"the same Content-Length twice", post("Content-Length: 5\r\nContent-Length: 5\r\n"), 400},
    {"a list of Content-Length", post("Content-Length: 5, 5\r\n"), 400},
    {"negative Content-Length", post("Content-Length: -5\r\n"), 400},
    {"Content-Length with plus", post("Content-Length: +5\r\n"), 400},
    {"Content-Length in hex", post("Content-Length: 0x5\r\n"), 400},
    {"empty Content-Length", post("Content-Length:\r\n"), 400},
    {"Content-Length with a space inside", post("Content-Length: 1 0\r\n"), 400},
    {"Content-Length past 64 bits", post("Content-Length: 99999999999999999999999\r\n"), 400},
    {"body over the limit", post("Content-Length: 5000000\r\n"), 413},
    {"CL+TE", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
    {"TE+CL", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400},
    {"unknown coding", post("Transfer-Encoding: xchunked\r\n"), 400},
    {"identity", post("Transfer-Encoding: identity\r\n"), 400},
    {"empty coding", post("Transfer-Encoding:\r\n"), 400},
    {"quoted coding", post("Transfer-Encoding: \"chunked\"\r\n"), 400},
    {"coding with a parameter", post("Transfer-Encoding: chunked;q=1\r\n"), 400},
    {"chunked, then another", post("Transfer-Encoding: chunked, gzip\r\n"), 400},
    {"another, then chunked", post("Transfer-Encoding: gzip, chunked\r\n"), 501},
    {"chunked twice in a list", post("Transfer-Encoding: chunked, chunked\r\n"), 400},
    {"chunked twice",
     post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
    {"coding after a vertical tab",
     post("Transfer-Encoding: \x0b"
          "chunked\r\n"),
     400},
    {"space before colon of the coding", post("Transfer-Encoding : chunked\r\n"), 400},
    {"chunked in HTTP/1.0",
     "POST /a HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
    {"bad chunk size", chunked("xyz\r\nhello\r\n0\r\n\r\n"), 400},
    {"negative chunk size", chunked("-5\r\nhello\r\n0\r\n\r\n"), 400},
    {"chunk size with 0x", chunked("0x5\r\nhello\r\n0\r\n\r\n"), 400},
    {"chunk size past 64 bits", chunked("fffffffffffffffff\r\nhello"), 400},
    {"chunk larger than the limit", chunked("ffffffff\r\nhello"), 413},
    {"chunk longer than it says", chunked("3\r\nhello\r\n0\r\n\r\n"), 400},
    {"chunk size ended by a bare LF", chunked("5\nhello\r\n0\r\n\r\n"), 400},
    {"chunk size that never ends", chunked("5;" + std::string(40'000, 'x')), 400},
    {"more in chunks than the limit",
     chunked(many(30, "ffff\r\n" + std::string(65535, 'x') + "\r\n")), 413},
    {"chunks of one byte without end", chunked(many(200'000, "1\r\nx\r\n")), 413},
    {"trailers without end", chunked("0\r\n" + many(5000, "Field: 1\r\n")), 400},
    {"Expect that is not 100-continue", post("Content-Length: 5\r\nExpect: 200-maybe\r\n"), 417},
};

std::vector<Hostile> const hosts_and_fields{
    {"no Host", hosts(""), 400},
    {"two Host", hosts("Host: a\r\nHost: b\r\n"), 400},
    {"the same Host twice", hosts("Host: a\r\nHost: a\r\n"), 400},
    {"empty Host", hosts("Host:\r\n"), 400},
    {"Host with a path", hosts("Host: a/b\r\n"), 400},
    {"Host with a user", hosts("Host: a@b\r\n"), 400},
    {"Host with a space", hosts("Host: a b\r\n"), 400},
    {"two in one Host", hosts("Host: a,b\r\n"), 400},
    {"Host with markup", hosts("Host: <script>\r\n"), 400},
    {"Host with an escape", hosts("Host: %61\r\n"), 400},
    {"Host with a bad port", hosts("Host: a:80b\r\n"), 400},
    {"Host with port 0", hosts("Host: a:0\r\n"), 400},
    {"Host with port 65536", hosts("Host: a:65536\r\n"), 400},
    {"Host with an empty port", hosts("Host: a:\r\n"), 400},
    {"Host with an empty label", hosts("Host: a..b\r\n"), 400},
    {"Host beyond ASCII", hosts("Host: havnø\r\n"), 400},
    {"Host as an unclosed IPv6", hosts("Host: [::1\r\n"), 400},
    {"bare LF after the request line", "GET /a HTTP/1.1\nHost: a\r\n\r\n", 400},
    {"bare LF after a field", "GET /a HTTP/1.1\r\nHost: a\nX: y\r\n\r\n", 400},
    {"bare LF at the end", "GET /a HTTP/1.1\r\nHost: a\r\n\n", 400},
    {"bare CR in a field", with("X: a\rb\r\n"), 400},
    {"CR CR LF", "GET /a HTTP/1.1\r\r\nHost: a\r\n\r\n", 400},
    {"NUL in a value", with(std::string{"X: a\0b\r\n", 8}), 400},
    {"NUL in a name", with(std::string{"X\0: b\r\n", 7}), 400},
    {"NUL in the target", get(std::string{"/a\0b", 4}), 400},
    {"control character in a value", with("X: a\x01\r\n"), 400},
    {"space before colon", with("X : a\r\n"), 400},
    {"tab before colon", with("X\t: a\r\n"), 400},
    {"no colon", with("X\r\n"), 400},
    {"no name", with(": a\r\n"), 400},
    {"a name with a slash", with("X/Y: a\r\n"), 400},
    {"a name beyond ASCII", with("Nøgle: a\r\n"), 400},
    {"a folded field", with("X: a\r\n b\r\n"), 400},
    {"a space before the first field", "GET /a HTTP/1.1\r\n Host: a\r\n\r\n", 400},
    {"Content-Type twice", with("Content-Type: a/b\r\nContent-Type: c/d\r\n"), 400},
    {"Authorization twice", with("Authorization: a\r\nAuthorization: b\r\n"), 400},
    {"Connection with rubbish", with("Connection: \"\"\"\r\n"), 400},
    {"2000 fields", with(many(2000, "a:b\r\n")), 431},
    {"header of 64 KB", with("X: " + std::string(64 * 1024, 'x') + "\r\n"), 431},
    {"header of 64 KB that never ends", ok_head + "X: " + std::string(64 * 1024, 'x'), 431},
};

std::vector<Hostile> const targets{
    {"URL of 20 KB", get("/" + std::string(20 * 1024, 'x')), 414},
    {"URL that never ends", "GET /" + std::string(20 * 1024, 'x'), 414},
    {"absolute form", get("http://evil.dk/"), 400},
    {"absolute form of ourselves", get("http://a/"), 400},
    {"authority form", get("evil.dk:443"), 400},
    {"asterisk", get("*"), 400},
    {"CONNECT", "CONNECT evil.dk:443 HTTP/1.1\r\nHost: evil.dk\r\n\r\n", 405},
    {"OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 405},
    {"PUT", "PUT /a HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", 405},
    {"DELETE", "DELETE /a HTTP/1.1\r\nHost: a\r\n\r\n", 405},
    {"TRACE", "TRACE /a HTTP/1.1\r\nHost: a\r\n\r\n", 405},
    {"an invented method", "FETCH /a HTTP/1.1\r\nHost: a\r\n\r\n", 405},
    {"lower-case method", "get /a HTTP/1.1\r\nHost: a\r\n\r\n", 400},
    {"method with markup", "GE<T /a HTTP/1.1\r\nHost: a\r\n\r\n", 400},
    {"no target", "GET HTTP/1.1\r\nHost: a\r\n\r\n", 400},
    {"empty target", "GET  HTTP/1.1\r\nHost: a\r\n\r\n", 400},
    {"two spaces", "GET  /a HTTP/1.1\r\nHost: a\r\n\r\n", 400},
    {"space in the target", get("/a b"), 400},
    {"tab in the request line", "GET\t/a HTTP/1.1\r\nHost: a\r\n\r\n", 400},
    {"HTTP/0.9", "GET /a\r\n\r\n", 400},
    {"HTTP/2.0", "GET /a HTTP/2.0\r\nHost: a\r\n\r\n", 505},
    {"HTTP/1.2", "GET /a HTTP/1.2\r\nHost: a\r\n\r\n", 505},
    {"HTTP/1.10", "GET /a HTTP/1.10\r\nHost: a\r\n\r\n", 400},
    {"http in lower case", "GET /a http/1.1\r\nHost: a\r\n\r\n", 400},
    {"the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
    {"a broken escape", get("/%"), 400},
    {"half an escape", get("/%4"), 400},
    {"an escape that is not hex", get("/%zz"), 400},
    {"an escaped NUL", get("/a%00"), 400},
    {"an escaped line break", get("/a%0d%0aX:y"), 400},
    {"an escape that is not UTF-8", get("/%ff"), 400},
    {"an overlong escape of a slash", get("/%c0%af"), 400},
    {"bytes beyond ASCII", get("/ø"), 400},
    {"an escaped slash", get("/a%2fb"), 400},
    {"a backslash", get("/a\\b"), 400},
    {"an escaped backslash", get("/%5cevil.dk"), 400},
    {"two slashes", get("//evil.dk"), 400},
    {"dots", get("/../etc/passwd"), 400},
    {"dots in the middle", get("/a/../b"), 400},
    {"dots at the end", get("/a/.."), 400},
    {"one dot", get("/a/./b"), 400},
    {"escaped dots", get("/%2e%2E/b"), 400},
    {"a fragment", get("/a#b"), 400},
    {"a broken escape in the query", get("/a?b=%4"), 400},
    {"an escaped NUL in the query", get("/a?b=%00"), 400},
    {"a query that is not UTF-8", get("/a?b=%ff"), 400},
    {"rubbish", "\x01\x02\x03", 400},
    {"an empty line first", "\r\n" + get("/a"), 400},
};

void is_refused_and_closed(std::vector<Hostile> const& table) {
    std::atomic<int> accepted{0};
    RunningServer server{[&](Request, Answer answer) {
        ++accepted;
        answer(plain_text(200, "taken"));
    }};
    for (auto const& [name, bytes, status] : table) {
        INFO(name);
        RawClient client{server.port()};
        client.send(bytes);
        client.say_no_more();
        auto const answer = client.answer();
        CHECK(answer.status == status);
        CHECK(answer.header("connection") == "close");
        CHECK(answer.body.starts_with(std::to_string(status)));
        CHECK(answer.body.size() < 50);
        if (status == 405) CHECK(answer.header("allow") == "GET, HEAD, POST");
        CHECK(client.is_closed());
    }
    CHECK(accepted == 0);
}

}  // namespace

TEST_CASE("a body whose length can be read in two ways is refused and the connection closed") {
    is_refused_and_closed(lengths);
}

TEST_CASE("a host or a header field that is not plain is refused and the connection closed") {
    is_refused_and_closed(hosts_and_fields);
}

TEST_CASE("a method or an address that is not plain is refused and the connection closed") {
    is_refused_and_closed(targets);
}

TEST_CASE("what follows a refused request on the same connection is never read") {
    std::atomic<int> accepted{0};
    RunningServer server{[&](Request, Answer answer) {
        ++accepted;
        answer(plain_text(200, ""));
    }};
    RawClient client{server.port()};
    client.send(get("/a") +
                post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") +
                get("/b"));
    CHECK(client.answer().status == 200);
    CHECK(client.answer().status == 400);
    CHECK(client.is_closed());
    CHECK(accepted == 1);
}

TEST_CASE("unusual but plain requests are taken") {
    RunningServer server{[](Request request, Answer answer) {
        answer(plain_text(200, request.host + " " + request.path));
    }};
    RawClient client{server.port()};
    struct {
        std::string bytes, said;
    } const plain[] = {
        {hosts("Host: Solbjerg.Localhost.:8080\r\n"), "solbjerg.localhost /a"},
        {hosts("Host: [::1]:8080\r\n"), "::1 /a"},
        {hosts("HOST:127.0.0.1\r\n"), "127.0.0.1 /a"},
        {hosts("Host: \t a \t \r\nX:\r\n"), "a /a"},
        {get("/..a/.b/c..?x=../y&z=%C3%A6+%2F"), "a /..a/.b/c.."},
        {get("/%46orl%C3%B8b%20x?"), "a /Forløb x"},
        {with("TE: xchunked\r\n"), "a /a"},
        {with("Connection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"), "a /a"},
        {with("X: blåbær \xff\r\n"), "a /a"},
        {post("Transfer-Encoding: CHUNKED\r\n", "000005\r\nhello\r\n0\r\n\r\n"), "a /a"},
        {post("Content-Length: 0005\r\n"), "a /a"},
        {"POST /a HTTP/1.1\r\nHost: a\r\n\r\n", "a /a"},
        {"GET /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nxx", "a /a"},
    };
    for (auto const& [bytes, said] : plain) {
        INFO(bytes);
        client.send(bytes);
        auto const answer = client.answer();
        CHECK(answer.status == 200);
        CHECK(answer.body == said);
    }
}

TEST_CASE("a TLS hello on the plain port is closed at once, without a word") {
    RunningServer server{[](Request, Answer) {}};
    RawClient client{server.port()};
    client.send(std::string_view{"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11});
    CHECK(client.is_closed(std::chrono::seconds{2}));
}

#include "web/strictness.hpp"

#include <doctest/doctest.h>

#include <random>

#include "web/characters.hpp"
#include "web/request_reader.hpp"

using namespace indgang::web;

namespace {

constexpr std::string_view plain =
    "POST /forloeb/42/noter?vis=alle HTTP/1.1\r\nHost: solbjerg.localhost:8080\r\n"
    "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n"
    "Cookie: a=b; c=d\r\nExpect: 100-continue\r\n\r\n5;x=y\r\nhello\r\n0\r\nX: y\r\n\r\n";

/// Cut, doubled, swapped and overwritten, as a fuzzer would.
std::string mutated(std::mt19937& dice) {
    static constexpr std::string_view spice[] = {
        "\r\n", "\n",      "\r", " ",           ":", "\t",   "%", "..",
        "/",    "chunked", ",",  "Host: b\r\n", "0", "ffff", ";", "?"};
    std::string text{plain};
    auto const at = [&] { return dice() % (text.size() + 1); };
    for (auto times = 1 + dice() % 4; times > 0; --times) {
        switch (dice() % 5) {
            case 0: text.insert(at(), spice[dice() % std::size(spice)]); break;
            case 1: text.erase(at(), 1 + dice() % 4); break;
            case 2: text.insert(at(), text.substr(at(), dice() % 40)); break;
            case 3: text.insert(at(), 1, static_cast<char>(dice())); break;
            default: text.resize(at());
        }
    }
    return text;
}

struct Outcome {
    Reading reading;
    std::string_view why;
    std::string path, host, body;
    bool operator==(Outcome const&) const = default;
};

/// What becomes of the bytes when they arrive in pieces of that size.
Outcome outcome(std::string const& bytes, std::size_t piece) {
    RequestReader reader{ReaderLimits{}};
    std::size_t used = 0;
    for (std::size_t end = std::min(piece, bytes.size());;
         end = std::min(end + piece, bytes.size())) {
        used += reader.read(std::string_view{bytes}.substr(used, end - used));
        auto const reading = reader.reading();
        if (reading == Reading::refused) return {reading, reader.refusal().why, {}, {}, {}};
        if (reading == Reading::done) {
            auto const request = reader.take();
            return {reading, {}, request.path, request.host, request.body};
        }
        if (end == bytes.size()) return {reading, {}, {}, {}, {}};
    }
}

}  // namespace

TEST_CASE("however the bytes are cut into packets, a request has one reading") {
    std::mt19937 dice{20261121};
    int refused = 0, taken = 0;
    for (int i = 0; i < 6000; ++i) {
        auto const bytes = i == 0 ? std::string{plain} : mutated(dice);
        auto const whole = outcome(bytes, bytes.size() + 1);
        INFO(bytes);
        CHECK(outcome(bytes, 1) == whole);
        CHECK(outcome(bytes, 1 + dice() % 50) == whole);
        refused += whole.reading == Reading::refused;
        taken += whole.reading == Reading::done;
        if (whole.reading != Reading::done) continue;
        CHECK(whole.path.starts_with('/'));
        CHECK(whole.path.find("/../") == std::string::npos);
        CHECK(host_of(whole.host) == whole.host);
        CHECK(is_utf8(whole.path));
    }
    CHECK(refused > 1000);
    CHECK(taken > 500);
}

TEST_CASE("random bytes are never taken for a request, and break nothing") {
    std::mt19937 dice{7};
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes;
        for (auto length = dice() % 60; length > 0; --length) bytes += static_cast<char>(dice());
        CHECK(outcome(bytes, 7).reading != Reading::done);
        auto const target = bytes.substr(0, bytes.size() / 2);
        if (auto const line = request_line("GET /" + target + " HTTP/1.1", 8192))
            CHECK(is_utf8(line->path));
        if (auto const host = host_of(bytes)) CHECK(host_of(*host) == *host);
        FieldRules rules;
        rules.field("Host", bytes);
        rules.field("Transfer-Encoding", bytes);
        CHECK(rules.field("Content-Length", "1x").has_value());
        CHECK((!rules.chunked() || same_name(bytes, "chunked")));
    }
}

TEST_CASE("the head ends at the first empty line and not before") {
    HeadScan scan{HeadLimits{}};
    std::string_view const head = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    for (std::size_t end = 0; end < head.size(); ++end) {
        CHECK(!scan.look(head.substr(0, end)));
        CHECK(!scan.complete());
    }
    CHECK(!scan.look(std::string{head} + "GET"));
    CHECK(scan.complete());
    CHECK(scan.length() == head.size());
}

TEST_CASE("text is well-formed UTF-8, without overlong forms and surrogates") {
    CHECK(is_utf8("blåbær €  👪"));
    for (std::string_view const wrong : {"\xff", "\xc3", "\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80",
                                         "\xf4\x90\x80\x80", "a\x80", "\xe2\x82", "\xf0\x9f\x91"})
        CHECK(!is_utf8(wrong));
}

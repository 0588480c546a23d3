#include "exchange/mail/smtp.hpp"

#include <doctest/doctest.h>

#include "support/beside.hpp"

using namespace indgang;
using namespace indgang::mail;

namespace {

constexpr char const* letter = "Subject: Hej\r\n\r\nTekst\r\n.\r\nmere\r\n";

Delivery given(test::MailServer const& server, std::string const& to) {
    return deliver({.url = server.url(), .may_be_open = true, .patience = std::chrono::seconds{2}},
                   "indgang@solbjerg.example", to, letter);
}

}  // namespace

TEST_CASE("a letter is handed over whole, also a line with a dot alone [SHARE-8]") {
    test::MailServer const server;
    CHECK(given(server, "mor@hjemme.example").outcome == Outcome::taken);
    auto const letters = server.letters(1);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].find("Tekst\r\n.\r\nmere") != std::string::npos);
}

TEST_CASE("a server that refuses, is busy, slow or cuts the line is told apart [SHARE-8]") {
    test::MailServer const server;
    auto const refused = given(server, "refused@hjemme.example");
    CHECK(refused.outcome == Outcome::refused);
    CHECK(refused.code == 550);
    CHECK(given(server, "busy@hjemme.example").outcome == Outcome::not_now);
    CHECK(given(server, "slow@hjemme.example").outcome == Outcome::not_now);
    CHECK(given(server, "cut@hjemme.example").outcome == Outcome::not_now);
    CHECK(server.letters().empty());
    CHECK(given(server, "lost@hjemme.example").outcome == Outcome::not_now);
}

TEST_CASE("what went wrong is said without an address [SHARE-8]") {
    test::MailServer const server;
    for (auto const* to : {"refused@hjemme.example", "busy@hjemme.example", "cut@hjemme.example"}) {
        auto const why = given(server, to).why;
        CHECK_FALSE(why.empty());
        CHECK(why.find("hjemme") == std::string::npos);
    }
}

TEST_CASE(
    "nothing is sent without TLS unless the operator says so, nor to a server that is not there [SHARE-8]") {
    test::MailServer server;
    auto const closed = deliver({.url = server.url(), .patience = std::chrono::seconds{2}},
                                "indgang@solbjerg.example", "mor@hjemme.example", letter);
    CHECK(closed.outcome == Outcome::not_now);
    CHECK(server.letters().empty());
    server.stop();
    CHECK(given(server, "mor@hjemme.example").outcome == Outcome::not_now);
    CHECK(
        deliver({.url = "http://127.0.0.1/", .may_be_open = true}, "a@b", "c@d", letter).outcome ==
        Outcome::not_now);
}

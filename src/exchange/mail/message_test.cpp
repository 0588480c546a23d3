#include "exchange/mail/message.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::mail;

namespace {

Message invitation() {
    return {.id = "7.solbjerg@indgang.example",
            .from_name = "Solbjerg Kommune, Børnehandicap",
            .from = "indgang@solbjerg.example",
            .to = "mor@hjemme.example",
            .subject = "Indkaldelse: Møde med familiekoordinator",
            .text = "Hej\n\nDu er indkaldt til et møde. Svar på Indgang: æøå\n",
            .calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Møde\r\nEND:VCALENDAR\r\n",
            .method = "REQUEST",
            .at = *instant_from_iso("2026-11-23T10:15:00.000Z")};
}
int times(std::string_view in, std::string_view what) {
    int count = 0;
    for (auto at = in.find(what); at != std::string_view::npos; at = in.find(what, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE(
    "an invitation lies inside multipart/alternative with its method, and is no attachment [MEET-4, LINK-3]") {
    auto const text = written(invitation());
    CHECK(text.find("Content-Type: multipart/alternative") != std::string::npos);
    CHECK(text.find("Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n") !=
          std::string::npos);
    CHECK(text.find("Content-Type: text/plain; charset=utf-8\r\n") != std::string::npos);
    CHECK(times(text, "attachment") == 0);
    CHECK(text.find("text/plain") < text.find("text/calendar"));
    CHECK(text.find("Message-Id: <7.solbjerg@indgang.example>\r\n") != std::string::npos);
    CHECK(text.find("Date: Mon, 23 Nov 2026 10:15:00 +0000\r\n") != std::string::npos);
    CHECK(text.find("Auto-Submitted: auto-generated\r\n") != std::string::npos);
}

TEST_CASE("a letter without an invitation is plain text [SHARE-8]") {
    auto letter = invitation();
    letter.calendar.clear();
    auto const text = written(letter);
    CHECK(text.find("multipart") == std::string::npos);
    CHECK(text.find("=C3=A6=C3=B8=C3=A5") != std::string::npos);
}

TEST_CASE("every line is ended as mail wants it, and none is too long [LINK-3]") {
    auto letter = invitation();
    letter.text = std::string(5000, 'a') + "\n.\n";
    auto const text = written(letter);
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == '\n') CHECK_MESSAGE((at > 0 && text[at - 1] == '\r'), at);
    std::size_t begins = 0;
    for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", begins)) {
        CHECK(at - begins <= 998);
        begins = at + 2;
    }
}

TEST_CASE("nothing in a letter can begin a header or another receiver [SHARE-8, TRUST-3]") {
    auto letter = invitation();
    letter.subject = "Hej\r\nBcc: fremmed@ude.example\r\n\r\nTekst";
    letter.from_name = "Kommunen\r\nBcc: fremmed@ude.example";
    letter.to = "mor@hjemme.example\r\nBcc: fremmed@ude.example";
    letter.id = "7\r\nBcc: fremmed@ude.example";
    auto const text = written(letter);
    CHECK(text.find("\nBcc:") == std::string::npos);
    CHECK(times(text, "\nFrom:") == 1);
    CHECK(times(text, "\nTo:") == 1);
}

TEST_CASE("an address is one address and nothing else [SHARE-8]") {
    for (auto const* good : {"a@b", "mor.hansen+x@hjemme.example", "o'neil@a-b.example"})
        CHECK_MESSAGE(is_address(good), good);
    for (auto const* bad :
         {"", "@", "a@", "@b", "a b@c.d", "a@b@c", "a@b, c@d", "Mor <a@b.c>", "a@b\r\nBcc: c@d",
          "a.@b.c", ".a@b.c", "a..b@c.d", "a@b..c", "a@.b", "a@b.", "<a@b.c>", "a@b;c", "æ@b.c"})
        CHECK_MESSAGE(!is_address(bad), bad);
    CHECK(is_address(std::string(64, 'a') + "@b.c"));
    CHECK_FALSE(is_address(std::string(65, 'a') + "@b.c"));
    CHECK_FALSE(is_address("a@" + std::string(253, 'b')));
}

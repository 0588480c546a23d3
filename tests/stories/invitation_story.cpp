#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "support/beside.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string number(auto id) { return std::to_string(id.value); }
std::string list(Story const& story) {
    return fmt::format("/forloeb/{}/udredningsmoeder", story.ids.holm.value);
}

FormFields plan(Story const& story, std::string const& on, bool with_peter = true) {
    FormFields fields{{"child", number(story.ids.sofie)},
                      {"on_day", on},
                      {"from", "10"},
                      {"until", "11.30"},
                      {"place", "municipality"},
                      {"purpose", "Hvordan Sofie sover"},
                      {"people", number(story.ids.mette)},
                      {"people", number(story.ids.lise)},
                      {"family", number(story.ids.anna)},
                      {"family", number(story.ids.sofie)}};
    if (with_peter) fields.push_back({"family", number(story.ids.peter)});
    return fields;
}

/// The parents can be written to; the daughter of nine has an address too.
void give_addresses(Story& story) {
    story.served.write_outside([&](db::Db& db) {
        db.run("UPDATE person SET email = 'mor@hjemme.example' WHERE id = $1", story.ids.anna);
        db.run("UPDATE person SET email = 'far@andet.example' WHERE id = $1", story.ids.peter);
        db.run("UPDATE person SET email = 'barn@hjemme.example' WHERE id = $1", story.ids.sofie);
        db.run("UPDATE app_user SET language = 'en' WHERE id = $1", story.ids.lise);
    });
}

std::string header(std::string const& letter, std::string const& name) {
    auto const at = letter.find(name + ": ");
    if (at == std::string::npos) return {};
    return letter.substr(at + name.size() + 2, letter.find("\r\n", at) - at - name.size() - 2);
}
std::vector<std::string> to(std::string const& address, std::vector<std::string> const& letters) {
    std::vector<std::string> found;
    for (auto const& one : letters)
        if (header(one, "To").find(address) != std::string::npos) found.push_back(one);
    return found;
}

/// The invitation in it, out of its base64 and its folds.
std::string calendar_in(std::string const& letter) {
    auto const part = letter.find("text/calendar");
    auto const begins = letter.find("\r\n\r\n", part) + 4;
    std::string const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    unsigned bits = 0, count = 0;
    for (auto at = begins; at < letter.size() && letter[at] != '-'; ++at) {
        auto const value = alphabet.find(letter[at]);
        if (value == std::string::npos) continue;
        bits = bits << 6 | unsigned(value);
        if ((count += 6) >= 8) text += char(bits >> (count -= 8) & 0xFF);
    }
    for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n "))
        text.erase(at, 3);
    return text;
}
bool has(std::string const& text, std::string_view what) {
    return text.find(what) != std::string::npos;
}

/// Where the one who has just been invited answers.
std::string own_address(Story& story, Browser& reader) {
    auto const page = reader.get("/indkaldelser").body;
    auto const at = page.find("href=\"/indkaldelser/");
    REQUIRE(at != std::string::npos);
    (void)story;
    return page.substr(at + 6, page.find('"', at + 6) - at - 6);
}

}  // namespace

TEST_CASE(
    "a meeting is planned, moved and called off, and everybody's calendar follows [MEET-4, SHARE-8]") {
    told_on_both_engines([](Story& story) {
        MailServer const mail;
        give_addresses(story);
        story.served.reach_out(mail.url());
        auto mette = story.as(story.ids.mette);
        auto const planned = mette.submit(list(story) + "/opret", plan(story, "2026-12-02"));
        REQUIRE(planned.status == 303);
        auto const meeting = Browser::location(planned);

        auto letters = mail.letters(4);
        CHECK(letters.size() == 4);  // both parents, Mette and Lise; not the child
        CHECK(to("barn@", letters).empty());
        REQUIRE(to("mor@", letters).size() == 1);
        auto const invitation = calendar_in(to("mor@", letters)[0]);
        CHECK(has(to("mor@", letters)[0], "text/calendar; charset=utf-8; method=REQUEST"));
        CHECK(has(invitation, "METHOD:REQUEST"));
        CHECK(has(invitation, "DTSTART;TZID=Europe/Copenhagen:20261202T100000"));
        CHECK(has(invitation, "SUMMARY:Møde med familiekoordinator"));
        CHECK(has(invitation, "URL:https://"));
        CHECK_FALSE(has(invitation, "far@andet"));
        CHECK(has(calendar_in(to("lise@", letters)[0]), "SUMMARY:Meeting with family coordinator"));
        CHECK(has(invitation, "SEQUENCE:1"));

        CHECK(mette
                  .submit(meeting + "/plan",
                          [&] {
                              auto moved = plan(story, "2026-12-03", false);
                              moved.push_back({"because", "Anna er på arbejde"});
                              return moved;
                          }())
                  .status == 303);
        letters = mail.letters(8);
        CHECK(letters.size() == 8);
        REQUIRE(to("mor@", letters).size() == 2);
        auto const moved = calendar_in(to("mor@", letters)[1]);
        CHECK(has(moved, "DTSTART;TZID=Europe/Copenhagen:20261203T100000"));
        CHECK(has(moved, "SEQUENCE:2"));
        REQUIRE(to("far@", letters).size() == 2);
        auto const off = calendar_in(to("far@", letters)[1]);
        CHECK(has(off, "METHOD:CANCEL"));
        CHECK(has(off, "DTSTART;TZID=Europe/Copenhagen:20261202T100000"));

        CHECK(mette.submit(meeting + "/aflysning", {{"because", "Anna er syg"}}).status == 303);
        letters = mail.letters(11);
        CHECK(letters.size() == 11);
        auto const uid = [](std::string const& text) {
            return text.substr(text.find("UID:"),
                               text.find("\r\n", text.find("UID:")) - text.find("UID:"));
        };
        CHECK(uid(calendar_in(to("mor@", letters)[2])) == uid(invitation));
        CHECK(has(calendar_in(to("mor@", letters)[2]), "SEQUENCE:3"));
        story.served.restart();
        std::this_thread::sleep_for(std::chrono::milliseconds{400});
        CHECK(mail.letters().size() == 11);  // nothing is sent twice
    });
}

TEST_CASE("no letter says anything of a family: no name, no child, no reason [SHARE-8]") {
    Story story;
    MailServer const mail;
    give_addresses(story);
    story.served.reach_out(mail.url());
    auto mette = story.as(story.ids.mette);
    auto const planned = mette.submit(list(story) + "/opret", plan(story, "2026-12-02"));
    REQUIRE(planned.status == 303);
    auto anna = story.as(story.ids.anna_login);
    CHECK(anna.submit(own_address(story, anna), {{"answer", "cannot"}, {"words", "Sofie er syg"}})
              .status == 303);
    mette.submit(Browser::location(planned) + "/aflysning", {{"because", "Emil skal til lægen"}});
    for (auto const& letter : mail.letters(9)) {
        auto const said = letter + (has(letter, "text/calendar") ? calendar_in(letter) : "");
        for (auto const* word : {"Holm", "Anna", "Sofie", "Emil", "Peter", "sover", "syg", "lægen",
                                 "udredning", "Udredning", "Opstart", "handicap"})
            CHECK_MESSAGE(!has(said, word), word);
    }
}

TEST_CASE(
    "nothing is sent of what was not kept, and nothing is lost while no server is there [TRUST-2]") {
    told_on_both_engines([](Story& story) {
        give_addresses(story);
        auto mette = story.as(story.ids.mette);
        auto const wrong = mette.submit(list(story) + "/opret", [&] {
            auto fields = plan(story, "2026-12-02");
            std::erase_if(fields, [](auto const& field) { return field.first == "purpose"; });
            return fields;
        }());
        CHECK(wrong.status == 422);
        auto admin = story.as(story.ids.admin);
        CHECK(says(admin.get("/udgaaende-post"), "0 mails"));
        CHECK(mette.submit(list(story) + "/opret", plan(story, "2026-12-02")).status == 303);
        auto const waiting = admin.get("/udgaaende-post");
        CHECK(says(waiting, "4 mails"));
        CHECK(says(waiting, "Der bliver ikke sendt mails"));
        CHECK_FALSE(says(waiting, "hjemme.example"));
        MailServer const mail;
        story.served.reach_out(mail.url());  // a restart, and now there is one
        CHECK(mail.letters(4).size() == 4);
    });
}

TEST_CASE("a letter that is refused is given up for all to see, and the others go [SHARE-8]") {
    Story story;
    MailServer const mail;
    give_addresses(story);
    story.served.write_outside([&](db::Db& db) {
        db.run("UPDATE person SET email = 'refused@hjemme.example' WHERE id = $1", story.ids.anna);
    });
    story.served.reach_out(mail.url());
    auto mette = story.as(story.ids.mette);
    mette.submit(list(story) + "/opret", plan(story, "2026-12-02"));
    CHECK(mail.letters(3).size() == 3);
    auto admin = story.as(story.ids.admin);
    RawAnswer page;
    for (int look = 0; look < 100 && !says(page, "Prøv de opgivne igen"); ++look) {
        page = admin.get("/udgaaende-post");
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    CHECK(says(page, "Prøv de opgivne igen"));
    CHECK_FALSE(says(page, "refused@"));
}

TEST_CASE(
    "the family answers, the coordinator sees who comes and has the ball when somebody cannot [MEET-4]") {
    told_on_both_engines([](Story& story) {
        give_addresses(story);
        auto mette = story.as(story.ids.mette);
        auto const meeting =
            Browser::location(mette.submit(list(story) + "/opret", plan(story, "2026-12-02")));
        auto const page = fmt::format("/forloeb/{}/indkaldelser", story.ids.holm.value);
        CHECK(says(mette.get(page), "4 har ikke svaret"));
        CHECK(says(mette.get(page), "1 kommer"));  // she planned it herself
        auto anna = story.as(story.ids.anna_login);
        auto const own = own_address(story, anna);
        CHECK(says(anna.get(own), "Kommer du?"));
        CHECK(says(anna.get("/min-familie"), "Svar på indkaldelsen"));
        CHECK(anna.get(own + "?answer=comes").status == 200);
        CHECK(says(mette.get(page), "1 kommer"));  // opening an address answers nothing
        CHECK(anna.submit(own, {}).status == 422);
        auto const lacking = anna.submit(own, {{"answer", "other_time"}});
        CHECK(lacking.status == 422);
        CHECK(says(lacking, "Skriv, hvornår du kan."));
        CHECK(
            anna.submit(own, {{"answer", "other_time"}, {"words", "<b>Efter kl. 14</b>"}}).status ==
            303);
        CHECK(says(mette.get(page), "&lt;b&gt;Efter kl. 14&lt;/b&gt;"));
        CHECK(says(mette.get(page), "Foreslår en anden tid"));
        auto const balls = mette.get(fmt::format("/forloeb/{}/bolden", story.ids.holm.value));
        CHECK(says(balls, "foreslår en anden tid end"));
        auto lise = story.as(story.ids.lise);
        CHECK_FALSE(says(lise.get(page), "Efter kl. 14"));  // said to those who coordinate

        anna.get(own);
        auto const before = anna.kept;
        mette.submit(meeting + "/plan", [&] {
            auto moved = plan(story, "2026-12-09");
            moved.push_back({"because", "Anna kunne ikke"});
            return moved;
        }());
        CHECK(says(mette.get(page), "4 har ikke svaret"));
        auto stale = before;
        stale.push_back({"answer", "comes"});
        auto const conflict = anna.post(own, stale);
        CHECK(conflict.status == 409);
        CHECK(says(conflict, "9. december"));
        CHECK(anna.submit(own, {{"answer", "comes"}}).status == 303);
        CHECK_FALSE(says(anna.get("/min-familie"), "Svar på indkaldelsen"));
        CHECK(says(mette.get(page), "2 kommer"));
        mette.submit(meeting + "/aflysning", {{"because", "Lokalet er lukket"}});
        CHECK(says(anna.get(own), "Du skal ikke til dette møde"));
        CHECK(anna.post(own, stale).status == 404);
        CHECK(says(anna.get("/indkaldelser"), "Du er ikke indkaldt til noget."));
    });
}

TEST_CASE("an invitation opens to the one who is invited, and to nobody else [SHARE-8, TRUST-1]") {
    Story story;
    auto mette = story.as(story.ids.mette);
    mette.submit(list(story) + "/opret", plan(story, "2026-12-02"));
    auto anna = story.as(story.ids.anna_login);
    auto const own = own_address(story, anna);
    for (auto const user : {story.ids.mette, story.ids.lise, story.ids.birgit, story.ids.lars}) {
        auto other = story.as(user);
        CHECK(other.get(own).status == 404);
        CHECK(other.post(own, {{"answer", "comes"}}).status != 303);
    }
    CHECK(anna.get("/indkaldelser/999").status == 404);
    CHECK(anna.get("/indkaldelser/x").status == 404);
    CHECK(story.nobody().get(own).status == 303);
}

TEST_CASE("each of the family chooses the form of its invitation [MEET-4]") {
    Story story;
    auto mette = story.as(story.ids.mette);
    mette.submit(list(story) + "/opret", plan(story, "2026-12-02"));
    auto anna = story.as(story.ids.anna_login);
    auto const own = own_address(story, anna);
    CHECK(says(anna.get(own), "Hvornår"));
    CHECK(anna.submit("/indkaldelser/form", {{"form", "neon"}}).status == 422);
    CHECK(anna.submit("/indkaldelser/form", {{"form", "easy"}}).status == 303);
    CHECK(says(anna.get(own), "Mødet begynder kl. 10.00."));
    anna.submit("/indkaldelser/form", {{"form", "pictograms"}});
    CHECK(says(anna.get(own), "pictogram-clock"));
    anna.submit("/indkaldelser/form", {{"form", "large"}});
    CHECK(says(anna.get(own), "large-words"));
    CHECK(says(anna.get("/indkaldelser"), "Store bogstaver"));
    CHECK(mette.get("/indkaldelser/form").status == 404);
}

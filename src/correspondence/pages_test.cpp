// Stays Danish: what is typed and looked for on the pages.
#include "correspondence/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::correspondence {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}
std::string of_case(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}/beskeder{}", story.ids.holm.value, rest);
}
std::string own(std::string_view rest = "") { return "/min-familie/beskeder" + std::string(rest); }
FormFields letter(std::string to, std::string words = "Kan vi tale om fredag?") {
    return {{"to", std::move(to)}, {"subject", "Skoledagen"}, {"words", std::move(words)}};
}
std::string typed(UserId user) { return std::to_string(user.value); }

TEST_CASE("the family writes to all at once, and gets the answer there [SHARE-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        CHECK(says(anna.get(own()), "Også om aftenen"));
        CHECK(Browser::location(anna.submit(own("/opret"), letter("all"))) == own("/1"));
        CHECK(says(mette.get(of_case(story)), "1 ny"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/bolden", story.ids.holm.value)),
                   "Svar på beskeden: Skoledagen"));
        CHECK(says(mette.get(of_case(story, "/1")), "Kan vi tale om fredag?"));
        CHECK_FALSE(says(mette.get(of_case(story)), "1 ny"));
        CHECK(says(anna.get(own("/1")), "Mette Kjær har læst det"));
        CHECK(
            mette.submit(of_case(story, "/1"), {{"words", "Ja, jeg ringer til skolen."}}).status ==
            303);
        CHECK(says(anna.get("/min-familie"), "1 ny besked"));
        CHECK(says(anna.get(own("/1")), "Ja, jeg ringer til skolen."));
        CHECK_FALSE(says(anna.get("/min-familie"), "1 ny besked"));
        CHECK_FALSE(says(mette.get(fmt::format("/forloeb/{}/bolden", story.ids.holm.value)),
                         "Svar på beskeden"));
    });
}

TEST_CASE(
    "those it was written to hear by mail that there is news, and nothing of what [SHARE-8]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        anna.submit(own("/opret"), letter(typed(story.ids.lise), "Kun til dig"));
        auto const letters = story.look()->rows(
            "SELECT address, subject, content FROM outgoing_letter WHERE kind = 'news'",
            [](db::Row const& row) { return row.text(0) + row.text(1) + row.text(2); });
        REQUIRE(letters.size() == 1);
        CHECK(letters[0].starts_with("lise@"));
        for (auto const* word : {"Kun til dig", "Skoledagen", "Holm", "Anna", "Sofie"})
            CHECK_MESSAGE(letters[0].find(word) == std::string::npos, word);
    });
}

TEST_CASE("what is written to one is for that one alone [SHARE-2, SHARE-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        CHECK(anna.submit(own("/opret"), letter(typed(story.ids.lise), "Kun til dig")).status ==
              303);
        CHECK(says(lise.get(of_case(story, "/1")), "Kun til dig"));
        for (auto const& page :
             {of_case(story), fmt::format("/forloeb/{}/bolden", story.ids.holm.value),
              fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)}) {
            CHECK_FALSE(says(mette.get(page), "Kun til dig"));
            CHECK_FALSE(says(mette.get(page), "Skoledagen"));
        }
        CHECK(mette.get(of_case(story, "/1")).status == 404);
        CHECK(mette.json(of_case(story)).body.find("Skoledagen") == std::string::npos);
        CHECK(story.as(story.ids.birgit).get(of_case(story)).status == 404);
        CHECK(says(lise.get(fmt::format("/forloeb/{}/bolden", story.ids.holm.value)),
                   "Svar på beskeden: Skoledagen"));
    });
}

TEST_CASE(
    "consent that is taken back shuts the family's messages from the next request [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto lise = story.as(story.ids.lise);
        anna.submit(own("/opret"), letter("all", "Til jer alle"));
        CHECK(says(lise.get(of_case(story, "/1")), "Til jer alle"));
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'plan' WHERE case_id = $1",
                   story.ids.holm);
        });
        CHECK(lise.get(of_case(story, "/1")).status == 404);
        CHECK_FALSE(says(lise.get(of_case(story)), "Til jer alle"));
        CHECK(lise.get(of_case(story)).status == 200);
        CHECK(lise.get(of_case(story, "/opret")).status == 404);
    });
}

TEST_CASE("a mistake is put right in sight, by its writer alone [SHARE-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        anna.submit(own("/opret"), letter("all", "Mødet er torsdag"));
        CHECK(says(anna.get(own("/1/ret/1")), "Mødet er torsdag"));
        CHECK(anna.submit(own("/1/ret/1"), {{"words", "Mødet er torsdag"}}).status == 422);
        CHECK(anna.submit(own("/1/ret/1"), {{"words", "Mødet er fredag"}}).status == 303);
        auto const page = mette.get(of_case(story, "/1"));
        CHECK(says(page, "Mødet er fredag"));
        CHECK(says(page, "Rettet. Se, hvad der stod før"));
        CHECK(says(page, "Mødet er torsdag"));
        CHECK(mette.get(of_case(story, "/1/ret/1")).status == 404);
        CHECK(anna.get(own("/1/ret/2")).status == 404);  // a correction is corrected by another
    });
}

TEST_CASE("what was answered on the telephone is said so, and waits no more [SHARE-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        anna.submit(own("/opret"), letter("all"));
        mette.get(of_case(story, "/1"));
        auto kept = mette.kept;
        CHECK(mette.post(of_case(story, "/1/svaret"), kept).status == 422);
        mette.get(of_case(story, "/1"));
        kept = mette.kept;
        kept.emplace_back("settle_because", "Vi talte om det i telefonen");
        CHECK(mette.post(of_case(story, "/1/svaret"), kept).status == 303);
        CHECK(says(anna.get(own("/1")), "Vi talte om det i telefonen"));
        CHECK_FALSE(says(mette.get(of_case(story)), "Venter på svar"));
    });
}

TEST_CASE("all mistakes at once, what was typed stays, and hostile words are words [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        std::string const hostile = "<script>alert(1)</script>\"'{{x}}";
        auto const refused =
            anna.submit(own("/opret"), {{"to", "999999"}, {"subject", " "}, {"words", hostile}});
        CHECK(refused.status == 422);
        for (auto const* said : {"Vælg blandt dem, der står på listen.",
                                 "Skriv, hvad det handler om.", "&lt;script&gt;alert(1)"})
            CHECK_MESSAGE(says(refused, said), said);
        CHECK(says(anna.submit(own("/opret"), {}), "Vælg, hvem der skal have beskeden."));
        auto sent = letter("all", hostile);
        sent[1].second = hostile;
        CHECK(anna.submit(own("/opret"), sent).status == 303);
        CHECK(anna.submit(own("/1"), {}).status == 422);
        auto mette = story.as(story.ids.mette);
        for (auto const& page : {mette.get(of_case(story)), mette.get(of_case(story, "/1")),
                                 anna.get(own()), anna.get(own("/1")), anna.get("/min-familie")})
            CHECK_FALSE(says(page, "<script>alert"));
        CHECK(mette.get(of_case(story, "/999999")).status == 404);
    });
}

TEST_CASE(
    "staff writes to the family and to each other, and the family sees only what it is in [SHARE-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        CHECK(mette.submit(of_case(story, "/opret"), letter(typed(story.ids.lise), "Os to imellem"))
                  .status == 303);
        CHECK(mette
                  .submit(of_case(story, "/opret"),
                          letter(typed(story.ids.anna_login), "Til dig, Anna"))
                  .status == 303);
        CHECK(says(anna.get(own("/2")), "Til dig, Anna"));
        CHECK(anna.get(own("/1")).status == 404);
        CHECK_FALSE(says(anna.get(own()), "Os to imellem"));
        CHECK(says(story.as(story.ids.lise).get(of_case(story, "/1")), "Os to imellem"));
    });
}

TEST_CASE(
    "a professional gives the conversation on, and the family sees to whom [SHARE-3, HAND-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        anna.submit(own("/opret"), letter(typed(story.ids.lise), "Kun til dig"));
        CHECK(mette.get(of_case(story, "/1/videre")).status == 404);
        CHECK(says(lise.get(of_case(story, "/1")), "Giv samtalen videre"));
        auto const empty = lise.submit(of_case(story, "/1/videre"), {});
        CHECK(empty.status == 422);
        CHECK(says(empty, "Vælg, hvem der skal svare."));
        CHECK(says(empty, "Skriv, hvorfor en anden svarer."));
        FormFields const to_mette{{"to", typed(story.ids.mette)},
                                  {"because", "Jeg <b>rejser</b> i morgen"}};
        CHECK(lise.submit(of_case(story, "/1/videre"),
                          {{"to", typed(story.ids.karin)}, {"because", "x"}})
                  .status == 422);
        CHECK(lise.submit(of_case(story, "/1/videre"), to_mette).status == 303);
        CHECK(lise.submit(of_case(story, "/1/videre"), to_mette).status == 404);
        CHECK(says(mette.get(of_case(story, "/1")), "Kun til dig"));
        CHECK(says(anna.get(own("/1")), "Jeg &lt;b&gt;rejser&lt;/b&gt; i morgen"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/bolden", story.ids.holm.value)),
                   "Svar på beskeden: Skoledagen"));
    });
}

TEST_CASE("who leaves the municipality hands on what is not answered [HAND-3, rules.md § 6]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        anna.submit(own("/opret"), letter(typed(story.ids.lise), "Kun til dig"));
        auto admin = story.as(story.ids.admin);
        auto const page = fmt::format("/medarbejdere/{}/fratraedelse", story.ids.lise.value);
        auto const held = admin.get(page);
        CHECK(says(held, "Beskeder, der venter på svar"));
        for (auto const* word : {"Kun til dig", "Skoledagen", "Anna"})
            CHECK_FALSE(says(held, word));
        auto const moved = admin.submit(page, {{"on_day", "2026-11-23"},
                                               {"because", "Lise er gået på pension"},
                                               {"message-1", typed(story.ids.mette)}});
        CHECK_MESSAGE(moved.status == 303, moved.body);
        CHECK(says(anna.get(own("/1")), "Lise er gået på pension"));
        CHECK(says(story.as(story.ids.mette).get(of_case(story, "/1")), "Kun til dig"));
    });
}

}  // namespace
}  // namespace indgang::correspondence

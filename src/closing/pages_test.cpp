// Stays Danish: what is typed and looked for on the pages.
#include "closing/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/users.hpp"
#include "support/closed_case.hpp"

namespace indgang::closing {
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
std::string of_case(Story const& story, std::string_view rest = "/afslutning") {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
FormFields all(Story const& story) {
    return {{"closed_on", "2026-11-23"},
            {"reason", "moved"},
            {"because", "I er flyttet til Roskilde."},
            {"told_on", "2026-11-19"},
            {"told_how", "telephone"},
            {"words-" + std::to_string(story.ids.anna.value), "Vi glæder os."},
            {"turn_to", "Ida Brandt, Roskilde Kommune"},
            {"turn_to_reach", "46 31 30 00"}};
}
FormFields with(FormFields fields, FormFields const& more) {
    for (auto const& [name, value] : more) {
        std::erase_if(fields, [&](auto const& one) { return one.first == name; });
        fields.emplace_back(name, value);
    }
    return fields;
}
std::int64_t count(Story& story, db::SqlWith<0> sql) {
    return *story.look()->row(sql, [](db::Row const& row) { return row.number(0); });
}
void start_help(Story& story) {
    story.served.write_outside([&](db::Db& db) {
        db.run(
            "INSERT INTO intervention (case_id, person_id, provision, started_on, recorded_by,"
            " recorded_at) VALUES ($1, $2, 'BL 86', '2026-05-01', $3, '2026-05-01T09:00:00.000Z')",
            story.ids.holm, story.ids.sofie, story.ids.mette);
    });
}
std::string key_on(test::RawAnswer const& page) {
    auto const from = page.body.find("id=\"hold-") + 9;
    return page.body.substr(from, 16);
}

TEST_CASE("all that is wrong with a closing comes at once, and what was typed stays [HAND-3]") {
    tell_on_both([](Story& story) {
        start_help(story);
        auto mette = story.as(story.ids.mette);
        auto const empty = mette.submit(of_case(story), {{"closed_on", ""}});
        CHECK(empty.status == 422);
        for (auto const* said :
             {"Gør det færdigt, eller overdrag det", "Vælg den dag, forløbet er afsluttet fra.",
              "Vælg, hvorfor forløbet afsluttes.", "Skriv så familien forstår det",
              "Vælg den dag, familien fik det at vide.", "Vælg, hvordan familien fik det at vide.",
              "Skriv, hvad familien siger, eller hvorfor", "Skriv, hvem familien kan gå til nu.",
              "Skriv, hvordan familien når dem."})
            CHECK_MESSAGE(says(empty, said), said);
        auto const wrong = mette.submit(
            of_case(story),
            with(all(story),
                 {{"closed_on", "2026-11-24"}, {"told_on", "2026-03-02"}, {"reason", "fordi"}}));
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "Dagen ligger efter i dag."));
        CHECK(says(wrong, "Dagen ligger før den dag, forløbet blev åbnet."));
        CHECK(says(wrong, "Vi glæder os."));
        CHECK(says(wrong, "Ida Brandt, Roskilde Kommune"));
        CHECK(count(story, "SELECT count(*) FROM case_closing") == 0);
    });
}

TEST_CASE("where the family says nothing it is said why [HAND-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const words = "words-" + std::to_string(story.ids.anna.value);
        CHECK(mette.submit(of_case(story), with(all(story), {{words, " "}})).status == 422);
        CHECK(mette
                  .submit(of_case(story),
                          with(all(story), {{words, ""}, {"no_words_because", "Ville ikke"}}))
                  .status == 303);
        CHECK(says(mette.get(of_case(story)), "Ville ikke"));
        CHECK(count(story, "SELECT count(*) FROM closing_words") == 0);
    });
}

TEST_CASE("a handover names a person, a place and a way, and a receipt says all three [HAND-3]") {
    tell_on_both([](Story& story) {
        start_help(story);
        auto mette = story.as(story.ids.mette);
        auto const key = key_on(mette.get(of_case(story)));
        auto const hand = [&](FormFields const& typed) {
            mette.get(of_case(story));
            auto fields = mette.kept;
            for (auto const& [part, value] : typed) fields.emplace_back(part + "-" + key, value);
            return mette.post(of_case(story, "/afslutning/overdragelser"), fields);
        };
        CHECK(says(hand({}), "Skriv, hvem der tager over, eller hvem der har kvitteret."));
        auto const half = hand({{"organisation", "Roskilde"}, {"how", "meeting"}});
        CHECK(half.status == 422);
        for (auto const* said :
             {"Skriv navnet på den, der tager over.", "Skriv, hvordan det menneske kan nås.",
              "Skriv, hvem der har kvitteret.", "Vælg den dag, der blev kvitteret.", "Roskilde"})
            CHECK_MESSAGE(says(half, said), said);
        FormFields const named{{"party", "Ida"}, {"organisation", "Roskilde"}, {"reach", "46"}};
        CHECK(says(
            hand(with(named,
                      {{"received_by", "Ida"}, {"received_on", "2026-11-24"}, {"how", "brevdue"}})),
            "Vælg, hvordan der blev kvitteret."));
        CHECK(count(story, "SELECT count(*) FROM closing_handover") == 0);
        CHECK(hand(named).status == 303);
        CHECK(hand(with(named, {{"party", "Bo"}})).status == 303);  // somebody else, and no receipt
        CHECK(count(story, "SELECT count(*) FROM closing_handover") == 2);
        CHECK(hand(with(named, {{"party", "Bo"},
                                {"received_by", "Bo"},
                                {"received_on", "2026-11-23"},
                                {"how", "written"}}))
                  .status == 303);
        CHECK(count(story, "SELECT count(*) FROM closing_handover") == 2);
        CHECK(count(story, "SELECT count(*) FROM closing_receipt") == 1);
        CHECK(says(mette.get(of_case(story)), "Bo har kvitteret"));
        CHECK(mette.submit(of_case(story), all(story)).status == 303);
    });
}

TEST_CASE("two who write a handover at once: the second sees that there is one [TRUST-3]") {
    tell_on_both([](Story& story) {
        start_help(story);
        auto mette = story.as(story.ids.mette);
        auto lars = story.as(story.ids.lars);
        auto const key = key_on(mette.get(of_case(story)));
        lars.get(of_case(story));
        for (auto* browser : {&mette, &lars}) {
            auto fields = browser->kept;
            fields.emplace_back("party-" + key, "Ida");
            fields.emplace_back("organisation-" + key, "Roskilde");
            fields.emplace_back("reach-" + key, "46");
            auto const answer = browser->post(of_case(story, "/afslutning/overdragelser"), fields);
            CHECK(answer.status == (browser == &mette ? 303 : 409));
        }
        CHECK(count(story, "SELECT count(*) FROM closing_handover") == 1);
    });
}

TEST_CASE("closing is the coordinator's and the leader's, and nobody else sees the page [HAND-3]") {
    tell_on_both([](Story& story) {
        for (auto const user : {story.ids.birgit, story.ids.jonas, story.ids.lise, story.ids.karin,
                                story.ids.finn, story.ids.admin, story.ids.anna_login}) {
            auto browser = story.as(user);
            CHECK(browser.get(of_case(story)).status == 404);
            CHECK(browser.get(of_case(story, "/genaabning")).status == 404);
            browser.get("/regler");
            CHECK(browser.post(of_case(story), browser.kept).status == 404);
        }
        CHECK(story.as(story.ids.lars).get(of_case(story)).status == 200);
    });
}

TEST_CASE("sent twice it closes once, and a case that is open is not opened again [HAND-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.get(of_case(story));
        auto fields = mette.kept;
        for (auto const& field : all(story)) fields.push_back(field);
        CHECK(mette.post(of_case(story), fields).status == 303);
        CHECK(mette.post(of_case(story), fields).status == 303);
        CHECK(count(story, "SELECT count(*) FROM case_closing") == 1);
        CHECK(count(story, "SELECT count(*) FROM retention_mark") == 1);
        auto const again = of_case(story, "/genaabning");
        auto const refused = mette.submit(again, {{"from_on", "2026-11-24"}, {"coordinator", "x"}});
        CHECK(refused.status == 422);
        CHECK(says(refused, "Skriv, hvorfor forløbet åbnes igen."));
        CHECK(says(refused, "Vælg, hvem der er koordinator."));
        CHECK(mette
                  .submit(again, {{"from_on", "2026-11-23"},
                                  {"because", "Ny diagnose"},
                                  {"coordinator", std::to_string(story.ids.birgit.value)}})
                  .status == 303);
        CHECK(mette.get(of_case(story, "")).status == 404);  // Birgit coordinates it now
        CHECK(story.as(story.ids.birgit).get(of_case(story, "")).status == 200);
        CHECK(count(story, "SELECT count(*) FROM coordinator_change") == 2);
    });
}

TEST_CASE(
    "the leader reads a closed case whose coordinator has left, and opens it again [HAND-3]") {
    tell_on_both([](Story& story) {
        auto lars = story.as(story.ids.lars);
        test::close_holm(story);
        story.served.write_outside([&](db::Db& db) {
            access::deactivate(db, story.ids.mette, "2026-11-23"_day, Instant{});
        });
        CHECK(lars.get(of_case(story, "")).status == 200);
        auto const birgit = std::to_string(story.ids.birgit.value);
        CHECK(lars.submit(of_case(story, "/genaabning"), {{"from_on", "2026-11-23"},
                                                          {"because", "Ny diagnose"},
                                                          {"coordinator", birgit}})
                  .status == 303);
        CHECK(story.as(story.ids.birgit).get(of_case(story, "")).status == 200);
        CHECK(lars.get(of_case(story, "")).status == 200);
    });
}

TEST_CASE("a closed case counts in no caseload [CASE-7, HAND-3]") {
    tell_on_both([](Story& story) {
        auto lars = story.as(story.ids.lars);
        CHECK(says(lars.get("/team"), "1 familie"));
        test::close_holm(story);
        CHECK_FALSE(says(lars.get("/team"), "1 familie"));
    });
}

TEST_CASE("hostile words are words on all pages of a closing [TRUST-1]") {
    tell_on_both([](Story& story) {
        start_help(story);
        auto mette = story.as(story.ids.mette);
        std::string const hostile = "<script>alert(1)</script>\"'{{x}}";
        auto const key = key_on(mette.get(of_case(story)));
        auto fields = mette.kept;
        for (auto const* part : {"party", "organisation", "reach", "received_by"})
            fields.emplace_back(std::string(part) + "-" + key, hostile);
        fields.emplace_back("received_on-" + key, "2026-11-23");
        fields.emplace_back("how-" + key, "written");
        CHECK(mette.post(of_case(story, "/afslutning/overdragelser"), fields).status == 303);
        auto const anna = std::to_string(story.ids.anna.value);
        auto const typed = with(all(story), {{"because", hostile},
                                             {"words-" + anna, hostile},
                                             {"no_words_because", hostile},
                                             {"turn_to", hostile},
                                             {"turn_to_reach", hostile}});
        CHECK_FALSE(
            says(mette.submit(of_case(story), with(typed, {{"told_on", ""}})), "<script>alert"));
        CHECK(mette.submit(of_case(story), typed).status == 303);
        for (auto const& page :
             {mette.get(of_case(story)), mette.get(of_case(story, "")),
              mette.get(of_case(story, "/genaabning")), mette.get(of_case(story, "/tidslinje")),
              story.as(story.ids.anna_login).get("/min-familie")}) {
            CHECK(page.status == 200);
            CHECK_FALSE(says(page, "<script>alert"));
        }
    });
}

}  // namespace
}  // namespace indgang::closing

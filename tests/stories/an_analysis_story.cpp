#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string analysis(Story const& story) {
    return fmt::format("/forloeb/{}/analysemoede", story.ids.holm.value);
}
std::string brief(Story const& story) { return analysis(story) + "/oplaeg"; }

void put_on_board(Story& story, Browser& mette) {
    auto const health = fmt::format("/forloeb/{}/boern/{}/udredning/health", story.ids.holm.value,
                                    story.ids.sofie.value);
    auto const anna = std::to_string(story.ids.anna.value);
    mette.submit(health, {{"side", "works"},
                          {"voice", anna},
                          {"words", "Sofies søvn er bedre, siger Emma på Fjordskolen."}});
    mette.submit(health, {{"side", "hard"},
                          {"voice", anna},
                          {"words",
                           "Ring til anna holm på 20 12 34 56, Havnevej 12, 8300 Odder. "
                           "CPR 610317-1234. Peter og Mulle er trætte."}});
    mette.submit(health, {{"side", "hard"},
                          {"voice", "observation"},
                          {"words", "<script>Sofie Holm</script> er set af Lise Toft."},
                          {"observer", "Lise Toft, PPR"},
                          {"observed_on", "2026-11-20"},
                          {"known_by", "seen"}});
}

FormFields plan(Story const& story) {
    return {{"meets_on", "2026-12-01"},
            {"starts_at", "9.30"},
            {"place", "Rådhuset"},
            {"purpose", "Hvad slider mest?"},
            {"participants", std::to_string(story.ids.mette.value)}};
}
FormFields gitte() {
    return {{"name", "Gitte Ravn"}, {"profession", "Specialpædagog"}, {"is_uninvolved", "true"}};
}

std::int64_t outsider(Story& story) {
    return *story.look()->row("SELECT max(id) FROM analysis_outsider",
                              [](db::Row const& row) { return row.number(0); });
}

/// Makes the link, and reads it where it is shown once.
std::string link_of(Story& story, Browser& mette) {
    mette.get(brief(story));
    auto const shown =
        mette.post(fmt::format("{}/links/{}", brief(story), outsider(story)), mette.kept);
    auto const at = shown.body.find("/oplaeg/", shown.body.find("brief-link"));
    return shown.body.substr(at, std::string("/oplaeg/").size() + 96);
}

void prepare(Story& story, Browser& mette) {
    put_on_board(story, mette);
    CHECK(mette.submit(analysis(story) + "/plan", plan(story)).status == 303);
    CHECK(mette.submit(analysis(story) + "/udenforstaaende", gitte()).status == 303);
}

RawAnswer released(Story& story, Browser& mette) {
    mette.get(brief(story));
    auto fields = mette.kept;
    for (auto const& one : FormFields{{"seen_until", "2026-12-01"},
                                      {"is_checked", "true"},
                                      {"is_uncertain_checked", "true"}})
        fields.push_back(one);
    return mette.post(brief(story) + "/frigivelse", fields);
}

constexpr std::string_view secrets[] = {"Sofie", "sofie",  "Anna",     "anna",  "Holm",  "holm",
                                        "Peter", "Emma",   "Fjordsko", "20 12", "12 34", "Havnevej",
                                        "Odder", "610317", "-1234",    "Lise",  "Toft",  "Mette"};

}  // namespace

TEST_CASE("an outsider reads the brief by link, and nothing tells whose case it is [ASSESS-6]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        prepare(story, mette);
        auto const seen = mette.get(brief(story));
        CHECK(says(seen, "I tvivl"));
        CHECK(says(seen, "Emma"));  // those who check see what was replaced
        CHECK(released(story, mette).status == 303);
        auto const link = link_of(story, mette);
        REQUIRE(link.size() == 104);

        auto gitte = story.nobody();
        auto const page = gitte.get(link);
        CHECK(page.status == 200);
        CHECK(says(page, "[Barn 1]s søvn er bedre"));
        CHECK(says(page, "&lt;script&gt;[Barn 1]"));
        auto const json = gitte.json(link);
        CHECK(json.status == 200);
        auto const main = page.body.substr(page.body.find("<main"));
        for (auto const secret : secrets) {
            CAPTURE(secret);
            CHECK(main.find(secret) == std::string::npos);
            CHECK(json.body.find(secret) == std::string::npos);
        }
        CHECK(page.head.find("noindex") != std::string::npos);
        CHECK(page.head.find("strict-origin") != std::string::npos);
        CHECK(page.head.find("no-store") != std::string::npos);
        // Only this page: the case is as shut as before.
        CHECK(gitte.get(brief(story)).status == 303);
    });
}

TEST_CASE("a link ends when it is closed, its day has passed, or another is made [ASSESS-6]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        prepare(story, mette);
        released(story, mette);
        auto const first = link_of(story, mette), second = link_of(story, mette);
        auto gitte = story.nobody();
        CHECK(gitte.get(first).status == 404);
        CHECK(gitte.get(second).status == 200);
        auto wrong = second;
        wrong.back() = wrong.back() == '0' ? '1' : '0';
        auto const not_there = gitte.get("/oplaeg/" + std::string(96, '0'));
        CHECK(gitte.get(wrong).status == 404);
        auto const heading = [](RawAnswer const& answer) {
            auto const at = answer.body.find("<h1>");
            return answer.body.substr(at, answer.body.find("</main>") - at);
        };
        CHECK(heading(gitte.get(wrong)) == heading(not_there));
        for (int i = 0; i < 5; ++i) gitte.get(wrong);
        CHECK(gitte.get(second).status == 404);  // throttled, and looks the same
        story.served.write_outside([](db::Db& db) { db.run("DELETE FROM sign_in_attempt"); });
        CHECK(gitte.get(second).status == 200);
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE brief_release SET seen_until = '2026-11-22'"); });
        CHECK(gitte.get(second).status == 404);
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE brief_release SET seen_until = '2026-11-23'"); });
        CHECK(gitte.get(second).status == 200);
        mette.get(brief(story));
        mette.post(fmt::format("{}/links/{}/luk", brief(story), outsider(story)), mette.kept);
        CHECK(gitte.get(second).status == 404);
    });
}

TEST_CASE("each look is kept, and an outsider's words reach the coordinator when sent [ASSESS-6]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        prepare(story, mette);
        released(story, mette);
        auto const link = link_of(story, mette);
        auto gitte = story.nobody();
        gitte.get(link);
        CHECK(
            gitte.submit(link, {{"words", "Hvad sker der om aftenen?"}, {"keep", "true"}}).status ==
            303);
        CHECK(says(gitte.get(link), "Din kladde er gemt"));
        CHECK_FALSE(says(mette.get(brief(story)), "om aftenen?"));
        CHECK(gitte.submit(link, {{"words", ""}}).status == 422);
        CHECK(gitte.submit(link, {{"words", "Hvad sker der om natten?"}}).status == 303);
        auto const seen = mette.get(brief(story));
        CHECK(says(seen, "Hvad sker der om natten?"));
        CHECK_FALSE(says(seen, "om aftenen?"));
        CHECK(says(seen, "Læst "));
        auto anna = story.as(story.ids.anna_login);
        CHECK(says(anna.get("/min-familie/analyse"), "uden navne"));
        // It stands among who has looked, too, for the family as for who works in the case.
        CHECK(says(anna.get("/min-familie/kigget"), "Læst af udenforstående"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/kigget", story.ids.holm.value)),
                   "Læst af udenforstående"));
        CHECK_FALSE(says(anna.get("/min-familie/kigget?foer=1"), "Læst af udenforstående"));
    });
}

TEST_CASE("a word is let through one by one, and what is the case's own never is [ASSESS-6]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        prepare(story, mette);
        auto const rule = [&](FormFields fields) {
            mette.get(brief(story));
            for (auto const& one : mette.kept) fields.push_back(one);
            return mette.post(brief(story) + "/ord", fields).status;
        };
        CHECK(rule({{"word", "Emma"}, {"outcome", "let_through"}}) == 303);
        CHECK(rule({{"word", "Sofie"}, {"outcome", "let_through"}}) == 422);
        CHECK(rule({{"word", "trætte"}, {"outcome", "replaced"}, {"instead", "Anna Holm"}}) == 422);
        CHECK(rule({{"word", "trætte"}, {"outcome", "replaced"}, {"instead", ""}}) == 422);
        CHECK(rule({{"word", "trætte"}, {"outcome", "replaced"}, {"instead", "brugte"}}) == 303);
        released(story, mette);
        auto gitte = story.nobody();
        auto const page = gitte.get(link_of(story, mette));
        CHECK(says(page, "siger Emma"));
        CHECK(says(page, "er brugte."));
    });
}

TEST_CASE("what was released stays as it was until it is released again [ASSESS-6]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        prepare(story, mette);
        CHECK(mette.post(brief(story) + "/frigivelse", mette.kept).status == 422);
        released(story, mette);
        auto const link = link_of(story, mette);
        auto const card = *story.look()->row("SELECT min(id) FROM assessment_card",
                                             [](db::Row const& row) { return row.number(0); });
        auto const piece = fmt::format("{}/stykker/{}", brief(story), card);
        CHECK(mette.submit(piece, {{"words", ""}, {"is_out", "true"}}).status == 303);
        auto gitte = story.nobody();
        CHECK(says(gitte.get(link), "[Barn 1]s søvn er bedre"));
        CHECK(says(mette.get(brief(story)), "Ændret siden"));
        released(story, mette);
        CHECK_FALSE(says(gitte.get(link), "[Barn 1]s søvn er bedre"));
        CHECK(says(gitte.get(link), "Version 2"));
    });
}

TEST_CASE("an outsider is nobody of the case, unless it is another of that name [ASSESS-6]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(mette.get(analysis(story) + "/udenforstaaende").status == 404);
        mette.submit(analysis(story) + "/plan", plan(story));
        auto const address = analysis(story) + "/udenforstaaende";
        auto lise = gitte();
        lise[0].second = "Lise Toft";
        auto const refused = mette.submit(address, lise);
        CHECK(refused.status == 422);
        CHECK(says(refused, "En udenforstående må ikke kende familien"));
        lise.emplace_back("is_another", "true");
        CHECK(mette.submit(address, lise).status == 303);
        CHECK(says(mette.get(analysis(story)), "En anden med samme navn"));
        auto const all = mette.submit(address, {{"name", ""}, {"profession", ""}});
        CHECK(all.status == 422);
        CHECK(says(all, "Skriv, hvem der inviteres."));
        CHECK(says(all, "Skriv, hvad vedkommende er."));
        CHECK(says(all, "Bekræft, at vedkommende"));
    });
}

TEST_CASE("from skipped to held and told, with every word kept [ASSESS-6] [DECIDE-5]") {
    told_on_both_engines([](Story& story) {
        story.served.write_outside([](db::Db& db) {
            db.run("UPDATE model_change SET model = 'en_familie_en_indgang_2018'");
        });
        auto mette = story.as(story.ids.mette);
        auto const start = fmt::format("/forloeb/{}/indsatser/opret", story.ids.holm.value);
        CHECK(says(mette.get(start), "Der skal holdes analysemøde"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}", story.ids.holm.value)),
                   "Gå til analysemødet"));
        CHECK(mette.submit(analysis(story), {{"choice", "skip"}, {"because", ""}}).status == 422);
        CHECK(mette.submit(analysis(story), {{"choice", "skip"}, {"because", "Alt er klart"}})
                  .status == 303);
        CHECK(says(mette.get(analysis(story)), "Alt er klart"));
        CHECK_FALSE(says(mette.get(start), "Der skal holdes analysemøde"));
        CHECK(mette.submit(analysis(story) + "/plan", plan(story)).status == 303);
        CHECK(says(mette.get(start), "er ikke holdt endnu"));

        FormFields const record{{"held_on", "2026-11-23"},
                                {"came", "Alle"},
                                {"facts", "Hun sover"},
                                {"assessment", "Det går frem"},
                                {"direction", "Færre skift"}};
        CHECK(mette.submit(analysis(story) + "/referat", record).status == 303);
        CHECK_FALSE(says(mette.get(start), "er ikke holdt endnu"));
        auto corrected = record;
        corrected[2].second = "Hun sover bedre";
        CHECK(mette.submit(analysis(story) + "/referat", corrected).status == 303);
        auto const shown = mette.get(analysis(story));
        CHECK(says(shown, "Hun sover bedre"));
        CHECK(says(shown, "Det stod der før"));
        CHECK(says(shown, "intet blev besluttet"));
        CHECK(says(shown, "Familien ved endnu ikke"));

        auto anna = story.as(story.ids.anna_login);
        CHECK_FALSE(says(anna.get("/min-familie/analyse"), "Hun sover"));
        auto const looked = mette.submit(analysis(story) + "/fortalt",
                                         {{"words", "Vi så på det."}, {"look", "true"}});
        CHECK(says(looked, "Let at læse"));
        CHECK(mette
                  .submit(analysis(story) + "/fortalt",
                          {{"words", "I gør det godt."}, {"told_on", "2026-11-22"}})
                  .status == 422);
        CHECK(mette
                  .submit(analysis(story) + "/fortalt",
                          {{"words", "I gør det godt."}, {"told_on", "2026-11-23"}})
                  .status == 303);
        CHECK(says(anna.get("/min-familie/analyse"), "I gør det godt."));
        CHECK_FALSE(says(anna.get("/min-familie/analyse"), "Færre skift"));
    });
}

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/report_steps.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string of(std::string const& report, std::string_view rest) {
    return report + std::string(rest);
}

}  // namespace

TEST_CASE("a report is composed, signed, corrected, and read by the family [ASSESS-7]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        put_cards(story, mette);
        gather_team(story);
        auto const report = begun_report(story, mette);
        auto const content = mette.get(of(report, "/indhold"));
        CHECK(says(content, "Hun sover til klokken fem"));
        CHECK(content.body.find("Hun sover") < content.body.find("Hun er bange for larm"));

        // Edited without retyping; the original stays beside it.
        auto const part = part_saying(story, "Hun er bange for larm");
        CHECK(says(mette.get(of(report, "/dele/") + part), "Hun er bange for larm"));
        CHECK(mette
                  .submit(of(report, "/dele/") + part, {{"words", "Hun er bange for høj larm"},
                                                        {"family_words", "Larm gør hende bange"}})
                  .status == 303);
        auto const read = mette.get(report);
        CHECK(says(read, "Hun er bange for høj larm"));
        CHECK(says(read, "Sådan stod der i kilden"));

        // Not before it is whole.
        mette.get(of(report, "/underskrifter"));
        CHECK(mette.post(of(report, "/anmodning"), mette.kept).status == 422);
        write_texts(story, mette, report);
        CHECK(story.as(story.ids.lise).get(report).status == 404);
        mette.get(of(report, "/underskrifter"));
        CHECK(mette.post(of(report, "/anmodning"), mette.kept).status == 303);
        CHECK(mette.get(of(report, "/indhold")).status == 404);

        // The team; one is away.
        auto lise = story.as(story.ids.lise);
        CHECK(says(lise.get(report), "Hun er bange for høj larm"));
        CHECK(answer_in(lise, report, {{"answer", "commented"}}).status == 422);
        CHECK(answer_in(lise, report, {{"answer", "commented"}, {"words", "Godt beskrevet"}})
                  .status == 303);
        CHECK(sign(mette, report).status == 422);
        mette.get(of(report, "/underskrifter"));
        auto pass = mette.kept;
        pass.emplace_back("signer", std::to_string(story.ids.jonas.value));
        CHECK(mette.post(of(report, "/forbigaaelse"), pass).status == 422);
        mette.get(of(report, "/underskrifter"));
        pass = mette.kept;
        pass.emplace_back("signer", std::to_string(story.ids.jonas.value));
        pass.emplace_back("reason", "På barsel til maj");
        CHECK(mette.post(of(report, "/forbigaaelse"), pass).status == 303);
        CHECK(sign(mette, report).status == 303);
        auto const signed_page = mette.get(of(report, "/underskrifter"));
        for (auto const* said : {"Godt beskrevet", "På barsel til maj", "Ventes ikke på",
                                 "Underskrevet", "Mette Kjær, koordinator"})
            CHECK(says(signed_page, said));

        // Fixed: nobody writes in it any more.
        CHECK(mette.get(of(report, "/dele/") + part).status == 404);
        CHECK(mette.get(of(report, "/indhold")).status == 404);

        // The family has it when it is given to them.
        auto anna = story.as(story.ids.anna_login);
        CHECK(says(anna.get("/min-familie/afrapportering"), "Her kommer det"));
        CHECK(anna.get("/min-familie/afrapportering/pdf").status == 404);
        mette.get(of(report, "/familien"));
        CHECK(mette.post(of(report, "/frigivelse"), mette.kept).status == 303);
        CHECK(says(mette.get(of(report, "/familien")), "Ingen i familien har åbnet den endnu."));
        auto const familys = anna.get("/min-familie/afrapportering");
        CHECK(says(familys, "Kort og klart om Sofie"));
        CHECK(says(familys, "Larm gør hende bange"));
        CHECK_FALSE(says(familys, "høj larm"));
        CHECK_FALSE(says(familys, "Godt beskrevet"));
        CHECK(familys.body.find("Det har vi fundet ud af sammen") <
              familys.body.find("Det betyder det"));
        CHECK(says(mette.get(of(report, "/familien")), "åbnede den"));

        // A correction is a new version, and shows what was changed.
        mette.get(report);
        CHECK(mette.post(of(report, "/rettelse"), mette.kept).status == 422);
        mette.get(report);
        auto because = mette.kept;
        because.emplace_back("because", "Larm var ikke det rigtige ord");
        auto const made = mette.post(of(report, "/rettelse"), because);
        REQUIRE(made.status == 303);
        auto const second = Browser::location(made).substr(0, Browser::location(made).rfind('/'));
        auto const again = part_saying(story, "Hun er bange for høj larm");
        CHECK(mette
                  .submit(of(second, "/dele/") + again, {{"words", "Hun er bange for høj støj"},
                                                         {"family_words", "Støj er svært"}})
                  .status == 303);
        auto const changes = mette.get(of(second, "/aendringer"));
        CHECK(says(changes, "<del><span class=\"sr-only\">[slettet] </span>larm"));
        CHECK(says(changes, "<ins><span class=\"sr-only\">[tilføjet] </span>støj"));
        CHECK(says(mette.get(report), "høj larm"));
        CHECK(says(anna.get("/min-familie/afrapportering"), "Larm gør hende bange"));
        sign_off_all(story, mette, second);
        mette.get(of(second, "/familien"));
        CHECK(mette.post(of(second, "/frigivelse"), mette.kept).status == 303);
        auto const corrected = anna.get("/min-familie/afrapportering");
        CHECK(says(corrected, "Støj er svært"));
        CHECK(says(corrected, "Den er rettet, siden I sidst fik den."));
        CHECK_FALSE(says(corrected, "Larm var ikke det rigtige ord"));
        CHECK(says(mette.get(second), "Larm var ikke det rigtige ord"));
        CHECK(mette.get(of(second, "/aendringer?fra=1")).status == 200);
        CHECK(mette.get(of(second, "/aendringer?fra=7")).status == 404);
    });
}

TEST_CASE("two on the same part see both texts, two on different ones none of it [TRUST-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto jonas = story.as(story.ids.jonas);
        put_cards(story, mette);
        auto const report = begun_report(story, mette);
        auto const part = of(report, "/dele/") + part_saying(story, "Hun er bange for larm");
        auto const other = of(report, "/dele/") + part_saying(story, "Hun sover til klokken fem");
        mette.get(part);
        auto mettes = mette.kept;
        mette.get(other);
        auto others = mette.kept;
        CHECK(jonas.submit(part, {{"words", "Jonas skriver"}, {"family_words", "Jonas"}}).status ==
              303);
        for (auto const* name : {"words", "family_words"}) {
            mettes.emplace_back(name, "Mette skriver");
            others.emplace_back(name, "Noget helt andet");
        }
        auto const both = mette.post(part, mettes);
        CHECK(both.status == 409);
        CHECK(says(both, "Jonas skriver"));
        CHECK(says(both, "Mette skriver"));
        CHECK(says(both, "Jonas Poulsen har gemt, mens du skrev"));
        CHECK(mette.post(other, others).status == 303);

        // A draft that was left with a closed lid is of the version that it was begun on.
        mette.get(part);
        auto draft = mette.kept;
        draft.emplace_back("words", "Kladden");
        draft.emplace_back("family_words", "Kladden");
        draft.emplace_back("address", part);
        CHECK(mette.post("/kladder", draft).status < 300);
        CHECK(jonas.submit(part, {{"words", "Jonas igen"}, {"family_words", "Jonas"}}).status ==
              303);
        CHECK(says(mette.get(part), "Kladden"));
        auto late = mette.kept;
        late.emplace_back("words", "Kladden");
        late.emplace_back("family_words", "Kladden");
        CHECK(mette.post(part, late).status == 409);

        // Two who choose at once.
        mette.get(of(report, "/indhold"));
        auto chosen = mette.kept;
        jonas.get(of(report, "/indhold"));
        CHECK(jonas.post(of(report, "/indhold"), jonas.kept).status == 303);
        chosen.emplace_back("chosen", part.substr(part.rfind('/') + 1));
        CHECK(mette.post(of(report, "/indhold"), chosen).status == 409);
    });
}

TEST_CASE("what has been corrected at the source is said, with both texts [ASSESS-7]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        put_cards(story, mette);
        auto const report = begun_report(story, mette);
        auto const part = of(report, "/dele/") + part_saying(story, "Hun er bange for larm");
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "UPDATE assessment_card SET words = 'Hun er bange for hunde' WHERE words = 'Hun er "
                "bange for larm'");
        });
        auto const shown = mette.get(part);
        for (auto const* said :
             {"Kilden er rettet siden", "Hun er bange for larm", "Hun er bange for hunde"})
            CHECK(says(shown, said));
        CHECK(says(mette.get(report), "Hun er bange for hunde"));
        mette.get(part);
        CHECK(mette.post(of(part, "/kilde"), mette.kept).status == 303);
        CHECK(says(mette.get(report), "Hun er bange for hunde"));
        CHECK_FALSE(says(mette.get(report), "Hun er bange for larm"));

        // And what has come to the board since can be taken in.
        put_card(story, mette, "hard", story.ids.anna, "Hun vil ikke i skole");
        CHECK(says(mette.get(of(report, "/indhold")), "Kommet til siden"));
        auto fields = mette.kept;
        fields.emplace_back("pieces", "assessment_card 4");
        CHECK(mette.post(of(report, "/kilder"), fields).status == 303);
        CHECK(says(mette.get(report), "Hun vil ikke i skole"));
        CHECK_FALSE(says(mette.get(of(report, "/indhold")), "Kommet til siden"));
    });
}

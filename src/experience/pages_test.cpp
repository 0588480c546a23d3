// Stays Danish: what is typed and looked for on the pages.
#include "experience/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/keys.hpp"
#include "support/story.hpp"
#include "web/body_fingerprint.hpp"

namespace indgang::experience {
namespace {

using test::FormFields;
using test::says;
using test::Story;

constexpr auto own = "/min-familie/oplevelse";

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}
std::string of_case(Story const& story) {
    return fmt::format("/forloeb/{}/oplevelse", story.ids.holm.value);
}
FormFields said(std::string who, std::string words = "") {
    return {{"coherence", "2"}, {"involvement", "5"},    {"flexibility", "0"},
            {"trust", "4"},     {"who", std::move(who)}, {"words", std::move(words)}};
}
/// Answers of others, in a quarter that is over.
void answered_by(Story& story, int people, int value) {
    story.served.write_outside([&](db::Db& db) {
        for (int i = 0; i < people; ++i)
            db.run(
                "INSERT INTO experience_response (id, quarter, coherence) VALUES ($1, '2026-3', $2)",
                std::int64_t(value * 1000 + i), std::int64_t(value));
    });
}

TEST_CASE("an anonymous answer carries neither person, case nor words [INSIGHT-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto const form = anna.get(own);
        CHECK(says(form, "Det tager et minut"));
        for (auto const& row : statements) CHECK(says(form, row.danish));
        CHECK(anna.submit(own, said("many")).status == 303);
        auto const kept = story.look()->row(
            "SELECT quarter, coherence, flexibility, case_id, person_id, words"
            " FROM experience_response",
            [](db::Row const& row) {
                return std::tuple{row.text(0),    row.number(1),  row.is_null(2),
                                  row.is_null(3), row.is_null(4), row.text(5)};
            });
        CHECK(kept ==
              std::tuple{std::string("2026-4"), std::int64_t(2), true, true, true, std::string()});
        CHECK(says(anna.get(own), "Du kan svare igen fra 1. januar 2027"));
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(of_case(story)), "Ingen i familien har delt et svar"));
        CHECK_FALSE(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                         "oplevelse"));
    });
}

TEST_CASE("what is kept against sending twice cannot be tried out answer by answer [INSIGHT-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        anna.get(own);
        auto sent = anna.kept;
        for (auto& one : said("many")) sent.push_back(std::move(one));
        CHECK(anna.post(own, sent).status == 303);
        web::Request guess;
        guess.method = web::Method::post;
        guess.path = own;
        for (auto const& [name, value] : sent)
            guess.body += (guess.body.empty() ? "" : "&") + name + "=" + value;
        auto const kept = story.look()->row("SELECT fingerprint FROM sent_form",
                                            [](db::Row const& row) { return row.text(0); });
        auto const tried = web::body_fingerprint(guess);
        CHECK(kept == access::Keys::from_master({7}).fingerprint(tried));  // the guess is right
        CHECK(kept != tried);
    });
}

TEST_CASE("one answers once a quarter, also where the form is sent twice [INSIGHT-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        anna.get(own);
        auto const first = anna.kept;
        CHECK(anna.submit(own, said("many")).status == 303);
        auto again = said("many");
        for (auto const& one : first) again.push_back(one);
        anna.post(own, again);
        CHECK(*story.look()->row("SELECT count(*) FROM experience_response",
                                 [](db::Row const& row) { return row.number(0); }) == 1);
    });
}

TEST_CASE("what is shared is for the coordinator and the one who said it [SHARE-2, INSIGHT-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        CHECK(anna.submit(own, said("coordinator", "I ringer for tit <b>")).status == 303);
        CHECK(says(anna.get(own), "I ringer for tit &lt;b&gt;"));
        auto const page = story.as(story.ids.mette).get(of_case(story));
        CHECK(says(page, "I ringer for tit &lt;b&gt;"));
        CHECK(says(page, "5 af 5"));
        CHECK(says(page, "Ved ikke"));
        CHECK(story.as(story.ids.lise).get(of_case(story)).status == 404);
        CHECK(story.as(story.ids.birgit).get(of_case(story)).status == 404);
    });
}

TEST_CASE("own words are no part of an anonymous answer, and nothing typed is lost [INSIGHT-3]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto const refused = anna.submit(own, said("many", "Lange ord fra mig"));
        CHECK(refused.status == 422);
        CHECK(says(refused, "Dine egne ord kan vise, hvem du er."));
        CHECK(says(refused, "Lange ord fra mig"));
        auto const empty = anna.submit(own, {});
        CHECK(empty.status == 422);
        CHECK(says(empty, "Vælg, hvem der må se dit svar."));
        CHECK(says(anna.submit(own, {{"who", "many"}}), "Svar på mindst ét af spørgsmålene."));
        CHECK(
            says(anna.submit(own, {{"who", "many"}, {"trust", "9"}}), "Vælg et tal fra 1 til 5."));
    });
}

TEST_CASE("a leader sees what five or more say together, and nothing of fewer [rules.md § 15]") {
    tell_on_both([](Story& story) {
        auto lars = story.as(story.ids.lars);
        answered_by(story, 4, 5);
        auto page = lars.get("/oplevelse");
        CHECK(says(page, "Under 5 har svaret, så tallene vises ikke."));
        CHECK_FALSE(says(page, "100 %"));
        answered_by(story, 1, 1);
        page = lars.get("/oplevelse");
        CHECK(says(page, "5 har svaret."));
        CHECK(says(page, "80 %"));
        // The quarter that runs is not shown: one more answer would be seen as a difference.
        story.as(story.ids.anna_login).submit(own, said("many"));
        CHECK(says(lars.get("/oplevelse"), "5 har svaret."));
        CHECK(story.as(story.ids.mette).get("/oplevelse").status == 404);
        CHECK(story.as(story.ids.anna_login).get("/oplevelse").status == 404);
    });
}

}  // namespace
}  // namespace indgang::experience

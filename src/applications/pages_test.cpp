// Stays Danish: what is typed and looked for on the pages.
#include "applications/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::applications {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

constexpr std::string_view own_pages = "/min-familie/ansoegninger";

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}
std::string of_case(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}/ansoegninger{}", story.ids.holm.value, rest);
}
std::string own(std::string_view rest = "") { return std::string(own_pages) + std::string(rest); }

FormFields applied(Story const& story, std::string what = "Aflastning hver anden weekend") {
    return {{"what", std::move(what)},
            {"about", std::to_string(story.ids.sofie.value)},
            {"applied_on", "2026-11-20"},
            {"handler", std::to_string(story.ids.mette.value)},
            {"treated_by", "Visitationsudvalget"},
            {"answer_by", "2026-12-18"},
            {"next_step", "Udvalget mødes den 1. december."}};
}
FormFields with(FormFields fields, FormFields const& more) {
    for (auto const& [name, value] : more) {
        std::erase_if(fields, [&](auto const& one) { return one.first == name; });
        fields.emplace_back(name, value);
    }
    return fields;
}

TEST_CASE("the family sees how far it is, who has the ball and when there is an answer [SHARE-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        CHECK(says(mette.get(of_case(story)), "Familien venter ikke på svar på noget"));
        CHECK(says(anna.get(own()), "I venter ikke på svar på noget"));
        CHECK(Browser::location(mette.submit(of_case(story, "/opret"), applied(story))) ==
              of_case(story, "/1"));
        auto const page = anna.get(own("/1"));
        CHECK(says(page, "Visitationsudvalget har den og svarer senest 18. december 2026."));
        CHECK(says(page, "Udvalget mødes den 1. december."));
        CHECK(says(page, "Mette Kjær"));
        CHECK_FALSE(says(page, "afgoer"));
        CHECK(says(anna.get(own()), "Aflastning hver anden weekend"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}", story.ids.holm.value)),
                   "Aflastning hver anden weekend"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/bolden", story.ids.holm.value)),
                   "Svar på ansøgning: Aflastning hver anden weekend"));
        CHECK(story.as(story.ids.birgit).get(of_case(story)).status == 404);
        CHECK(story.as(story.ids.birgit).get(of_case(story, "/1")).status == 404);
    });
}

TEST_CASE("what lacks is the ball of one of the family until it is sent [SHARE-1, rules.md § 6]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        mette.submit(of_case(story, "/opret"), applied(story));
        CHECK(mette.submit(of_case(story, "/1/mangler"), {}).status == 422);
        CHECK(mette
                  .submit(of_case(story, "/1/mangler"),
                          {{"asked_of", std::to_string(story.ids.anna.value)},
                           {"lacks", "Et billede af kvitteringen"},
                           {"lacks_by", "2026-11-30"}})
                  .status == 303);
        CHECK(says(anna.get(own("/1")), "Et billede af kvitteringen"));
        CHECK(says(anna.get(own()), "Du har bolden"));
        CHECK(says(anna.get("/min-familie"), "Send det, der mangler til ansøgningen"));
        CHECK(anna.submit(own("/1/sendt"), {{"because", "Sendt med Digital Post"}}).status == 303);
        auto const page = mette.get(of_case(story, "/1"));
        CHECK(says(page, "Bliver behandlet"));
        CHECK(says(page, "Sendt med Digital Post"));
        CHECK_FALSE(says(anna.get("/min-familie"), "Send det, der mangler til ansøgningen"));
    });
}

TEST_CASE(
    "an answer is given in plain words, corrected in sight, and can be taken up again [SHARE-1, DECIDE-5]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        mette.submit(of_case(story, "/opret"), applied(story));
        auto const refused = mette.submit(of_case(story, "/1/afgoer"), {{"decided_on", ""}});
        CHECK(refused.status == 422);
        CHECK(says(refused, "Vælg, hvad svaret blev."));
        CHECK(says(refused, "Skriv svaret, så familien forstår det."));
        CHECK(mette
                  .submit(of_case(story, "/1/afgoer"), {{"outcome", "refused"},
                                                        {"decided_on", "2026-11-23"},
                                                        {"answer", "I får ikke aflastning nu."}})
                  .status == 303);
        auto page = anna.get(own("/1"));
        CHECK(says(page, "Svaret: Nej"));
        CHECK(says(page, "I kan klage over svaret."));
        CHECK(mette
                  .submit(of_case(story, "/1/ret"), {{"outcome", "granted"},
                                                     {"decided_on", "2026-11-23"},
                                                     {"answer", "I får aflastning."},
                                                     {"because", "Det forkerte svar stod her"}})
                  .status == 303);
        page = anna.get(own("/1"));
        CHECK(says(page, "Svaret: Ja"));
        CHECK_FALSE(says(page, "I kan klage over svaret."));
        CHECK(says(page, "I får ikke aflastning nu."));  // what stood before can still be read
        CHECK(says(page, "Det forkerte svar stod her"));
        CHECK(anna.get(own("/1/traek-tilbage")).status == 404);
        CHECK(mette.submit(of_case(story, "/1/genoptag"), {{"because", "I har klaget"}}).status ==
              303);
        CHECK(says(anna.get(own("/1")), "I har klaget"));
        CHECK_FALSE(says(anna.get(own("/1")), "Svaret: Ja"));
    });
}

TEST_CASE("the family writes what it has asked for itself, and takes it back [SHARE-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        CHECK(anna.submit(own("/opret"), {{"applied_on", ""}}).status == 422);
        CHECK(Browser::location(anna.submit(own("/opret"), {{"what", "Kørsel til svømning"},
                                                            {"about", "family"},
                                                            {"applied_on", "2026-11-22"}})) ==
              own("/1"));
        auto const page = mette.get(of_case(story, "/1"));
        CHECK(says(page, "af Anna"));
        CHECK(says(page, "Mette Kjær finder ud af, hvornår der kommer svar."));
        for (auto const* act : {"/1/afgoer", "/1/flyt", "/1/giv-videre", "/1/mangler"})
            CHECK_MESSAGE(anna.get(own(act)).status == 404, act);
        CHECK(mette.submit(of_case(story, "/1/traek-tilbage"), {}).status == 422);
        CHECK(anna.submit(own("/1/traek-tilbage"), {}).status == 303);
        CHECK(says(mette.get(of_case(story, "/1")), "Trukket tilbage"));
    });
}

TEST_CASE("two who take a step at once: nobody's words are lost [TRUST-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto jonas = story.as(story.ids.jonas);
        mette.submit(of_case(story, "/opret"), applied(story));
        jonas.get(of_case(story, "/1/flyt"));
        auto const stale = jonas.kept;
        auto const moved = [](std::string day, std::string why) {
            return FormFields{{"answer_by", std::move(day)}, {"because", std::move(why)}};
        };
        CHECK(mette.submit(of_case(story, "/1/flyt"), moved("2026-12-21", "Mettes ord")).status ==
              303);
        auto const answer =
            jonas.post(of_case(story, "/1/flyt"), with(stale, moved("2026-12-28", "Jonas’ ord")));
        CHECK(answer.status == 409);
        CHECK(says(answer, "Mettes ord"));
        CHECK(says(answer, "Jonas’ ord"));
    });
}

TEST_CASE("an adult's own is not for the other parent, nor for the team [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto lise = story.as(story.ids.lise);
        CHECK(mette
                  .submit(of_case(story, "/opret"),
                          with(applied(story, "Peters gældsrådgivning"),
                               {{"about", std::to_string(story.ids.peter.value)}}))
                  .status == 303);
        CHECK(says(mette.get(of_case(story)), "Peters gældsrådgivning"));
        for (auto const* page : {"/min-familie/ansoegninger", "/min-familie"}) {
            CHECK_FALSE(says(anna.get(page), "Peters gæld"));
            CHECK_FALSE(says(anna.json(page), "Peters gæld"));
        }
        CHECK(anna.get(own("/1")).status == 404);
        for (auto const& page : {of_case(story), fmt::format("/forloeb/{}", story.ids.holm.value),
                                 fmt::format("/forloeb/{}/bolden", story.ids.holm.value),
                                 fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)})
            CHECK_FALSE(says(lise.get(page), "Peters gæld"));
        CHECK(lise.get(of_case(story, "/1")).status == 404);
        CHECK_FALSE(says(anna.get(own("/opret")),
                         fmt::format("<option value=\"{}\"", story.ids.peter.value)));
        CHECK(anna.submit(own("/opret"), {{"what", "x"},
                                          {"about", std::to_string(story.ids.peter.value)},
                                          {"applied_on", "2026-11-20"}})
                  .status == 422);
    });
}

TEST_CASE(
    "hostile words are words, and impossible choices are refused with all else kept [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        std::string const hostile = "<script>alert(1)</script>\"'{{x}}";
        auto const refused = mette.submit(of_case(story, "/opret"), {{"what", hostile},
                                                                     {"about", "999999"},
                                                                     {"applied_on", "2026-11-24"},
                                                                     {"applied_by", "999999"},
                                                                     {"handler", "999999"},
                                                                     {"treated_by", hostile},
                                                                     {"answer_by", "2026-11-01"},
                                                                     {"next_step", hostile}});
        CHECK(refused.status == 422);
        for (auto const* said :
             {"Vælg, hvem det er til.", "Vælg, hvem der har bolden.", "Vælg en af familien.",
              "Skriv, hvornår der blev søgt.", "&lt;script&gt;alert(1)"})
            CHECK_MESSAGE(says(refused, said), said);
        CHECK_FALSE(says(refused, "<script>alert"));
        CHECK(mette
                  .submit(of_case(story, "/opret"),
                          with(applied(story, hostile),
                               {{"treated_by", hostile}, {"next_step", hostile}}))
                  .status == 303);
        auto const at = std::string("/1");
        CHECK(mette
                  .submit(of_case(story, at + "/mangler"),
                          {{"asked_of", std::to_string(story.ids.anna.value)}, {"lacks", hostile}})
                  .status == 303);
        CHECK(
            mette
                .submit(of_case(story, at + "/afgoer"),
                        {{"outcome", "granted"}, {"decided_on", "2026-11-23"}, {"answer", hostile}})
                .status == 303);
        auto anna = story.as(story.ids.anna_login);
        for (auto const& page : {mette.get(of_case(story)), mette.get(of_case(story, at)),
                                 anna.get(own()), anna.get(own(at)), anna.get("/min-familie")})
            CHECK_FALSE(says(page, "<script>alert"));
        CHECK(mette.get(of_case(story, "/999999")).status == 404);
        CHECK(mette.get(of_case(story, "/1/hack")).status == 404);
        CHECK(mette.get(of_case(story, "/1/soeg")).status == 404);
    });
}

TEST_CASE("whoever leaves hands the applications on first [HAND-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.submit(of_case(story, "/opret"),
                     with(applied(story), {{"handler", std::to_string(story.ids.lise.value)}}));
        auto const admin =
            story.as(story.ids.admin)
                .get(fmt::format("/medarbejdere/{}/fratraedelse", story.ids.lise.value));
        CHECK(says(admin, "Ansøgninger, der venter på svar"));
        CHECK_FALSE(says(admin, "Aflastning"));
    });
}

}  // namespace
}  // namespace indgang::applications

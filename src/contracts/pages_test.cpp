// Stays Danish: what is typed and looked for on the pages.
#include "contracts/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::contracts {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

constexpr std::string_view own = "/min-familie/hvem-taler-med-hvem";

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}
std::string of_case(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}/hvem-taler-med-hvem{}", story.ids.holm.value, rest);
}
/// On the network map; its number there.
std::string drawn(Story& story, std::string name, std::string domain = "school") {
    std::int64_t id = 0;
    story.served.write_outside([&](db::Db& db) {
        id = db.insert(
            "INSERT INTO network_node (case_id, domain, name, standing, x, y, added_by, added_at)"
            " VALUES ($1, $2, $3, 'resource', 10, 10, $4, '2026-03-03T09:00:00.000Z') RETURNING id",
            story.ids.holm, domain, name, story.ids.mette);
    });
    return "/" + std::to_string(id);
}
FormFields agreement(Story const& story, std::string covers) {
    return {{"about", "family"},
            {"holder", fmt::format("person {}", story.ids.anna.value)},
            {"covers", std::move(covers)},
            {"agreed_on", "2026-11-20"},
            {"look_again_on", "2027-03-01"}};
}
std::string thread(Story& story) {
    return "/aftaler/" +
           std::to_string(*story.look()->row("SELECT max(id) FROM coordination_contract",
                                             [](db::Row const& row) { return row.number(0); }));
}
FormFields with(FormFields fields, FormFields const& more) {
    for (auto const& [name, value] : more) {
        std::erase_if(fields, [&](auto const& one) { return one.first == name; });
        fields.emplace_back(name, value);
    }
    return fields;
}

TEST_CASE("a party without anybody who talks with it is a hint; family is no party [PLAN-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(of_case(story)), "Tegn dem sammen med familien"));
        drawn(story, "Klasselæreren");
        drawn(story, "Mormor", "kin");
        auto const list = mette.get(of_case(story));
        CHECK(says(list, "Ingen aftale endnu"));
        CHECK(says(list, ">Klasselæreren</a>"));
        CHECK_FALSE(says(list, "Mormor"));
        CHECK(says(story.as(story.ids.anna_login).get(std::string(own)), ">Klasselæreren</a>"));
        CHECK(story.as(story.ids.birgit).get(of_case(story)).status == 404);
    });
}

TEST_CASE(
    "who talks with a party is agreed with the family, and changed with its history [PLAN-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const school = drawn(story, "Klasselæreren");
        CHECK(Browser::location(
                  mette.submit(of_case(story, school), agreement(story, "Fravær og skoledagen"))) ==
              of_case(story, school));
        for (auto const& page : {of_case(story), of_case(story, school),
                                 fmt::format("/forloeb/{}/plan", story.ids.holm.value)}) {
            CHECK(says(mette.get(page), "Anna (mor)"));
            CHECK(says(mette.get(page), "Fravær og skoledagen"));
        }
        CHECK(says(anna.get("/min-familie/plan"), "<strong>Dig</strong>: Fravær og skoledagen"));
        CHECK(mette
                  .submit(of_case(story, school),
                          with(agreement(story, "Møderne"),
                               {{"holder", fmt::format("user {}", story.ids.mette.value)},
                                {"because", "Anna er sygemeldt"}}))
                  .status == 303);
        auto const page = anna.get(std::string(own) + school);
        CHECK(says(page, "Mette Kjær"));
        CHECK(says(page, "Anna er sygemeldt"));
        CHECK(says(page, "Anna (mor), Fravær og skoledagen"));
        mette.get(of_case(story, school));
        CHECK(mette.submit(of_case(story, school), {}).status == 422);
    });
}

TEST_CASE("all mistakes come at once, and what was typed stays [PLAN-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const school = drawn(story, "Klasselæreren");
        std::string const hostile = "<script>alert(1)</script>\"'{{x}}";
        auto const refused = mette.submit(of_case(story, school), {{"about", "999999"},
                                                                   {"holder", "user 999999"},
                                                                   {"covers", " "},
                                                                   {"agreed_on", "2026-11-24"},
                                                                   {"look_again_on", "2026-11-23"},
                                                                   {"because", hostile}});
        CHECK(refused.status == 422);
        for (auto const* said :
             {"Vælg, hvem det handler om.", "Vælg den ene, der holder kontakten.",
              "Skriv, hvad det handler om.", "Skriv, hvornår I blev enige.",
              "Vælg en dag, der kommer.", "&lt;script&gt;alert(1)"})
            CHECK_MESSAGE(says(refused, said), said);
        CHECK_FALSE(says(refused, "<script>alert"));
        CHECK(mette.submit(of_case(story, school), agreement(story, hostile)).status == 303);
        for (auto const& page : {of_case(story), of_case(story, school)})
            CHECK_FALSE(says(mette.get(page), "<script>alert"));
        CHECK(mette.get(of_case(story, "/999999")).status == 404);
    });
}

TEST_CASE("the family wishes another, and the coordinator answers with words that stay [PLAN-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const school = drawn(story, "Klasselæreren");
        auto const wish = [&] {
            return anna.submit(std::string(own) + school,
                               {{"about", "family"},
                                {"holder", fmt::format("user {}", story.ids.mette.value)},
                                {"covers", "Alle møder"},
                                {"because", "Jeg bliver så vred"}});
        };
        CHECK(anna.submit(std::string(own) + school, {}).status == 422);
        CHECK(wish().status == 303);
        CHECK(says(mette.get(of_case(story)), "Familien ønsker noget andet"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/bolden", story.ids.holm.value)),
                   "Svar på ønsket om, hvem der taler med Klasselæreren"));
        auto const at = of_case(story, thread(story));
        mette.get(of_case(story, school));
        auto kept = mette.kept;
        auto const refused = mette.post(at + "/svar", with(kept, {{"answer", "no"}}));
        CHECK(refused.status == 422);
        CHECK(says(refused, "Skriv, hvorfor."));
        mette.get(of_case(story, school));
        CHECK(mette
                  .post(at + "/svar", with(mette.kept, {{"answer", "no"},
                                                        {"answer_because", "Tal med PPR først"}}))
                  .status == 303);
        CHECK(says(anna.get(std::string(own) + school), "Tal med PPR først"));
        CHECK(wish().status == 303);
        anna.get(std::string(own) + school);
        CHECK(anna.post(std::string(own) + thread(story) + "/tilbage", anna.kept).status == 303);
        CHECK(wish().status == 303);
        mette.get(of_case(story, school));
        CHECK(mette
                  .post(at + "/svar", with(mette.kept, {{"answer", "yes"},
                                                        {"answer_look_again_on", "2027-02-01"}}))
                  .status == 303);
        CHECK(says(anna.get(std::string(own)), "Mette Kjær"));
        // Answered twice: there is nothing left to answer.
        mette.get(of_case(story, school));
        CHECK(
            mette.post(at + "/svar", with(mette.kept, {{"answer", "no"}, {"answer_because", "x"}}))
                .status == 422);
        CHECK(mette.post(at + "/slut", with(mette.kept, {{"end_because", "Skolen er skiftet"}}))
                  .status == 303);
        CHECK(says(mette.get(of_case(story)), "Ingen aftale endnu"));
    });
}

TEST_CASE("two who agree at once see both texts [TRUST-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto jonas = story.as(story.ids.jonas);
        auto const school = drawn(story, "Klasselæreren");
        jonas.get(of_case(story, school));
        auto const stale = jonas.kept;
        CHECK(mette.submit(of_case(story, school), agreement(story, "Mettes ord")).status == 303);
        auto const answer =
            jonas.post(of_case(story, school), with(stale, agreement(story, "Jonas’ ord")));
        CHECK(answer.status == 409);
        CHECK(says(answer, "Mettes ord"));
        CHECK(says(answer, "Jonas’ ord"));
    });
}

TEST_CASE("what is agreed about one adult is not for the other, nor for the team [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto lise = story.as(story.ids.lise);
        auto const job = drawn(story, "Jobcentret", "authority");
        CHECK(mette
                  .submit(of_case(story, job),
                          with(agreement(story, "Peters gæld"),
                               {{"about", std::to_string(story.ids.peter.value)},
                                {"holder", fmt::format("user {}", story.ids.mette.value)}}))
                  .status == 303);
        CHECK(says(mette.get(of_case(story)), "Peters gæld"));
        for (auto const& page : {std::string(own), std::string(own) + job,
                                 std::string("/min-familie/plan"), std::string("/min-familie")}) {
            CHECK_FALSE(says(anna.get(page), "Peters gæld"));
            CHECK_FALSE(says(anna.json(page), "Peters gæld"));
        }
        for (auto const& page : {of_case(story), of_case(story, job),
                                 fmt::format("/forloeb/{}/plan", story.ids.holm.value),
                                 fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)}) {
            CHECK_FALSE(says(lise.get(page), "Peters gæld"));
            CHECK_FALSE(says(lise.get(page), "hvem der taler med Jobcentret"));
        }
        CHECK_FALSE(says(anna.get(std::string(own) + job),
                         fmt::format("<option value=\"{}\"", story.ids.peter.value)));
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'plan' WHERE case_id = $1",
                   story.ids.holm);
        });
        CHECK_FALSE(says(lise.get(of_case(story)), "Jobcentret"));
    });
}

}  // namespace
}  // namespace indgang::contracts

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/users.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
std::string number(PersonId person) { return std::to_string(person.value); }

/// From today on both parents hold custody, and the father has a login of his own.
UserId with_joint_custody(Story& story) {
    UserId peter{};
    story.served.write_outside([&](db::Db& db) {
        peter = access::create_user(db, {.login = "peter",
                                         .name = "Peter Holm",
                                         .telephone = {},
                                         .email = {},
                                         .password = {},
                                         .active_from = third_of_march});
        access::give_role(db, peter, access::Role::family_member, third_of_march);
        db.run(
            "INSERT INTO access_grant (user_id, case_id, relation, from_on, because) VALUES ($1, $2, 'family_member', $3, 'family')",
            peter, story.ids.holm, third_of_march);
        db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", peter,
               story.ids.peter);
        for (auto const child : {story.ids.sofie, story.ids.emil})
            db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
                   story.ids.holm, child, story.ids.peter);
    });
    return peter;
}

FormFields asking(std::string folder = "plan") {
    return {{"recipient", "function-core_team_member"},
            {"folders", "family"},
            {"folders", "meetings"},
            {"folders", std::move(folder)},
            {"purpose", "Planen lægges sammen"},
            {"from_on", "2026-11-23"}};
}
FormFields with(FormFields fields, FormFields const& more) {
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

}  // namespace

TEST_CASE("both who hold custody must say yes, and a disagreement is shown [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        auto const peter_login = with_joint_custody(story);
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto peter = story.as(peter_login);
        CHECK(says(lise.get(of_case(story, "")),
                   "Der mangler et ja fra en af dem, der har forældremyndigheden."));

        auto const asked =
            mette.submit(of_case(story, "/samtykker/opret"),
                         with(asking(), {{"said_yes", number(story.ids.anna)}, {"how", "oral"}}));
        auto const address = Browser::location(asked);
        REQUIRE(address.starts_with(of_case(story, "/samtykker/")));
        CHECK(says(mette.get(address), "Mangler ét svar"));
        CHECK(says(peter.get("/min-familie/samtykker"), "Planen lægges sammen"));
        CHECK(!says(lise.get(of_case(story, "")), "Sofie"));

        auto const own = "/min-familie/samtykker" + address.substr(address.rfind('/')) + "/svar";
        peter.get("/min-familie/samtykker");
        CHECK(Browser::location(peter.post(own, with(peter.kept, {{"answer", "declined"}}))) ==
              "/min-familie/samtykker");
        CHECK(says(mette.get(of_case(story, "/samtykker")), "De er ikke enige"));
        CHECK(says(lise.get(of_case(story, "")), "Den ene har sagt ja og den anden nej."));
        CHECK(says(mette.get(of_case(story, "/adgang")), "Mangler et ja fra Peter Holm."));

        peter.get("/min-familie/samtykker");
        peter.post(own, with(peter.kept, {{"answer", "given"}}));
        CHECK(says(lise.get(of_case(story, "")), "Sofie"));
        CHECK(!says(peter.get("/min-familie/samtykker"), "Anna"));

        // A reader's picture is a tenth of a second old while only the access log changes.
        story.served.write_outside([](db::Db&) {});
        auto const seen = mette.get(address);
        CHECK(says(seen, "Lise Toft"));
        CHECK(says(seen, "Familieforløbet på én side"));
    });
}

TEST_CASE("the other parent is not told what a parent's own consent is for [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        auto peter = story.as(with_joint_custody(story));
        auto lise = story.as(story.ids.lise);
        auto anna = story.as(story.ids.anna_login);
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO matter (case_id, person_id, department_id, title)"
                " SELECT $1, $2, min(id), 'Hemmelig-farsag' FROM department",
                story.ids.holm, story.ids.peter);
        });
        auto const offered =
            peter.submit("/min-familie/samtykker/opret",
                         {{"recipient", fmt::format("person-{}", story.ids.lise.value)},
                          {"folders", fmt::format("adult {}", story.ids.peter.value)},
                          {"purpose", "Hemmeligt formål"}});
        CHECK(Browser::location(offered) == "/min-familie/samtykker");
        CHECK(says(lise.get(of_case(story, "")), "Hemmelig-farsag"));
        story.served.write_outside([](db::Db&) {});
        CHECK(says(peter.get("/min-familie/kigget"), "Hemmeligt formål"));
        for (auto const* page : {"/min-familie/kigget", "/min-familie/samtykker",
                                 "/min-familie/adgang", "/min-familie/samtykker/opret"}) {
            CHECK(!says(anna.get(page), "Hemmelig"));
            CHECK(!says(anna.get(page), "Peter Holm: egen mappe"));
            CHECK(anna.json(page).body.find("Hemmelig") == std::string::npos);
        }
        CHECK(anna.get("/min-familie/samtykker/2").status == 404);
        CHECK(anna.submit("/min-familie/samtykker/opret",
                          {{"recipient", fmt::format("person-{}", story.ids.lise.value)},
                           {"folders", fmt::format("adult {}", story.ids.peter.value)}})
                  .status == 422);
    });
}

TEST_CASE("who narrows a yes keeps what is left, and the rest is shut at once [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto lise = story.as(story.ids.lise);
        auto const contacts = of_case(story, "/kontakter");
        CHECK(!says(lise.get(contacts), "vises ikke for dig"));
        auto const asked = anna.get("/min-familie/samtykker/1");
        CHECK(
            says(asked, "value=\"matters\" checked"));  // one unticks what is to be shared no more
        auto const narrowed =
            anna.post("/min-familie/samtykker/1/indsnaevring",
                      with(anna.kept, {{"folders", "family"}, {"folders", "matters"}}));
        CHECK(Browser::location(narrowed) == "/min-familie/samtykker");
        CHECK(says(lise.get(contacts), "Samtykket er trukket tilbage."));
        CHECK(says(lise.get(of_case(story, "")), "Sofie"));
        anna.get("/min-familie/samtykker/1");
        CHECK(anna.post("/min-familie/samtykker/1/indsnaevring",
                        with(anna.kept, {{"folders", "family"}}))
                  .status == 422);
    });
}

TEST_CASE("who narrows and says no last day keeps the one there was [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        story.served.write_outside([](db::Db& db) {
            db.run("UPDATE consent_request SET until_on = '2026-12-31' WHERE id = 1");
        });
        auto anna = story.as(story.ids.anna_login);
        anna.get("/min-familie/samtykker/1");
        auto const narrowed = anna.post("/min-familie/samtykker/1/indsnaevring",
                                        with(anna.kept, {{"folders", "family"}, {"until_on", ""}}));
        CHECK(Browser::location(narrowed) == "/min-familie/samtykker");
        auto const until_on =
            story.look()->row("SELECT until_on FROM consent_request WHERE narrows = 1",
                              [](db::Row const& row) { return row.day(0); });
        CHECK(until_on == "2026-12-31"_day);
    });
}

TEST_CASE("an answer from a page that is old is a conflict with both texts [TRUST-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = of_case(story, "/samtykker/1");
        mette.get(address);
        auto const old = mette.kept;
        FormFields const withdrawn = {{"giver", number(story.ids.anna)},
                                      {"answer", "withdrawn"},
                                      {"how", "oral"},
                                      {"note", "Vi tager det med ro"}};
        auto anna = story.as(story.ids.anna_login);
        anna.get("/min-familie/samtykker");
        anna.post("/min-familie/samtykker/1/svar", with(anna.kept, {{"answer", "withdrawn"}}));
        auto const answer = mette.post(address + "/svar", with(old, withdrawn));
        CHECK(answer.status == 409);
        CHECK(says(answer, "Vi tager det med ro"));
        CHECK(says(answer, "Har trukket sit ja tilbage"));
    });
}

TEST_CASE("who chooses for a folder that somebody else just chose for is shown both [TRUST-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto jonas = story.as(story.ids.jonas);
        auto const page = of_case(story, "/mapper"), send_to = of_case(story, "/mapper/deling");
        FormFields const nothing = {{"folder", "meetings"}, {"sharing", "nothing"}};
        FormFields const all = {{"folder", "meetings"}, {"sharing", "all"}};
        FormFields const another = {{"folder", "health"}, {"sharing", "nothing"}};
        mette.get(page);
        jonas.get(page);
        CHECK(mette.post(send_to, with(mette.kept, nothing)).status == 303);
        auto const answer = jonas.post(send_to, with(jonas.kept, all));
        CHECK(answer.status == 409);
        CHECK(says(answer, "Del ikke mappen"));
        CHECK(says(answer, "Del alt i mappen"));
        jonas.get(page);
        CHECK(jonas.post(send_to, with(jonas.kept, all)).status == 303);
        mette.get(page);
        jonas.get(page);
        CHECK(mette.post(send_to, with(mette.kept, nothing)).status == 303);
        CHECK(jonas.post(send_to, with(jonas.kept, another)).status == 303);
    });
}

TEST_CASE("what cannot be used is refused at its field, and hostile text is only text [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = of_case(story, "/samtykker/opret");
        for (auto const* folder :
             {"", "nonsense", "own 99", "adult 999999", "plan,money", "../plan"})
            CHECK_MESSAGE(mette.submit(address, {{"recipient", "function-core_team_member"},
                                                 {"folders", folder},
                                                 {"purpose", "x"},
                                                 {"from_on", "2026-11-23"}})
                                  .status == 422,
                          folder);
        for (auto const* to :
             {"", "person-1'--", "person-999999", "department--1", "function-administrator"})
            CHECK_MESSAGE(mette.submit(address, {{"recipient", to},
                                                 {"folders", "plan"},
                                                 {"purpose", "x"},
                                                 {"from_on", "2026-11-23"}})
                                  .status == 422,
                          to);
        auto const hostile =
            Browser::location(mette.submit(address, {{"recipient", "function-core_team_member"},
                                                     {"folders", "plan"},
                                                     {"purpose", "<script>alert(1)</script>"},
                                                     {"from_on", "2026-11-23"}}));
        REQUIRE(!hostile.empty());
        CHECK(!says(mette.get(hostile), "<script>alert"));
        CHECK(mette.submit(of_case(story, "/mapper"), {{"name", "Plan"}}).status == 422);
        CHECK(Browser::location(mette.submit(of_case(story, "/mapper"), {{"name", "<b>Ny</b>"}})) ==
              of_case(story, "/mapper"));
        CHECK(!says(mette.get(of_case(story, "/mapper")), "<b>Ny"));
        CHECK(story.as(story.ids.anna_login).get("/min-familie/samtykker/99").status == 404);
    });
}

TEST_CASE(
    "emergency access takes a reason, lasts an hour, and is seen by leader and family [SHARE-6]") {
    told_on_both_engines([](Story& story) {
        auto birgit = story.as(story.ids.birgit);
        auto lars = story.as(story.ids.lars);
        CHECK(birgit.get(of_case(story, "")).status == 404);
        CHECK(
            birgit
                .submit("/noedadgang", {{"case_number", "2026-00001"}, {"because", "haster meget"}})
                .status == 422);
        CHECK(birgit
                  .submit("/noedadgang", {{"case_number", "2026-99999"},
                                          {"because", "Barnet er alene hjemme og ringer"}})
                  .status == 422);
        CHECK(birgit.get(of_case(story, "")).status == 404);
        CHECK(!says(lars.get("/team"), "nødadgang"));

        auto const opened = birgit.submit(
            "/noedadgang",
            {{"case_number", "2026-00001"}, {"because", "Barnet er alene hjemme og ringer"}});
        CHECK(Browser::location(opened) == of_case(story, ""));
        CHECK(says(birgit.get(of_case(story, "")), "Sofie"));
        CHECK(!says(birgit.get(of_case(story, "")), "Havnevej 9"));
        CHECK(birgit.get(of_case(story, "/samtykker")).status == 404);

        CHECK(says(lars.get("/team"), "1 nødadgang, du ikke har set"));
        auto const waiting = lars.get("/noedadgange");
        CHECK(says(waiting, "Barnet er alene hjemme og ringer"));
        CHECK(Browser::location(lars.post("/noedadgange/1/set", lars.kept)) == "/noedadgange");
        CHECK(!says(lars.get("/team"), "du ikke har set"));
        CHECK(lars.post("/noedadgange/1/set", lars.kept).status == 404);

        auto const family = story.as(story.ids.anna_login).get("/min-familie/kigget");
        CHECK(says(family, "nødadgang"));
        CHECK(!says(family, "Birgit"));
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE emergency_access SET until_at = from_at"); });
        CHECK(birgit.get(of_case(story, "")).status == 404);
    });
}

TEST_CASE("of an old case what was not chosen is not shared, nor what is older [SHARE-5]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        story.served.write_outside([&](db::Db& db) {
            for (auto const* day : {"2026-05-01", "2026-10-01"})
                db.run(
                    "INSERT INTO contact (case_id, on_day, kind, note, recorded_by, recorded_at) VALUES ($1, $2, 'call', $2, $3, '2026-10-02T08:00:00.000Z')",
                    story.ids.holm, day, story.ids.mette);
        });
        auto const contacts = of_case(story, "/kontakter");
        CHECK(says(lise.get(contacts), "2026-05-01"));
        auto const choose = [&](FormFields fields) {
            mette.get(of_case(story, "/mapper"));
            return mette
                .post(of_case(story, "/mapper/deling"),
                      with(mette.kept, with({{"folder", "correspondence"}}, fields)))
                .status;
        };
        CHECK(choose({{"sharing", "later"}}) == 422);
        CHECK(choose({{"sharing", "later"}, {"from_on", "2026-06-01"}}) == 303);
        CHECK(!says(lise.get(contacts), "<p class=\"typed-text\">2026-05-01"));
        CHECK(says(lise.get(contacts), "<p class=\"typed-text\">2026-10-01"));
        CHECK(says(mette.get(contacts), "<p class=\"typed-text\">2026-05-01"));
        CHECK(choose({{"sharing", "nothing"}}) == 303);
        CHECK(says(lise.get(contacts), "Koordinatoren har valgt, at mappen ikke deles"));
    });
}

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "access/users.hpp"
#include "support/report_steps.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

// Each stands in one part alone.
constexpr std::string_view of_child = "Hemmelig-om-Sofie", of_mother = "Hemmelig-om-Anna",
                           of_father = "Hemmelig-om-Peter", mother_said = "Hemmelig-sagde-Anna",
                           father_said = "Hemmelig-sagde-Peter",
                           child_said = "Hemmelig-sagde-Sofie", not_chosen = "Hemmelig-fravalgt",
                           not_for_family = "Hemmelig-fagligt", comment = "Hemmelig-kommentar",
                           address = "Havnevej 9";

UserId with_login(Story& story, db::Db& db, PersonId person, std::string login) {
    auto const user = access::create_user(db, {.login = login,
                                               .name = login,
                                               .telephone = {},
                                               .email = {},
                                               .password = {},
                                               .active_from = third_of_march});
    access::give_role(db, user, access::Role::family_member, third_of_march);
    db.run(
        "INSERT INTO access_grant (user_id, case_id, relation, from_on, because) VALUES ($1, $2, 'family_member', $3, 'family')",
        user, story.ids.holm, third_of_march);
    db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", user, person);
    for (auto const child : {story.ids.sofie, story.ids.emil})
        db.run(
            "INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3) ON CONFLICT DO "
            "NOTHING",
            story.ids.holm, child, person);
    return user;
}

/// What poppler reads in it; empty where it is no PDF.
std::string text_of(std::string const& bytes) {
    if (!bytes.starts_with("%PDF")) return {};
    auto const file = std::filesystem::temp_directory_path() /
                      ("indgang-leak-" + std::to_string(::getpid()) + ".pdf");
    std::ofstream{file, std::ios::binary} << bytes;
    std::string out;
    auto* pipe = ::popen(("pdftotext '" + file.string() + "' - 2>&1").c_str(), "r");
    char part[4096];
    while (auto const size = std::fread(part, 1, sizeof part, pipe)) out.append(part, size);
    CHECK(::pclose(pipe) == 0);
    std::filesystem::remove(file);
    return out;
}

using Words = std::vector<std::string_view>;

struct Where {
    std::string as, text;
};
/// All that one may open of a report, as page, as JSON and as PDF.
std::vector<Where> read_by(Browser browser, std::string const& report, bool is_family) {
    auto const page = is_family ? std::string{"/min-familie/afrapportering"} : report;
    std::string html = browser.get(page).body, json = browser.json(page).body;
    if (!is_family)
        for (auto const* more : {"/underskrifter", "/aendringer", "/familien", "/indhold"}) {
            html += browser.get(page + more).body;
            json += browser.json(page + more).body;
        }
    auto const pdf = browser.get(page + "/pdf");
    return {{"page", html}, {"JSON", json}, {"PDF", text_of(pdf.body)}};
}

void reads(Story& story, UserId who, std::string const& report, bool is_family, Words const& shown,
           Words const& hidden) {
    for (auto const& [as, text] : read_by(story.as(who), report, is_family)) {
        for (auto const secret : shown)
            CHECK_MESSAGE(text.find(secret) != std::string::npos,
                          "not in the " << as << ": " << secret);
        for (auto const secret : hidden)
            CHECK_MESSAGE(text.find(secret) == std::string::npos,
                          "in the " << as << ": " << secret);
    }
}

void write_secrets(Story& story, Browser& mette, std::string const& report) {
    for (auto const& [about, words] : {std::pair{story.ids.sofie, of_child},
                                       {story.ids.anna, of_mother},
                                       {story.ids.peter, of_father},
                                       {story.ids.sofie, not_for_family}})
        CHECK(mette
                  .submit(report + "/tekster/opret", {{"kind", "meaning"},
                                                      {"about", std::to_string(about.value)},
                                                      {"words", std::string(words)}})
                  .status == 303);
}

/// Everything stays chosen but two.
void choose(Story& story, Browser& mette, std::string const& report) {
    auto const out = part_saying(story, not_chosen), inside = part_saying(story, not_for_family);
    mette.get(report + "/indhold");
    auto fields = mette.kept;
    for (auto const id : story.look()->rows("SELECT id FROM report_part ORDER BY id",
                                            [](db::Row const& row) { return row.number(0); })) {
        auto const part = std::to_string(id);
        if (part != out) fields.emplace_back("chosen", part);
        if (part != inside) fields.emplace_back("for_family", part);
    }
    CHECK(mette.post(report + "/indhold", fields).status == 303);
}

}  // namespace

TEST_CASE("each reads exactly what they may of a report: page, JSON and PDF [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        UserId peter{};
        story.served.write_outside(
            [&](db::Db& db) { peter = with_login(story, db, story.ids.peter, "peter"); });
        auto mette = story.as(story.ids.mette);
        for (auto const& [voice, words] : {std::pair{story.ids.anna, mother_said},
                                           {story.ids.peter, father_said},
                                           {story.ids.sofie, child_said},
                                           {story.ids.sofie, not_chosen}})
            put_card(story, mette, "works", voice, std::string(words));
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO consent_giver (request_id, person_id) SELECT id, $1 FROM consent_request",
                story.ids.peter);
            db.run(
                "INSERT INTO consent_answer (request_id, person_id, answer, how, recorded_by,"
                " recorded_at) SELECT request_id, person_id, 'given', 'oral', $2,"
                " '2026-11-23T08:00:00.000Z' FROM consent_giver WHERE person_id = $1",
                story.ids.peter, story.ids.mette);
        });
        put_card(story, mette, "works", story.ids.sofie, "Jeg sover hos far på Havnevej 9");
        gather_team(story);
        auto const report = begun_report(story, mette);
        write_texts(story, mette, report);
        mette.get(report + "/underskrifter");
        auto const given_away = mette.post(report + "/anmodning", mette.kept);
        CHECK(given_away.status == 422);
        CHECK(says(given_away, "En tekst nævner en beskyttet adresse."));
        auto const telling = part_saying(story, "Jeg sover hos far på Havnevej 9");
        CHECK(mette
                  .submit(report + "/dele/" + telling,
                          {{"words", "Jeg sover hos far"}, {"family_words", "Jeg sover hos far"}})
                  .status == 303);
        write_secrets(story, mette, report);
        choose(story, mette, report);
        auto const refused = mette.submit(report + "/tekster/opret",
                                          {{"kind", "next"},
                                           {"about", std::to_string(story.ids.sofie.value)},
                                           {"words", "Vi ses på havnevej 9, 2. sal"}});
        CHECK(refused.status == 422);
        CHECK(says(refused, "Teksten nævner en beskyttet adresse."));

        // What is edited out is seen by those who edit, and by nobody else.
        CHECK(says(mette.get(report), "Jeg sover hos far på Havnevej 9"));

        // While it is written nobody but those who coordinate sees it.
        Words const all = {of_child, of_mother, of_father, mother_said, father_said, child_said};
        reads(story, story.ids.jonas, report, false, all, {});
        for (auto const user : {story.ids.lise, story.ids.birgit, story.ids.finn, story.ids.admin,
                                story.ids.anna_login, peter})
            reads(story, user, report, false, {}, all);

        mette.get(report + "/underskrifter");
        mette.post(report + "/anmodning", mette.kept);
        auto lise = story.as(story.ids.lise);
        CHECK(answer_in(lise, report, {{"answer", "approved"}}).status == 303);
        CHECK(says(lise.get(report + "/underskrifter"), "Har set 10 af 12 dele."));
        auto jonas = story.as(story.ids.jonas);
        answer_in(jonas, report, {{"answer", "commented"}, {"words", std::string(comment)}});
        CHECK(sign(mette, report).status == 303);
        for (auto const user : {story.ids.anna_login, peter})
            reads(story, user, report, true, {}, all);
        mette.get(report + "/familien");
        mette.post(report + "/frigivelse", mette.kept);

        reads(story, story.ids.lise, report, false,
              {of_child, mother_said, father_said, child_said},
              {of_mother, of_father, comment, address});
        reads(story, story.ids.lars, report, false, all, {});
        reads(story, story.ids.anna_login, report, true,
              {of_child, of_mother, mother_said, child_said},
              {of_father, father_said, not_chosen, not_for_family, comment, address});
        reads(story, peter, report, true, {of_child, of_father, father_said, child_said},
              {of_mother, mother_said, not_chosen, not_for_family, comment, address});
        for (auto const user : {story.ids.birgit, story.ids.finn, story.ids.admin})
            reads(story, user, report, false, {}, all);

        // A withdrawal works at once, also on what was signed.
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO consent_answer (request_id, person_id, answer, how, recorded_by,"
                " recorded_at) SELECT id, $1, 'withdrawn', 'oral', $2, '2026-11-23T09:00:00.000Z'"
                " FROM consent_request",
                story.ids.anna, story.ids.mette);
        });
        reads(story, story.ids.lise, report, false, {}, all);

        // Who read it is in the access log, page and PDF alike.
        auto const looks = story.look()->row(
            "SELECT count(DISTINCT act) FROM access_log WHERE act IN ('own_report', 'own_report_pdf',"
            " 'report', 'report_pdf')",
            [](db::Row const& row) { return row.number(0); });
        CHECK(looks == 4);
    });
}

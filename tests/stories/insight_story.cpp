// Stays Danish: what the family and the case wrote.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "access/users.hpp"
#include "support/own_folder.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

constexpr auto home = "/min-familie/indsigt";

UserId family_login(Story& story, std::string const& login, PersonId person) {
    UserId user{};
    story.served.write_outside([&](db::Db& db) {
        user = access::create_user(db, {.login = login,
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
    });
    return user;
}

/// A distinct marker in what belongs to somebody else, and one in what is hers.
void write_everything(Story& story, UserId peter) {
    auto const& ids = story.ids;
    story.served.write_outside([&](db::Db& db) {
        std::string const at = "2026-11-20T10:00:00.000Z";
        db.run(
            "UPDATE person SET telephone = '55 66 77 88', email = 'lumskpost@eksempel.dk', address = 'Lumskevej 17' WHERE id = $1",
            ids.peter);
        db.run(
            "INSERT INTO brief_alias (case_id, person_id, called, added_by, added_at) VALUES ($1, $2, 'Lumskepot', $3, $4)",
            ids.holm, ids.peter, ids.mette, at);
        auto const application = db.insert(
            "INSERT INTO application (case_id, about_id, what, applied_on, applied_by, registered_by, registered_at, steps)"
            " VALUES ($1, $2, 'LÆKvoksen', '2026-11-01', $2, $3, $4, 0) RETURNING id",
            ids.holm, ids.peter, ids.mette, at);
        CHECK(application > 0);
        db.run(
            "INSERT INTO readiness (case_id, person_id, stated_on, change, willing, able, words, recorded_by, recorded_at)"
            " VALUES ($1, $2, '2026-11-01', 'LÆKparat', 3, 3, 'LÆKord', $3, $4)",
            ids.holm, ids.peter, ids.mette, at);
        db.run(
            "INSERT INTO contact_wish (case_id, person_id, frequency, is_first, words, ask_again_on, said_by, said_at)"
            " VALUES ($1, $2, 'weekly', 0, 'LÆKønske', '2026-12-01', $3, $4)",
            ids.holm, ids.peter, peter, at);
        db.run(
            "INSERT INTO plan_element (case_id, kind, owner_id, added_by, added_at) VALUES ($1, 'wish', $2, $3, $4)",
            ids.holm, ids.peter, peter, at);
        db.run(
            "INSERT INTO plan_revision (element_id, number, words, written_by, written_at) SELECT max(id), 1, 'LÆKplan', $1, $2"
            " FROM plan_element",
            peter, at);
        auto const thread = db.insert(
            "INSERT INTO message_thread (case_id, subject, is_to_all, started_by, started_at) VALUES ($1, 'LÆKemne', 0, $2, $3)"
            " RETURNING id",
            ids.holm, peter, at);
        db.run("INSERT INTO message_member (thread_id, user_id) VALUES ($1, $2)", thread, peter);
        db.run(
            "INSERT INTO message (thread_id, words, is_of_family, written_by, written_at) VALUES ($1, 'LÆKbesked', 1, $2, $3)",
            thread, peter, at);
        db.run(
            "INSERT INTO timeline (case_id, at, user_id, what, said, folder) VALUES ($1, $2, $3, 'x', '{\"da\":\"LÆKlinje\"}', $4)",
            ids.holm, at, ids.mette, fmt::format("adult {}", ids.peter.value));
        auto const voice = db.insert(
            "INSERT INTO voice (case_id, child_id, versions) VALUES ($1, $2, 1) RETURNING id",
            ids.holm, ids.sofie);
        db.run(
            "INSERT INTO voice_version (voice_id, number, state, way, folder, held_on, own_words, sharing, written_by, written_at)"
            " VALUES ($1, 1, 'held', 'conversation', 'assessment', '2026-11-01', 'LÆKbarn', 'no', $2, $3)",
            voice, ids.mette, at);
        auto const note = db.insert(
            "INSERT INTO contact (case_id, on_day, kind, note, recorded_by, recorded_at) VALUES ($1, '2026-11-18', 'call',"
            " 'GIVESHER: Peters nummer er 55667788, han bor Lumskevej 17 og kaldes Lumskepot. Emil græd. 040484-1234', $2, $3)"
            " RETURNING id",
            ids.holm, ids.mette, at);
        db.run("INSERT INTO contact_person (contact_id, person_id, part) VALUES ($1, $2, 'with')",
               note, ids.anna);
    });
}

std::string text_of_pdf(std::string const& bytes) {
    OwnFolder const folder{"insight"};
    auto const pdf = folder.path + "/a.pdf", text = folder.path + "/a.txt";
    std::ofstream{pdf, std::ios::binary} << bytes;
    REQUIRE(std::system(fmt::format("pdftotext -layout {} {}", pdf, text).c_str()) == 0);
    std::ifstream in{text};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// As people would search it: neither case nor line breaks hide anything.
std::string squeezed(std::string_view text) {
    std::string out;
    for (char const c : text)
        if (!std::isspace(static_cast<unsigned char>(c)))
            out += char(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

void nothing_leaks(std::string const& given) {
    auto const text = squeezed(given);
    for (auto const* marker :
         {"LÆKvoksen", "LÆKparat", "LÆKord", "LÆKønske", "LÆKplan", "LÆKemne", "LÆKbesked",
          "LÆKlinje", "LÆKbarn", "55667788", "55 66 77 88", "lumskpost", "Lumskevej", "Lumskepot",
          "Havnevej", "Peter Holm", "Peters", "Emil", "040484"}) {
        CAPTURE(marker);
        CHECK(text.find(squeezed(marker)) == std::string::npos);
    }
}

}  // namespace

TEST_CASE(
    "insight has everything about oneself and nothing of the other parent, the child's own or anybody's address [TRUST-4]") {
    told_on_both_engines([](Story& story) {
        write_everything(story, family_login(story, "peter", story.ids.peter));
        auto anna = story.as(story.ids.anna_login);
        auto const page = anna.get(home);
        CHECK(page.status == 200);
        CHECK(says(page, "Alt om mig"));
        nothing_leaks(anna.get(std::string(home) + "/emner/beskeder").body);

        auto const fetch = std::string(home) + "/hent";
        anna.get(home);
        auto const as_json = anna.post(fetch, [&] {
            auto fields = anna.kept;
            fields.emplace_back("format", "json");
            return fields;
        }());
        REQUIRE(as_json.status == 200);
        nothing_leaks(as_json.body);
        CHECK(as_json.body.find("GIVESHER") != std::string::npos);
        CHECK(as_json.body.find("[anden person") != std::string::npos);
        CHECK(as_json.body.find("Anna Holm") != std::string::npos);
        CHECK(as_json.body.find("Mette Kj") != std::string::npos);

        anna.get(home);
        auto const as_pdf = anna.post(fetch, [&] {
            auto fields = anna.kept;
            fields.emplace_back("format", "pdf");
            return fields;
        }());
        REQUIRE(as_pdf.status == 200);
        auto const text = text_of_pdf(as_pdf.body);
        nothing_leaks(text);
        CHECK(text.find("GIVESHER") != std::string::npos);
        CHECK(text.find("Indhold") != std::string::npos);
        CHECK(story.look()->row("SELECT COUNT(*) FROM insight_download",
                                [](db::Row const& row) { return row.number(0); }) == 2);
    });
}

TEST_CASE(
    "nobody gets another's insight by changing numbers, and a login has its day's measure [TRUST-1]") {
    told_on_both_engines([](Story& story) {
        auto const& ids = story.ids;
        auto anna = story.as(ids.anna_login);
        CHECK(anna.get(fmt::format("{}?om={}", home, ids.sofie.value)).status == 200);
        CHECK(anna.get(fmt::format("{}?om={}", home, ids.peter.value)).status == 404);
        CHECK(anna.get(fmt::format("{}?om=999", home)).status == 404);
        CHECK(anna.get(fmt::format("{}?om=x", home)).status == 404);
        CHECK(anna.get(std::string(home) + "/emner/alt").status == 404);
        auto const fetch = std::string(home) + "/hent";
        auto const ask = [&](std::string about) {
            anna.get(home);
            auto fields = anna.kept;
            fields.emplace_back("format", "json");
            if (!about.empty()) fields.emplace_back("om", about);
            return anna.post(fetch, fields).status;
        };
        CHECK(ask(std::to_string(ids.peter.value)) == 404);
        for (int i = 0; i < 12; ++i) CHECK(ask("") == 200);
        CHECK(ask("") == 429);
        for (auto const user : {ids.birgit, ids.lise, ids.finn, ids.admin})
            CHECK(story.as(user)
                      .get(fmt::format("/forloeb/{}/personer/{}/indsigt", ids.holm.value,
                                       ids.anna.value))
                      .status == 404);
    });
}

TEST_CASE(
    "who asks on paper is a ball with a month, extended with a reason and handed over [TRUST-4]") {
    told_on_both_engines([](Story& story) {
        auto const& ids = story.ids;
        auto mette = story.as(ids.mette);
        auto const base =
            fmt::format("/forloeb/{}/personer/{}/indsigt", ids.holm.value, ids.anna.value);
        auto const wrong = mette.submit(base, {{"asked_on", "2026-12-01"}});
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "Dagen ligger efter i dag"));
        CHECK(says(wrong, "Vælg, hvem der spørger."));
        CHECK(mette
                  .submit(base, {{"asked_by", std::to_string(ids.anna.value)},
                                 {"asked_on", "2026-11-16"},
                                 {"how", "paper"},
                                 {"note", "<b>På papir</b>"}})
                  .status == 303);
        auto const page = mette.get(base);
        CHECK(says(page, "Udleveres senest 16. december 2026"));
        CHECK_FALSE(says(page, "<b>På papir"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/bolden", ids.holm.value)),
                   "Udlever alt om Anna Holm"));
        auto const step = base + "/1";
        auto const no = mette.submit(
            step, {{"act", "extend"}, {"done_on", "2026-11-23"}, {"due_on", "2027-03-01"}});
        CHECK(no.status == 422);
        CHECK(says(no, "højst forlænges med to måneder"));
        CHECK(says(no, "Skriv grunden."));
        auto stale = story.as(ids.mette);
        stale.get(step);
        auto const kept = stale.kept;
        CHECK(mette
                  .submit(step, {{"act", "extend"},
                                 {"done_on", "2026-11-23"},
                                 {"due_on", "2027-01-16"},
                                 {"because", "Sagen er stor"}})
                  .status == 303);
        auto fields = kept;
        for (auto const& one :
             FormFields{{"act", "deliver"}, {"done_on", "2026-11-23"}, {"because", "min"}})
            fields.push_back(one);
        CHECK(stale.post(step, fields).status == 409);
        CHECK(mette.submit(step, {{"act", "deliver"}, {"done_on", "2026-11-23"}}).status == 303);
        CHECK(says(mette.get(base), "Udleveret"));
        CHECK_FALSE(
            says(mette.get(fmt::format("/forloeb/{}/bolden", ids.holm.value)), "Udlever alt om"));

        mette.get(base);
        auto fetch = mette.kept;
        fetch.emplace_back("til", std::to_string(ids.anna.value));
        fetch.emplace_back("format", "json");
        CHECK(mette.post(base + "/hent", fetch).status == 200);
        CHECK(says(story.as(ids.anna_login).get("/min-familie/kigget"),
                   "Lav indsigt til en, der spørger"));
    });
}

TEST_CASE(
    "a correction is answered with a reason and the person's own words, and may be objected to [TRUST-4]") {
    told_on_both_engines([](Story& story) {
        auto const& ids = story.ids;
        auto const peter = family_login(story, "peter", ids.peter);
        auto anna = story.as(ids.anna_login);
        auto mette = story.as(ids.mette);
        constexpr auto own = "/min-familie/rettelser";
        auto const wrong = anna.submit(std::string(own) + "/opret", {{"what", "  "}});
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "Skriv, hvad der er forkert."));
        CHECK(says(wrong, "Skriv, hvad der skal stå."));
        CHECK(anna.submit(
                      std::string(own) + "/opret",
                      {{"about", std::to_string(ids.peter.value)}, {"what", "a"}, {"wanted", "b"}})
                  .status == 422);
        CHECK(says(anna.get(std::string(own) + "/opret?sted=contacts-7"), "Kontakter, nummer 7"));
        CHECK_FALSE(says(anna.get(std::string(own) + "/opret?sted=hemmelig-7"), "nummer 7"));
        CHECK(Browser::location(anna.submit(std::string(own) + "/opret",
                                            {{"about", std::to_string(ids.sofie.value)},
                                             {"where", "contacts-7"},
                                             {"what", "Hun er <i>otte</i>"},
                                             {"wanted", "Hun er ni"}})) == std::string(own) + "/1");
        auto const page = anna.get(std::string(own) + "/1");
        CHECK(says(page, "Svar senest 23. december 2026"));
        CHECK_FALSE(says(page, "<i>otte"));
        CHECK(story.as(peter).get(std::string(own) + "/1").status == 404);
        CHECK_FALSE(says(story.as(peter).get(own), "Hun er ni"));
        CHECK(
            story.as(ids.lise).get(fmt::format("/forloeb/{}/rettelser/1", ids.holm.value)).status ==
            404);
        CHECK(says(mette.get(fmt::format("/forloeb/{}/bolden", ids.holm.value)),
                   "Svar på det, Anna Holm siger er forkert"));

        auto const at = fmt::format("/forloeb/{}/rettelser/1", ids.holm.value);
        CHECK(says(mette.submit(at, {{"act", "corrected"}, {"words", "Rettet"}}),
                   "Skriv, hvem der har fået besked"));
        CHECK(says(mette.submit(at, {{"act", "object"}, {"words", "x"}}), "Vælg, hvad svaret er."));
        CHECK(mette
                  .submit(at, {{"act", "kept"},
                               {"words", "Fødselsdagen er i går"},
                               {"statement", "Anna siger: hun er ni"}})
                  .status == 303);
        auto const answered = anna.get(std::string(own) + "/1");
        CHECK(says(answered, "Fødselsdagen er i går"));
        CHECK(says(answered, "Anna siger: hun er ni"));
        CHECK(mette.submit(at, {{"act", "corrected"}, {"words", "x"}, {"told", "y"}}).status ==
              422);
        CHECK(anna.submit(std::string(own) + "/1", {{"act", "object"}, {"words", "Se igen"}})
                  .status == 303);
        CHECK(mette
                  .submit(
                      at,
                      {{"act", "corrected"}, {"words", "Nu er det rettet"}, {"told", "Lise Toft"}})
                  .status == 303);
        CHECK(says(anna.get(std::string(own) + "/1"), "Har fået besked: Lise Toft"));
    });
}

// Stays Danish: what is typed and looked for on the pages.
#include "documents/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>

#include "support/made_pictures.hpp"
#include "support/sent_files.hpp"

namespace indgang::documents {
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
    return fmt::format("/forloeb/{}/dokumenter{}", story.ids.holm.value, rest);
}
std::string own(std::string_view rest = "") {
    return "/min-familie/dokumenter" + std::string(rest);
}
FormFields said(std::string title, std::string folder = "documents", std::string about = "",
                std::string on = "2026-11-02") {
    return {{"title", std::move(title)},
            {"folder", std::move(folder)},
            {"about", std::move(about)},
            {"documented_on", std::move(on)},
            {"origin", "Skolen"}};
}
std::string typed(PersonId person) { return std::to_string(person.value); }
std::string adult(PersonId person) { return fmt::format("adult {}", person.value); }
std::int64_t count(Story& story, std::string_view) {
    return *story.look()->row("SELECT count(*) FROM document",
                              [](db::Row const& row) { return row.number(0); });
}

TEST_CASE("a document is put in a folder, listed there, shown and sent as a download [SHARE-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(of_case(story)), "Her er ingen dokumenter endnu"));
        auto const pdf = test::plain_pdf(2);
        CHECK(test::send_files(mette, of_case(story, "/opret"), said("Udtalelse fra skolen"),
                               {{"../udtalelse æ.pdf", pdf}})
                  .status == 303);
        auto const list = mette.get(of_case(story));
        CHECK(says(list, "Udtalelse fra skolen"));
        CHECK(says(list, "PDF, 2 sider"));
        CHECK(says(list, "Dokumenter <span class=\"count\">1</span>"));
        auto const page = mette.get(of_case(story, "/1"));
        CHECK(says(page, "Side 1 af 2 i Udtalelse fra skolen"));
        CHECK(says(page, "Mappen kan læses af"));
        auto const file = mette.get(of_case(story, "/1/1/hent"));
        CHECK(file.body == pdf);
        CHECK(file.header("Content-Type") == "application/pdf");
        CHECK(file.header("Content-Disposition") ==
              "attachment; filename=\"fil.pdf\"; filename*=UTF-8''udtalelse%20%C3%A6.pdf");
        CHECK(file.header("Content-Security-Policy") == "sandbox; default-src 'none'");
        CHECK(file.header("X-Content-Type-Options") == "nosniff");
        CHECK(mette.get(of_case(story, "/1/1/side/2")).header("Content-Type") == "image/jpeg");
        for (auto const* wrong : {"/1/1/side/3", "/1/1/side/0", "/1/2/hent", "/2", "/x", "/0"})
            CHECK(mette.get(of_case(story, wrong)).status == 404);
        CHECK(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                   "Et dokument er lagt ind."));
        story.served.write_outside([](db::Db&) {});
        CHECK(story.look()->row("SELECT count(*) FROM access_log WHERE act = 'document_file'",
                                [](db::Row const& row) { return row.number(0); }) >= 1);
    });
}

TEST_CASE("all that is wrong is said at once, and what was typed stays [SHARE-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const none = test::send_files(mette, of_case(story, "/opret"), {}, {});
        CHECK(none.status == 422);
        for (auto const* what : {"Vælg mindst én fil.", "Skriv, hvad det er", "Vælg en mappe.",
                                 "Skriv dagen på dokumentet."})
            CHECK(says(none, what));
        auto const late =
            test::send_files(mette, of_case(story, "/opret"),
                             said("\"><script>alert(1)</script>", "documents", "", "2026-11-24"),
                             {{"a.pdf", test::plain_pdf()}});
        CHECK(late.status == 422);
        CHECK(says(late, "Dagen ligger efter i dag"));
        CHECK(says(late, "&lt;script&gt;"));
        CHECK_FALSE(says(late, "<script>alert"));
        for (auto const& [folder, about, why] :
             std::vector<std::tuple<std::string, std::string, std::string>>{
                 {"documents", typed(story.ids.anna), "i den voksnes egen mappe"},
                 {adult(story.ids.anna), typed(story.ids.peter), "i den voksnes egen mappe"},
                 {adult(story.ids.anna), typed(story.ids.sofie), "Mappen er én persons egen"},
                 {"documents", "999", "Vælg en af familien."},
                 {"../documents", "", "Vælg en mappe."}}) {
            auto const answer = test::send_files(mette, of_case(story, "/opret"),
                                                 said("Brev", folder, about), {{"a.pdf", "x"}});
            CHECK(answer.status == 422);
            CHECK_MESSAGE(says(answer, why), why);
        }
        CHECK(count(story, "document") == 0);
    });
}

TEST_CASE(
    "of several files each is judged for itself: the good are kept, the others named [SHARE-1]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto const answer = test::send_files(
            anna, own("/opret"), said("Brev fra skolen"),
            {{"1.jpg", test::photo_with_place()},
             {"<b>film.mp4", std::string("\0\0\0\x18", 4) + "ftypisom" + std::string(90, 'x')},
             {"tom.pdf", ""},
             {"2.pdf", test::plain_pdf()}});
        CHECK(answer.status == 422);
        CHECK(says(answer, "Brev fra skolen (1)"));
        CHECK(says(answer, "Brev fra skolen (2)"));
        CHECK(says(answer, "&lt;b&gt;film.mp4"));
        CHECK(says(answer, "Film og lyd tages ikke ind."));
        CHECK(says(answer, "Filen er tom."));
        CHECK(says(answer, "value=\"Brev fra skolen\""));
        CHECK(count(story, "document") == 2);
        CHECK(test::send_files(anna, own("/opret"), said("Brev"), {{"film.pdf", test::plain_pdf()}})
                  .status == 303);
        test::Files many(300, {"a.pdf", "%PDF-"});
        CHECK(says(test::send_files(anna, own("/opret"), said("Brev"), many),
                   "Der kan højst sendes 10 filer ad gangen."));
        many.resize(11);
        auto const eleven = test::send_files(anna, own("/opret"), said("Brev"), many);
        CHECK(says(eleven, "Der kan højst sendes 10 filer ad gangen."));
        CHECK(count(story, "document") == 3);
    });
}

TEST_CASE("the same form sent twice puts it there once [TRUST-2]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        anna.get(own("/opret"));
        auto const kept = anna.kept;
        auto const pdf = test::plain_pdf();
        for (int i = 0; i < 2; ++i) {
            anna.kept = kept;
            CHECK(test::send_kept(anna, own("/opret"), said("Brev"), {{"a.pdf", pdf}}).status ==
                  303);
        }
        CHECK(count(story, "document") == 1);
    });
}

TEST_CASE(
    "the municipality's own limits are said and held, file by file and for the case [SHARE-1]") {
    tell_on_both([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO setting (name, value, reason, set_at)"
                " VALUES ('file_megabytes', '1', 'Prøve', '2026-11-20T08:00:00.000Z')");
        });
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(of_case(story, "/opret")), "Højst 1 MB pr. fil"));
        auto const pdf = test::plain_pdf();
        auto const large = pdf + std::string(1024 * 1024 - pdf.size() + 1, '\n');
        auto const answer =
            test::send_files(mette, of_case(story, "/opret"), said("Brev"), {{"a.pdf", large}});
        CHECK(says(answer, "Filen fylder mere end 1 MB."));
        CHECK(test::send_files(mette, of_case(story, "/opret"), said("Brev"),
                               {{"a.pdf", large.substr(0, 1024 * 1024)}})
                  .status == 303);
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE sealed_file SET size = $1", std::int64_t(500) * 1024 * 1024);
        });
        CHECK(
            says(test::send_files(mette, of_case(story, "/opret"), said("Brev"), {{"a.pdf", pdf}}),
                 "forløbet kan højst rumme 500 MB"));
    });
}

TEST_CASE("a new version keeps the old one, and two at once are both kept and told [TRUST-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto jonas = story.as(story.ids.jonas);
        test::send_files(mette, of_case(story, "/opret"), said("Aftale"),
                         {{"a.pdf", test::plain_pdf(1)}});
        auto const form = of_case(story, "/1/ny-udgave");
        auto fields = said("Aftale, underskrevet");
        mette.get(form);
        auto const late = mette.kept;
        CHECK(says(test::send_files(jonas, form, fields, {{"b.pdf", test::plain_pdf(2)}}),
                   "Skriv, hvorfor der er en ny udgave."));
        fields.emplace_back("because", "Nu er den underskrevet");
        CHECK(test::send_files(jonas, form, fields, {{"b.pdf", test::plain_pdf(2)}}).status == 303);
        CHECK_FALSE(says(mette.get(of_case(story, "/1")), "samtidig"));
        mette.kept = late;
        CHECK(test::send_kept(mette, form, fields, {{"c.pdf", test::plain_pdf(3)}}).status == 303);
        auto const page = mette.get(of_case(story, "/1"));
        CHECK(says(page, "PDF, 3 sider"));
        CHECK(says(page, "Udgave 3 blev lagt ind samtidig med den forrige. Begge er gemt."));
        CHECK(says(page, "Hent udgave 2"));
        for (auto const* one : {"/1/1/hent", "/1/2/hent", "/1/3/hent"})
            CHECK(mette.get(of_case(story, one)).status == 200);
    });
}

TEST_CASE(
    "what lay in a wrong folder is moved in sight, and the old folder's readers lose it [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        test::send_files(mette, of_case(story, "/opret"), said("Peters lægeerklæring"),
                         {{"a.pdf", test::plain_pdf()}});
        CHECK(anna.get(own("/1")).status == 200);
        auto const form = of_case(story, "/1/flyt");
        CHECK(says(mette.submit(form, {{"folder", "documents"}, {"because", "x"}}),
                   "Det ligger der allerede."));
        CHECK(says(mette.submit(form, {{"folder", adult(story.ids.peter)}}),
                   "Skriv, hvorfor det flyttes."));
        mette.get(form);
        auto stale = mette.kept;
        CHECK(mette.submit(form, {{"folder", adult(story.ids.peter)}, {"because", "Den er Peters"}})
                  .status == 303);
        CHECK(anna.get(own("/1")).status == 404);
        CHECK(anna.get(own("/1/1/hent")).status == 404);
        CHECK_FALSE(says(anna.get(own()), "lægeerklæring"));
        auto const page = mette.get(of_case(story, "/1"));
        CHECK(says(page, "Flyttet fra Dokumenter til Peter"));
        CHECK(says(page, "Den er Peters"));
        stale.emplace_back("folder", "health");
        stale.emplace_back("because", "Nej");
        CHECK(mette.post(form, stale).status == 409);
        CHECK(story.as(story.ids.lise).get(form).status == 404);
    });
}

TEST_CASE("what is older than the case is seen by others once it was chosen [SHARE-5]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        test::send_files(mette, of_case(story, "/opret"),
                         said("Undersøgelse fra 2024", "documents", "", "2024-02-01"),
                         {{"a.pdf", test::plain_pdf()}});
        CHECK_FALSE(says(anna.get(own()), "Undersøgelse fra 2024"));
        CHECK(says(anna.get(own()), "aktindsigt"));
        CHECK(anna.get(own("/1")).status == 404);
        CHECK(story.as(story.ids.jonas).get(of_case(story, "/1")).status == 200);
        CHECK(says(mette.get(of_case(story)), "1 ældre dokument deles ikke."));
        mette.get(of_case(story, "/deling"));
        auto stale = mette.kept;
        CHECK(mette.submit(of_case(story, "/deling"), {{"shared", "1"}}).status == 303);
        CHECK(says(anna.get(own()), "Undersøgelse fra 2024"));
        CHECK(mette.post(of_case(story, "/deling"), stale).status == 409);
        CHECK(mette.submit(of_case(story, "/deling"), {{"shared", "999"}}).status == 303);
        CHECK(anna.get(own("/1")).status == 404);
    });
}

TEST_CASE(
    "the database holds no word of a file, and a byte that was changed is noticed [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        std::string const secret = "Hemmelige ord om Sofie";
        test::send_files(mette, of_case(story, "/opret"), said("Noter"),
                         {{"hemmeligt navn.txt", secret}});
        CHECK(says(mette.get(of_case(story, "/1")), secret));
        if (story.served.where().engine == db::Engine::sqlite) {
            story.served.write_outside([](db::Db&) {});
            for (auto const* end : {"", "-wal"}) {
                std::ifstream file{story.served.where().place + end, std::ios::binary};
                std::string const bytes{std::istreambuf_iterator<char>{file}, {}};
                CHECK(bytes.find(secret) == std::string::npos);
                CHECK(bytes.find("hemmeligt navn") == std::string::npos);
            }
        }
        std::string stored = *story.look()->row("SELECT content FROM sealed_file_content",
                                                [](db::Row const& row) { return row.bytes(0); });
        stored[stored.size() / 2] = char(stored[stored.size() / 2] ^ 1);
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE sealed_file_content SET content = $1", db::Bytes{stored});
        });
        CHECK(mette.get(of_case(story, "/1/1/hent")).status == 500);
    });
}

}  // namespace
}  // namespace indgang::documents

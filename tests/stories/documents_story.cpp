// Stays Danish: what people type and what the pages answer.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "app/file_checker.hpp"
#include "sealed_files/sealed_files.hpp"
#include "support/made_pictures.hpp"
#include "support/scanner.hpp"
#include "support/sent_files.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

FormFields said(std::string title, std::string folder, std::string about = "") {
    return {{"title", std::move(title)},
            {"folder", std::move(folder)},
            {"about", std::move(about)},
            {"documented_on", "2026-11-02"},
            {"origin", ""}};
}
std::string adult(PersonId person) { return fmt::format("adult {}", person.value); }

/// For as long as a test lasts; the others have no scanner.
class WithScanner {
public:
    explicit WithScanner(std::string const& socket) {
        sealed_files::scans_by({.place = socket, .patience = std::chrono::seconds{2}});
    }
    ~WithScanner() { sealed_files::scans_by({}); }
    WithScanner(WithScanner const&) = delete;
};

std::string word_of(Story& story, std::string_view title) {
    return story.look()
        ->row(
            "SELECT f.checked FROM sealed_file f JOIN document_version v ON v.file_id = f.id"
            " WHERE v.title = $1",
            [](db::Row const& row) { return row.text(0); }, title)
        .value_or("");
}

}  // namespace

TEST_CASE(
    "a family shares a letter from the phone, and each sees what it may see [SHARE-1] [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const of_case = fmt::format("/forloeb/{}/dokumenter", story.ids.holm.value);
        std::string const own = "/min-familie/dokumenter";
        CHECK(says(anna.get(own), "så tag et billede af det"));
        auto const form = anna.get(own + "/opret");
        CHECK(says(form, "Tag et billede, eller vælg filer"));
        CHECK_FALSE(says(form, "Peter"));  // another adult's own folder is no choice of hers
        CHECK(send_files(anna, own + "/opret", said("Brev fra skolen", "documents"),
                         {{"1.jpg", photo_with_place()}, {"2.jpg", photo_with_place()}})
                  .status == 303);
        CHECK(send_files(anna, own + "/opret", said("Mit brev", adult(story.ids.anna)),
                         {{"mit.pdf", plain_pdf()}})
                  .status == 303);
        CHECK(says(anna.get(own), "Brev fra skolen (2)"));
        CHECK(says(mette.get(of_case), "Mit brev"));
        CHECK(lise.get(of_case + "/1/1/hent").status ==
              200);                                     // the family has said yes to the team
        CHECK(lise.get(of_case + "/3").status == 404);  // but not to Anna's own folder
        CHECK_FALSE(says(lise.get(of_case), "Mit brev"));
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,meetings'"); });
        CHECK_FALSE(says(lise.get(of_case), "Brev fra skolen"));  // withdrawn: at the next request
        CHECK(lise.get(of_case + "/1").status == 404);
        CHECK(lise.get(of_case + "/1/1/hent").status == 404);
        CHECK(story.as(story.ids.birgit).get(of_case).status == 404);
        CHECK(story.as(story.ids.finn).get(of_case + "/1").status == 404);
        CHECK(story.nobody().get(of_case + "/1/1/hent").status != 200);
    });
}

TEST_CASE(
    "a virus is refused, and while the scanner is silent nobody else opens a file [TRUST-1]") {
    ClamAv clamav;
    told_on_both_engines([&](Story& story) {
        WithScanner const scanning{clamav.socket()};
        clamav.stop();
        clamav.start();
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        std::string const own = "/min-familie/dokumenter";
        auto const of_case = fmt::format("/forloeb/{}/dokumenter", story.ids.holm.value);
        auto const virus = send_files(anna, own + "/opret", said("Skema", "documents"),
                                      {{"skema.txt", eicar()}, {"brev.pdf", plain_pdf()}});
        CHECK(virus.status == 422);
        CHECK(says(virus, "Der er fundet et virus"));
        CHECK(word_of(story, "Skema") == "clean");  // the letter beside it
        CHECK(says(story.as(story.ids.drift).get("/drift"), "Svarer"));
        clamav.stop();
        CHECK(send_files(anna, own + "/opret", said("Sent brev", "documents"),
                         {{"brev.pdf", plain_pdf()}})
                  .status == 303);
        CHECK(says(mette.get(of_case + "/2"), "Venter på kontrol for virus"));
        CHECK(mette.get(of_case + "/2/1/hent").status == 404);
        CHECK(mette.get(of_case + "/2/1/side/1").status == 404);
        CHECK(anna.get(own + "/2/1/hent").status == 200);
        CHECK(says(story.as(story.ids.drift).get("/drift"), "1 venter på kontrol"));
        clamav.start();
        story.served.write_outside([](db::Db& db) {
            db.run(
                "UPDATE sealed_file SET next_check_at = '2026-11-01T08:00:00.000Z'"
                " WHERE next_check_at IS NOT NULL");
        });
        app::Clock const clock{monday_23_november};
        app::Site site;
        site.add(
            std::make_unique<app::Municipality>(story.served.where(), world_key_file(), clock));
        {
            app::FileChecker const checker{site,
                                           clock,
                                           {.scanner = {.place = clamav.socket()},
                                            .between_looks = std::chrono::milliseconds{50}}};
            for (int i = 0; i < 100 && word_of(story, "Sent brev") != "clean"; ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
        CHECK(word_of(story, "Sent brev") == "clean");
        CHECK(mette.get(of_case + "/2/1/hent").status == 200);
    });
}

TEST_CASE("files go along with a message, to those who may read it and to nobody else [SHARE-3]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        std::string const own = "/min-familie/beskeder";
        auto const of_case = fmt::format("/forloeb/{}/beskeder", story.ids.holm.value);
        FormFields const letter{{"to", std::to_string(story.ids.mette.value)},
                                {"subject", "Skema"},
                                {"words", "Her er det, I bad om"}};
        auto const wrong = send_files(anna, own + "/opret", letter,
                                      {{"skema.pdf", plain_pdf()}, {"a.svg", "<svg/>"}});
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "a.svg: Websider og tegninger i SVG tages ikke ind"));
        CHECK(says(wrong, "Her er det, I bad om"));
        CHECK(send_files(anna, own + "/opret", letter, {{"skema æ.pdf", plain_pdf()}}).status ==
              303);
        auto const thread = mette.get(of_case + "/1");
        CHECK(says(thread, "skema æ.pdf"));
        CHECK(says(thread, "PDF, 1 side"));
        auto const file = mette.get(of_case + "/1/fil/1");
        CHECK(file.status == 200);
        CHECK(file.header("Content-Disposition").starts_with("attachment;"));
        CHECK(anna.get(own + "/1/fil/1").status == 200);
        CHECK(story.as(story.ids.lise).get(of_case + "/1/fil/1").status == 404);
        CHECK(mette.get(of_case + "/1/fil/2").status == 404);
        CHECK(send_files(mette, of_case + "/1", {{"words", "Tak"}}, {{"t.jpg", photo_with_place()}})
                  .status == 303);
        CHECK(says(anna.get(own + "/1"), "t.jpg"));
    });
}

// Stays Danish: what is typed and looked for on the pages.
#include "attachments/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "attachments/store.hpp"
#include "support/made_pictures.hpp"
#include "support/story.hpp"

namespace indgang::attachments {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

FormFields const a_house{{"alternative", "En tegning af et hus"}};

/// A voice of Sofie's to put them beside: its number.
std::int64_t voice_of_sofie(Story& story) {
    std::int64_t voice = 0;
    story.served.write_outside([&](db::Db& db) {
        voice = db.insert(
            "INSERT INTO voice (case_id, child_id, versions) VALUES ($1, $2, 1) RETURNING id",
            story.ids.holm, story.ids.sofie);
        db.run(
            "INSERT INTO voice_version (voice_id, number, state, way, folder, held_on, own_words,"
            " sharing, written_by, written_at) VALUES ($1, 1, 'held', 'conversation', 'assessment',"
            " '2026-11-20', 'Se mit hus', 'no', $2, '2026-11-20T09:00:00.000Z')",
            voice, story.ids.mette);
    });
    return voice;
}
std::string add_address(Story const& story, std::int64_t voice) {
    return fmt::format("/forloeb/{}/bilag/opret/stemme/{}", story.ids.holm.value, voice);
}
std::vector<std::int64_t> numbers(Story& story) {
    return story.look()->rows("SELECT id FROM attachment ORDER BY id",
                              [](db::Row const& row) { return row.number(0); });
}
std::string file_address(Story& story) {
    return fmt::format("/forloeb/{}/bilag/{}", story.ids.holm.value, numbers(story).at(0));
}

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}

TEST_CASE("a photo is kept without its place, sealed, and shown with words for it [ASSESS-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const voice = voice_of_sofie(story);
        auto const photo = test::photo_with_place();
        auto const kept = mette.upload(add_address(story, voice), a_house, "../../hus.html", photo);
        auto const back = Browser::location(kept);
        REQUIRE(back.ends_with(fmt::format("/stemme/{}#bilag", voice)));
        auto const page = mette.get(back.substr(0, back.find('#')));
        CHECK(says(page, "alt=\"En tegning af et hus\""));
        CHECK(says(page, file_address(story) + "/lille"));
        auto const file = mette.get(file_address(story));
        CHECK(file.status == 200);
        CHECK(file.header("Content-Type") == "image/jpeg");
        CHECK(file.header("X-Content-Type-Options") == "nosniff");
        CHECK(file.header("Cache-Control") == "no-store");
        CHECK(file.header("Content-Security-Policy").starts_with("sandbox"));
        CHECK(file.body.starts_with("\xff\xd8\xff"));
        CHECK_FALSE(says(file, "Hemmelig"));
        CHECK(mette.get(file_address(story) + "/lille").body.starts_with("\xff\xd8\xff"));
        auto const stored = *story.look()->row("SELECT content FROM attachment",
                                               [](db::Row const& row) { return row.bytes(0); });
        CHECK(stored.find("JFIF") == std::string::npos);
        CHECK(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                   "Der er lagt et bilag ved: Børnesamtale med Sofie."));
        story.served.write_outside([](db::Db&) {});
        CHECK(story.look()->row("SELECT count(*) FROM access_log WHERE act = 'attachment_file'",
                                [](db::Row const& row) { return row.number(0); }) >= 1);
    });
}

TEST_CASE("a PDF is sent as a download in which nothing may run [ASSESS-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const voice = voice_of_sofie(story);
        auto const pdf = test::small_pdf();
        CHECK(mette
                  .upload(add_address(story, voice), {{"alternative", "Brev fra skolen"}},
                          "brev.jpg", pdf)
                  .status == 303);
        auto const file = mette.get(file_address(story));
        CHECK(file.body == pdf);
        CHECK(file.header("Content-Type") == "application/pdf");
        CHECK(file.header("Content-Disposition").starts_with("attachment; filename=\"bilag-"));
        CHECK(file.header("Content-Security-Policy") == "sandbox; default-src 'none'");
        CHECK(mette.get(file_address(story) + "/lille").status == 404);
    });
}

TEST_CASE("what cannot be taken in is said at the field, and the words stay [ASSESS-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const form = add_address(story, voice_of_sofie(story));
        auto const none = mette.submit(form, {});
        CHECK(none.status == 422);
        CHECK(says(none, "Vælg et billede eller en PDF."));
        CHECK(says(none, "Skriv kort, hvad der er på billedet"));
        auto const svg = mette.upload(form, a_house, "hus.png", "<svg onload=\"alert(1)\"/>");
        CHECK(svg.status == 422);
        CHECK(says(svg, "Gem som PDF eller PNG."));
        CHECK(says(svg, "value=\"En tegning af et hus\""));
        auto const photo = test::photo_with_place();
        CHECK(says(mette.upload(form, a_house, "hus.jpg", photo.substr(0, photo.size() / 2)),
                   "Filen er ikke hel."));
        CHECK(says(
            mette.upload(form, a_house, "stor.pdf", std::string(pictures::most_bytes + 1, 'x')),
            "Filen fylder mere end 15 MB."));
        CHECK(mette
                  .upload(form, {{"alternative", std::string(501, 'x')}}, "hus.pdf",
                          test::small_pdf())
                  .status == 422);
        CHECK(numbers(story).empty());
        auto const hostile = mette.upload(form, {{"alternative", "\"><script>alert(1)</script>"}},
                                          "<b>.pdf", test::small_pdf());
        CHECK(hostile.status == 303);
        auto const back = Browser::location(hostile);
        CHECK_FALSE(says(mette.get(back.substr(0, back.find('#'))), "<script>alert"));
    });
}

TEST_CASE("twelve can lie beside one thing, and a form sent twice adds one [TRUST-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const form = add_address(story, voice_of_sofie(story));
        mette.get(form);
        auto fields = mette.kept;
        fields.insert(fields.end(), a_house.begin(), a_house.end());
        for (int i = 0; i < 2; ++i)
            CHECK(mette.post_file(form, fields, "hus.pdf", test::small_pdf()).status == 303);
        CHECK(numbers(story).size() == 1);
        for (std::size_t i = 1; i < most_of_one; ++i)
            CHECK(mette.upload(form, a_house, "hus.pdf", test::small_pdf()).status == 303);
        CHECK(says(mette.upload(form, a_house, "hus.pdf", test::small_pdf()),
                   "Der kan højst ligge 12 bilag her."));
        CHECK(numbers(story).size() == most_of_one);
    });
}

TEST_CASE(
    "its words are corrected by two without loss, and it is taken away with a reason [TRUST-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(mette
                  .upload(add_address(story, voice_of_sofie(story)), a_house, "hus.pdf",
                          test::small_pdf())
                  .status == 303);
        auto const address = file_address(story);
        mette.get(address + "/ret");
        auto late = mette.kept;
        late.emplace_back("alternative", "En hule af puder");
        CHECK(mette.submit(address + "/ret", {{"alternative", "Et hus med en hund"}}).status ==
              303);
        auto const stale = mette.post(address + "/ret", late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Et hus med en hund"));
        CHECK(says(stale, "En hule af puder"));
        mette.get(address + "/ret");
        auto const no_reason = mette.post(address + "/fjern", mette.kept);
        CHECK(no_reason.status == 422);
        CHECK(says(no_reason, "Skriv, hvorfor det bliver taget væk."));
        auto reason = mette.kept;
        reason.emplace_back("because", "Det var en andens tegning");
        CHECK(mette.post(address + "/fjern", reason).status == 303);
        CHECK(mette.get(address).status == 404);
        CHECK(mette.get(address + "/ret").status == 404);
        CHECK(numbers(story).size() == 1);
    });
}

TEST_CASE("who may not see the thing may not see the file, whatever its number [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto anna = story.as(story.ids.anna_login);
        auto const voice = voice_of_sofie(story);
        CHECK(
            mette.upload(add_address(story, voice), a_house, "hus.pdf", test::small_pdf()).status ==
            303);
        auto const address = file_address(story);
        CHECK(lise.get(address).status == 200);
        CHECK(anna.get(address).status == 404);
        for (auto const user : {story.ids.birgit, story.ids.karin, story.ids.finn, story.ids.admin})
            CHECK(story.as(user).get(address).status == 404);
        CHECK(story.nobody().get(address).status != 200);
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,meetings'"); });
        CHECK(lise.get(address).status == 404);
        CHECK(lise.get(add_address(story, voice)).status == 404);
        for (auto const* wrong : {"/bilag/opret/stemme/999", "/bilag/opret/andet/1", "/bilag/0",
                                  "/bilag/x", "/bilag/opret/stemme/-1"})
            CHECK(mette.get(fmt::format("/forloeb/{}", story.ids.holm.value) + wrong).status ==
                  404);
        CHECK(mette.get("/forloeb/999999" + address.substr(address.find("/bilag"))).status == 404);
    });
}

}  // namespace
}  // namespace indgang::attachments

// Stays Danish: what is typed about documents.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/made_pictures.hpp"
#include "support/sent_files.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

void put_in(Story& story, std::string title, std::string folder, std::string on) {
    auto mette = story.as(story.ids.mette);
    auto const put =
        send_files(mette, fmt::format("/forloeb/{}/dokumenter/opret", story.ids.holm.value),
                   {{"title", std::move(title)},
                    {"folder", std::move(folder)},
                    {"about", ""},
                    {"documented_on", std::move(on)},
                    {"origin", "Skolen"}},
                   {{"a.pdf", plain_pdf()}});
    REQUIRE(put.status == 303);
}

std::string all_about(Browser& browser) {
    browser.get("/min-familie/indsigt");
    auto fields = browser.kept;
    fields.emplace_back("format", "json");
    auto const answer = browser.post("/min-familie/indsigt/hent", fields);
    REQUIRE(answer.status == 200);
    return answer.body;
}

void choose(Story& story, int document, bool is_shared) {
    story.served.write_outside([&](db::Db& db) {
        db.run(
            "INSERT INTO document_share (document_id, is_shared, chosen_by, chosen_at)"
            " VALUES ($1, $2, $3, '2026-11-23T09:00:00.000Z')",
            document, is_shared, story.ids.mette);
    });
}

bool has(std::string const& text, std::string_view title) { return text.find(title) != text.npos; }

}  // namespace

TEST_CASE(
    "insight gives the documents that are shared, and never the other parent's [TRUST-4, SHARE-5]") {
    told_on_both_engines([](Story& story) {
        auto const& ids = story.ids;
        put_in(story, "Gammel udtalelse", "documents", "2024-05-01");
        put_in(story, "Ny udtalelse", "documents", "2026-10-01");
        put_in(story, "Fars eget brev", fmt::format("adult {}", ids.peter.value), "2026-10-02");
        auto anna = story.as(ids.anna_login);
        auto const first = all_about(anna);
        CHECK(has(first, "Ny udtalelse"));
        CHECK_FALSE(has(first, "Gammel udtalelse"));
        CHECK_FALSE(has(first, "Fars eget brev"));
        choose(story, 1, true);
        choose(story, 2, false);
        auto const then = all_about(anna);
        CHECK(has(then, "Gammel udtalelse"));
        CHECK_FALSE(has(then, "Ny udtalelse"));
        choose(story, 1, false);
        CHECK_FALSE(has(all_about(anna), "Gammel udtalelse"));
    });
}

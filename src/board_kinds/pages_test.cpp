#include "board_kinds/pages.hpp"

#include <doctest/doctest.h>

#include "support/story.hpp"

namespace indgang::board_kinds {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

FormFields the_week() {
    return {{"name", "Ugen, der gik"},
            {"origin", "Lavet af familieafdelingen"},
            {"audience", "family"},
            {"drawing", "columns"},
            {"strengths_first", "yes"},
            {"heading_1", "Det svære"},
            {"question_1", "Hvad var svært?"},
            {"prompts_1", "Hvornår?\nHvem var der?"},
            {"look_1", "worry"},
            {"heading_3", "Det gode"},
            {"look_3", "strength"},
            {"strength_3", "yes"}};
}
FormFields with(FormFields fields, std::string const& name, std::string const& value) {
    for (auto& field : fields)
        if (field.first == name) field.second = value;
    return fields;
}

std::int64_t count(Story& story, std::string_view what) {
    auto const db = story.look();
    if (what == "versions")
        return *db->row("SELECT count(*) FROM board_kind_version",
                        [](db::Row const& row) { return row.number(0); });
    return *db->row("SELECT count(*) FROM board_kind",
                    [](db::Row const& row) { return row.number(0); });
}

TEST_CASE("an administrator makes a kind of board, sees it first, and writes it anew [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto admin = story.as(story.ids.admin);
        CHECK(says(admin.get("/tavler"), "I har ikke lavet jeres egen tavle endnu"));
        CHECK(says(admin.get("/tavler"), "Inspireret af Signs of Safety"));
        auto preview = the_week();
        preview.emplace_back("act", "preview");
        auto const seen = admin.submit("/tavler/opret", preview);
        CHECK(seen.status == 200);
        CHECK(says(seen, "Sådan ser tavlen ud"));
        CHECK(says(seen, "value=\"Ugen, der gik\""));
        CHECK(count(story, "kinds") == 0);
        auto const made = admin.submit("/tavler/opret", the_week());
        CHECK(made.status == 303);
        auto const address = Browser::location(made);
        auto const shown = admin.get(address);
        CHECK(says(shown, "Hvem var der?"));
        CHECK(shown.body.find("Det gode") < shown.body.find("Det svære"));
        CHECK(says(admin.get(address + "/ny"), "value=\"Det gode\""));
        CHECK(admin.submit(address + "/ny", with(the_week(), "heading_3", "Det, der gik godt"))
                  .status == 303);
        CHECK(count(story, "versions") == 2);
        CHECK(says(admin.get(address), "Udgave 2: Ugen, der gik"));
        CHECK(says(admin.get(address), "Det, der gik godt"));
    });
}

TEST_CASE("two who write a version at once both keep their words [TRUST-3]") {
    test::told_on_both_engines([](Story& story) {
        auto admin = story.as(story.ids.admin);
        auto const address = Browser::location(admin.submit("/tavler/opret", the_week())) + "/ny";
        admin.get(address);
        auto late = admin.kept;
        CHECK(admin.submit(address, with(the_week(), "name", "Ugen nu")).status == 303);
        for (auto const& field : with(the_week(), "heading_1", "Det tunge")) late.push_back(field);
        auto const stale = admin.post(address, late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Ugen nu"));
        CHECK(says(stale, "Det tunge"));
        CHECK(count(story, "versions") == 2);
    });
}

TEST_CASE("all that is wrong with a kind is said at its fields, and kept [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto admin = story.as(story.ids.admin);
        auto const empty = admin.submit("/tavler/opret", {{"question_2", "Hvorfor?"}});
        CHECK(empty.status == 422);
        for (auto const* said : {"Skriv, hvad tavlen hedder.", "Skriv, hvor tavlen kommer fra.",
                                 "Vælg, hvem tavlen handler om.", "Vælg, hvordan tavlen ser ud.",
                                 "Skriv en overskrift til kolonnen.",
                                 "En tavle har mindst to kolonner.", "value=\"Hvorfor?\""})
            CHECK(says(empty, said));
        auto const claims =
            admin.submit("/tavler/opret", with(the_week(), "origin", "Signs of Safety"));
        CHECK(claims.status == 422);
        CHECK(says(claims, "er et varemærke"));
        CHECK(admin.submit("/tavler/opret", with(the_week(), "look_1", "red")).status == 422);
        CHECK(admin.submit("/tavler/opret", with(the_week(), "heading_1", std::string(61, 'x')))
                  .status == 422);
        CHECK(count(story, "kinds") == 0);
    });
}

TEST_CASE("a heading is only text, wherever it is shown [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto admin = story.as(story.ids.admin);
        auto hostile = the_week();
        for (auto& [name, value] : hostile)
            if (name == "name" || name == "origin" || name.starts_with("heading") ||
                name.starts_with("question") || name.starts_with("prompts"))
                value = "\"><img src=x onerror=a>" + name;
        auto const made = admin.submit("/tavler/opret", hostile);
        REQUIRE(made.status == 303);
        auto const address = Browser::location(made);
        for (auto const& page : {address, address + "/ny", std::string("/tavler")}) {
            auto const shown = admin.get(page);
            CHECK_FALSE(says(shown, "<img src=x"));
            CHECK(says(shown, "&lt;img src=x"));
        }
    });
}

TEST_CASE("a kind that is out of use is shown, and gets no new version [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto admin = story.as(story.ids.admin);
        auto const address = Browser::location(admin.submit("/tavler/opret", the_week()));
        admin.get(address);
        CHECK(admin.post(address + "/nedlaeg", admin.kept).status == 303);
        CHECK(says(admin.get("/tavler"), "Bruges ikke mere, fra 23. november 2026"));
        CHECK(admin.get(address + "/ny").status == 404);
        CHECK(admin.post(address + "/nedlaeg", admin.kept).status == 404);
        CHECK(admin.get("/tavler/three_columns").status == 200);
        for (auto const* none : {"/tavler/own-99", "/tavler/own-x", "/tavler/nothing",
                                 "/tavler/three_columns/ny", "/tavler/own-/ny"})
            CHECK(admin.get(none).status == 404);
        CHECK(story.as(story.ids.lars).get("/tavler").status == 200);
        CHECK(story.as(story.ids.lars).get("/tavler/opret").status == 404);
        CHECK(story.as(story.ids.mette).get("/tavler").status == 404);
    });
}

}  // namespace
}  // namespace indgang::board_kinds

// Stays Danish: what is typed and looked for on the pages.
#include "meeting_kinds/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::meeting_kinds {
namespace {

using test::FormFields;
using test::says;
using test::Story;

FormFields fields() {
    return {{"name", "Søskendemøde"},
            {"name_for_family", "Møde for søskende"},
            {"purpose", "Søskende fortæller, hvordan de har det"},
            {"subject", "family"},
            {"must", "family"},
            {"must", "coordinator"},
            {"child_from_age", "6"},
            {"roles", "chair"},
            {"minutes", "45"},
            {"agenda", "20 Hvordan går det?\nHvad ønsker I jer?"},
            {"cadence", "weeks"},
            {"every", "8"},
            {"because", "Vi mangler den"}};
}
FormFields with(FormFields fields, std::string const& name, std::string const& value) {
    std::erase_if(fields, [&](auto const& field) { return field.first == name; });
    if (!value.empty()) fields.push_back({name, value});
    return fields;
}

TEST_CASE("a municipality makes a type, writes it anew, and takes it out of use [MEET-1]") {
    test::told_on_both_engines([](Story& story) {
        auto admin = story.as(story.ids.admin);
        CHECK(says(admin.get("/moedetyper"), "I har ingen egne endnu."));
        CHECK(says(admin.get("/moedetyper/involving_network"), "Barnet er altid med."));
        CHECK(says(admin.get("/moedetyper/stop_up"), "Hver 3. måned"));
        CHECK(says(admin.get("/moedetyper/opret?fra=network"), "Netværksmøde"));
        CHECK(admin.get("/moedetyper/nonsense").status == 404);
        CHECK(admin.get("/moedetyper/network/ret").status == 404);
        auto const made = admin.submit("/moedetyper/opret", fields());
        REQUIRE(made.status == 303);
        auto const shown = admin.get("/moedetyper/own-1");
        for (auto const* said : {"Søskendemøde", "Hver 8. uge", "45 minutter", "fra 6 år.",
                                 "Nej, aldrig.", "Udgave 1: Vi mangler den"})
            CHECK_MESSAGE(says(shown, said), said);
        auto mette = story.as(story.ids.mette);
        auto const plan = fmt::format("/forloeb/{}/moeder/opret/own-1", story.ids.holm.value);
        CHECK(says(mette.get(plan), "20 Hvordan går det?"));
        CHECK(mette
                  .submit(plan, {{"on_day", "2026-12-02"},
                                 {"from", "10"},
                                 {"until", "11"},
                                 {"place", "school"},
                                 {"purpose", "Søskende"},
                                 {"people", std::to_string(story.ids.mette.value)},
                                 {"family", std::to_string(story.ids.anna.value)}})
                  .status == 303);
        admin.get("/moedetyper/own-1/ret");
        auto stale = admin.kept;
        CHECK(
            admin.submit("/moedetyper/own-1/ret", with(fields(), "name", "Søskendesnak")).status ==
            303);
        for (auto const& field : fields()) stale.push_back(field);
        auto const conflict = admin.post("/moedetyper/own-1/ret", stale);
        CHECK(conflict.status == 409);
        CHECK(says(conflict, "Søskendesnak"));
        // The meeting keeps the rules it was called by.
        auto const list = fmt::format("/forloeb/{}/moeder", story.ids.holm.value);
        CHECK(says(mette.get(list), ">Søskendemøde</a>"));
        CHECK(says(mette.get(list + "/opret"), "Søskendesnak"));
        admin.get("/moedetyper/own-1");
        CHECK(admin.post("/moedetyper/own-1/nedlaeg", admin.kept).status == 303);
        CHECK(mette.get(plan).status == 404);
        CHECK(says(mette.get(list), ">Søskendemøde</a>"));
        CHECK(says(admin.get("/moedetyper"), "Bruges ikke mere, fra"));
    });
}

TEST_CASE(
    "all that is wrong with a type is said at once, and hostile words are only words [MEET-1]") {
    test::told_on_both_engines([](Story& story) {
        auto admin = story.as(story.ids.admin);
        auto const create = "/moedetyper/opret";
        auto const empty = admin.submit(create, {{"agenda", "<b>Punkt"}});
        CHECK(empty.status == 422);
        for (auto const* said : {"Skriv, hvad mødet hedder.", "Skriv, hvad familien skal læse.",
                                 "Skriv, hvad mødet er til.", "Vælg, hvad mødet handler om.",
                                 "Skriv et tal fra 10 til 240.", "Vælg, hvor tit mødet holdes.",
                                 "Skriv, hvorfor I laver mødetypen sådan.", "&lt;b&gt;Punkt"})
            CHECK_MESSAGE(says(empty, said), said);
        CHECK(says(admin.submit(create, with(fields(), "name", "Netværksmøde")),
                   "Den mødetype er der allerede."));
        CHECK(says(admin.submit(create, with(fields(), "must_not", "family")),
                   "Familien kan ikke holdes ude"));
        CHECK(says(admin.submit(create, with(fields(), "child_from_age", "18")),
                   "Skriv en alder fra 0 til 17."));
        CHECK(says(admin.submit(create, with(fields(), "every", "53")),
                   "Skriv et tal fra 1 til 52."));
        for (auto const* hostile : {"<script>alert(1)</script>", "{0}' OR 1=1 --"})
            for (auto const* field :
                 {"name", "name_for_family", "purpose", "without_family", "agenda", "because"}) {
                auto values = with(fields(), "name", std::string("Nyt ") + field + hostile);
                auto const made = admin.submit(create, with(values, field, hostile));
                REQUIRE(made.status != 500);
                if (made.status == 303)
                    CHECK_FALSE(says(admin.get(test::Browser::location(made)), "<script>alert"));
            }
        CHECK_FALSE(says(admin.get("/moedetyper"), "<script>alert"));
        CHECK(story.as(story.ids.mette).get("/moedetyper").status == 200);
        CHECK(story.as(story.ids.mette).get(create).status == 404);
        CHECK(story.as(story.ids.anna_login).get("/moedetyper").status == 404);
    });
}

}  // namespace
}  // namespace indgang::meeting_kinds

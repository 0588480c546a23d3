#include "interview_guides/pages.hpp"

#include <doctest/doctest.h>

#include "interview_guides/default_guides.hpp"
#include "support/story.hpp"

namespace indgang::interview_guides {
namespace {

using test::FormFields;
using test::says;
using test::Story;

FormFields own_guide() {
    return {{"welcome", ""},
            {"resources", "Hvad er I stolte af?\r\n\r\n  \r\nHvad griner I ad?"},
            {"child", "Hvordan er en almindelig dag?"},
            {"child_voice", "Hvad er det bedste?"},
            {"parents", "Hvad giver jer kræfter?"},
            {"surroundings", "Hvem ringer I til?"},
            {"wishes", "Hvad ville lette jer?"},
            {"closing", ""},
            {"because", "Færre spørgsmål"}};
}

TEST_CASE("a question stands on each line, and empty lines are none") {
    CHECK(questions_in("").empty());
    CHECK(questions_in("\n \n").empty());
    CHECK(questions_in("Én?\n\nTo?") == std::vector<std::string>{"Én?", "To?"});
    CHECK(questions_in("Én?\n").size() == 1);
}

TEST_CASE("both guides come whole with the program, resources before the sides [ASSESS-1]") {
    for (auto const& row : beginnings) {
        auto const guide = default_guide(row.value);
        CHECK(guide.version == 0);
        for (auto const& part : guide_parts)
            CHECK(questions_in(guide.text(part.value)).size() >= 2);
    }
    CHECK(default_guide(Beginning::meeting)
              .text(GuidePart::wishes)
              .starts_with("Hvis I som familie kunne pege på ting i tilværelsen"));
}

TEST_CASE("the leader writes the municipality's own guide; the former stays [MOD-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lars = story.as(story.ids.lars);
        CHECK(says(mette.get("/samtaleguider/meeting"), "Fortæl om en god dag hos jer."));
        CHECK(mette.get("/samtaleguider/meeting/ny").status == 404);
        CHECK(says(lars.get("/samtaleguider/meeting/ny"), "Fortæl om en god dag hos jer."));
        CHECK(lars.submit("/samtaleguider/meeting/ny", own_guide()).status == 303);
        auto const shown = mette.get("/samtaleguider/meeting");
        CHECK(says(shown, "Hvad griner I ad?"));
        CHECK_FALSE(says(shown, "Fortæl om en god dag hos jer."));
        CHECK(says(shown, "Færre spørgsmål"));
        CHECK(says(mette.get("/samtaleguider/meeting?udgave=0"), "Fortæl om en god dag hos jer."));
        CHECK(says(mette.get("/samtaleguider/start_conversation"), "Hvad er du glad for lige nu?"));
    });
}

TEST_CASE("what lacks in a guide is said at once, hostile text is text, and two versions meet") {
    test::told_on_both_engines([](Story& story) {
        auto lars = story.as(story.ids.lars);
        auto const empty = lars.submit("/samtaleguider/meeting/ny", {{"welcome", "Hej"}});
        CHECK(empty.status == 422);
        CHECK(says(empty, "Skriv mindst ét spørgsmål."));
        CHECK(says(empty, "Skriv, hvad der er nyt."));
        CHECK(says(empty, "Hej"));
        lars.get("/samtaleguider/meeting/ny");
        auto late = lars.kept;
        auto guide = own_guide();
        guide[1].second = "<script>alert(1)</script>";
        CHECK(lars.submit("/samtaleguider/meeting/ny", guide).status == 303);
        CHECK_FALSE(says(lars.get("/samtaleguider/meeting"), "<script>alert"));
        for (auto const& field : own_guide()) late.push_back(field);
        auto const stale = lars.post("/samtaleguider/meeting/ny", late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Hvad griner I ad?"));
        for (auto const* address : {"/samtaleguider/x", "/samtaleguider/meeting?udgave=9"})
            CHECK(lars.get(address).status == 404);
    });
}

}  // namespace
}  // namespace indgang::interview_guides

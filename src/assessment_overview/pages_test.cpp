#include "assessment_overview/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::assessment_overview {
namespace {

using test::says;
using test::Story;

std::string page(Story const& story) {
    return fmt::format("/forloeb/{}/udredning", story.ids.holm.value);
}

TEST_CASE("the page says what is next, and the case page says the same [ASSESS-1]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const shown = mette.get(page(story));
        CHECK(says(shown, "0 af 6 skridt er færdige"));
        CHECK(says(shown, "Opstartssamtale med Sofie"));
        CHECK(says(shown, "ICS-tavlen om Emil"));
        auto const start = fmt::format("/forloeb/{}/udredningsmoeder/opret?barn={}",
                                       story.ids.holm.value, story.ids.sofie.value);
        CHECK(says(shown, start));
        auto const at_a_glance = mette.get(fmt::format("/forloeb/{}", story.ids.holm.value));
        CHECK(says(at_a_glance, "Planlæg samtalen"));
        CHECK(says(at_a_glance, start));
    });
}

TEST_CASE("whoever may not see a folder is told so at its steps, and nothing of them [SHARE-2]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const board = fmt::format("/forloeb/{}/boern/{}/udredning/health",
                                       story.ids.holm.value, story.ids.sofie.value);
        mette.submit(board, {{"side", "works"},
                             {"voice", std::to_string(story.ids.anna.value)},
                             {"words", "Hun sover"}});
        CHECK(says(mette.get(page(story)), "I har talt om 1 af 10"));
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family'"); });
        auto lise = story.as(story.ids.lise);
        auto const shown = lise.get(page(story));
        CHECK(says(shown, "Vises ikke for dig"));
        CHECK_FALSE(says(shown, "I har talt om"));
        CHECK_FALSE(says(shown, "Planlæg samtalen"));
        CHECK(story.as(story.ids.birgit).get(page(story)).status == 404);
    });
}

}  // namespace
}  // namespace indgang::assessment_overview

// Stays Danish: what is typed and looked for on the pages.
#include "retention/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/closed_case.hpp"

namespace indgang::retention {
namespace {

using test::says;
using test::Story;

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}
std::string hold_of(Story const& story) {
    return fmt::format("/forloeb/{}/opbevaring", story.ids.holm.value);
}
void reach_the_day(Story& story) {
    story.served.write_outside(
        [](db::Db& db) { db.run("UPDATE retention_mark SET keep_until = '2026-11-23'"); });
}

TEST_CASE("the list shows closed cases on their day, and to an administrator no family [TRUST-4]") {
    tell_on_both([](Story& story) {
        auto lars = story.as(story.ids.lars);
        auto admin = story.as(story.ids.admin);
        CHECK(says(lars.get("/opbevaring"), "Ingen afsluttede forløb er nået til deres dag."));
        test::close_holm(story);
        CHECK(says(lars.get("/opbevaring"), "1 afsluttet forløb gemmes længere endnu."));
        CHECK(says(lars.get("/opbevaring"), "14. maj 2040"));
        reach_the_day(story);
        CHECK(says(lars.get("/opbevaring"), hold_of(story)));
        CHECK(says(lars.get("/opbevaring"), "år efter at det yngste barn er fyldt 18"));
        auto const shown = admin.get("/opbevaring");
        CHECK(says(shown, "23. november 2026"));
        CHECK_FALSE(says(shown, "Holm"));
        CHECK_FALSE(says(shown, hold_of(story)));
        // Of a department that the leader does not lead.
        CHECK_FALSE(says(story.as(story.ids.karin).get("/opbevaring"), "23. november 2026"));
        CHECK(story.as(story.ids.mette).get("/opbevaring").status == 404);
        CHECK(story.as(story.ids.anna_login).get("/opbevaring").status == 404);
    });
}

TEST_CASE("a closed case is held back with a reason, and let go again; both stay [TRUST-4]") {
    tell_on_both([](Story& story) {
        auto lars = story.as(story.ids.lars);
        auto mette = story.as(story.ids.mette);
        CHECK(lars.get(hold_of(story)).status == 404);  // it is open
        test::close_holm(story);
        reach_the_day(story);
        CHECK(says(lars.submit(hold_of(story), {{"because", ""}}), "Skriv hvorfor."));
        mette.get(hold_of(story));
        auto stale = mette.kept;
        CHECK(lars.submit(hold_of(story), {{"because", "<b>Klage</b> i Ankestyrelsen"}}).status ==
              303);
        auto const list = lars.get("/opbevaring");
        CHECK(says(list, "Holdes tilbage: &lt;b&gt;Klage&lt;/b&gt; i Ankestyrelsen"));
        CHECK(says(list, "Ingen afsluttede forløb er nået til deres dag."));
        CHECK_FALSE(says(story.as(story.ids.admin).get("/opbevaring"), "Ankestyrelsen"));
        stale.emplace_back("because", "Mine ord");
        auto const conflict = mette.post(hold_of(story), stale);
        CHECK(conflict.status == 409);
        CHECK(says(conflict, "Mine ord"));
        CHECK(lars.submit(hold_of(story), {{"because", "Klagen er afgjort"}}).status == 303);
        CHECK_FALSE(says(lars.get("/opbevaring"), "Holdes tilbage"));
        auto const page = lars.get(hold_of(story));
        CHECK(says(page, "Klagen er afgjort"));
        CHECK(says(page, "i Ankestyrelsen"));
    });
}

}  // namespace
}  // namespace indgang::retention

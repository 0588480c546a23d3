#include <fmt/format.h>

#include "stories/journeys/one_family.hpp"

namespace indgang::test {
namespace {

constexpr auto own = "/min-familie/plan";

/// The number of the part that was just written: its place on the plan.
std::string part_of(std::string const& location) {
    REQUIRE(location.find("#del-") != location.npos);
    return location.substr(location.find("#del-") + 5);
}

/// Says yes to all that the page asks about.
void agrees(Browser& browser, std::string const& plan) {
    auto const page = browser.get(plan);
    auto fields = browser.kept;
    std::string_view const name = "name=\"revisions\" value=\"";
    for (auto at = page.body.find(name); at != page.body.npos; at = page.body.find(name, at + 1)) {
        auto const from = at + name.size();
        fields.emplace_back("revisions", page.body.substr(from, page.body.find('"', from) - from));
    }
    CHECK(Browser::location(browser.post(plan + "/svar", fields)) == plan);
}

/// What is written, on the day after: a goal under the mother's wish, an action for her and one for Lise.
void a_plan_is_written(Journey& lund) {
    auto const& ids = lund.story.ids;
    auto& mette = lund.as(ids.mette);
    auto const wish = part_of(does(lund.as(lund.mother_login), std::string(own) + "/oensker/opret",
                                   {{"words", "Vi vil sove en hel nat"}}));
    auto const goal = part_of(does(mette, lund.of_case("/plan/maal/opret"),
                                   {{"words", "Noah sover i sin egen seng hele natten"},
                                    {"under", wish},
                                    {"about", word(lund.child)},
                                    {"baseline", "3"},
                                    {"target", "7"},
                                    {"due_on", "2027-06-01"}}));
    does(mette, lund.of_case("/plan/handlinger/opret"),
         {{"words", "Skriv en søvndagbog"},
          {"under", goal},
          {"holder", as_holder(lund.mother)},
          {"due_on", "2026-12-14"},
          {"involvement", "by"}});
    does(mette, lund.of_case("/plan/handlinger/opret"),
         {{"words", "Tal med skolen om et stille rum"},
          {"under", goal},
          {"holder", as_holder(ids.lise)},
          {"due_on", "2027-08-01"},
          {"involvement", "for"}});
}

}  // namespace

void wishes_become_a_plan_that_both_parents_agree(Journey& lund) {
    auto const& ids = lund.story.ids;
    lund.day("2026-12-01"_day);
    auto& mette = lund.as(ids.mette);
    auto& ida = lund.as(lund.mother_login);
    auto& aage = lund.as(lund.father_login);
    sees(ida, "/min-familie", {"Planen begynder med det, I ønsker jer."});
    a_plan_is_written(lund);
    auto const plan = lund.of_case("/plan");
    sees(mette, plan, {"Et udkast. Intet er aftalt endnu."});
    no_ball_lies_loose(lund);

    agrees(mette, plan);
    for (auto* parent : {&ida, &aage})
        sees(*parent, "/min-familie", {"Din tur", "forslag til planen"});
    agrees(ida, own);
    sees(mette, plan, {"Et udkast. Intet er aftalt endnu.", "Åge (far) har ikke svaret endnu"});
    for (auto* parent : {&ida, &aage}) sees(*parent, "/min-familie", {"Se planen", "et udkast"});
    sees(ida, "/min-familie", {"Vores plan", "»Vi vil sove en hel nat«"});
    sees(mette, lund.of_case("/bolden"), {"Åge"});
    agrees(aage, own);
    sees(mette, plan, {"Aftalt 1. december 2026."});
    for (auto* parent : {&ida, &aage})
        sees(*parent, "/min-familie", {"Se planen", "aftalt 1. december 2026"});

    // Each ball is with one; the mother's own first on her page, named on the father's.
    sees(ida, "/min-familie", {"Din tur", "Skriv en søvndagbog", "Inden mandag 14. december"});
    sees(aage, "/min-familie", {"Ida", "Skriv en søvndagbog"});
    sees(lund.as(ids.lise), "/bolden", {"Tal med skolen om et stille rum"});
    sees(lund.as(ids.lise), plan, {"Aftalt 1. december 2026."});
    no_ball_lies_loose(lund);

    // On the day itself it is not late; the day after it is; and then she has done it.
    lund.day("2026-12-14"_day);
    sees(lund.as(lund.mother_login), "/min-familie", {"Din tur", "Skriv en søvndagbog"});
    CHECK(reads(lund.as(lund.mother_login), "/min-familie").find("Dagen er gået") ==
          std::string::npos);
    lund.day("2026-12-15"_day);
    auto& late = lund.as(lund.mother_login);
    sees(late, "/min-familie", {"Din tur", "Skriv en søvndagbog", "Dagen er gået"});
    auto const front = late.get("/min-familie").body;
    auto const at = front.find("action=\"/min-familie/handlinger/");
    REQUIRE(at != front.npos);
    auto const from = at + 8;
    taps(late, "/min-familie", front.substr(from, front.find('"', from) - from),
         {{"event", "finish"}, {"back", "front"}});
    sees(late, "/min-familie", {"Din tur", "Du skal ikke gøre noget lige nu."});
    no_ball_lies_loose(lund);
}

}  // namespace indgang::test

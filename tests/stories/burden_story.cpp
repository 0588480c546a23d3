#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

TEST_CASE("a family says what a week can carry, and the plan is fitted to it [PLAN-10]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const of_case = [&](std::string_view rest) {
            return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
        };
        // The coordinator asks at the first talk and writes down what is said.
        CHECK(says(mette.get(of_case("")), "Der er ikke sagt, hvad en uge kan rumme."));
        CHECK(Browser::location(mette.submit(of_case("/belastning/plads?hvem=alle"),
                                             {{"tasks", "2"}, {"words", "Ikke om torsdagen"}})) ==
              of_case("/belastning"));

        // A goal with two things for Anna in one week: it is what she can carry.
        auto const written = [](RawAnswer const& answer) {
            auto const location = Browser::location(answer);
            return location.substr(location.find("#del-") + 5);
        };
        auto const goal = written(
            mette.submit(of_case("/plan/maal/opret"), {{"words", "Sofie sover hele natten"}}));
        auto const give = [&](std::string words, std::string day) {
            return written(mette.submit(of_case("/plan/handlinger/opret"),
                                        {{"words", std::move(words)},
                                         {"under", goal},
                                         {"holder", fmt::format("person {}", story.ids.anna.value)},
                                         {"due_on", std::move(day)}}));
        };
        give("Skriver søvndagbog", "2026-12-01");
        give("Køber en tungere dyne", "2026-12-02");
        auto const agree = [&](Browser& who, std::string const& page, std::string const& to) {
            auto const answer = who.get(page);
            auto fields = who.kept;
            for (auto at = answer.body.find("name=\"revisions\" value=\""); at != std::string::npos;
                 at = answer.body.find("name=\"revisions\" value=\"", at + 1)) {
                auto const from = at + 24;
                fields.emplace_back("revisions",
                                    answer.body.substr(from, answer.body.find('"', from) - from));
            }
            CHECK(who.post(to, fields).status == 303);
        };
        auto const both_agree = [&] {
            agree(mette, of_case("/plan"), of_case("/plan/svar"));
            agree(anna, "/min-familie/plan", "/min-familie/plan/svar");
        };
        both_agree();
        CHECK(says(anna.get("/min-familie/belastning"),
                   "Der er plads til det, der er aftalt de næste 12 uger."));

        // One thing more, and the week is past it; swimming can wait.
        auto const swimming = give("Spørger svømmeklubben", "2026-12-04");
        agree(anna, "/min-familie/plan", "/min-familie/plan/svar");
        auto const full = anna.get("/min-familie/belastning");
        CHECK(says(full, "Uge 49 er for fyldt: 3 opgaver."));
        CHECK(says(full, "»Spørger svømmeklubben« kan vente til uge 50."));
        CHECK(says(mette.get(of_case("")), "Uge 49 er for fyldt"));
        CHECK(says(mette.get(of_case("/handlinger/" + swimming)),
                   "Uge 49 bliver for fyldt: 3 opgaver, og der er plads til 2."));

        // Anna says that she can carry it after all, and the warning goes; what was said before stays.
        CHECK(anna.submit("/min-familie/belastning/plads?hvem=alle",
                          {{"tasks", "3"}, {"words", "Det går, når Peter er hjemme"}})
                  .status == 303);
        CHECK_FALSE(says(anna.get("/min-familie/belastning"), "for fyldt:"));
        CHECK(says(mette.get(of_case("/belastning/plads?hvem=alle")), "Ikke om torsdagen"));
        CHECK_FALSE(says(mette.get(of_case("/handlinger/" + swimming)), "bliver for fyldt"));
    });
}

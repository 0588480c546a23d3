#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
std::string number(PersonId person) { return std::to_string(person.value); }

/// The municipality's own board, with what is good and what is hard; its word.
std::string an_own_kind(Story& story) {
    auto admin = story.as(story.ids.admin);
    auto const made = admin.submit("/tavler/opret", {{"name", "Ugen, der gik"},
                                                     {"origin", "Lavet af familieafdelingen"},
                                                     {"audience", "child"},
                                                     {"drawing", "columns"},
                                                     {"strengths_first", "yes"},
                                                     {"heading_1", "Det svære"},
                                                     {"heading_2", "Det gode"},
                                                     {"look_2", "strength"},
                                                     {"strength_2", "yes"}});
    auto const address = Browser::location(made);
    return address.substr(address.rfind('/') + 1);
}

}  // namespace

TEST_CASE(
    "a family talks at the municipality's own board, worries, and answers at home [ASSESS-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const begun =
            mette.submit(of_case(story, "/samtaletavler"),
                         {{"kind", an_own_kind(story)}, {"about", number(story.ids.sofie)}});
        auto const board = Browser::location(begun);
        CHECK(board.ends_with("/2"));  // the column of what works stands first
        CHECK(mette
                  .submit(board, {{"column", "2"},
                                  {"voice", number(story.ids.anna)},
                                  {"words", "Hun lo hele vejen hjem"}})
                  .status == 303);
        CHECK(mette
                  .submit(of_case(story, "/bekymringer"),
                          {{"child", number(story.ids.sofie)},
                           {"worried", number(story.ids.anna)},
                           {"others", "PPR"},
                           {"what", "hun mister sine venner"},
                           {"if_unchanged", "hun ikke er i skole"},
                           {"goal", "hun er sammen med Alma hver uge"},
                           {"means_0", "Aldrig"},
                           {"means_10", "Hver uge"}})
                  .status == 303);
        CHECK(says(anna.get("/min-familie/tavler"), "»Hun lo hele vejen hjem«"));
        CHECK(says(anna.get("/min-familie/bekymringer"), "hun mister sine venner"));
        CHECK(says(anna.get("/min-familie/skalaer"),
                   "Hvor tæt er vi på, at hun er sammen med Alma hver uge?"));
        CHECK(anna.submit("/min-familie/skalaer/1", {{"value", "4"}}).status == 303);
        CHECK(mette
                  .submit(of_case(story, "/skalaer/1"), {{"rater", "professional"},
                                                         {"professional", "Lise Bang, PPR"},
                                                         {"rated_on", "2026-11-23"},
                                                         {"value", "6"}})
                  .status == 303);
        auto const worries = mette.get(of_case(story, "/bekymringer"));
        CHECK(says(worries, "Svarene ligger fra 4 til 6."));
        CHECK(says(worries, "Anna (mor): 4"));
    });
}

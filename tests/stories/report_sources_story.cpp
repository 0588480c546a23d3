#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/report_steps.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
std::string number(PersonId person) { return std::to_string(person.value); }

/// As the analysis meeting left it: what professionals saw, and what the family was told.
void analysed(Story& story) {
    story.served.write_outside([&](db::Db& db) {
        constexpr std::string_view at = "2026-11-20T09:00:00.000Z";
        auto const meeting = db.insert(
            "INSERT INTO analysis_meeting (case_id, meets_on, starts_at, place, purpose, planned_by,"
            " planned_at) VALUES ($1, '2026-11-20', '09:30', 'Rådhuset', 'Nye øjne', $2, $3)"
            " RETURNING id",
            story.ids.holm, story.ids.mette, at);
        db.run(
            "INSERT INTO analysis_record (meeting_id, held_on, came, facts, assessment, direction,"
            " recorded_by, recorded_at) VALUES ($1, '2026-11-20', 'Alle', 'Hun sover til fem',"
            " 'Larmen gør dagen hård', 'Færre skift om eftermiddagen', $2, $3)",
            meeting, story.ids.mette, at);
        db.run(
            "INSERT INTO analysis_told (meeting_id, words, told_on, told_by, told_at)"
            " VALUES ($1, 'Vi vil gerne prøve færre skift', '2026-11-21', $2, $3)",
            meeting, story.ids.mette, at);
    });
}

}  // namespace

TEST_CASE("boards, scales and the analysis come into the report without being typed [ASSESS-7]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const board = Browser::location(
            mette.submit(of_case(story, "/samtaletavler"),
                         {{"kind", "three_columns"}, {"about", number(story.ids.sofie)}}));
        CHECK(mette
                  .submit(board, {{"column", "1"},
                                  {"voice", number(story.ids.anna)},
                                  {"words", "Hun lo hele vejen hjem"}})
                  .status == 303);
        story.served.write_outside([&](db::Db& db) {
            constexpr std::string_view at = "2026-11-20T09:00:00.000Z";
            db.insert(
                "INSERT INTO scale (case_id, about, question, means_0, means_10, asked_by, asked_at)"
                " VALUES ($1, $2, 'Hvordan sover hun?', 'Slet ikke', 'Hele natten', $3, $4)"
                " RETURNING id",
                story.ids.holm, story.ids.sofie, story.ids.mette, at);
        });
        auto const scale = fmt::format(
            "/skalaer/{}", *story.look()->row("SELECT max(id) FROM scale",
                                              [](db::Row const& row) { return row.number(0); }));
        CHECK(mette
                  .submit(of_case(story, scale), {{"rater", number(story.ids.anna)},
                                                  {"rated_on", "2026-11-20"},
                                                  {"value", "6"},
                                                  {"reason", "Dynen hjælper"}})
                  .status == 303);
        analysed(story);

        auto const report = begun_report(story, mette);
        CHECK_FALSE(part_saying(story, "Hun lo hele vejen hjem").empty());
        CHECK_FALSE(part_saying(story, "6 af 10. Dynen hjælper").empty());
        CHECK_FALSE(part_saying(story, "Færre skift om eftermiddagen").empty());
        auto const page = mette.get(report);
        CHECK(says(page, "Hvordan sover hun? (0: Slet ikke. 10: Hele natten)"));
        CHECK(says(page, "Larmen gør dagen hård"));
    });
}

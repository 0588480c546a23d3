#include "over_time/rules.hpp"

#include <doctest/doctest.h>

#include "over_time/chart.hpp"
#include "over_time/sheet.hpp"
#include "over_time/wrapped.hpp"

namespace indgang::over_time {
namespace {

constexpr Day today = "2026-11-23"_day;

Span span(std::int64_t person, Day from, std::optional<Day> until,
          std::vector<plan::ElementId> serves = {{7}}) {
    return {.id = {1},
            .person = {person},
            .name = "Aflastning",
            .person_name = "Sofie",
            .department = "Børnehandicap",
            .from = from,
            .until = until,
            .serves = std::move(serves)};
}

}  // namespace

TEST_CASE(
    "two interventions for one person and one goal overlap on the days that both run [PLAN-5]") {
    CHECK(overlaps({}).empty());
    auto const a = span(1, "2026-05-01"_day, "2026-10-01"_day);
    CHECK(overlaps({a, span(1, "2026-09-30"_day, std::nullopt)}) ==
          std::vector{Overlap{0, 1, {7}, "2026-09-30"_day, "2026-10-01"_day}});
    CHECK(overlaps({a, span(1, "2026-10-01"_day, std::nullopt)}).empty());
    CHECK(overlaps({a, span(2, "2026-05-01"_day, std::nullopt)}).empty());
    CHECK(overlaps({a, span(1, "2026-05-01"_day, std::nullopt, {{8}})}).empty());
    CHECK(overlaps({a, span(1, "2026-05-01"_day, std::nullopt, {})}).empty());
    CHECK(overlaps({a, span(1, "2026-05-01"_day, "2026-06-01"_day)}) ==
          std::vector{Overlap{0, 1, {7}, "2026-05-01"_day, "2026-06-01"_day}});
    auto const open = span(1, "2026-05-01"_day, std::nullopt, {{7}, {8}});
    CHECK(overlaps({open, open}) ==
          std::vector{Overlap{0, 1, {7}, "2026-05-01"_day, std::nullopt},
                      Overlap{0, 1, {8}, "2026-05-01"_day, std::nullopt}});
}

TEST_CASE("what runs at once is counted for each person and day [PLAN-5]") {
    std::vector const spans{span(1, today, std::nullopt), span(1, today, today + days{1}),
                            span(2, today, std::nullopt)};
    CHECK(at_once(spans, {1}, today) == 2);
    CHECK(at_once(spans, {1}, today + days{1}) == 1);
    CHECK(at_once(spans, {1}, today - days{1}) == 0);
    CHECK(at_once({}, {1}, today) == 0);
}

TEST_CASE("the picture shows whole months, and a year each way at most [PLAN-5]") {
    auto const bare = window_of({}, {}, today);
    CHECK(bare.from == "2026-09-01"_day);
    CHECK(bare.until == "2027-03-01"_day);
    auto const wide = window_of({span(1, "2020-01-01"_day, "2031-01-01"_day)}, {}, today);
    CHECK(wide.from == "2025-11-01"_day);
    CHECK(wide.until == "2027-12-01"_day);
    auto judged = span(1, today, std::nullopt);
    judged.judged_on = "2027-05-31"_day;
    CHECK(window_of({judged}, {}, today).until == "2027-06-01"_day);
    CHECK(window_of({}, {{MarkKind::meeting, "2026-07-31"_day, "Møde"}}, today).from ==
          "2026-07-01"_day);
}

TEST_CASE("names of months never lie over each other, and each January tells its year [PLAN-5]") {
    auto const long_ago = "2020-01-01"_day, far_ahead = "2031-01-01"_day;
    for (auto const now : {today, "2026-12-31"_day, "2027-01-01"_day, "2027-02-01"_day}) {
        for (auto const& one : {span(1, long_ago, std::nullopt), span(1, long_ago, far_ahead),
                                span(1, now, std::nullopt)}) {
            std::vector const spans{one};
            auto const sheet = sheet_of({spans, {}, {}, now, Language::da});
            std::int64_t free_from = 0;
            std::size_t years = 0;
            for (auto const& month : sheet.months) {
                if (month.name.empty()) continue;
                CHECK(month.x >= free_from);
                bool const has_year = month.name.size() > 3;
                years += has_year && month.name.starts_with("jan");
                free_from = month.x + (has_year ? 70 : 36);
            }
            auto const window = window_of(spans, {}, now);
            auto const first = int(window.from.date().year()),
                       last = int(window.until.date().year());
            bool const begins_in_january = unsigned(window.from.date().month()) == 1;
            bool const ends_at_january = unsigned(window.until.date().month()) == 1;
            CHECK(int(years) == last - first + begins_in_january - ends_at_january);
        }
    }
}

TEST_CASE("a bar ends with its intervention, and fades where no end is known [PLAN-5]") {
    std::vector const spans{
        span(1, "2026-10-01"_day, "2026-12-01"_day), span(1, "2026-10-01"_day, std::nullopt),
        span(1, "2020-01-01"_day, "2026-11-01"_day), span(1, today + days{1}, std::nullopt)};
    auto const sheet = sheet_of({spans, {}, {}, today, Language::da});
    REQUIRE(sheet.bars.size() == 4);
    CHECK(sheet.bars[0].fade_width == 0);
    CHECK(sheet.bars[1].fade_width > 0);
    CHECK(sheet.bars[1].fade_x + sheet.bars[1].fade_width == sheet_right);
    CHECK(sheet.bars[1].x + sheet.bars[1].width == sheet.today_x);
    CHECK(sheet.bars[0].before.empty());
    CHECK_FALSE(sheet.bars[2].before.empty());
    CHECK(sheet.bars[2].x == sheet_left);
    CHECK(sheet.bars[2].is_over);
    CHECK(sheet.bars[3].is_coming);
    CHECK(sheet.height > sheet.bars[3].y);
    CHECK(sheet.rows.front().person == "Sofie");
}

TEST_CASE("signs that would cover each other stand beneath each other [PLAN-5]") {
    std::vector<Mark> const marks{
        {MarkKind::goal_due, today, "A", PersonId{1}, "Sofie", plan::ElementId{1}},
        {MarkKind::goal_due, today, "B", PersonId{1}, "Sofie", plan::ElementId{2}},
        {MarkKind::goal_due, today + days{60}, "C", std::nullopt, "", plan::ElementId{3}}};
    std::vector<Waiting> const waiting{{.mark = 0, .on_mark = 2}, {.mark = 0, .on_span = 5}};
    auto const sheet = sheet_of({{}, marks, waiting, today, Language::da});
    REQUIRE(sheet.goals.size() == 3);
    CHECK(sheet.goals[0].x == sheet.goals[1].x);
    CHECK(sheet.goals[0].y < sheet.goals[1].y);
    CHECK(sheet.goals[0].number == "1");
    CHECK(sheet.arrows.size() == 1);
    CHECK(sheet_of({{}, {}, {}, today, Language::da}).bars.empty());
}

TEST_CASE("a text is wrapped by its words, and never in the middle of a letter [PLAN-5]") {
    using Lines = std::vector<std::string>;
    CHECK(wrapped("", 10, 2).empty());
    CHECK(wrapped("En lejlighed", 20, 2) == Lines{"En lejlighed"});
    CHECK(wrapped("En lejlighed i byen", 12, 2) == Lines{"En lejlighed", "i byen"});
    CHECK(wrapped("En lejlighed i den store by", 12, 2) == Lines{"En lejlighed", "i den …"});
    CHECK(wrapped("Ååååååå", 3, 2) == Lines{"Ååå", "å …"});
}

TEST_CASE("boxes stand from left to right by what must come first [PLAN-5]") {
    CHECK(chart_of({}, {}).boxes.empty());
    auto const chart = chart_of(
        {{"Lokale", "Sofie", 0}, {"Skole", "Sofie", 1}, {"Svar", "", 0, true}}, {{0, 1}, {2, 1}});
    REQUIRE(chart.boxes.size() == 3);
    CHECK(chart.boxes[1].x > chart.boxes[0].x + box_width);
    CHECK(chart.boxes[2].x == chart.boxes[0].x);
    CHECK(chart.boxes[2].y >= chart.boxes[0].y + chart.boxes[0].height);
    CHECK(chart.boxes[2].is_outside);
    CHECK(chart.lines.size() == 2);
    CHECK(chart.width >= chart.boxes[1].x + box_width);
    CHECK(chart.height >= chart.boxes[2].y + chart.boxes[2].height);
}

}  // namespace indgang::over_time

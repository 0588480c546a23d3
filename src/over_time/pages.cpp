#include "over_time/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "over_time/reading.hpp"

namespace indgang::over_time {
namespace {

using dependencies::Node;

std::vector<WaitView> waits_of(Reading const& reading, Node const& node) {
    std::vector<WaitView> views;
    if (auto const found = reading.waits.find(node); found != reading.waits.end())
        for (auto const& line : found->second.lines)
            views.push_back({line.on, line.address, line.expected_on, line.is_ready, line.is_late});
    return views;
}

void list_persons(OverTimePage& page, Reading const& reading) {
    auto const today = reading.scope.today();
    for (std::size_t i = 0; i < reading.spans.size(); ++i) {
        auto const& one = reading.spans[i];
        if (i == 0 || reading.spans[i - 1].person != one.person) {
            page.persons.push_back({.name = one.person_name, .at_once = {}, .spans = {}});
            auto const count = at_once(reading.spans, one.person, today);
            if (count > 1)
                page.persons.back().at_once = phrase("{0} indsatser på samme tid i dag", count);
        }
        page.persons.back().spans.push_back(
            {.name = one.name,
             .address = effects::address_of(reading.scope, one.id),
             .department = one.department,
             .from = one.from,
             .until = one.until,
             .judged_on = one.judged_on,
             .is_over = reading.standings[i] == effects::Standing::ended,
             .is_coming = one.from > today,
             .is_late = reading.standings[i] == effects::Standing::overdue,
             .waits = waits_of(reading, {.intervention = one.id})});
    }
}

void list_days(OverTimePage& page, Reading const& reading) {
    auto const today = reading.scope.today();
    std::vector<DayView> days;
    for (std::size_t i = 0; i < reading.marks.size(); ++i) {
        auto const& mark = reading.marks[i];
        bool const is_meeting = mark.kind == MarkKind::meeting;
        days.push_back(
            {.on = mark.on,
             .said = mark.said,
             .about = mark.about_name,
             .address = mark.goal ? dependencies::address_of(reading.scope, {.goal = mark.goal})
                                  : std::string{},
             .what = is_meeting ? Text{"Møde"} : Text{"Målet skal være nået"},
             .number = std::to_string(i + 1),
             .is_late = !is_meeting && mark.on < today});
    }
    for (std::size_t i = 0; i < reading.spans.size(); ++i) {
        auto const& span = reading.spans[i];
        auto const standing = reading.standings[i];
        if (!span.judged_on || standing == effects::Standing::ended) continue;
        days.push_back({.on = *span.judged_on,
                        .said = span.name,
                        .about = span.person_name,
                        .address = effects::address_of(reading.scope, span.id),
                        .what = Text{"Vi ser efter, om det virker"},
                        .number = {},
                        .is_late = standing == effects::Standing::overdue});
    }
    std::ranges::stable_sort(days, {}, &DayView::on);
    for (auto& day : days)
        (day.on < today && !day.is_late ? page.behind : page.ahead).push_back(std::move(day));
}

void list_overlaps(OverTimePage& page, Reading const& reading) {
    for (auto const& one : overlaps(reading.spans)) {
        auto const& a = reading.spans[one.first];
        auto const& b = reading.spans[one.second];
        if (one.until && *one.until <= reading.scope.today()) continue;
        page.overlaps.push_back(
            {.said = one.until ? phrase("{0} og {1} fra {2} til {3}", a.name, b.name, one.from,
                                        *one.until)
                               : phrase("{0} og {1} siden {2}", a.name, b.name, one.from),
             .goal = reading.picture.name_of({.goal = one.goal}, reading.is_family),
             .address = dependencies::address_of(reading.scope, {.goal = one.goal})});
    }
}

void list_waiting(OverTimePage& page, Reading const& reading) {
    for (auto const& [node, part] : reading.waits)
        page.waiting.push_back({.waits = reading.picture.name_of(node, reading.is_family),
                                .address = dependencies::address_of(reading.scope, node),
                                .about = reading.picture.about(node),
                                .on = waits_of(reading, node)});
}

void draw(OverTimePage& page, Reading const& reading) {
    page.chart = reading.chart();
    if (page.is_empty) return;
    auto const waiting = reading.drawn_waiting();
    page.sheet = sheet_of({.spans = reading.spans,
                           .marks = reading.marks,
                           .waiting = waiting,
                           .today = reading.scope.today(),
                           .language = reading.scope.language()});
    page.has_meetings = !page.sheet->meetings.empty();
    page.has_goals = !page.sheet->goals.empty();
    page.sentence = phrase("{0} indsatser og {1} møder og mål, måned for måned.",
                           std::ssize(reading.spans), std::ssize(reading.marks));
}

OverTimePage page_of(access::CaseScope& scope) {
    Reading const reading{scope};
    auto const base = reading.is_family ? std::string{"/min-familie"}
                                        : fmt::format("/forloeb/{}", scope.case_id().value);
    OverTimePage page{
        .place = cases::place(scope),
        .plan = base + "/plan",
        .write_waits = {},
        .persons = {},
        .ahead = {},
        .behind = {},
        .overlaps = {},
        .waiting = {},
        .sheet = {},
        .chart = {},
        .sentence = {},
        .is_for_family = reading.is_family,
        .is_empty = reading.spans.empty() && reading.marks.empty(),
        .is_partial = !reading.is_family && !access::coordination.has(scope.relation())};
    bool const may_write = !reading.is_family && access::professionals.has(scope.relation()) &&
                           scope.may_see(access::FolderKind::plan);
    if (may_write) page.write_waits = base + "/afhaengigheder";
    list_persons(page, reading);
    list_days(page, reading);
    list_overlaps(page, reading);
    list_waiting(page, reading);
    draw(page, reading);
    return page;
}

}  // namespace

web::Response show_over_time(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, page_of(scope));
}

web::Response show_own_over_time(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return show_over_time(request, scope);
}

}  // namespace indgang::over_time

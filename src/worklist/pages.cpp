#include "worklist/pages.hpp"

#include <algorithm>

#include "follow_up/follow_up.hpp"
#include "foundation/near_day.hpp"
#include "team_meetings/team_meetings.hpp"

namespace indgang::worklist {
namespace {

constexpr std::size_t most_weeks = 26;

Phrase when_of(Due const& due, Day today, Language language) {
    bool const is_planned_earlier = due.plan_by < due.due_on && due.plan_by >= today;
    if (is_planned_earlier)
        return phrase("planlæg senest {0}", near_day(due.plan_by, today, language));
    return follow_up::how_long(due.due_on, today);
}

std::string callable(std::string_view telephone) {
    std::string digits;
    for (char const c : telephone)
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
    return digits;
}

Line line_of(Due due, Day today, Language language) {
    bool const is_meeting = due.clock_is_familys;
    auto const call = callable(due.telephone);
    return {.case_id = due.case_id,
            .child_id = due.child_id,
            .child = std::move(due.child),
            .age = due.born_on ? std::optional{age_on(today, *due.born_on)} : std::nullopt,
            .family = std::move(due.family),
            .case_number = std::move(due.case_number),
            .due_on = due.due_on,
            .plan_by = due.plan_by,
            .what = is_meeting ? Text{"Kerneteammøde"} : Text{"Opfølgning"},
            .what_to_do = is_meeting ? Text{"Hold møde"} : Text{"Hold opfølgning"},
            .due_said = near_day(due.due_on, today, language),
            .when = when_of(due, today, language),
            .is_late = today > due.due_on,
            .why = std::move(due.why),
            .is_extended = due.is_extended,
            .contact = std::move(due.contact),
            .telephone = std::move(due.telephone),
            .call = call,
            .in_place_of = std::move(due.in_place_of)};
}

void place_in_weeks(WorklistPage& page, std::vector<Week> const& weeks) {
    int most = 1;
    for (auto const& week : weeks) most = std::max(most, week.count);
    for (auto const& week : weeks)
        page.later.push_back(
            {.number = week.number,
             .count = week.count,
             .most = most,
             .count_said = week.count == 1 ? phrase("1 opfølgning")
                                           : phrase("{0} opfølgninger", std::int64_t{week.count}),
             .is_open = page.only_later,
             .lines = {}});
}

void place(WorklistPage& page, std::vector<Due> all, Language language) {
    auto const weeks = weeks_ahead(all, page.today, most_weeks);
    place_in_weeks(page, weeks);
    std::vector<std::int64_t> families;
    families.reserve(all.size());
    for (auto& due : all) {
        families.push_back(due.case_id.value);
        auto const part = part_of(due, page.today);
        if (part == Part::overdue || due.due_on == page.today) ++page.seen_today;
        auto const plan_by = due.plan_by;
        auto line = line_of(std::move(due), page.today, language);
        if (part == Part::overdue) page.overdue.push_back(std::move(line));
        if (part == Part::this_week) page.this_week.push_back(std::move(line));
        if (part == Part::paused) page.paused.push_back(std::move(line));
        if (part != Part::later) continue;
        for (std::size_t i = 0; i < weeks.size(); ++i)
            if (plan_by < weeks[i].monday + days{7}) {
                page.later[i].lines.push_back(std::move(line));
                break;
            }
    }
    std::ranges::sort(families);
    families.erase(std::ranges::unique(families).begin(), families.end());
    page.overdue_count = page.overdue.size();
    page.this_week_count = page.this_week.size();
    for (auto const& week : page.later) page.later_count += week.lines.size();
    page.families = std::int64_t(families.size() + page.without_date.size());
    page.is_empty = page.families == 0;
}

void choose_parts(WorklistPage& page, std::string_view only) {
    if (only != "overskredet" && only != "uge" && only != "senere") return;
    page.only = only;
    page.only_overdue = only == "overskredet";
    page.only_this_week = only == "uge";
    page.only_later = only == "senere";
    page.shows_overdue = only == "overskredet";
    page.shows_this_week = only == "uge";
    page.shows_later = only == "senere";
}

}  // namespace

web::Response show(web::Request const& request, access::Visit& visit) {
    auto const& me = visit.user();
    WorklistPage page{visit.today()};
    page.day_said = say_with_weekday(visit.today(), visit.language());
    auto const asked = request.query_value("sorter");
    auto const order = value_of(orders, asked).value_or(Order::by_date);
    for (auto const& row : orders) page.orders.push_back({row.value, row.value == order});
    choose_parts(page, request.query_value("vis"));

    std::vector<Due> all;
    auto const read = [&](UserId coordinator) {
        auto list = list_of_coordinator(visit, coordinator);
        all = std::move(list.due);
        page.without_date = std::move(list.without_date);
    };
    auto const other = request.query_value("koordinator");
    if (!other.empty() && me.roles.has(access::Role::leader)) {
        UserId const coordinator{std::strtoll(other.c_str(), nullptr, 10)};
        auto const name = coordinator_led_by(visit, coordinator);
        if (!name) throw access::NotFound{};
        page.of_whom = *name;
        page.list_of = coordinator.value;
        read(coordinator);
    } else if (me.roles.has(access::Role::coordinator)) {
        page.may_create = true;
        read(me.id);
    }
    if (me.roles.has(access::Role::core_team_member) && other.empty())
        std::ranges::move(due_for_member(visit, me.id), std::back_inserter(all));
    if (other.empty())
        for (auto& one : team_meetings::next_meetings(visit))
            page.team_meetings.push_back({std::move(one.team), std::move(one.address),
                                          std::move(one.said), one.is_late, one.is_to_begin});
    sort(all, order);
    place(page, std::move(all), visit.language());
    return web::page(request, page);
}

}  // namespace indgang::worklist

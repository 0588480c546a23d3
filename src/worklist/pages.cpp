#include "worklist/pages.hpp"

#include <algorithm>

#include "team_meetings/team_meetings.hpp"
#include "worklist/day.hpp"

namespace indgang::worklist {
namespace {

void choose_parts(WorklistPage& page, std::string_view only) {
    if (only != "overskredet" && only != "uge" && only != "senere") return;
    page.only = only;
    page.only_overdue = only == "overskredet";
    page.only_this_week = only == "uge";
    page.only_later = only == "senere";
    page.shows_others = false;
    page.shows_later = only == "senere";
}

/// Of a coordinator whom the reader leads: the dates, and nothing of what the consents decide.
std::optional<Gathered> page_of_others(web::Request const& request, access::Visit& visit,
                                       WorklistPage& page) {
    auto const asked = request.query_value("koordinator");
    if (asked.empty() || !visit.user().roles.has(access::Role::leader)) return std::nullopt;
    UserId const coordinator{std::strtoll(asked.c_str(), nullptr, 10)};
    auto const name = coordinator_led_by(visit, coordinator);
    if (!name) throw access::NotFound{};
    page.of_whom = *name;
    page.list_of = coordinator.value;
    auto list = list_of_coordinator(visit, coordinator);
    return Gathered{.due = std::move(list.due),
                    .cases = {},
                    .without_date = std::move(list.without_date),
                    .reader = visit.user().id};
}

Gathered own_day(access::Visit& visit) {
    auto const& me = visit.user();
    Gathered gathered{.due = {}, .cases = {}, .without_date = {}, .reader = me.id};
    auto own = todo::ask_of_coordinator(visit, me.id);
    auto elsewhere = todo::ask_of_others(visit);
    if (me.roles.has(access::Role::coordinator)) {
        auto list = list_of_coordinator(visit, me.id);
        gathered.due = std::move(list.due);
        gathered.without_date = std::move(list.without_date);
    }
    gathered.cases = own();
    std::ranges::move(elsewhere(), std::back_inserter(gathered.cases));
    if (me.roles.has(access::Role::core_team_member))
        std::ranges::move(due_for_member(visit, me.id), std::back_inserter(gathered.due));
    std::ranges::sort(gathered.cases, {}, &todo::CaseThings::case_id);
    return gathered;
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

    auto others = page_of_others(request, visit, page);
    if (others) {
        others->order = order;
        arrange(page, std::move(*others), visit.language());
        return web::page(request, page);
    }
    auto gathered = own_day(visit);
    gathered.order = order;
    page.may_create = me.roles.has(access::Role::coordinator);
    for (auto& one : team_meetings::next_meetings(visit))
        page.team_meetings.push_back({std::move(one.team), std::move(one.address),
                                      std::move(one.said), one.is_late, one.is_to_begin});
    arrange(page, std::move(gathered), visit.language());
    return web::page(request, page);
}

web::Response see_news(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, seen_fields};
    auto const up_to = form.maybe_number("up_to");
    if (form.ok() && up_to) todo::see(scope, *up_to);
    return web::see_other("/arbejdsliste");
}

}  // namespace indgang::worklist

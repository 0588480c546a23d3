#include "portal/pages.hpp"

#include <algorithm>

#include "appointments/appointments.hpp"
#include "assessment_meetings/assessment_meetings.hpp"
#include "cases/cases.hpp"
#include "foundation/near_day.hpp"
#include "meetings/meetings.hpp"
#include "portal/closed_page.hpp"
#include "portal/store.hpp"

namespace indgang::portal {
namespace {

std::string digits_of(std::string_view telephone) {
    std::string digits;
    for (char const c : telephone)
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
    return digits;
}

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

bool says_something(auto const& focus) {
    return std::ranges::any_of(focus, [](auto const& one) { return !one.words.empty(); });
}

/// Whether the reader has written what it wants to talk about there.
bool has_said(access::CaseScope& scope, appointments::Identity const& identity) {
    for (auto const& one : meetings::meetings_of(scope))
        if (meetings::identity_of(one.id) == identity) return says_something(one.focus);
    for (auto const& one : assessment_meetings::meetings_of(scope))
        if (assessment_meetings::identity_of(one.id) == identity) return says_something(one.focus);
    return false;
}

/// "I dag kl. 13.00–14.00", "tirsdag 2. december kl. 10.00–11.30".
std::string said_when(access::CaseScope& scope, appointments::Span const& when) {
    auto const hours = [&](Text said_with_hours) {
        return say(phrase(said_with_hours, said(when.from), said(when.until)), scope.language());
    };
    if (when.on == scope.today()) return hours("I dag kl. {0}–{1}");
    if (when.on == scope.today() + days{1}) return hours("I morgen kl. {0}–{1}");
    return appointments::said_when(when, scope.today(), scope.language());
}

/// The nearest of all kinds.
std::optional<ComingMeeting> coming_meeting(access::CaseScope& scope) {
    for (auto const& one : appointments::of_case(scope)) {
        bool const takes_part =
            scope.person() && std::ranges::count(one.family, *scope.person()) > 0;
        if (one.standing != appointments::Standing::planned || one.when.on < scope.today() ||
            !takes_part)
            continue;
        return ComingMeeting{one.own_address, one.name_for_family, said_when(scope, one.when),
                             has_said(scope, one.identity)};
    }
    return std::nullopt;
}

void show_whom_to_call(MyFamilyPage& page, cases::CaseHeading const& heading) {
    auto const& reached = heading.to_call();
    page.to_call = reached.name;
    if (heading.standing_in) page.away_until = heading.standing_in->last_day;
    if (heading.partner) page.partner = heading.partner->name;
    page.telephone = reached.telephone;
    page.call = digits_of(page.telephone);
    page.email = reached.email;
}

}  // namespace

std::optional<Reach> whom_to_call(db::Db& db, UserId family_member, Day today) {
    auto found = reach_of(db, family_member, today);
    if (found) found->call = digits_of(found->call);
    return found;
}

web::Response show(web::Request const& request, access::Visit& visit) {
    MyFamilyPage page{.first_name = first_name(visit.user().name),
                      .family = {},
                      .meeting = {},
                      .next = {},
                      .coordinator = {},
                      .to_call = {},
                      .away_until = {},
                      .partner = {},
                      .telephone = {},
                      .call = {},
                      .email = {},
                      .own = {},
                      .others = {},
                      .first_wish = {},
                      .plan_agreed_on = {},
                      .goal = {},
                      .news = {}};
    if (auto const case_id = cases::case_of_family(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        if (auto closed = closing::closed_part(scope))
            return web::page(request, ClosedFamilyPage{page.first_name, *std::move(closed)});
        auto const heading = cases::heading(scope);
        page.has_case = true;
        page.family = heading.family_name;
        page.coordinator = heading.coordinator.name;
        show_whom_to_call(page, heading);
        page.meeting = coming_meeting(scope);
        page.next = next_in(scope);
        for (auto& next : page.next) {
            next.due_said = near_day(next.due_on, visit.today(), visit.language());
            next.called = first_name(next.child);
            next.is_late = visit.today() > next.due_on;
        }
        show_balls(page, scope);
        show_plan(page, scope);
        if (auto part = news::news_part(scope); part.count > 0) page.news = std::move(part);
    }
    return web::page(request, page);
}

}  // namespace indgang::portal

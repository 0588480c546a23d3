#include "meetings/pages.hpp"

#include <algorithm>

#include "appointments/appointments.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "foundation/near_day.hpp"
#include "meetings/due.hpp"
#include "meetings/views.hpp"

namespace indgang::meetings {
namespace {

void add_people(MeetingPage& page, Plan const& plan, access::CaseScope& scope) {
    auto const family = cases::family(scope);
    for (auto const& one : plan.participants) {
        SeatView seat{one.name, one.department, one.telephone, one.email, one.roles, one.must_come};
        if (one.user) page.professionals.push_back(std::move(seat));
        if (!one.person) continue;
        if (auto const* member = family.member(*one.person)) seat.telephone = member->telephone;
        page.family.push_back(std::move(seat));
    }
    if (plan.at_home_of)
        if (auto const* host = family.member(*plan.at_home_of)) page.home_of = host->name;
    for (auto const& one : plan.points)
        page.points.push_back({one.position, one.words, one.minutes, one.brought_by_name});
    page.minutes = plan.until.minutes - plan.from.minutes;
    page.minutes_free = page.minutes - minutes_of(plan.points);
}

void add_history(MeetingPage& page, Meeting const& meeting, access::CaseScope& scope) {
    for (std::size_t i = 1; i < meeting.plans.size(); ++i) {
        auto const& after = meeting.plans[i - 1];
        auto const& before = meeting.plans[i];
        if (is_moved(before, after))
            page.former.push_back(
                {appointments::said_when(before.when(), scope.today(), scope.language()),
                 before.place, after.because, after.planned_by});
    }
}

Phrase said_of(DutyMet const& duty, cases::Family const& family) {
    Phrase const name{std::string(wording(duty.duty).danish), {}};
    auto const* child = duty.person ? family.member(*duty.person) : nullptr;
    return child ? phrase("{0} med {1}", name, child->name.substr(0, child->name.find(' '))) : name;
}

void add_held(MeetingPage& page, Meeting const& meeting, access::CaseScope& scope) {
    if (!meeting.held) return;
    page.held_by = meeting.held->by;
    for (auto const& one : meeting.held->attendance)
        page.attendance.push_back({one.name, one.came, one.because, one.must_come,
                                   one.must_come && one.came == Attendance::absent});
    auto const family = cases::family(scope);
    for (auto const& one : meeting.held->duties) page.met.push_back(said_of(one, family));
}

void add_advice(MeetingPage& page, Meeting const& meeting, access::CaseScope& scope) {
    if (!page.is_planned) return;
    page.can_meet = meeting.kind.duties;
    page.to_hear = named_together(not_heard(meeting), scope.language());
    if (!page.may_edit) return;
    page.weeks = clashes_of(scope, meeting);
    for (auto& one : appointments::of_weeks().about(scope, meeting.plan().when()))
        if (page.is_with_family) page.weeks.push_back(std::move(one));
    std::vector<UserId> users;
    for (auto const& one : meeting.plan().participants)
        if (one.user) users.push_back(*one.user);
    page.lacks = what_lacks(meeting.plan(), meeting.kind, around(scope, users));
}

DueView view_of(DueMeeting const& due, access::CaseScope& scope) {
    DueView view{.by = near_day(due.plan_by(), scope.today(), scope.language()),
                 .planned_on = due.planned_on,
                 .due_on = due.due_on()};
    for (auto const& one : due.clocks) {
        Phrase const duty{std::string(wording(one.duty).danish), {}};
        view.duties.push_back(
            {one.called.empty() ? duty : phrase("{0} med {1}", duty, one.called), one.why});
    }
    if (due.kind) view.kind = due.kind->name;
    view.address = list_address(scope) + "/opret";
    if (due.kind)
        view.address +=
            "/" + due.kind->word + "?dag=" + iso(std::max(due.plan_by(), scope.today()));
    if (due.planned) view.address = address_of(scope, *due.planned);
    if (!due.planned && due.clocks.size() == 1 && due.clocks.front().person && due.kind)
        view.address += "&barn=" + std::to_string(due.clocks.front().person->value);
    view.is_late = due.is_overdue(scope.today());
    view.is_planned_late = due.is_planned_late();
    view.is_several = due.clocks.size() > 1;
    return view;
}

void add_due(MeetingsPage& page, access::CaseScope& scope) {
    for (auto const& one : due_in(scope)) page.due.push_back(view_of(one, scope));
    for (auto const& one : agreements::concerns_of(scope))
        if (!page.concern && one.from_on <= scope.today()) page.concern = one;
    page.may_say_concern = page.may_plan && scope.model().clock == Clock::per_family;
}

MeetingPage page_of(Meeting const& meeting, access::CaseScope& scope) {
    auto const& plan = meeting.plan();
    MeetingPage page{.place = cases::place(scope),
                     .id = meeting.id,
                     .address = address_of(scope, meeting.id),
                     .name = name_of(meeting),
                     .standing = meeting.standing(),
                     .on = meeting.on(),
                     .when = said_when(meeting, scope),
                     .where = plan.place,
                     .home_of = {},
                     .place_note = plan.place_note,
                     .purpose = plan.purpose,
                     .others = plan.others,
                     .because = plan.because,
                     .without_family_because = plan.without_family_because};
    page.focus = focus_of(meeting);
    if (meeting.cancelled) {
        page.cancelled_because = meeting.cancelled->because;
        page.cancelled_by = meeting.cancelled->by;
    }
    page.may_edit = access::coordination.has(scope.relation());
    page.may_write = access::professionals.has(scope.relation());
    page.is_planned = page.standing == Standing::planned;
    page.is_held = page.standing == Standing::held;
    page.is_overdue = is_overdue(meeting, scope.today());
    page.is_today_or_past = plan.on <= scope.today();
    page.is_with_family = plan.has_family();
    page.asks_to_call = page.is_with_family && meeting.contacts.empty();
    return page;
}

}  // namespace

web::Response show_meetings(web::Request const& request, access::CaseScope& scope) {
    MeetingsPage page{.place = cases::place(scope),
                      .coming = {},
                      .late = {},
                      .held = {},
                      .cancelled = {},
                      .withheld = cases::withheld(scope, access::FolderKind::meetings),
                      .may_plan = access::coordination.has(scope.relation())};
    for (auto const& one : meetings_of(scope)) {
        auto& into = one.cancelled                    ? page.cancelled
                     : one.held                       ? page.held
                     : is_overdue(one, scope.today()) ? page.late
                                                      : page.coming;
        into.push_back(line_of(one, scope));
    }
    add_due(page, scope);
    std::ranges::reverse(page.coming);  // the next one first
    std::ranges::reverse(page.late);
    page.is_empty = page.coming.empty() && page.late.empty() && page.held.empty();
    return web::page(request, page);
}

web::Response show_meeting(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_in(request, scope);
    auto page = page_of(meeting, scope);
    add_people(page, meeting.plan(), scope);
    add_history(page, meeting, scope);
    add_held(page, meeting, scope);
    add_advice(page, meeting, scope);
    return web::page(request, page);
}

}  // namespace indgang::meetings

#include "assessment_meetings/pages.hpp"

#include <algorithm>

#include "appointments/appointments.hpp"
#include "assessment_meetings/views.hpp"
#include "catalogue/catalogue.hpp"
#include "interventions/interventions.hpp"

namespace indgang::assessment_meetings {
namespace {

bool concerns(Meeting const& meeting, PersonId child) {
    return meeting.child == child && meeting.standing() != Standing::cancelled;
}

/// Children with whom nothing is planned or held, where it is done with each.
std::vector<ChildToMeet> lacking(access::CaseScope& scope, std::vector<Meeting> const& meetings) {
    std::vector<ChildToMeet> children;
    if (!scope.model().beginning.is_of_a_child) return children;
    for (auto const& child : cases::children(scope))
        if (std::ranges::none_of(meetings,
                                 [&](auto const& one) { return concerns(one, child.id); }))
            children.push_back({child.id, child.name});
    return children;
}

void add_people(MeetingPage& page, Plan const& plan, access::CaseScope& scope) {
    for (auto const& one : plan.professionals)
        page.professionals.push_back(
            {one.name, one.department, one.telephone, one.email, one.roles});
    auto const family = cases::family(scope);
    for (auto const& one : plan.family) {
        auto const* member = family.member(one.person);
        page.family.push_back({one.name, member ? member->telephone : std::string{}});
    }
    if (plan.at_home_of)
        if (auto const* host = family.member(*plan.at_home_of)) page.home_of = host->name;
}

void add_history(MeetingPage& page, Meeting const& meeting, access::CaseScope& scope) {
    for (std::size_t i = 1; i < meeting.plans.size(); ++i) {
        auto const& after = meeting.plans[i - 1];
        if (is_moved(meeting.plans[i], after))
            page.former.push_back({when_of(meeting.plans[i], scope.today(), scope.language()),
                                   meeting.plans[i].place, after.because, after.planned_by});
    }
    for (std::size_t i = 1; i < meeting.accounts.size(); ++i)
        page.former_accounts.push_back(view_of(meeting.accounts[i]));
    if (!meeting.accounts.empty()) page.account = view_of(meeting.accounts.front());
}

void add_advice(MeetingPage& page, Meeting const& meeting, access::CaseScope& scope) {
    auto const& plan = meeting.plan();
    for (auto const& key : plan.provisions)
        if (auto const* provision = catalogue::provision(key))
            page.expected.push_back(say(interventions::described(*provision), scope.language()));
    if (!page.may_edit || !page.is_planned) return;
    page.weeks = appointments::of_weeks().about(scope, {plan.on, plan.from, plan.until});
    page.hints = hints_about(meeting, scope.model().beginning, of_team(scope, plan.professionals));
    page.sees_competence = scope.model().beginning.is_with_all_competence;
    for (auto& gap : gaps_of(scope, meeting)) {
        page.still_lacking += !gap.mandate;
        page.gaps.push_back({std::move(gap.key), std::move(gap.name), std::move(gap.because),
                             std::move(gap.what_to_do),
                             gap.mandate ? gap.mandate->given_by : std::string{},
                             gap.mandate ? gap.mandate->words : std::string{}});
    }
}

MeetingPage page_of(Meeting const& meeting, access::CaseScope& scope) {
    auto const& plan = meeting.plan();
    auto const standing = meeting.standing();
    return {.place = cases::place(scope),
            .id = meeting.id,
            .name = name_of(meeting),
            .kind = meeting.form,
            .standing = standing,
            .when = when_of(plan, scope.today(), scope.language()),
            .where = plan.place,
            .home_of = {},
            .place_note = plan.place_note,
            .purpose = plan.purpose,
            .others = plan.others,
            .because = plan.because,
            .professionals = {},
            .family = {},
            .focus = focus_of(meeting),
            .hints = {},
            .weeks = {},
            .gaps = {},
            .expected = {},
            .boards = {},
            .account = {},
            .former_accounts = {},
            .former = {},
            .cancelled_because = meeting.cancelled ? meeting.cancelled->because : "",
            .cancelled_by = meeting.cancelled ? meeting.cancelled->by : "",
            .practice = practice::ask_hint(scope, {"shared_systematic_approach", "involvement"})(),
            .may_edit = access::coordination.has(scope.relation()),
            .may_write = access::professionals.has(scope.relation()),
            .is_overdue = is_overdue(meeting, scope.today()),
            .is_today_or_past = plan.on <= scope.today(),
            .is_planned = standing == Standing::planned,
            .is_held = standing == Standing::held,
            .asks_to_call = meeting.contacts.empty()};
}

}  // namespace

web::Response show_meetings(web::Request const& request, access::CaseScope& scope) {
    auto const& rule = scope.model().beginning;
    auto const meetings = meetings_of(scope);
    MeetingsPage page{.place = cases::place(scope),
                      .kind = rule.form,
                      .said = {std::string(rule.said.danish), {}},
                      .source = {std::string(rule.source.danish), {}},
                      .lacking = {},
                      .planned = {},
                      .held = {},
                      .cancelled = {},
                      .withheld = cases::withheld(scope, access::FolderKind::meetings),
                      .may_plan = access::coordination.has(scope.relation()),
                      .is_of_a_child = rule.is_of_a_child};
    if (page.may_plan) page.lacking = lacking(scope, meetings);
    for (auto const& one : meetings) {
        auto& into = one.cancelled          ? page.cancelled
                     : one.accounts.empty() ? page.planned
                                            : page.held;
        into.push_back(line_of(one, scope));
    }
    std::ranges::reverse(page.planned);  // the next one first
    page.is_empty = meetings.empty();
    return web::page(request, page);
}

web::Response show_meeting(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_in(request, scope);
    auto page = page_of(meeting, scope);
    add_people(page, meeting.plan(), scope);
    add_history(page, meeting, scope);
    add_advice(page, meeting, scope);
    for (auto const& child : cases::children(scope))
        if (!meeting.child || meeting.child == child.id)
            page.boards.push_back({child.id, child.name});
    return web::page(request, page);
}

}  // namespace indgang::assessment_meetings

#include "meetings/views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "appointments/appointments.hpp"
#include "core_team/core_team.hpp"
#include "interventions/interventions.hpp"

namespace indgang::meetings {

std::string said_when(Meeting const& meeting, access::CaseScope& scope) {
    auto when = meeting.plan().when();
    if (meeting.held) when = {meeting.held->on, meeting.held->from, meeting.held->until};
    return appointments::said_when(when, scope.today(), scope.language());
}

MeetingLine line_of(Meeting const& meeting, access::CaseScope& scope) {
    MeetingLine line{.id = meeting.id,
                     .address = address_of(scope, meeting.id),
                     .name = name_of(meeting),
                     .standing = meeting.standing(),
                     .on = meeting.on(),
                     .when = said_when(meeting, scope),
                     .why = meeting.cancelled ? meeting.cancelled->because : std::string{},
                     .prepare = {},
                     .is_overdue = is_overdue(meeting, scope.today())};
    if (line.standing != Standing::planned || line.is_overdue) return line;
    auto const silent = named_together(not_heard(meeting), scope.language());
    if (!silent.empty()) line.prepare.push_back(phrase("Fokuspunkter mangler fra {0}", silent));
    return line;
}

std::vector<FocusView> focus_of(Meeting const& meeting) {
    std::vector<FocusView> all;
    for (auto const& one : meeting.focus)
        if (!one.words.empty())
            all.push_back({.name = one.name,
                           .words = one.words,
                           .hopes = {},
                           .source = phrase("{0} har selv skrevet det", one.name)});
    for (auto const& one : meeting.contacts)
        all.push_back({.name = one.name,
                       .words = one.focus,
                       .hopes = one.hopes,
                       .source = phrase("{0} talte med {1} {2}. {3}", one.made_by, one.name, one.on,
                                        Phrase{std::string(wording(one.manner).danish), {}})});
    return all;
}

std::string list_address(access::CaseScope& scope) {
    return fmt::format("/forloeb/{}/moeder", scope.case_id().value);
}
std::string address_of(access::CaseScope& scope, MeetingId meeting) {
    return fmt::format("{}/{}", list_address(scope), meeting.value);
}

Meeting meeting_in(web::Request const& request, access::CaseScope& scope) {
    if (auto const number = request.path_number("meeting"))
        if (auto found = meeting_of(scope, MeetingId{*number})) return std::move(*found);
    throw access::NotFound{};
}

Meeting coming_meeting_in(web::Request const& request, access::CaseScope& scope) {
    auto meeting = meeting_in(request, scope);
    if (!may_change(meeting)) throw access::NotFound{};
    return meeting;
}

Around around(access::CaseScope& scope, std::vector<UserId> const& also) {
    Around all{.today = scope.today(), .people = {}, .family = cases::family(scope).members};
    auto const heading = cases::heading(scope);
    auto const add = [&](core_team::Invitable const& one) {
        if (std::ranges::count(all.people, one.user, &AtHand::user) > 0) return;
        AtHand hand{.user = one.user, .name = one.name, .department = one.department};
        hand.is_coordinator = one.user == heading.coordinator.user;
        hand.is_partner = heading.partner && one.user == heading.partner->user;
        hand.is_of_team = one.is_of_team && !hand.is_coordinator && !hand.is_partner;
        hand.is_leader = one.is_leader;
        all.people.push_back(std::move(hand));
    };
    for (auto const& one : core_team::invitable(scope)) add(one);
    for (auto const& one : core_team::named(scope, also)) add(one);
    for (auto const& one : interventions::ask_interventions(scope)())
        if (one.is_in_force_on(scope.today()) && !one.department_name.empty() &&
            std::ranges::count(all.departments, one.department_name) == 0)
            all.departments.push_back(one.department_name);
    return all;
}

std::vector<web::Choice> family_choices(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& one : cases::family(scope).members)
        all.push_back({web::typed(one.id), one.name, one.relation});
    return all;
}

std::vector<std::string> protected_addresses(access::CaseScope& scope) {
    std::vector<std::string> all;
    for (auto const& one : cases::family(scope).members)
        if (one.is_address_protected && !one.address.empty()) all.push_back(one.address);
    return all;
}

}  // namespace indgang::meetings

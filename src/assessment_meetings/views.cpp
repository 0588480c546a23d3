#include "assessment_meetings/views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "appointments/appointments.hpp"
#include "assessment_meetings/store.hpp"
#include "interventions/interventions.hpp"

namespace indgang::assessment_meetings {
namespace {

std::vector<AtStake> stakes_of(Plan const& plan,
                               std::vector<interventions::Intervention> const& running) {
    std::vector<AtStake> stakes;
    for (auto const& one : running)
        if (auto const* provision = catalogue::provision(one.provision))
            stakes.push_back({.what = interventions::described(*provision),
                              .granted_by = provision->granted_by,
                              .area = one.department_area,
                              .department_name = one.department_name,
                              .until = one.ended_on});
    for (auto const& key : plan.provisions)
        if (auto const* provision = catalogue::provision(key))
            stakes.push_back({.what = interventions::described(*provision),
                              .granted_by = provision->granted_by});
    return stakes;
}

/// As if the core team were those who take part.
core_team::CoreTeam those_present(core_team::CoreTeam team, std::vector<AtTable> const& there) {
    team.invited.clear();
    std::erase_if(team.members, [&](core_team::Member const& one) {
        return std::ranges::count(there, one.user, &AtTable::user) == 0;
    });
    std::erase_if(team.coordination, [](core_team::Competence const& one) {
        return one.kind == core_team::Competence::Kind::department;
    });
    for (auto const& one : there)
        for (auto const& area : one.areas)
            team.coordination.push_back({core_team::Competence::Kind::department, area});
    return team;
}

}  // namespace

When when_of(Plan const& plan, Day today, Language language) {
    return {plan.on, iso(plan.from), iso(plan.until),
            appointments::said_when({plan.on, plan.from, plan.until}, today, language)};
}

MeetingLine line_of(Meeting const& meeting, access::CaseScope& scope) {
    return {.id = meeting.id,
            .address = address_of(scope, meeting.id),
            .name = name_of(meeting),
            .standing = meeting.standing(),
            .when = when_of(meeting.plan(), scope.today(), scope.language()),
            .why = meeting.cancelled ? meeting.cancelled->because : std::string{},
            .is_overdue = is_overdue(meeting, scope.today())};
}

AccountView view_of(Account const& account) {
    AccountView view{.version = account.version,
                     .held_on = account.held_on,
                     .professionals = {},
                     .family = {},
                     .others = account.others,
                     .family_words = account.family_words,
                     .agreed = account.agreed,
                     .next_step = account.next_step,
                     .too_few_because = account.too_few_because,
                     .because = account.because,
                     .written_by = account.written_by,
                     .written_at = account.written_at};
    for (auto const& one : account.professionals) view.professionals.push_back(one.name);
    for (auto const& one : account.family) view.family.push_back(one.name);
    return view;
}

std::vector<FocusView> focus_of(Meeting const& meeting) {
    std::vector<FocusView> all;
    for (auto const& one : meeting.focus)
        if (!one.words.empty())
            all.push_back({.name = one.by.name,
                           .words = one.words,
                           .source = phrase("{0} har selv skrevet det", one.by.name),
                           .is_own = true});
    for (auto const& one : meeting.contacts)
        all.push_back(
            {.name = one.with.name,
             .words = one.focus,
             .source = phrase("{0} talte med {1} {2}. {3}", one.made_by, one.with.name, one.on,
                              Phrase{std::string(wording(one.manner).danish), {}})});
    return all;
}

std::string list_address(access::CaseScope& scope) {
    return fmt::format("/forloeb/{}/udredningsmoeder", scope.case_id().value);
}
std::string address_of(access::CaseScope& scope, MeetingId meeting) {
    return fmt::format("{}/{}", list_address(scope), meeting.value);
}

Meeting meeting_in(web::Request const& request, access::CaseScope& scope) {
    auto const number = request.path_number("assessment_meeting");
    for (auto& one : meetings_of(scope))
        if (number && one.id == MeetingId{*number}) return std::move(one);
    throw access::NotFound{};
}

Meeting open_meeting_in(web::Request const& request, access::CaseScope& scope) {
    auto meeting = meeting_in(request, scope);
    if (meeting.cancelled) throw access::NotFound{};
    return meeting;
}

int of_team(access::CaseScope& scope, std::vector<Participant> const& people) {
    std::vector<UserId> users;
    for (auto const& one : people) users.push_back(one.user);
    auto const all = core_team::named(scope, users);
    return int(std::ranges::count(all, true, &core_team::Invitable::is_of_team));
}

std::vector<web::Choice> family_choices(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& one : cases::family(scope).members)
        all.push_back({web::typed(one.id), one.name, one.relation});
    return all;
}

std::vector<Relative> read_family(web::Form& form, access::CaseScope& scope) {
    auto const ticked = form.list("family");
    std::vector<Relative> chosen;
    for (auto const& one : cases::family(scope).members)
        if (std::ranges::count(ticked, web::typed(one.id)) > 0)
            chosen.push_back({one.id, one.name});
    return chosen;
}

std::vector<CompetenceGap> gaps_of(access::CaseScope& scope, Meeting const& meeting) {
    if (!scope.model().beginning.is_with_all_competence) return {};
    auto const& plan = meeting.plan();
    auto const running = interventions::ask_interventions(scope)();
    auto const family = cases::family(scope);
    auto const there = at_table(scope, plan.professionals, plan.on);
    auto const team = those_present(core_team::ask_core_team(scope)(), there);
    return what_cannot_be_decided(
        {.on = plan.on,
         .stakes = stakes_of(plan, running),
         .there = there,
         .not_represented = core_team::what_is_missing(team, running, family, scope.today()),
         .mandates = meeting.mandates});
}

}  // namespace indgang::assessment_meetings

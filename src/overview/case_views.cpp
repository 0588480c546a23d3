#include "overview/case_views.hpp"

#include <algorithm>

#include "catalogue/provision_key.hpp"
#include "foundation/near_day.hpp"

namespace indgang::overview {
namespace {

ColleagueView view_of(cases::Colleague const& colleague) {
    return {colleague.name, colleague.telephone, colleague.email, colleague.since};
}

PersonView view_of(cases::Member const& member, cases::Family const& family, Day today,
                   Language language) {
    PersonView view{.id = member.id,
                    .name = member.name,
                    .role = std::string(said(member.role, language)),
                    .relation = member.relation,
                    .is_child = member.role == cases::FamilyRole::child,
                    .age = {},
                    .born_on = member.born_on,
                    .telephone = member.telephone,
                    .email = member.email,
                    .address = member.address,
                    .is_address_protected = member.is_address_protected,
                    .is_address_hidden = member.is_address_hidden,
                    .custody = {}};
    if (member.born_on) view.age = age_on(today, *member.born_on);
    for (auto const& custody : family.custody)
        if (auto const* holder = family.member(custody.holder);
            holder && custody.child == member.id)
            view.custody += (view.custody.empty() ? "" : ", ") + holder->name;
    return view;
}

std::string name_of(cases::Family const& family, PersonId person) {
    auto const* member = family.member(person);
    return member ? member->name : std::string{};
}

InterventionView view_of(interventions::Intervention const& one, cases::Family const& family,
                         Language language) {
    auto const* provision = catalogue::provision(one.provision);
    return {.id = one.id,
            .person_id = one.person,
            .person = name_of(family, one.person),
            .title = provision ? std::string(provision->title(language)) : one.provision,
            .law = provision ? catalogue::written_out(*provision) : one.provision,
            .provision = one.provision,
            .department = one.department_name,
            .provider = one.provider,
            .note = one.note,
            .started_on = one.started_on,
            .ended_on = one.ended_on,
            .ended_because = one.ended_because};
}

}  // namespace

void show_heading(CasePage& page, cases::CaseHeading const& heading, cases::Family const& family) {
    page.case_number = heading.case_number;
    page.family_name = heading.family_name;
    page.opened_on = heading.opened_on;
    page.closed_on = heading.closed_on;
    page.target_group = heading.target_group;
    page.criterion = heading.criterion;
    page.criterion_note = heading.criterion_note;
    page.coordinator = view_of(heading.coordinator);
    if (heading.partner) page.partner = view_of(*heading.partner);
    if (auto const& one = heading.standing_in)
        page.standing_in = StandInView{one->who.name, one->who.telephone, one->last_day};
    auto const* first = heading.first_contact ? family.member(*heading.first_contact) : nullptr;
    if (first) page.contact = ContactView{first->name, first->telephone, first->email};
}

void show_family(CasePage& page, cases::Family const& family, Day today, Language language) {
    for (auto const& member : family.members) {
        page.persons.push_back(view_of(member, family, today, language));
        auto home = std::ranges::find(page.homes, member.home, &HomeView::name);
        if (home == page.homes.end()) home = page.homes.insert(page.homes.end(), {member.home, {}});
        home->persons.push_back(page.persons.back());
    }
    // The children's home first; last, those of whom it is not known or not shown.
    std::ranges::stable_sort(page.homes, std::ranges::greater{}, [](HomeView const& home) {
        auto const children = std::ranges::count(home.persons, true, &PersonView::is_child);
        return home.name.empty() ? -1 : children;
    });
    page.has_named_homes = !page.homes.empty() && !page.homes.front().name.empty();
    page.lacks_others = family.members.size() < 3;
}

void show_matters(CasePage& page, std::vector<matters::Matter> const& matters,
                  cases::Family const& family, Day today) {
    for (auto const& one : matters) {
        auto& list = one.is_open_on(today) ? page.matters : page.closed_matters;
        list.push_back({.id = one.id,
                        .person = name_of(family, one.person),
                        .department = one.department_name,
                        .title = one.title,
                        .record_system = one.record_system,
                        .outside_number = one.outside_number,
                        .caseworker = one.caseworker,
                        .closed_on = one.closed_on});
    }
    page.lacks_matters = matters.empty();
}

void show_interventions(CasePage& page,
                        std::vector<interventions::Intervention> const& interventions,
                        cases::Family const& family, Day today, Language language) {
    for (auto const& one : interventions) {
        bool const is_coming = one.started_on > today && !(one.ended_on && *one.ended_on <= today);
        auto& list = one.is_in_force_on(today) ? page.in_force
                     : is_coming               ? page.coming
                                               : page.ended;
        list.push_back(view_of(one, family, language));
    }
    page.lacks_interventions = interventions.empty();
}

void show_due(CasePage& page, std::vector<follow_up::DueChild> const& due, Clock clock, Day today,
              Language language) {
    for (auto const& one : due)
        page.due.push_back(
            {.case_id = page.case_id,
             .child_id = one.child,
             .child = one.name,
             .is_meeting = clock == Clock::per_family,
             .due_on = one.due_on,
             .plan_by = one.plan_by == one.due_on ? std::nullopt : std::optional{one.plan_by},
             .because = one.why,
             .is_extended = one.is_extended,
             .is_overdue = follow_up::is_overdue(one.due_on, today),
             .due_said = near_day(one.due_on, today, language),
             .plan_said = one.plan_by < one.due_on && one.plan_by >= today
                              ? near_day(one.plan_by, today, language)
                              : std::string{},
             .how_long = follow_up::how_long(one.due_on, today),
             .hidden_until = one.hidden_until,
             .may_hold = page.may_edit,
             .is_first = page.due.empty()});
}

void show_coordinators(CasePage& page,
                       std::vector<coordinators::CoordinatorPeriod> const& periods) {
    for (auto const& one : periods)
        page.coordinators.push_back({one.name, one.from_on, one.until_on});
}

}  // namespace indgang::overview

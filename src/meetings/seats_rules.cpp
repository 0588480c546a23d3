#include "meetings/seats_rules.hpp"

#include <algorithm>

namespace indgang::meetings {
namespace {

using cases::FamilyRole;
using meeting_kinds::Kind;
using meeting_kinds::Seat;

Participant seat_for(AtHand const& one, bool must_come) {
    return {
        .user = one.user, .name = one.name, .department = one.department, .must_come = must_come};
}

bool is_wanted(AtHand const& one, Kind const& kind) {
    return (one.is_coordinator && kind.needs(Seat::coordinator)) ||
           (one.is_partner && kind.needs(Seat::partner)) ||
           (one.is_of_team && kind.needs(Seat::core_team));
}

/// Who takes minutes while the coordinator leads: the partner, else another of the team.
Participant* second(Plan& plan, Around const& around) {
    Participant* found = nullptr;
    for (auto& one : plan.participants) {
        if (!one.user || !one.roles.empty()) continue;
        auto const at = std::ranges::find(around.people, *one.user, &AtHand::user);
        if (at == around.people.end() || at->is_coordinator) continue;
        if (!found || at->is_partner) found = &one;
    }
    return found;
}

Participant* first_of(Plan& plan, Around const& around) {
    for (auto& one : plan.participants)
        for (auto const& at : around.people)
            if (one.user == at.user && at.is_coordinator) return &one;
    return nullptr;
}

/// A role for each hand that is free; what is left over is named as lacking.
void give_roles(Plan& plan, Kind const& kind, Around const& around) {
    for (auto const role : kind.roles) {
        bool const leads = role == Role::chair || role == Role::interviewer;
        auto* const one = leads ? first_of(plan, around) : second(plan, around);
        if (one) one->roles.push_back(role);
    }
}

bool comes(Plan const& plan, auto const& around, auto const is_one) {
    return std::ranges::any_of(around.people, [&](AtHand const& one) {
        return is_one(one) && plan.professional(one.user);
    });
}

void lacking_professionals(std::vector<Phrase>& all, Plan const& plan, Kind const& kind,
                           Around const& around) {
    for (auto const& one : around.people) {
        if (plan.professional(one.user)) continue;
        if (one.is_coordinator && kind.needs(Seat::coordinator))
            all.push_back(phrase("{0} mangler: koordinatoren er altid med.", one.name));
        else if (one.is_partner && kind.needs(Seat::partner))
            all.push_back(phrase("{0} mangler: makkeren er med.", one.name));
        else if (one.is_of_team && kind.needs(Seat::core_team))
            all.push_back(phrase("{0} mangler: hele kerneteamet er med.", one.name));
    }
    if (kind.needs(Seat::leader) &&
        !comes(plan, around, [](AtHand const& one) { return one.is_leader; }))
        all.push_back(phrase("Ingen leder er med."));
    if (!kind.needs(Seat::interventions)) return;
    for (auto const& department : around.departments)
        if (std::ranges::count(plan.participants, department, &Participant::department) == 0)
            all.push_back(phrase("Ingen fra {0} er med, og de har en indsats i gang.", department));
}

void lacking_family(std::vector<Phrase>& all, Plan const& plan, Kind const& kind,
                    Around const& around) {
    for (auto const& one : around.family)
        if (one.role == FamilyRole::child && is_asked(one, kind, plan.on) && !plan.relative(one.id))
            all.push_back(phrase("{0} er ikke med. Spørg, om {0} vil.",
                                 one.name.substr(0, one.name.find(' '))));
    if (kind.needs(Seat::network) && plan.others.empty())
        all.push_back(phrase("Ingen fra familiens netværk er skrevet på."));
}

}  // namespace

bool is_asked(cases::Member const& child, Kind const& kind, Day on) {
    if (!kind.child_from_age || child.role != FamilyRole::child) return false;
    return *kind.child_from_age == 0 ||
           (child.born_on && age_on(on, *child.born_on) >= *kind.child_from_age);
}

void fill(Plan& plan, Kind const& kind, Around const& around) {
    for (auto const& one : around.people)
        if (is_wanted(one, kind)) plan.participants.push_back(seat_for(one, true));
    bool const is_with_family = kind.needs(Seat::family);
    for (auto const& one : around.family) {
        bool const is_parent = is_with_family && one.role == FamilyRole::parent;
        if (is_parent || is_asked(one, kind, plan.on))
            plan.participants.push_back(
                {.person = one.id, .name = one.name, .must_come = is_parent});
    }
    give_roles(plan, kind, around);
    plan.purpose = kind.purpose;
    std::int64_t position = 0;
    for (auto const& point : kind.agenda)
        plan.points.push_back(
            {.position = ++position, .words = point.words, .minutes = point.minutes});
}

std::vector<Phrase> what_lacks(Plan const& plan, Kind const& kind, Around const& around) {
    std::vector<Phrase> all;
    lacking_professionals(all, plan, kind, around);
    if (plan.has_family()) lacking_family(all, plan, kind, around);
    for (auto const role : kind.roles)
        if (std::ranges::none_of(plan.participants, [&](auto const& one) { return one.has(role); }))
            all.push_back(
                phrase("Ingen er valgt som {0}.", Phrase{std::string(wording(role).danish), {}}));
    if (plan.points.empty()) all.push_back(phrase("Dagsordenen er tom."));
    return all;
}

}  // namespace indgang::meetings

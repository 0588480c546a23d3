#include <algorithm>

#include "cases/cases.hpp"
#include "core_team/core_team.hpp"
#include "follow_up/follow_up.hpp"
#include "time_proposals/gathering.hpp"

namespace indgang::time_proposals {
namespace {

constexpr int minutes_of_team_meeting = 90;  // as burden counts them

std::string said(cases::Member const& member) {
    auto const first = member.name.substr(0, member.name.find(' '));
    return member.relation.empty() ? first : first + " (" + member.relation + ")";
}

bool is_adult(cases::Member const& member) {
    return member.role == cases::FamilyRole::parent ||
           member.role == cases::FamilyRole::other_adult;
}
bool is_youth(cases::Member const& member, Day today) {
    return !is_adult(member) && member.born_on &&
           age_on(today, *member.born_on) >= access::age_of_own_folder;
}

void add(std::vector<Someone>& all, Someone one) {
    if (std::ranges::none_of(all, [&](Someone const& other) { return other.word() == one.word(); }))
        all.push_back(std::move(one));
}

/// The one who is called first must come; without one, the first adult.
void add_family(std::vector<Someone>& all, access::CaseScope& scope) {
    auto const first = cases::heading(scope).first_contact;
    bool has_one = false;
    std::vector<Someone> family;
    for (auto const& member : cases::family(scope).members) {
        if (!is_adult(member) && !is_youth(member, scope.today())) continue;
        bool const must = is_adult(member) && first == member.id;
        has_one = has_one || must;
        family.push_back({.person = member.id, .name = said(member), .must = must});
    }
    auto const adult = std::ranges::find_if(family, [&](Someone const& one) {
        auto const members = cases::family(scope).members;
        return std::ranges::any_of(members, [&](cases::Member const& member) {
            return member.id == one.person && is_adult(member);
        });
    });
    if (!has_one && adult != family.end()) adult->must = true;
    for (auto& one : family) add(all, std::move(one));
}

}  // namespace

std::string Someone::word() const {
    return user ? "u" + std::to_string(user->value)
                : "p" + std::to_string(person ? person->value : 0);
}

std::vector<Someone> around(access::CaseScope& scope) {
    std::vector<Someone> all;
    auto const heading = cases::heading(scope);
    add(all, {.user = heading.coordinator.user, .name = heading.coordinator.name, .must = true});
    add_family(all, scope);
    if (heading.partner) add(all, {.user = heading.partner->user, .name = heading.partner->name});
    for (auto const& member : core_team::ask_core_team(scope)().on(scope.today()))
        add(all, {.user = member.user, .name = member.name});
    return all;
}

std::vector<Due> due_in(access::CaseScope& scope) {
    std::vector<Due> all;
    bool const is_familys = scope.model().clock == Clock::per_family;
    for (auto const& one : follow_up::ask_due(scope)()) {
        auto const first = one.name.substr(0, one.name.find(' '));
        all.push_back(
            {.word = is_familys ? "familie" : "barn-" + std::to_string(one.child.value),
             .name = is_familys ? phrase("Kerneteammøde") : phrase("Opfølgning for {0}", first),
             .why = one.why,
             .child = is_familys ? std::nullopt : std::optional{one.child},
             .due_on = one.due_on,
             .keep_by = one.plan_by,
             .minutes = is_familys ? minutes_of_team_meeting : 60,
             .is_late = one.due_on < scope.today(),
             .is_for_team = is_familys});
    }
    std::ranges::stable_sort(all, {}, &Due::keep_by);
    return all;
}

}  // namespace indgang::time_proposals

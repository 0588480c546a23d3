#include "meetings/due.hpp"

#include <algorithm>

#include "agreements/agreements.hpp"
#include "cases/cases.hpp"
#include "catalogue/catalogue.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "follow_up/follow_up.hpp"
#include "interventions/interventions.hpp"
#include "meetings/store.hpp"

namespace indgang::meetings {
namespace {

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

void add_model_clocks(std::vector<DutyClock>& all, access::CaseScope& scope) {
    bool const is_familys = scope.model().clock == Clock::per_family;
    for (auto const& due : follow_up::ask_due(scope)())
        all.push_back({.duty = is_familys ? Duty::core_team_meeting : Duty::follow_up,
                       .person = is_familys ? std::nullopt : std::optional{due.child},
                       .called = is_familys ? std::string{} : first_name(due.name),
                       .due_on = due.due_on,
                       .plan_by = due.plan_by,
                       .why = due.why,
                       .hidden_until = due.hidden_until});
}

/// Where a cadence was agreed with the family; the model itself has no number for status.
void add_status(std::vector<DutyClock>& all, access::CaseScope& scope, WorkingDays const& working) {
    if (scope.model().clock != Clock::per_family) return;
    auto const agreed = agreements::intervals_of(scope);
    auto const in_force =
        std::ranges::find_if(agreed, [&](auto const& one) { return one.from_on <= scope.today(); });
    if (in_force == agreed.end()) return;
    StatusFacts facts{.last = last_met(scope, Duty::status, {}),
                      .agreed_on = in_force->from_on,
                      .interval = days{in_force->interval_days},
                      .of_concern = agreements::interval_of_concern(scope)};
    if (scope.model().core_team_meetings) facts.maximum = months{3};
    auto const due = status_due(facts);
    auto const how_often = agreements::how_often(in_force->interval_days);
    all.push_back(
        {.duty = Duty::status,
         .due_on = due,
         .plan_by = working.on_or_before(due),
         .why = facts.last ? phrase("{0}, aftalt med familien; sidst {1}", how_often, *facts.last)
                           : phrase("{0}, aftalt med familien {1}", how_often, facts.agreed_on)});
}

/// A follow-up always asks whether the help is the right one, and so follows up on it: our reading of § 95.
std::optional<Day> last_looked_at(access::CaseScope& scope, PersonId child) {
    auto last = last_met(scope, Duty::plan_follow_up, child);
    for (auto const& held : follow_up::held_with(scope, child))
        if (!last || held.follow_up.held_on > *last) last = held.follow_up.held_on;
    return last;
}

void add_plan_follow_ups(std::vector<DutyClock>& all, access::CaseScope& scope,
                         WorkingDays const& working) {
    auto const running = interventions::ask_interventions(scope)();
    for (auto const& child : cases::children(scope)) {
        std::vector<Day> began;
        for (auto const& one : running) {
            auto const* provision = catalogue::provision(one.provision);
            bool const is_measure = provision &&
                                    provision->kind == catalogue::ProvisionKind::special_support &&
                                    one.provision.starts_with("BL 32");
            if (is_measure && one.person == child.id && one.is_in_force_on(scope.today()))
                began.push_back(one.started_on);
        }
        auto const due = plan_follow_up_due(began, last_looked_at(scope, child.id));
        if (!due) continue;
        all.push_back(
            {.duty = Duty::plan_follow_up,
             .person = child.id,
             .called = first_name(child.name),
             .due_on = *due,
             .plan_by = working.on_or_before(*due),
             .why = phrase("Senest 3 måneder efter, at støtten begyndte (barnets lov § 95)")});
    }
}

}  // namespace

std::vector<DutyClock> clocks_of(access::CaseScope& scope) {
    std::vector<DutyClock> all;
    if (!scope.may_see(access::FolderKind::meetings)) return all;
    auto const working = follow_up::working_days_of(scope.db());
    add_model_clocks(all, scope);
    add_status(all, scope, working);
    if (scope.may_see(access::FolderKind::matters)) add_plan_follow_ups(all, scope, working);
    return all;
}

std::vector<DueMeeting> due_in(access::CaseScope& scope) {
    return due_meetings(clocks_of(scope),
                        meeting_kinds::kinds_for_case(scope.visit(), scope.model().slug),
                        meetings_of(scope), scope.today());
}

std::vector<OwedDuty> owed_duties(access::CaseScope& scope) {
    std::vector<OwedDuty> owed;
    for (auto const& due : due_in(scope))
        for (auto const& clock : due.clocks)
            owed.push_back({.duty = clock.duty,
                            .person = clock.person,
                            .called = clock.called,
                            .due_on = clock.due_on,
                            .why = clock.why,
                            .hidden_until = clock.hidden_until,
                            .planned = due.planned});
    return owed;
}

}  // namespace indgang::meetings

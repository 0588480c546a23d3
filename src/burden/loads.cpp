// Meetings and tasks, from those who keep them.
#include <fmt/format.h>

#include <algorithm>

#include "actions/actions.hpp"
#include "analysis/analysis.hpp"
#include "appointments/appointments.hpp"
#include "burden/gathering.hpp"
#include "cases/cases.hpp"
#include "follow_up/follow_up.hpp"
#include "meetings/meetings.hpp"

namespace indgang::burden {
namespace {

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

class Gathering {
public:
    explicit Gathering(access::CaseScope& scope)
        : scope_{scope}, is_family_{scope.relation() == access::Relation::family_member} {}

    std::vector<Load> all() {
        meetings();
        follow_ups();
        told_of_analysis();
        tasks();
        // In order of their days; what has none comes last.
        std::ranges::stable_sort(loads_, [](Load const& one, Load const& other) {
            return one.on && (!other.on || *one.on < *other.on);
        });
        return std::move(loads_);
    }

private:
    std::string address(std::string_view own, std::string_view staff) const {
        return is_family_ ? fmt::format("/min-familie/{}", own)
                          : fmt::format("/forloeb/{}/{}", scope_.case_id().value, staff);
    }

    /// Of every kind: what has a day and an hour, and the family is there.
    void meetings() {
        using appointments::Place;
        for (auto const& one : appointments::of_case(scope_)) {
            if (one.standing == appointments::Standing::cancelled || one.family.empty()) continue;
            bool const is_held = one.standing == appointments::Standing::held;
            auto const [on, from, until] = one.when;
            loads_.push_back({.what = one.name_for_family,
                              .on = on,
                              .from = from,
                              .until = until,
                              .minutes = until.minutes - from.minutes,
                              .has_travel = one.place != Place::home && one.place != Place::video &&
                                            one.place != Place::telephone,
                              .persons = one.family,
                              .people = one.names,
                              .is_done = is_held || on < scope_.today(),
                              .may_move = !is_held && on >= scope_.today(),
                              .address = is_family_ ? one.own_address : one.address});
        }
    }

    /// A meeting that is planned stands there already, with its hours.
    bool is_planned(meetings::Duty duty, std::optional<PersonId> person) {
        return std::ranges::any_of(meetings::meetings_of(scope_), [&](auto const& one) {
            return one.on() >= scope_.today() && meetings::will_meet(one, duty, person);
        });
    }
    /// So does one that was held.
    bool is_of_a_meeting(Day held_on) {
        return std::ranges::any_of(meetings::meetings_of(scope_), [&](auto const& one) {
            return one.held && one.held->on == held_on && !one.held->duties.empty();
        });
    }

    /// The date is the model's, and cannot be moved past: it never waits.
    void follow_ups() {
        auto const coordinator = cases::heading(scope_).coordinator.name;
        bool const is_familys = scope_.model().clock == Clock::per_family;
        for (auto const& due : follow_up::ask_due(scope_)()) {
            if (due.hidden_until && *due.hidden_until > scope_.today()) continue;
            if (!is_familys && !scope_.may_see(access::FolderKind::family, due.child)) continue;
            if (is_planned(
                    is_familys ? meetings::Duty::core_team_meeting : meetings::Duty::follow_up,
                    is_familys ? std::nullopt : std::optional{due.child}))
                continue;
            auto const talk = is_familys ? Talk::core_team_meeting : Talk::follow_up;
            loads_.push_back({.what = is_familys ? phrase("Møde om hele familien")
                                                 : phrase("Samtale om, hvordan {0} har det",
                                                          first_name(due.name)),
                              .on = due.plan_by,
                              .minutes = minutes_of(talk),
                              .people = {coordinator},
                              .latest = due.due_on});
        }
        for (auto const& child : cases::children(scope_))
            if (scope_.may_see(access::FolderKind::meetings, child.id))
                held_with(child, coordinator);
    }
    void held_with(cases::Member const& child, std::string const& coordinator) {
        auto const first = monday_of(scope_.today()) - weeks{weeks_back};
        for (auto const& held : follow_up::held_with(scope_, child.id)) {
            auto const& one = held.follow_up;
            if (one.held_on < first) break;  // the newest come first
            if (!follow_up::is_conversation(one.manner) || is_of_a_meeting(one.held_on)) continue;
            bool const is_call = one.manner == follow_up::Manner::telephone;
            loads_.push_back(
                {.what = phrase("Samtale om, hvordan {0} har det", first_name(child.name)),
                 .on = one.held_on,
                 .minutes = minutes_of(is_call ? Talk::telephone : Talk::follow_up),
                 .has_travel = one.manner == follow_up::Manner::meeting,
                 .people = {held.held_by.empty() ? coordinator : held.held_by},
                 .is_done = true});
        }
    }

    /// What the professionals talked of is told soon: it counts in this week until it is told.
    void told_of_analysis() {
        auto const analysis = analysis::analysis_of(scope_);
        if (!analysis.meeting) return;
        bool const is_told = analysis.meeting->told.has_value();
        // Until then the family hears of it from the coordinator, not from a picture.
        if (!is_told && (is_family_ || analysis.state != analysis::State::held)) return;
        loads_.push_back({.what = phrase("Høre, hvad fagfolkene talte om"),
                          .on = is_told ? analysis.meeting->told->told_on : scope_.today(),
                          .minutes = minutes_of(Talk::told_of_analysis),
                          .people = {cases::heading(scope_).coordinator.name},
                          .is_done = is_told,
                          .may_move = !is_told,
                          .address = address("analyse", "analysemoede")});
    }

    void tasks() {
        auto const plan = plan::plan_of(scope_);
        for (auto const& [id, work] : actions::work_of(scope_, plan)) {
            auto const* element = plan.element(id);
            auto const* agreed = element->agreed_revision();
            auto const* holding = work.holding();
            if (!agreed || !element->is_in_plan || !holding || !holding->holder.person) continue;
            if (work.state == actions::State::cancelled) continue;
            bool const is_done = work.state == actions::State::done;
            auto on = agreed->content.due_on;
            if (is_done && !on) continue;
            if (work.on_hold_until && (!on || *on < *work.on_hold_until)) on = work.on_hold_until;
            auto const* goal =
                agreed->content.under ? plan.element(*agreed->content.under) : nullptr;
            auto const number = std::to_string(id.value);
            loads_.push_back({.kind = Kind::task,
                              .what = {"{0}", {agreed->content.words}},
                              .on = on,
                              .persons = {*holding->holder.person},
                              .is_done = is_done,
                              .may_move = !is_done,
                              .latest = goal ? goal->standing().content.due_on : std::nullopt,
                              .address = address("handlinger/" + number, "handlinger/" + number)});
        }
    }

    access::CaseScope& scope_;
    bool is_family_;
    std::vector<Load> loads_;
};

}  // namespace

std::vector<Load> loads_of(access::CaseScope& scope) { return Gathering{scope}.all(); }

}  // namespace indgang::burden

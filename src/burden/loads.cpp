// Meetings and tasks, from those who keep them.
#include <fmt/format.h>

#include <algorithm>

#include "actions/actions.hpp"
#include "analysis/analysis.hpp"
#include "assessment_meetings/assessment_meetings.hpp"
#include "burden/gathering.hpp"
#include "cases/cases.hpp"
#include "follow_up/follow_up.hpp"

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

    void meetings() {
        using assessment_meetings::Place;
        for (auto const& meeting : assessment_meetings::meetings_of(scope_)) {
            if (meeting.cancelled) continue;
            auto const& plan = meeting.plan();
            bool const is_held = !meeting.accounts.empty();
            auto const number = std::to_string(meeting.id.value);
            Load load{.what = assessment_meetings::name_for_family(meeting),
                      .on = meeting.on(),
                      .from = plan.from,
                      .until = plan.until,
                      .minutes = plan.until.minutes - plan.from.minutes,
                      .has_travel = plan.place != Place::home && plan.place != Place::video,
                      .is_done = is_held || meeting.on() < scope_.today(),
                      .may_move = !is_held && meeting.on() >= scope_.today(),
                      .address = address("moeder/" + number, "udredningsmoeder/" + number)};
            for (auto const& one : plan.family) load.persons.push_back(one.person);
            for (auto const& one : plan.professionals) load.people.push_back(one.name);
            loads_.push_back(std::move(load));
        }
    }

    /// The date is the model's, and cannot be moved past: it never waits.
    void follow_ups() {
        auto const coordinator = cases::heading(scope_).coordinator.name;
        bool const is_familys = scope_.model().clock == Clock::per_family;
        for (auto const& due : follow_up::ask_due(scope_)()) {
            if (due.hidden_until && *due.hidden_until > scope_.today()) continue;
            if (!is_familys && !scope_.may_see(access::FolderKind::family, due.child)) continue;
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
            if (!follow_up::is_conversation(one.manner)) continue;
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

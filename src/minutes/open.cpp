// Who has the ball of what was agreed at a meeting and stands in no agreed plan, and of minutes that are not shared
// (rules.md § 6): the minute-taker, else the coordinator, from the day of the meeting on.
#include <algorithm>

#include "access/colleagues.hpp"
#include "minutes/store.hpp"
#include "minutes/views.hpp"

namespace indgang::minutes {
namespace {

/// An action of the agreed plan is told of there, and one that was taken back is none.
bool is_told_of_by_plan(plan::Plan const& plan, Line const& line) {
    if (!line.element) return false;
    auto const* element = plan.element(*line.element);
    return !element || element->agreed_revision() || element->latest().is_withdrawn;
}

/// A ball whose holder is no longer with the family is the coordinator's: it is never nobody's (rules.md § 6).
class Staying {
public:
    explicit Staying(access::CaseScope& scope)
        : with_family_{access::professionals_in(scope.visit(), scope.case_id())},
          coordinator_{cases::heading(scope).coordinator} {}
    void keep_or_pass_on(open_items::OpenItem& item) const {
        bool const stays =
            !item.user || std::ranges::count(with_family_, *item.user, &access::AtWork::user) > 0;
        if (stays) return;
        item.note = phrase("{0} er ikke med mere, så bolden gik videre", item.holder);
        item.user = coordinator_.user;
        item.holder = coordinator_.name;
    }

private:
    std::vector<access::AtWork> with_family_;
    cases::Colleague coordinator_;
};

open_items::OpenItem item_of(access::CaseScope& scope, meetings::Meeting const& meeting,
                             Line const& line, Staying const& staying) {
    auto const base = address_of(scope, meeting.id);
    open_items::OpenItem item{.what = {"{0}", {line.now().words}},
                              .person = line.holder->person,
                              .user = line.holder->user,
                              .holder = line.holder_name,
                              .since = Day{std::chrono::floor<days>(line.at.at)},
                              .due_on = line.due_on,
                              .note = phrase("Aftalt på mødet {0}", meeting.on()),
                              .address = base + "/referat"};
    staying.keep_or_pass_on(item);
    bool const is_readers =
        plan::is_family(scope) ? item.person == scope.person() : item.user == scope.user();
    if (is_readers && !line.element)
        item.tick = base + "/linjer/" + std::to_string(line.id.value) + "/gjort";
    return item;
}

}  // namespace

std::vector<open_items::OpenItem> open_lines(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    auto const open = open_actions_of(scope);
    if (open.empty()) return items;  // as in most cases: the rest need not be asked
    Staying const staying{scope};
    std::optional<plan::Plan> plan;
    auto const all = meetings::meetings_of(scope);
    for (auto const& one : open) {
        auto const meeting = std::ranges::find(all, one.meeting, &meetings::Meeting::id);
        if (meeting == all.end() || meeting->cancelled) continue;
        if (one.line.element && !plan) plan = plan::plan_of(scope);
        if (plan && is_told_of_by_plan(*plan, one.line)) continue;
        items.push_back(item_of(scope, *meeting, one.line, staying));
    }
    return items;
}

std::vector<open_items::OpenItem> open_minutes(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    auto const waiting = held_and_not_shared(scope);
    if (waiting.empty()) return items;
    Staying const staying{scope};
    bool const is_family = plan::is_family(scope);
    for (auto const& meeting : meetings::meetings_of(scope)) {
        if (std::ranges::count(waiting, meeting.id) == 0) continue;
        open_items::OpenItem item{
            .what = phrase("Del referatet: {0}", is_family ? meetings::name_for_family(meeting)
                                                           : meetings::name_of(meeting)),
            .person = {},
            .user = {},
            .holder = {},
            .since = meeting.on(),
            .address = address_of(scope, meeting.id) + "/referat"};
        if (auto const* taker = minute_taker(meeting.plan().participants)) {
            item.user = taker->user;
            item.holder = taker->name;
        } else {
            auto const coordinator = cases::heading(scope).coordinator;
            item.user = coordinator.user;
            item.holder = coordinator.name;
        }
        staying.keep_or_pass_on(item);
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace indgang::minutes

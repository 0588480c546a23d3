#include "examinations/rules.hpp"

#include <algorithm>

namespace indgang::examinations {

std::optional<State> next_state(std::optional<State> now, Act act) {
    if (!now) return act == Act::ask ? std::optional{State::asked} : std::nullopt;
    bool const is_open = now == State::asked || now == State::underway;
    switch (act) {
        case Act::ask: return std::nullopt;
        case Act::start: return now == State::asked ? std::optional{State::underway} : std::nullopt;
        case Act::move:
        case Act::hand_over:
        case Act::provisional: return is_open ? now : std::nullopt;
        case Act::report: return is_open ? std::optional{State::reported} : std::nullopt;
        case Act::correct: return now == State::reported ? now : std::nullopt;
        case Act::cancel: return is_open ? std::optional{State::cancelled} : std::nullopt;
        case Act::reopen: return is_open ? std::nullopt : std::optional{State::underway};
    }
    return std::nullopt;
}

std::vector<Act> acts_in(State state) {
    std::vector<Act> found;
    for (auto const& row : acts)
        if (next_state(state, row.value)) found.push_back(row.value);
    return found;
}

std::vector<Objection> objections_to(Act act, Examination const& after, Examination const* before,
                                     Day today) {
    std::vector<Objection> found;
    bool const sets_due = act == Act::ask || act == Act::move || act == Act::reopen;
    bool const reports = act == Act::report || act == Act::correct;
    if (act == Act::ask && after.asked_on > today)
        found.push_back(Objection::asked_later_than_today);
    if (act == Act::ask && after.aware_on && *after.aware_on > today)
        found.push_back(Objection::aware_later_than_today);
    if (sets_due && after.due_on < after.asked_on) found.push_back(Objection::due_before_asked);
    if (sets_due && act != Act::ask && after.due_on < today && after.due_on >= after.asked_on)
        found.push_back(Objection::due_in_the_past);
    if (act == Act::hand_over && before && before->holder == after.holder &&
        before->outside == after.outside)
        found.push_back(Objection::same_holder);
    if (reports && after.reported_on && *after.reported_on > today)
        found.push_back(Objection::reported_later_than_today);
    if (reports && after.reported_on && *after.reported_on < after.asked_on)
        found.push_back(Objection::reported_before_asked);
    return found;
}

Day due_by(catalogue::StatutoryClock const& clock, Day aware_on) {
    return aware_on + months{clock.length};
}

std::optional<ClockStanding> clock_of(Examination const& examination, Day today) {
    auto const& kind = catalogue::examination_kind(examination.kind);
    auto const* clock = catalogue::statutory_clock(kind.clock);
    if (!clock || !examination.aware_on || examination.state == State::cancelled)
        return std::nullopt;
    auto const due_on = due_by(*clock, *examination.aware_on);
    auto const until = examination.reported_on.value_or(today);
    bool const has_run_out = until > due_on;
    return ClockStanding{
        .due_on = due_on,
        .days_left = (due_on - until).count(),
        .law = clock->law,
        .is_overdue = has_run_out,
        .needs_provisional = has_run_out && examination.is_open() && !examination.provisional_on};
}

Day due_day(Examination const& examination) {
    auto const clock = clock_of(examination, examination.due_on);
    return clock ? std::min(clock->due_on, examination.due_on) : examination.due_on;
}

bool is_overdue(Examination const& examination, Day today) {
    return examination.is_open() && today > due_day(examination);
}

access::Folder folder_of(Examination const& examination) {
    if (examination.is_about_adult) return access::adult_folder(examination.about);
    auto const& kind = catalogue::examination_kind(examination.kind);
    return {value_of(access::folder_kinds, kind.folder).value()};
}

}  // namespace indgang::examinations

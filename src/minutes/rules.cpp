#include "minutes/rules.hpp"

#include <algorithm>

namespace indgang::minutes {

LineText const* Line::in_edition(std::int64_t number) const {
    LineText const* found = nullptr;
    for (auto const& text : texts)
        if (text.edition <= number) found = &text;
    return found;
}

LineState state_of(Line const& line, Minutes const& minutes) {
    auto const* approved =
        minutes.is_approved() ? line.in_edition(minutes.edition()->number) : nullptr;
    if (approved) return approved->is_struck ? LineState::struck_for_good : LineState::approved;
    return line.now().is_struck ? LineState::struck : LineState::written;
}

std::optional<LineState> after(LineState state, LineEvent event) {
    switch (state) {
        case LineState::written:
            if (event == LineEvent::correct) return LineState::written;
            if (event == LineEvent::strike) return LineState::struck;
            return std::nullopt;
        case LineState::struck:
            if (event == LineEvent::restore) return LineState::written;
            return std::nullopt;
        case LineState::approved:
            if (event == LineEvent::correct) return LineState::approved;
            if (event == LineEvent::strike) return LineState::struck_for_good;
            return std::nullopt;
        case LineState::struck_for_good: return std::nullopt;
    }
    return std::nullopt;
}

bool needs_reason(LineState state) { return state == LineState::approved; }

State state_of(Progress const& progress) {
    if (progress.is_approved) return State::approved;
    if (progress.is_cancelled) return State::cancelled;
    if (progress.is_held || progress.meets_on < progress.today) return State::not_shared;
    return progress.is_written ? State::in_progress : State::planned;
}

bool may_be_written(State state) { return state != State::cancelled; }

std::vector<ApprovalObjection> objections_to_approving(Approving const& approving) {
    std::vector<ApprovalObjection> objections;
    if (approving.meets_on > approving.today)
        objections.push_back(ApprovalObjection::held_later_than_today);
    if (approving.here == 0) objections.push_back(ApprovalObjection::nobody_there);
    if (approving.lines == 0) objections.push_back(ApprovalObjection::nothing_written);
    if (approving.until < approving.from)
        objections.push_back(ApprovalObjection::ends_before_it_begins);
    return objections;
}

Basis basis_for_deciding(Table const& table) {
    if (table.is_family_here) return {true, std::nullopt};
    if (!table.agreed_words.empty()) return {true, WithoutFamily::agreed};
    if (table.may_do_without) return {true, WithoutFamily::kind};
    return {};
}

bool is_family_here(std::vector<Present> const& present, cases::Family const& family,
                    std::optional<PersonId> about, Day today) {
    auto const is_adult = [](cases::Member const& one) {
        return one.role == cases::FamilyRole::parent || one.role == cases::FamilyRole::other_adult;
    };
    auto const speaks = [&](cases::Member const& one) {
        return is_adult(one) ||
               (one.born_on && age_on(today, *one.born_on) >= access::age_of_own_folder);
    };
    auto const* subject = about ? family.member(*about) : nullptr;
    bool const is_of_one_adult = subject && is_adult(*subject);
    return std::ranges::any_of(present, [&](Present const& one) {
        auto const* member = one.person ? family.member(*one.person) : nullptr;
        if (!member || !one.is_here()) return false;
        return is_of_one_adult ? member->id == subject->id : speaks(*member);
    });
}

meetings::Participant const* minute_taker(std::vector<meetings::Participant> const& asked) {
    for (auto const& one : asked)
        if (one.user && std::ranges::count(one.roles, meetings::Role::minute_taker) > 0)
            return &one;
    return nullptr;
}

}  // namespace indgang::minutes

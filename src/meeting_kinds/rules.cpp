#include "meeting_kinds/rules.hpp"

#include <algorithm>

namespace indgang::meeting_kinds {

bool Kind::is_in(std::string_view model_slug) const {
    return models.empty() || std::ranges::count(models, model_slug) > 0;
}
bool Kind::needs(Seat seat) const { return std::ranges::count(must, seat) > 0; }
bool Kind::shuts_out(Seat seat) const { return std::ranges::count(must_not, seat) > 0; }
bool Kind::can_meet(Duty duty) const { return std::ranges::count(duties, duty) > 0; }

std::vector<KindObjection> objections_to(Kind const& kind) {
    using enum KindObjection;
    std::vector<KindObjection> all;
    auto const note = [&](bool is_wrong, KindObjection objection) {
        if (is_wrong) all.push_back(objection);
    };
    std::int64_t minutes = 0;
    for (auto const& point : kind.agenda) minutes += point.minutes;
    bool const is_timed = kind.cadence == Cadence::weeks || kind.cadence == Cadence::months;
    bool const is_with = kind.is_always_with_family() && kind.subject == Subject::family;
    bool const has_duty_with_family =
        kind.can_meet(Duty::follow_up) || kind.can_meet(Duty::core_team_meeting);
    note(is_with && kind.shuts_out(Seat::family), family_and_shut_out);
    note(std::ranges::any_of(kind.must, [&](Seat seat) { return kind.shuts_out(seat); }),
         same_seat_in_both);
    note(minutes > kind.minutes, agenda_is_longer);
    note(kind.agenda.size() > most_points, too_many_points);
    note(is_timed && kind.every <= 0, cadence_without_number);
    note(!kind.is_always_with_family() && has_duty_with_family, follow_up_without_family);
    note(kind.subject != Subject::family &&
             (has_duty_with_family || kind.can_meet(Duty::plan_follow_up)),
         duty_of_no_family);
    return all;
}

}  // namespace indgang::meeting_kinds

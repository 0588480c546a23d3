#include "effects/rules.hpp"

#include <algorithm>

namespace indgang::effects {

std::optional<Day> Course::judged_on() const {
    return purpose() ? purpose()->judged_on : std::nullopt;
}

bool Course::serves(plan::ElementId goal) const {
    return purpose() && std::ranges::find(purpose()->serves, goal) != purpose()->serves.end();
}

Standing standing_of(Course const& course, Day today) {
    auto const& ended_on = course.intervention.ended_on;
    if (ended_on && *ended_on <= today) return Standing::ended;
    auto const* last = course.last_review();
    // A stop whose day is set will be carried out by itself.
    if (last && last->choice == Choice::stop) return ended_on ? Standing::coming : Standing::to_end;
    auto const judged_on = course.judged_on();
    if (!judged_on) return Standing::without_day;
    if (today < *judged_on) return Standing::coming;
    return today == *judged_on ? Standing::due : Standing::overdue;
}

std::vector<Lack> lacking(Purpose const* purpose) {
    Purpose const none;
    auto const& one = purpose ? *purpose : none;
    std::vector<Lack> lacks;
    if (one.serves.empty()) lacks.push_back(Lack::goal);
    if (one.expected.empty()) lacks.push_back(Lack::expected);
    if (!one.judged_on) lacks.push_back(Lack::judged_on);
    if (one.own_part.empty()) lacks.push_back(Lack::own_part);
    if (one.least_intrusive.empty()) lacks.push_back(Lack::least_intrusive);
    return lacks;
}

std::optional<PurposeObjection> objection_to(Purpose const& purpose,
                                             interventions::Intervention const& intervention) {
    if (purpose.judged_on && *purpose.judged_on < intervention.started_on)
        return PurposeObjection::judged_before_start;
    return std::nullopt;
}

std::vector<ReviewObjection> objections_to(Review const& review,
                                           interventions::Intervention const& intervention,
                                           Day today) {
    std::vector<ReviewObjection> objections;
    if (review.held_on > today)
        objections.push_back(ReviewObjection::held_in_the_future);
    else if (review.held_on < intervention.started_on)
        objections.push_back(ReviewObjection::held_before_start);
    if (review.choice == Choice::adjust && review.changes.empty())
        objections.push_back(ReviewObjection::without_changes);
    if (review.choice == Choice::stop) return objections;
    if (!review.next_on)
        objections.push_back(ReviewObjection::without_next_day);
    else if (*review.next_on <= today)
        objections.push_back(ReviewObjection::next_day_not_ahead);
    if (review.least_intrusive.empty())
        objections.push_back(ReviewObjection::without_least_intrusive);
    return objections;
}

}  // namespace indgang::effects

#include "time_proposals/week_picture.hpp"

#include <algorithm>

namespace indgang::time_proposals {
namespace {

constexpr std::int64_t day_width = 50, top = 18, per_hour = 14;

std::int64_t y_of(TimeOfDay time) {
    auto const within =
        std::clamp(time.minutes, finding_time::first_hour.minutes, finding_time::last_hour.minutes);
    return top + (within - finding_time::first_hour.minutes) * per_hour / 60;
}

Box box_of(finding_time::Span const& when) {
    auto const x = std::int64_t(finding_time::weekday_of(when.on) - 1) * day_width + 3;
    return {x, y_of(when.from), std::max<std::int64_t>(0, y_of(when.until) - y_of(when.from))};
}

std::string first_letters(Day day, Language language) {
    return say_with_weekday(day, language).substr(0, 3);
}

}  // namespace

WeekPicture picture_of(finding_time::Problem const& problem,
                       finding_time::Candidate const& proposal, Language language) {
    auto const monday = finding_time::monday_of_week(proposal.when.on);
    WeekPicture picture{
        .days = {}, .taken = {}, .meeting = box_of(proposal.when), .week = iso_week(monday)};
    for (int day = 0; day < 5; ++day)
        picture.days.push_back({day * day_width + 3, first_letters(monday + days{day}, language),
                                !problem.working_days.is_working_day(monday + days{day})});
    for (auto const person : problem.meetings[proposal.meeting].must)
        for (auto const& one : problem.people[person].engagements) {
            auto const day = (one.when.on - monday).count();
            if (day < 0 || day >= 5) continue;
            auto box = box_of({one.when.on,
                               {one.when.from.minutes - one.travel},
                               {one.when.until.minutes + one.travel}});
            if (box.height > 0) picture.taken.push_back(box);
        }
    return picture;
}

}  // namespace indgang::time_proposals

#include "foundation/near_day.hpp"

#include <cstdlib>

namespace indgang {

std::string near_day(Day day, Day today, Language language) {
    constexpr int too_far_to_leave_the_year_out = 300;
    auto const distance = std::abs((day - today).count());
    return distance > too_far_to_leave_the_year_out ? say(day, language)
                                                    : say_with_weekday(day, language);
}

}  // namespace indgang

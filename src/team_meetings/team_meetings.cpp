#include "team_meetings/team_meetings.hpp"

#include <algorithm>

#include "foundation/near_day.hpp"

namespace indgang::team_meetings {
TeamMember const* Team::member(UserId user) const {
    auto const found = std::ranges::find(members, user, &TeamMember::user);
    return found == members.end() ? nullptr : &*found;
}

std::string said(appointments::Span const& when, Day today, Language language) {
    return say(phrase("{0} kl. {1}–{2}", near_day(when.on, today, language),
                      indgang::said(when.from), indgang::said(when.until)),
               language);
}

}  // namespace indgang::team_meetings

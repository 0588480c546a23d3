#include "core_team/rules.hpp"

#include <algorithm>

namespace indgang::core_team {
namespace {

/// Two periods, each open towards the end where no end is said.
bool overlap(Day from, std::optional<Day> until, Day other_from, std::optional<Day> other_until) {
    return (!other_until || from < *other_until) && (!until || other_from < *until);
}

}  // namespace

std::optional<JoinObjection> objection_to_join(Joining const& joining,
                                               std::vector<Member> const& members, Day opened_on,
                                               std::optional<Day> closed_on, Day today) {
    using enum JoinObjection;
    if (closed_on && *closed_on <= today) return case_is_closed;
    if (!joining.is_active) return person_is_inactive;
    if (!joining.is_of_the_department) return not_of_the_department;
    if (joining.joined_on < opened_on) return before_the_case;
    if (joining.joined_on > today + days{most_days_ahead}) return too_far_ahead;
    if (joining.until_on && *joining.until_on <= joining.joined_on) return ends_before_it_begins;
    if (joining.until_on && *joining.until_on > joining.joined_on + days{most_days_ahead})
        return period_too_long;
    bool const is_there = std::ranges::any_of(members, [&](Member const& one) {
        return one.user == joining.user &&
               overlap(joining.joined_on, joining.until_on, one.joined_on, one.ends_on());
    });
    return is_there ? std::optional{member_already} : std::nullopt;
}

std::optional<LeaveObjection> objection_to_leave(Member const& member, Day left_on, Day today) {
    using enum LeaveObjection;
    if (left_on < member.joined_on) return before_joining;
    if (member.ends_on() && left_on >= *member.ends_on()) return has_ended;
    if (left_on > today + days{most_days_ahead}) return too_far_ahead;
    return std::nullopt;
}

}  // namespace indgang::core_team

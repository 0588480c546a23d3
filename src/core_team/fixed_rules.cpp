#include "core_team/fixed_rules.hpp"

#include <algorithm>

namespace indgang::core_team {

using enum FixedObjection;

std::optional<FixedObjection> objection_to_joining(UserId user, Day joined_on,
                                                   std::vector<FixedMember> const& members,
                                                   Day today) {
    if (joined_on > today) return in_the_future;
    bool const is_there = std::ranges::any_of(members, [&](FixedMember const& one) {
        return one.user == user && (!one.left_on || *one.left_on > joined_on);
    });
    return is_there ? std::optional{member_already} : std::nullopt;
}

std::optional<FixedObjection> objection_to_leaving(FixedMember const& member, Day left_on,
                                                   Day today) {
    if (left_on > today) return in_the_future;
    if (left_on < member.joined_on) return before_joining;
    return std::nullopt;
}

std::optional<FixedObjection> objection_to_arrangement(Arrangement const& now,
                                                       std::optional<FixedTeamId> next, Day from_on,
                                                       Day opened_on, std::optional<Day> closed_on,
                                                       Day today) {
    if (closed_on && *closed_on <= today) return case_is_closed;
    if (next == now.team) return same_team;
    if (from_on > today) return in_the_future;
    if (from_on < opened_on) return before_the_case;
    if (now.from_on && from_on <= *now.from_on) return not_after_the_last_change;
    return std::nullopt;
}

Day first_day_in(Day case_from_on, Day joined_on) { return std::max(case_from_on, joined_on); }

}  // namespace indgang::core_team

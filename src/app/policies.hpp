// Who may, by name: what several tables of routes share.
#pragma once
#include "access/route.hpp"

namespace indgang::app {

using access::Relation;
using access::Role;
using access::ToCase;
using access::With;

inline constexpr With deciders{{Role::administrator, Role::leader}};
inline constexpr With administrators{{Role::administrator}};
inline constexpr With family{{Role::family_member}};
/// Professionals of the case; its family has pages of its own.
inline constexpr ToCase staff{{Relation::coordinator, Relation::partner, Relation::substitute,
                               Relation::core_team_member, Relation::leader, Relation::emergency}};
/// All who work with the family put cards on its boards.
inline constexpr ToCase board_writers{access::professionals};

}  // namespace indgang::app

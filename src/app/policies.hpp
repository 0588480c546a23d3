// Who may, said once for every table of routes: with which roles, or with which relations to the case.
#pragma once
#include "access/route.hpp"

namespace indgang::app {

using access::Relation;
using access::Role;
using access::ToCase;
using access::With;

inline constexpr With everyone{{Role::coordinator, Role::core_team_member, Role::leader,
                                Role::administrator, Role::controller, Role::family_member,
                                Role::system_administrator}};
inline constexpr With caseworkers{{Role::coordinator, Role::core_team_member, Role::leader}};
inline constexpr With leaders{{Role::leader}};
inline constexpr With figures{{Role::administrator, Role::controller, Role::leader}};
inline constexpr With deciders{{Role::administrator, Role::leader}};
inline constexpr With administrators{{Role::administrator}};
/// All whose work the municipality's practice is about.
inline constexpr With practitioners{
    {Role::coordinator, Role::core_team_member, Role::leader, Role::administrator}};
inline constexpr With family{{Role::family_member}};
inline constexpr With operators{{Role::system_administrator}};
inline constexpr With openers{{Role::coordinator, Role::leader}};

/// Professionals of the case; its family has pages of its own.
inline constexpr ToCase staff{{Relation::coordinator, Relation::partner, Relation::substitute,
                               Relation::core_team_member, Relation::leader, Relation::emergency}};
inline constexpr ToCase editors{access::coordination};

/// Those who draw with the family.
inline constexpr ToCase drawers{
    {Relation::coordinator, Relation::partner, Relation::core_team_member}};
/// All who work with the family put cards on its boards.
inline constexpr ToCase board_writers{access::professionals};
/// A file is asked for by whoever may see what it belongs to, at home too.
inline constexpr ToCase file_readers{
    {Relation::coordinator, Relation::partner, Relation::substitute, Relation::core_team_member,
     Relation::leader, Relation::emergency, Relation::family_member}};
inline constexpr ToCase team_members{{Relation::core_team_member}};
/// Coordinator and partner: what they agree is theirs.
inline constexpr ToCase the_two{{Relation::coordinator, Relation::partner}};
inline constexpr ToCase changers{{Relation::coordinator, Relation::leader}};

}  // namespace indgang::app

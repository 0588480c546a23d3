// Roles: what a person is employed to do. Relations: what a person is to one case. Areas: what a
// department works with. Words alone, without database or web, so that rules may speak of them.
#pragma once
#include <initializer_list>

#include "foundation/wording.hpp"

namespace indgang::access {

enum class Role {
    coordinator,
    core_team_member,
    leader,
    administrator,
    controller,
    family_member,
    system_administrator
};
inline constexpr Wording<Role> roles[] = {
    {Role::coordinator, "coordinator", "Familiekoordinator"},
    {Role::core_team_member, "core_team_member", "Medlem af kerneteam"},
    {Role::leader, "leader", "Leder"},
    {Role::administrator, "administrator", "Administrator"},
    {Role::controller, "controller", "Controller"},
    {Role::family_member, "family_member", "Familie"},
    {Role::system_administrator, "system_administrator", "Systemadministrator"},
};
constexpr auto const& wording(Role role) { return find(roles, role); }

/// What a person is to one case: the word in access_grant.relation. Who may most stands first.
enum class Relation {
    coordinator,
    partner,
    substitute,
    core_team_member,
    leader,
    family_member,
    emergency
};
inline constexpr Wording<Relation> relations[] = {
    {Relation::coordinator, "coordinator", "familiens koordinator"},
    {Relation::partner, "partner", "makker"},
    {Relation::substitute, "substitute", "stedfortræder for koordinatoren"},
    {Relation::core_team_member, "core_team_member", "medlem af kerneteamet"},
    {Relation::leader, "leader", "leder af afdelingen"},
    {Relation::family_member, "family_member", "en del af familien"},
    {Relation::emergency, "emergency", "nødadgang"},
};
constexpr auto const& wording(Relation relation) { return find(relations, relation); }

/// The areas a department may belong to; coordinators come from the first (CASE-3).
enum class Area {
    child_disability,
    child_and_family,
    educational_psychology,
    health_visiting,
    adult_social,
    employment,
    school,
    daycare,
    finance
};
inline constexpr Wording<Area> areas[] = {
    {Area::child_disability, "child_disability", "Børnehandicap"},
    {Area::child_and_family, "child_and_family", "Børn og familie"},
    {Area::educational_psychology, "educational_psychology", "PPR"},
    {Area::health_visiting, "health_visiting", "Sundhedspleje"},
    {Area::adult_social, "adult_social", "Voksen og handicap"},
    {Area::employment, "employment", "Jobcenter"},
    {Area::school, "school", "Skole"},
    {Area::daycare, "daycare", "Dagtilbud"},
    {Area::finance, "finance", "Økonomi"},
};
constexpr auto const& wording(Area area) { return find(areas, area); }

/// A set of values of a small enum.
template <class E>
class SetOf {
public:
    constexpr SetOf() = default;
    constexpr SetOf(std::initializer_list<E> values) {
        for (E const value : values) add(value);
    }
    constexpr void add(E value) { bits_ |= 1u << unsigned(value); }
    constexpr bool has(E value) const { return (bits_ >> unsigned(value)) & 1u; }
    constexpr bool has_any_of(SetOf other) const { return (bits_ & other.bits_) != 0; }
    constexpr bool empty() const { return bits_ == 0; }
    friend bool operator==(SetOf, SetOf) = default;

private:
    unsigned bits_ = 0;
};
using RoleSet = SetOf<Role>;
using RelationSet = SetOf<Relation>;
/// The relations by which staff see a case.
inline constexpr RelationSet professionals{Relation::coordinator, Relation::partner,
                                           Relation::substitute, Relation::core_team_member,
                                           Relation::leader};
/// Those of them who coordinate the case, or do so while the coordinator is away: they act on the
/// case's own legal basis, decided by the relation alone (rules.md § 12).
inline constexpr RelationSet coordination{Relation::coordinator, Relation::partner,
                                          Relation::substitute, Relation::leader};

}  // namespace indgang::access

// The family of a case: its persons as a reader may see them, and what is written down about one.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/cpr.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::cases {

enum class FamilyRole { child, sibling, parent, other_adult };
inline constexpr Wording<FamilyRole> family_roles[] = {
    {FamilyRole::child, "child", "Barn eller ung i forløbet"},
    {FamilyRole::sibling, "sibling", "Søskende"},
    {FamilyRole::parent, "parent", "Forælder"},
    {FamilyRole::other_adult, "other_adult", "Anden voksen"},
};
constexpr auto const& wording(FamilyRole role) { return find(family_roles, role); }

/// One of the family, as the reader may see it.
struct Member {
    PersonId id;
    std::string name;
    FamilyRole role;
    std::string relation;  // "mor", "plejefar", in the family's words
    std::optional<Day> born_on;
    std::string telephone, email;
    std::string address, home;  // empty where is_address_hidden
    bool is_address_protected = false;
    bool is_address_hidden = false;  // from this reader
    bool has_cpr = false;
    Day joined_on;
    std::int64_t version = 1;
};

struct Custody {
    PersonId child, holder;
};

struct Family {
    std::vector<Member> members;  // by role, the eldest first
    std::vector<Custody> custody;

    Member const* member(PersonId person) const;
    std::vector<Member> with_role(FamilyRole role) const;
    bool has_custody(PersonId holder, PersonId child) const;
};

/// What is written down about a person of the family.
struct PersonEntry {
    std::string name;
    FamilyRole role = FamilyRole::child;
    std::string relation;
    std::optional<Cpr> cpr;  // none: as it was
    std::optional<Day> born_on;
    std::string telephone, email, address, home;
    bool is_address_protected = false;
    bool is_first_contact = false;
    std::vector<PersonId> custody_of;
};

}  // namespace indgang::cases

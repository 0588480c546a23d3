// Somebody leaves the municipality (fratrædelse): everything that person holds is listed and moved to
// others in one step, and the user can sign in no more (HAND-3). What there is to hold is said by the
// slices themselves (access/holdings.hpp); nothing is left without a holder, or nothing is done.
//
// Whoever does this sees case numbers, no families.
// Asks: access.  Is asked by nobody.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/holdings.hpp"

namespace indgang::departures {

/// Somebody who works here, as the list of staff shows it.
struct StaffMember {
    UserId user;
    std::string name, login, departments;
    access::RoleSet roles;
    std::optional<Day> left_on = {};
};

/// All kinds of things one person holds, those that hold nothing left out.
struct HeldKind {
    access::KindOfHolding const* kind;
    std::vector<access::Holding> holdings;
};
std::vector<HeldKind> held_by(access::Visit& visit, UserId user);

/// Stays the same while the person holds the same things.
std::string fingerprint(std::vector<HeldKind> const& held);

/// The name of a holding's field in the form.
std::string field_of(HeldKind const& kind, access::Holding const& holding);

}  // namespace indgang::departures

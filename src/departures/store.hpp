#pragma once
#include "departures/departures.hpp"

namespace indgang::departures {

/// Staff whose name, login or department fits; at most that many, by name. Families have no place here.
std::vector<StaffMember> staff(access::Visit& visit, std::string_view sought, int most);
std::optional<StaffMember> staff_member(access::Visit& visit, UserId user);

struct Departure {
    Day left_on;
    std::string because, recorded_by;
};
std::optional<Departure> departure_of(access::Visit& visit, UserId user);

/// In the caller's transaction, after everything was moved.
void leave(access::Visit& visit, UserId user, std::string_view because);

}  // namespace indgang::departures

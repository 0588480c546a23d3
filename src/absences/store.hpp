// Absences, and for each case of who is away: the substitute's row, access and the timeline's line.
#pragma once
#include "absences/rules.hpp"
#include "access/case_scope.hpp"

namespace indgang::absences {

std::optional<Absence> absence(access::Visit& visit, AbsenceId id);
/// Not over today: the user's own, or those of all who work in the user's departments.
std::vector<Absence> own_absences(access::Visit& visit);
std::vector<Absence> absences_led(access::Visit& visit);

struct Person {
    UserId user;
    std::string name;
};
/// Advisers of the departments that the user works in, by name.
std::vector<Person> advisers_beside(access::Visit& visit, UserId user);

AbsenceId create(access::Visit& visit, Absence const& absence);
/// Another substitute from today on, or another day back; what has been stays.
void change(access::Visit& visit, Absence const& saved, Absence const& wanted);

}  // namespace indgang::absences

// The turns as substitute of somebody who leaves: another adviser has to stand in from the same day.
#include "absences/store.hpp"
#include "access/holdings.hpp"

namespace indgang::absences {
namespace {

bool can_stand_in(access::Visit& visit, Person const& person, Absence const& absence) {
    if (person.user == absence.away || person.user == absence.substitute) return false;
    for (auto const& own : absences_around(visit, person.user))
        if (own.away == person.user && own.from_on < absence.back_on &&
            absence.from_on < own.back_on)
            return false;
    return true;
}

std::vector<access::Holding> held_by(access::Visit& visit, UserId user) {
    std::vector<access::Holding> all;
    for (auto const& one : absences_around(visit, user)) {
        if (one.substitute != user) continue;
        access::Holding holding{
            .key = web::typed(one.id),
            .said = phrase("{0} til og med {1}", one.away_name, one.back_on - days{1}),
            .needs_successor = true};
        for (auto const& person : advisers_beside(visit, one.away))
            if (can_stand_in(visit, person, one))
                holding.successors.push_back({web::typed(person.user), person.name, {}});
        all.push_back(std::move(holding));
    }
    return all;
}

void move(access::Visit& visit, UserId, access::Holding const& holding,
          access::Handover const& handover) {
    auto const saved = absence(visit, AbsenceId{std::stoll(holding.key)});
    UserId const next{std::stoll(handover.to)};
    for (auto const& person : advisers_beside(visit, saved.value().away))
        if (person.user == next) {
            auto wanted = *saved;
            wanted.substitute = person.user;
            wanted.substitute_name = person.name;
            change(visit, *saved, wanted);
        }
}

}  // namespace

access::KindOfHolding turns_as_substitute() {
    return {"substitute", Text{"Stedfortræder for"}, held_by, move};
}

}  // namespace indgang::absences

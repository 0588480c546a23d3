#include "readiness/rules.hpp"

#include <algorithm>

namespace indgang::readiness {

std::vector<Readiness> by_person(std::vector<Statement> const& as_written,
                                 std::vector<PersonId> const& family) {
    std::vector<Readiness> all;
    for (auto const& one : as_written) {
        auto there = std::ranges::find(all, one.person, &Readiness::person);
        if (there == all.end()) there = all.insert(all.end(), Readiness{one.person, one.name, {}});
        there->statements.insert(there->statements.begin(), one);
    }
    for (auto& one : all) std::ranges::stable_sort(one.statements, std::greater{}, &Statement::on);
    // Whoever has left the family's list stands last.
    std::ranges::stable_sort(all, {}, [&](Readiness const& one) {
        return std::ranges::find(family, one.person) - family.begin();
    });
    return all;
}

std::vector<StatementObjection> objections_to(Statement const& statement, Day today) {
    if (statement.on > today) return {StatementObjection::later_than_today};
    return {};
}

}  // namespace indgang::readiness

// How statements stand beside each other, and what one may not say. Pure.
#pragma once
#include "readiness/readiness.hpp"

namespace indgang::readiness {

/// The newest day first, of one day the last written; persons in the order of the family, never by a number.
std::vector<Readiness> by_person(std::vector<Statement> const& as_written,
                                 std::vector<PersonId> const& family);

enum class StatementObjection { later_than_today };
inline constexpr Wording<StatementObjection> statement_objections[] = {
    {StatementObjection::later_than_today, "later_than_today",
     "Dagen ligger efter i dag. Vælg den dag, det blev sagt."},
};
constexpr auto const& wording(StatementObjection objection) {
    return find(statement_objections, objection);
}
std::vector<StatementObjection> objections_to(Statement const& statement, Day today);

}  // namespace indgang::readiness

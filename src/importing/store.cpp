#include "importing/store.hpp"

#include "access/keys.hpp"

namespace indgang::importing {
namespace {

KnownPerson read_known(db::Row const& row) {
    return {row.id<PersonId>(0), row.maybe_id<CaseId>(1)};
}

db::Later<KnownPerson> ask(access::Visit& visit, Sought const& one) {
    if (one.cpr)
        return visit.db().later(
            "SELECT p.id, (SELECT max(m.case_id) FROM case_person m JOIN family_case c"
            " ON c.id = m.case_id WHERE m.person_id = p.id AND (m.left_on IS NULL OR m.left_on > $2)"
            " AND (c.closed_on IS NULL OR c.closed_on > $2)) FROM person p WHERE p.cpr_lookup = $1",
            read_known, visit.keys().lookup(*one.cpr), visit.today());
    return visit.db().later(
        "SELECT p.id, m.case_id FROM person p JOIN case_person m ON m.person_id = p.id"
        " AND (m.left_on IS NULL OR m.left_on > $3) JOIN family_case c ON c.id = m.case_id"
        " AND (c.closed_on IS NULL OR c.closed_on > $3) WHERE p.search_name = $1 AND p.born_on = $2"
        " ORDER BY m.case_id",
        read_known, one.search_name, one.born_on, visit.today());
}

}  // namespace

std::vector<std::optional<KnownPerson>> known_persons(access::Visit& visit,
                                                      std::vector<Sought> const& sought) {
    std::vector<db::Later<KnownPerson>> asked;
    for (auto const& one : sought) asked.push_back(ask(visit, one));
    std::vector<std::optional<KnownPerson>> found;
    for (auto& answer : asked) found.push_back(answer.first());
    return found;
}

}  // namespace indgang::importing

// What is to be done in cases that the reader does not coordinate: as partner, in the core team, or standing in.
// Read through each case's own door; of those cases in which something is the reader's, the log says so.
#include "access/case_scope.hpp"
#include "todo/todo.hpp"

namespace indgang::todo {
namespace {

struct Part {
    CaseThings of;
    UserId coordinator;
    std::string coordinator_name;
};

db::Later<Part> ask_parts(access::Visit& visit) {
    return visit.db().later(
        "SELECT DISTINCT c.id, c.family_name, k.user_id, u.name FROM access_grant g"
        " JOIN family_case c ON c.id = g.case_id JOIN coordinator_change k ON k.case_id = c.id"
        " AND k.from_on = (SELECT max(n.from_on) FROM coordinator_change n WHERE n.case_id = c.id"
        " AND n.from_on <= $2) JOIN app_user u ON u.id = k.user_id WHERE g.user_id = $1"
        " AND g.relation IN ('partner', 'substitute', 'core_team_member') AND g.from_on <= $2"
        " AND (g.until_on IS NULL OR g.until_on > $2) AND k.user_id <> $1"
        " AND (c.closed_on IS NULL OR c.closed_on > $2) ORDER BY c.id",
        [](db::Row const& row) {
            return Part{{.case_id = row.id<CaseId>(0), .family = row.text(1), .things = {}},
                        row.id<UserId>(2),
                        row.text(3)};
        },
        visit.user().id, visit.today());
}

/// Who stands in for the coordinator has the coordinator's balls meanwhile.
std::vector<Thing> own_of(access::CaseScope& scope, std::optional<UserId> also_mine) {
    std::vector<Thing> own;
    for (auto& thing : things_of(scope)) {
        bool const is_mine = thing.user == scope.user() ||
                             (also_mine && (thing.user == also_mine || thing.kind == Kind::told));
        if (is_mine) own.push_back(std::move(thing));
    }
    return own;
}

std::vector<CaseThings> through_their_doors(access::Visit& visit, std::vector<Part> parts) {
    access::RelationSet const may{access::Relation::partner, access::Relation::substitute,
                                  access::Relation::core_team_member};
    access::Visit silent{visit.db(),    visit.municipality(), visit.keys(),
                         visit.today(), visit.now(),          visit.language()};
    silent.signed_in_as(visit.user());
    std::vector<CaseThings> all;
    for (auto& [of, coordinator, name] : parts) {
        if (!access::may_open(silent, of.case_id, may)) continue;
        auto scope = access::open_case(silent, of.case_id, may);
        if (scope.relation() == access::Relation::substitute) {
            of.also_mine = coordinator;
            of.in_place_of = name;
        }
        of.things = own_of(scope, of.also_mine);
        if (of.things.empty()) continue;
        auto shown = access::open_case(visit, of.case_id, may);
        if (!access::coordination.has(shown.relation())) of.things = own_of(shown, {});
        all.push_back(std::move(of));
    }
    return all;
}

}  // namespace

Asked<std::vector<CaseThings>> ask_of_others(access::Visit& visit) {
    return [parts = ask_parts(visit), &visit]() mutable {
        return through_their_doors(visit, parts.get());
    };
}

}  // namespace indgang::todo

// What is to be done in cases that the reader does not coordinate: as partner, in the core team, or standing in.
// Read through each case's own door; of those cases in which something is the reader's, the log says so.
#include "access/case_scope.hpp"
#include "todo/todo.hpp"
#include "todo/written.hpp"

namespace indgang::todo {
namespace {

struct Part {
    CaseThings of;
    UserId coordinator;
    std::string coordinator_name;
    bool is_kept = false;  // a partner's, and its row is of today
};

/// A partner acts on the case's own basis as the coordinator does, so what is kept for the one says what is the
/// other's too; only cases in which there is something are read. (A message to the partner alone is not in it.)
db::Later<Part> ask_parts(access::Visit& visit) {
    return visit.db().later(
        "SELECT g.case_id, c.family_name, t.coordinator_id, u.name, t.kept_for, t.things,"
        " g.relation FROM access_grant g JOIN todo_kept t ON t.case_id = g.case_id"
        " AND (g.relation <> 'partner' OR t.things <> '' OR t.kept_for <> $3)"
        " JOIN family_case c ON c.id = g.case_id JOIN app_user u ON u.id = t.coordinator_id"
        " WHERE g.user_id = $1 AND g.relation IN ('partner', 'substitute', 'core_team_member')"
        " AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)"
        " AND t.coordinator_id <> $1 ORDER BY g.case_id, g.relation DESC",
        [today = iso(visit.today()), me = visit.user().id](db::Row const& row) {
            Part part{{.case_id = row.id<CaseId>(0), .family = row.text(1), .things = {}},
                      row.id<UserId>(2),
                      row.text(3),
                      row.view(6) == "partner" && row.view(4) == today};
            if (part.is_kept)
                for (auto& thing : read_things(row.view(5)))
                    if (thing.user == me) part.of.things.push_back(std::move(thing));
            return part;
        },
        visit.user().id, visit.today(), iso(visit.today()));
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
    std::optional<CaseId> done;
    for (auto& [of, coordinator, name, is_kept] : parts) {
        if (done == of.case_id) continue;  // part of it in two ways
        done = of.case_id;
        if (is_kept) {
            if (!of.things.empty()) all.push_back(std::move(of));
            continue;
        }
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

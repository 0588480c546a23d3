#include "access/case_scope.hpp"
#include "access/decision.hpp"
#include "collaboration_model/collaboration_model.hpp"

namespace indgang::access {
namespace {

struct Opened {
    std::int64_t version;
    std::string model;
    std::string relation;  // of the grant; empty where there is none
};

std::vector<Opened> grants_to(Visit& visit, CaseId case_id) {
    return visit.db().rows(
        "SELECT c.version, (SELECT m.model FROM model_change m WHERE m.case_id = c.id"
        " AND m.from_on <= $3 ORDER BY m.from_on DESC LIMIT 1), g.relation"
        " FROM family_case c JOIN access_grant g ON g.case_id = c.id AND g.user_id = $2"
        " AND g.from_on <= $3 AND (g.until_on IS NULL OR g.until_on > $3) WHERE c.id = $1",
        [](db::Row const& row) {
            return Opened{row.number(0), row.text(1), row.text(2)};
        },
        case_id, visit.user().id, visit.today());
}

/// A leader is related to the cases whose coordinator is of the leader's own department that day.
std::optional<Opened> as_leader(Visit& visit, CaseId case_id) {
    return visit.db().row(
        "SELECT c.version, (SELECT m.model FROM model_change m WHERE m.case_id = c.id"
        " AND m.from_on <= $3 ORDER BY m.from_on DESC LIMIT 1) FROM family_case c"
        " JOIN user_department theirs ON theirs.user_id = (SELECT k.user_id FROM coordinator_change k"
        " WHERE k.case_id = c.id AND k.from_on <= $3 ORDER BY k.from_on DESC LIMIT 1)"
        " JOIN user_department mine ON mine.department_id = theirs.department_id"
        " AND mine.user_id = $2 WHERE c.id = $1"
        " AND theirs.from_on <= $3 AND (theirs.until_on IS NULL OR theirs.until_on > $3)"
        " AND mine.from_on <= $3 AND (mine.until_on IS NULL OR mine.until_on > $3)",
        [](db::Row const& row) {
            return Opened{row.number(0), row.text(1), "leader"};
        },
        case_id, visit.user().id, visit.today());
}

CollaborationModel const& model_of(Opened const& opened) {
    auto const* model = model_named(opened.model);
    if (!model) throw std::logic_error("a case follows an unknown model");
    return *model;
}

struct Right {
    Opened opened;
    Relation relation;
};

std::optional<Right> right_to(Visit& visit, CaseId case_id, RelationSet may) {
    auto const user_roles = visit.user().roles;
    // Who is several things to a case comes in as the first of them in the list of relations.
    std::optional<Right> best;
    for (auto const& opened : grants_to(visit, case_id)) {
        auto const relation = value_of(relations, opened.relation);
        if (relation && may.has(*relation) && goes_with(user_roles, *relation) &&
            (!best || *relation < best->relation))
            best = Right{opened, *relation};
    }
    if (best) return best;
    if (!may.has(Relation::leader) || !user_roles.has(Role::leader)) return std::nullopt;
    auto const opened = as_leader(visit, case_id);
    return opened ? std::optional{Right{*opened, Relation::leader}} : std::nullopt;
}

}  // namespace

CaseScope open_case(Visit& visit, CaseId case_id, RelationSet may) {
    auto const right = right_to(visit, case_id, may);
    if (!right) throw NotFound{};
    visit.log("", case_id, std::string(word(right->relation)));
    return CaseScope{visit, case_id, model_of(right->opened), right->relation,
                     right->opened.version};
}

bool may_open(Visit& visit, CaseId case_id, RelationSet may) {
    return right_to(visit, case_id, may).has_value();
}

CaseScope open_new_case(Visit& visit, CaseId case_id) {
    auto const opened = visit.db().row(
        "SELECT c.version, (SELECT m.model FROM model_change m WHERE m.case_id = c.id"
        " ORDER BY m.from_on DESC LIMIT 1) FROM family_case c"
        " WHERE c.id = $1 AND c.created_by = $2 AND c.created_at = $3",
        [](db::Row const& row) {
            return Opened{row.number(0), row.text(1), "coordinator"};
        },
        case_id, visit.user().id, visit.now());
    if (!opened) throw NotFound{};
    visit.log("", case_id, "opened it");
    return CaseScope{visit, case_id, model_of(*opened), Relation::coordinator, opened->version};
}

CaseScope open_to_hand_over(Visit& visit, CaseId case_id) {
    if (!visit.user().roles.has(Role::administrator)) throw NotFound{};
    auto const opened = visit.db().row(
        "SELECT c.version, (SELECT m.model FROM model_change m WHERE m.case_id = c.id"
        " AND m.from_on <= $2 ORDER BY m.from_on DESC LIMIT 1) FROM family_case c WHERE c.id = $1",
        [](db::Row const& row) {
            return Opened{row.number(0), row.text(1), {}};
        },
        case_id, visit.today());
    if (!opened) throw NotFound{};
    visit.log("", case_id, "handed over");
    return CaseScope{visit, case_id, model_of(*opened), Relation::leader, opened->version};
}

void CaseScope::record(std::string_view what, Phrase const& said) {
    access::record(visit_, case_id_, what, said);
}

void record(Visit& visit, CaseId case_id, std::string_view what, Phrase const& said) {
    auto& db = visit.db();
    db.run("INSERT INTO timeline (case_id, at, user_id, what, said) VALUES ($1, $2, $3, $4, $5)",
           case_id, visit.now(), visit.user().id, what, stored(said));
    db.run("UPDATE family_case SET version = version + 1 WHERE id = $1", case_id);
}

void grant(Visit& visit, CaseId case_id, UserId user, Relation relation, Day from_on,
           std::string_view because, std::optional<Day> until_on) {
    visit.db().run(
        "INSERT INTO access_grant (user_id, case_id, relation, from_on, until_on, because)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        user, case_id, relation, from_on, until_on, because);
}

void end_grant(Visit& visit, CaseId case_id, UserId user, Relation relation, Day until_on) {
    visit.db().run(
        "UPDATE access_grant SET until_on = $1 WHERE case_id = $2 AND user_id = $3"
        " AND relation = $4 AND from_on <= $1 AND (until_on IS NULL OR until_on > $1)",
        until_on, case_id, user, relation);
}

}  // namespace indgang::access

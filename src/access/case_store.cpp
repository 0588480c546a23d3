#include "access/case_scope.hpp"
#include "access/closed_cases.hpp"
#include "access/decision.hpp"
#include "access/on_record.hpp"
#include "collaboration_model/collaboration_model.hpp"

namespace indgang::access {
namespace {

struct Opened {
    std::int64_t version;
    std::string model;
    Related related;
};

std::vector<Opened> grants_to(Visit& visit, CaseId case_id) {
    return visit.db().rows(
        "SELECT c.version, (SELECT m.model FROM model_change m WHERE m.case_id = c.id"
        " AND m.from_on <= $3 ORDER BY m.from_on DESC LIMIT 1), g.relation, g.from_on, g.until_on"
        " FROM family_case c JOIN access_grant g ON g.case_id = c.id AND g.user_id = $2"
        " AND g.from_on <= $3 AND (g.until_on IS NULL OR g.until_on > $3) WHERE c.id = $1",
        [](db::Row const& row) {
            return Opened{row.number(0),
                          row.text(1),
                          {row.worded(2, relations), row.day(3), row.maybe_day(4)}};
        },
        case_id, visit.user().id, visit.today());
}

/// A leader is related to the cases whose coordinator is of the leader's own department that day; to a closed one by
/// the last day on which it was open, since nobody takes its coordinator's place who leaves.
std::optional<Opened> as_leader(Visit& visit, CaseId case_id) {
    return visit.db().row(
        "SELECT c.version, (SELECT m.model FROM model_change m WHERE m.case_id = c.id"
        " AND m.from_on <= $3 ORDER BY m.from_on DESC LIMIT 1) FROM family_case c"
        " JOIN user_department theirs ON theirs.user_id = (SELECT k.user_id FROM coordinator_change k"
        " WHERE k.case_id = c.id AND k.from_on <= $3 ORDER BY k.from_on DESC LIMIT 1)"
        " JOIN user_department mine ON mine.department_id = theirs.department_id"
        " AND mine.user_id = $2 WHERE c.id = $1"
        " AND ((c.closed_on <= $3 AND theirs.from_on < c.closed_on"
        " AND (theirs.until_on IS NULL OR theirs.until_on >= c.closed_on))"
        " OR ((c.closed_on IS NULL OR c.closed_on > $3) AND theirs.from_on <= $3"
        " AND (theirs.until_on IS NULL OR theirs.until_on > $3)))"
        " AND mine.from_on <= $3 AND (mine.until_on IS NULL OR mine.until_on > $3)",
        [&](db::Row const& row) {
            return Opened{row.number(0), row.text(1), {Relation::leader, visit.today()}};
        },
        case_id, visit.user().id, visit.today());
}

/// Nødadgang that runs: for an hour whoever works in cases is let in (rules.md § 12).
std::optional<Opened> in_an_emergency(Visit& visit, CaseId case_id) {
    return visit.db().row(
        "SELECT c.version, (SELECT m.model FROM model_change m WHERE m.case_id = c.id"
        " AND m.from_on <= $3 ORDER BY m.from_on DESC LIMIT 1) FROM family_case c"
        " JOIN emergency_access e ON e.case_id = c.id WHERE c.id = $1 AND e.user_id = $2"
        " AND e.from_at <= $4 AND e.until_at > $4",
        [&](db::Row const& row) {
            return Opened{row.number(0), row.text(1), {Relation::emergency, visit.today()}};
        },
        case_id, visit.user().id, visit.today(), visit.now());
}

CollaborationModel const& model_of(Opened const& opened) {
    auto const* model = model_named(opened.model);
    if (!model) throw std::logic_error("a case follows an unknown model");
    return *model;
}

struct Right {
    Opened opened;
    std::vector<Related> relations;
};

/// Of several the one that stands first in Relation: who may most.
std::optional<Right> right_to(Visit& visit, CaseId case_id, RelationSet may) {
    auto const user_roles = visit.user().roles;
    std::optional<Right> right;
    std::vector<Related> all;
    for (auto& opened : grants_to(visit, case_id)) {
        auto const relation = opened.related.relation;
        all.push_back(opened.related);
        if (!may.has(relation) || !goes_with(user_roles, relation)) continue;
        if (!right || relation < right->opened.related.relation) right = {std::move(opened), {}};
    }
    auto const let_in = [&](Relation relation, std::optional<Opened> (*by)(Visit&, CaseId)) {
        if (right || !may.has(relation) || !goes_with(user_roles, relation)) return;
        if (auto opened = by(visit, case_id)) {
            all.push_back(opened->related);
            right = {*std::move(opened), {}};
        }
    };
    let_in(Relation::leader, as_leader);
    let_in(Relation::emergency, in_an_emergency);
    if (right) right->relations = std::move(all);
    return right;
}

// Filled before the first request, read by the writers only.
std::vector<Recorded>& followers() {
    static std::vector<Recorded> all;
    return all;
}

void write_line(Visit& visit, CaseId case_id, std::string_view what, Phrase const& said,
                std::string_view folder) {
    auto& db = visit.db();
    db.run(
        "INSERT INTO timeline (case_id, at, user_id, what, said, folder)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        case_id, visit.now(), visit.user().id, what, stored(said), folder);
    raise_version(visit, case_id);
    db.announce("case", case_id.value);
    for (auto const& told : followers()) told(db, case_id);
}

}  // namespace

void on_record(Recorded told) { followers().push_back(std::move(told)); }

CaseScope::CaseScope(Visit& visit, CaseId case_id, CollaborationModel const& model,
                     Relation relation, std::int64_t version, std::vector<Related> relations)
    : visit_{visit},
      case_id_{case_id},
      model_{&model},
      relation_{relation},
      version_{version},
      viewer_{
          .user = visit.user().id, .roles = visit.user().roles, .relations = std::move(relations)} {
    if (!coordination.has(relation)) rights_ = ask_rights(visit_, case_id_, viewer_.relations)();
}

CaseScope open_case(Visit& visit, CaseId case_id, RelationSet may) {
    auto right = right_to(visit, case_id, may);
    if (!right) throw NotFound{};
    auto const relation = right->opened.related.relation;
    refuse_if_closed(visit, case_id, relation);
    visit.log("", case_id, std::string(word(relation)));
    return CaseScope{visit,
                     case_id,
                     model_of(right->opened),
                     relation,
                     right->opened.version,
                     std::move(right->relations)};
}

std::optional<Relation> relation_to(Visit& visit, CaseId case_id, RelationSet may) {
    auto const right = right_to(visit, case_id, may);
    return right ? std::optional{right->opened.related.relation} : std::nullopt;
}

bool may_open(Visit& visit, CaseId case_id, RelationSet may) {
    return relation_to(visit, case_id, may).has_value();
}

CaseScope open_new_case(Visit& visit, CaseId case_id) {
    auto const opened = visit.db().row(
        "SELECT c.version, (SELECT m.model FROM model_change m WHERE m.case_id = c.id"
        " ORDER BY m.from_on DESC LIMIT 1), c.opened_on FROM family_case c"
        " WHERE c.id = $1 AND c.created_by = $2 AND c.created_at = $3",
        [](db::Row const& row) {
            return Opened{row.number(0), row.text(1), {Relation::coordinator, row.day(2)}};
        },
        case_id, visit.user().id, visit.now());
    if (!opened) throw NotFound{};
    visit.log("", case_id, "opened it");
    return CaseScope{visit,           case_id,          model_of(*opened), Relation::coordinator,
                     opened->version, {opened->related}};
}

CaseScope open_to_hand_over(Visit& visit, CaseId case_id) {
    if (!visit.user().roles.has(Role::administrator))
        return open_case(visit, case_id, professionals);
    auto const opened = visit.db().row(
        "SELECT c.version, (SELECT m.model FROM model_change m WHERE m.case_id = c.id"
        " AND m.from_on <= $2 ORDER BY m.from_on DESC LIMIT 1) FROM family_case c WHERE c.id = $1",
        [&](db::Row const& row) {
            return Opened{row.number(0), row.text(1), {Relation::leader, visit.today()}};
        },
        case_id, visit.today());
    if (!opened) throw NotFound{};
    visit.log("", case_id, "handed over");
    return CaseScope{visit,           case_id,          model_of(*opened), Relation::leader,
                     opened->version, {opened->related}};
}

Decision CaseScope::may_see(Folder folder, std::optional<PersonId> about) {
    bool const needs_facts = !coordination.has(relation_) || folder.kind == FolderKind::youth;
    if (!needs_facts) {
        static CaseFacts const none{.children = {}};
        return access::may_see(viewer_, {folder, none}, today(), now());
    }
    if (!rights_) rights_ = ask_rights(visit_, case_id_, viewer_.relations)();
    auto decision = rights_->may_see(folder, about);
    for (auto const request : decision.requests)
        if (decision.yes) visit_.log_also(case_id_, "consent " + std::to_string(request));
    if (decision.because == Because::legal_basis) visit_.log_also(case_id_, decision.basis);
    if (decision.because == Because::emergency)
        visit_.log_also(case_id_, word(Relation::emergency));
    return decision;
}

void CaseScope::record(std::string_view what, Phrase const& said, std::optional<Folder> folder) {
    kept_.clear();
    write_line(visit_, case_id_, what, said, folder ? written(*folder) : "");
}

void CaseScope::record_for_all(std::string_view what, Phrase const& said) {
    kept_.clear();
    access::record_for_all(visit_, case_id_, what, said);
}

void record_for_all(Visit& visit, CaseId case_id, std::string_view what, Phrase const& said) {
    write_line(visit, case_id, what, said, "all");
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

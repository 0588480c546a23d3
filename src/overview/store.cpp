#include "overview/store.hpp"

#include <algorithm>
#include <map>

#include "access/keys.hpp"
#include "cases/cases.hpp"

namespace indgang::overview {
namespace {

constexpr int lines_at_a_time = 200;

struct LineInFolder {
    std::int64_t id;
    TimelineLine line;
    std::string folder;
};
LineInFolder read_line(db::Row const& row) {
    return {row.number(0),
            {row.number(0),
             {.at = row.instant(1),
              .by = row.text(2),
              .what = row.text(3),
              .said = phrase_from_stored(row.view(4))}},
            row.text(5)};
}
db::Later<LineInFolder> ask_lines(access::CaseScope& scope, int most, std::int64_t before) {
    return scope.db().later(
        "SELECT t.id, t.at, u.name, t.what, t.said, t.folder FROM timeline t JOIN app_user u"
        " ON u.id = t.user_id WHERE t.case_id = $1 AND t.id < $2 ORDER BY t.id DESC LIMIT $3",
        read_line, scope.case_id(), before, most);
}

/// A line is seen by those who see its folder. Of the day from which a folder is shared an hour may
/// be missing, since midnight is UTC's; nothing older is shown.
bool is_shown(access::CaseScope& scope, LineInFolder const& line) {
    if (line.folder == "all") return true;
    auto const folder = access::folder_from(line.folder);
    if (!folder) return access::coordination.has(scope.relation());
    auto const decision = scope.may_see(*folder);
    return decision.yes && (!decision.since || line.line.view.at.at >= decision.since->count());
}

FoundCase read_found(db::Row const& row) {
    return {.case_id = row.id<CaseId>(0),
            .case_number = row.text(1),
            .family_name = row.text(2),
            .coordinator = row.text(3),
            .closed_on = row.maybe_day(4),
            .children = {}};
}

/// For LIKE: what a person typed stands for itself.
std::string anywhere(std::string_view text) {
    std::string pattern = "%";
    for (char const c : text) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

// Both begin with the cases a user may have to do with; the door decides of each (access).
std::vector<FoundCase> by_name(access::Visit& visit, std::string_view name) {
    return visit.db().rows(
        "WITH near AS (SELECT case_id FROM access_grant WHERE user_id = $1 AND from_on <= $2"
        " AND (until_on IS NULL OR until_on > $2) UNION SELECT k.case_id FROM user_department mine"
        " JOIN user_department theirs ON theirs.department_id = mine.department_id"
        " JOIN coordinator_change k ON k.user_id = theirs.user_id"
        " WHERE mine.user_id = $1 AND CAST($4 AS BIGINT) = 1)"
        " SELECT c.id, c.case_number, c.family_name, (SELECT u.name FROM coordinator_change k"
        " JOIN app_user u ON u.id = k.user_id WHERE k.case_id = c.id AND k.from_on <= $2"
        " ORDER BY k.from_on DESC LIMIT 1), c.closed_on FROM near JOIN family_case c"
        " ON c.id = near.case_id WHERE c.search_name LIKE $3 ESCAPE '\\' OR EXISTS"
        " (SELECT 1 FROM case_person m JOIN person p ON p.id = m.person_id WHERE m.case_id = c.id"
        " AND p.search_name LIKE $3 ESCAPE '\\') ORDER BY c.search_name, c.id LIMIT 200",
        read_found, visit.user().id, visit.today(), anywhere(cases::search_name(name)),
        visit.user().roles.has(access::Role::leader));
}

std::vector<FoundCase> by_case_number(access::Visit& visit, std::string_view number) {
    return visit.db().rows(
        "SELECT c.id, c.case_number, c.family_name, (SELECT u.name FROM coordinator_change k"
        " JOIN app_user u ON u.id = k.user_id WHERE k.case_id = c.id AND k.from_on <= $2"
        " ORDER BY k.from_on DESC LIMIT 1), c.closed_on FROM family_case c WHERE c.case_number = $1",
        read_found, number, visit.today());
}

std::vector<FoundCase> by_cpr(access::Visit& visit, Cpr const& cpr) {
    return visit.db().rows(
        "SELECT c.id, c.case_number, c.family_name, (SELECT u.name FROM coordinator_change k"
        " JOIN app_user u ON u.id = k.user_id WHERE k.case_id = c.id AND k.from_on <= $2"
        " ORDER BY k.from_on DESC LIMIT 1), c.closed_on FROM person p"
        " JOIN case_person m ON m.person_id = p.id JOIN family_case c ON c.id = m.case_id"
        " WHERE p.cpr_lookup = $1 ORDER BY c.id DESC",
        read_found, visit.keys().lookup(cpr), visit.today());
}

/// By a name or number that everybody of the case knows: not by who is in the family.
bool is_found_without_family(FoundCase const& one, SearchFor const& what) {
    if (what.kind == SearchKind::cpr) return false;
    auto const name = cases::search_name(one.family_name);
    return what.kind == SearchKind::case_number ||
           name.find(cases::search_name(what.text)) != std::string::npos;
}

std::string children_of(access::Visit& visit, CaseId case_id) {
    std::string names;
    visit.db().rows(
        "SELECT p.name FROM case_person m JOIN person p ON p.id = m.person_id"
        " WHERE m.case_id = $1 AND m.role = 'child' AND (m.left_on IS NULL OR m.left_on > $2)"
        " ORDER BY p.born_on, p.id",
        [&](db::Row const& row) {
            names += (names.empty() ? "" : ", ") + row.text(0);
            return 0;
        },
        case_id, visit.today());
    return names;
}

}  // namespace

Asked<std::vector<TimelineLine>> ask_timeline(access::CaseScope& scope, int most,
                                              std::optional<std::int64_t> before) {
    auto rows = ask_lines(scope, most, before.value_or(INT64_MAX));
    return [rows, &scope, most]() mutable {
        std::vector<TimelineLine> shown;
        auto batch = rows.get();
        for (int asked = most;; asked = lines_at_a_time) {
            for (auto& line : batch)
                if (std::ssize(shown) < most && is_shown(scope, line))
                    shown.push_back(std::move(line.line));
            if (std::ssize(batch) < asked || std::ssize(shown) == most) return shown;
            batch = ask_lines(scope, lines_at_a_time, batch.back().id).get();
        }
    };
}

std::vector<FoundCase> find_cases(access::Visit& visit, SearchFor const& what) {
    auto found = what.kind == SearchKind::cpr           ? by_cpr(visit, *what.cpr)
                 : what.kind == SearchKind::case_number ? by_case_number(visit, what.text)
                                                        : by_name(visit, what.text);
    std::optional<std::map<CaseId, access::FolderRights>> rights;
    std::erase_if(found, [&](FoundCase& one) {
        auto const relation = access::relation_to(visit, one.case_id, access::professionals);
        if (!relation) return true;
        bool sees_family = access::coordination.has(*relation);
        if (!sees_family) {
            if (!rights) rights = access::rights_by_consent(visit);
            auto const mine = rights->find(one.case_id);
            sees_family =
                mine != rights->end() && mine->second.may_see({access::FolderKind::family}).yes;
        }
        if (sees_family) one.children = children_of(visit, one.case_id);
        return !sees_family && !is_found_without_family(one, what);
    });
    return found;
}

}  // namespace indgang::overview

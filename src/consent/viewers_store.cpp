#include <algorithm>

#include "access/users.hpp"
#include "consent/viewers.hpp"

namespace indgang::consent {
namespace {

using access::Relation;

struct RelatedUser {
    UserId user;
    access::Related related;
};

std::vector<RelatedUser> granted(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT user_id, relation, from_on, until_on FROM access_grant WHERE case_id = $1"
        " AND from_on <= $2 AND (until_on IS NULL OR until_on > $2) ORDER BY user_id",
        [](db::Row const& row) {
            return RelatedUser{row.id<UserId>(0),
                               {row.worded(1, access::relations), row.day(2), row.maybe_day(3)}};
        },
        scope.case_id(), scope.today());
}

std::vector<RelatedUser> leading(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT DISTINCT r.user_id FROM user_role r JOIN user_department mine"
        " ON mine.user_id = r.user_id JOIN user_department theirs"
        " ON theirs.department_id = mine.department_id WHERE r.role = 'leader'"
        " AND theirs.user_id = (SELECT k.user_id FROM coordinator_change k WHERE k.case_id = $1"
        " AND k.from_on <= $2 ORDER BY k.from_on DESC LIMIT 1)"
        " AND r.from_on <= $2 AND (r.until_on IS NULL OR r.until_on > $2)"
        " AND mine.from_on <= $2 AND (mine.until_on IS NULL OR mine.until_on > $2)"
        " AND theirs.from_on <= $2 AND (theirs.until_on IS NULL OR theirs.until_on > $2)"
        " ORDER BY r.user_id",
        [&](db::Row const& row) {
            return RelatedUser{row.id<UserId>(0), {Relation::leader, scope.today()}};
        },
        scope.case_id(), scope.today());
}

std::vector<RelatedUser> in_an_emergency(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT DISTINCT user_id FROM emergency_access WHERE case_id = $1 AND from_at <= $2"
        " AND until_at > $2 ORDER BY user_id",
        [&](db::Row const& row) {
            return RelatedUser{row.id<UserId>(0), {Relation::emergency, scope.today()}};
        },
        scope.case_id(), scope.now());
}

std::vector<UserId> controllers(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT user_id FROM user_role WHERE role = 'controller' AND from_on <= $1"
        " AND (until_on IS NULL OR until_on > $1) ORDER BY user_id",
        [](db::Row const& row) { return row.id<UserId>(0); }, scope.today());
}

void add_departments(access::CaseScope& scope, SomeViewer& one) {
    scope.db().rows(
        "SELECT d.id, d.name FROM user_department m JOIN department d ON d.id = m.department_id"
        " WHERE m.user_id = $1 AND m.from_on <= $2 AND (m.until_on IS NULL OR m.until_on > $2)"
        " ORDER BY d.name",
        [&](db::Row const& row) {
            one.viewer.departments.push_back(row.id<DepartmentId>(0));
            one.departments += (one.departments.empty() ? "" : ", ") + row.text(1);
            return 0;
        },
        one.viewer.user, scope.today());
}

std::optional<PersonId> person_behind(access::CaseScope& scope, UserId user) {
    return scope.db().row(
        "SELECT person_id FROM family_login WHERE user_id = $1",
        [](db::Row const& row) { return row.id<PersonId>(0); }, user);
}

class Gathering {
public:
    explicit Gathering(access::CaseScope& scope) : scope_{scope} {}

    void add(UserId user, std::optional<access::Related> related) {
        auto found = std::ranges::find_if(
            all_, [&](SomeViewer const& one) { return one.viewer.user == user; });
        if (found == all_.end()) {
            auto const known = access::user_by_id(scope_.db(), user, scope_.today());
            if (!known) return;
            SomeViewer one{.viewer = {.user = user, .roles = known->roles, .relations = {}},
                           .name = known->name,
                           .departments = {},
                           .relation = related ? related->relation : Relation::emergency,
                           .is_controller = !related};
            one.viewer.person = person_behind(scope_, user);
            add_departments(scope_, one);
            found = all_.insert(all_.end(), std::move(one));
        }
        if (!related) return;
        found->viewer.relations.push_back(*related);
        found->relation = std::min(found->relation, related->relation);
    }
    std::vector<SomeViewer> all() {
        std::ranges::stable_sort(all_, {}, [](SomeViewer const& one) {
            return std::pair{one.is_controller, one.relation};
        });
        return std::move(all_);
    }

private:
    access::CaseScope& scope_;
    std::vector<SomeViewer> all_;
};

}  // namespace

std::vector<SomeViewer> viewers_of(access::CaseScope& scope) {
    Gathering gathering{scope};
    for (auto const& found : {granted(scope), leading(scope), in_an_emergency(scope)})
        for (auto const& one : found) gathering.add(one.user, one.related);
    for (auto const user : controllers(scope)) gathering.add(user, std::nullopt);
    return gathering.all();
}

std::vector<PersonId> protected_persons(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT p.id FROM case_person m JOIN person p ON p.id = m.person_id WHERE m.case_id = $1"
        " AND p.is_address_protected = 1 AND (m.left_on IS NULL OR m.left_on > $2) ORDER BY p.id",
        [](db::Row const& row) { return row.id<PersonId>(0); }, scope.case_id(), scope.today());
}

}  // namespace indgang::consent

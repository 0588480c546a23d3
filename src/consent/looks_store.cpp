#include <algorithm>
#include <map>

#include "access/case_scope.hpp"
#include "consent/looks.hpp"

namespace indgang::consent {
namespace {

constexpr int most_on_one_consent = 200;

Look read_look(db::Row const& row) {
    Look look{.sequence = row.number(0),
              .at = row.instant(1),
              .user = row.id<UserId>(2),
              .who = row.text(3),
              .act = row.text(4)};
    read_right(row.view(5), look);
    return look;
}

/// Where the readers work today.
std::map<UserId, std::string> departments_of_readers(access::CaseScope& scope) {
    std::map<UserId, std::string> departments;
    scope.db().rows(
        "SELECT m.user_id, d.name FROM user_department m JOIN department d"
        " ON d.id = m.department_id WHERE m.from_on <= $2"
        " AND (m.until_on IS NULL OR m.until_on > $2) AND m.user_id IN"
        " (SELECT DISTINCT l.user_id FROM access_log l WHERE l.case_id = $1) ORDER BY d.name",
        [&](db::Row const& row) {
            auto& names = departments[row.id<UserId>(0)];
            names += (names.empty() ? "" : ", ") + row.text(1);
            return 0;
        },
        scope.case_id(), scope.today());
    return departments;
}

std::vector<Look> with_departments(access::CaseScope& scope, std::vector<Look> looks) {
    auto const departments = departments_of_readers(scope);
    for (auto& one : looks)
        if (auto const at = departments.find(one.user); at != departments.end())
            one.departments = at->second;
    return looks;
}

}  // namespace

std::vector<Look> looks_at(access::CaseScope& scope, int most, std::optional<std::int64_t> before) {
    return with_departments(
        scope, scope.db().rows(
                   "SELECT l.sequence, l.at, l.user_id, u.name, l.act, l.because FROM access_log l"
                   " JOIN app_user u ON u.id = l.user_id WHERE l.case_id = $1 AND l.sequence < $2"
                   " AND l.because NOT LIKE 'family_member%' ORDER BY l.sequence DESC LIMIT $3",
                   read_look, scope.case_id(), before.value_or(INT64_MAX), most));
}

std::vector<SeenLine> looks_on(access::CaseScope& scope, RequestId request) {
    auto looks = with_departments(
        scope, scope.db().rows(
                   "SELECT l.sequence, l.at, l.user_id, u.name, l.act, l.because FROM access_log l"
                   " JOIN app_user u ON u.id = l.user_id WHERE l.case_id = $1"
                   " AND l.because LIKE '%consent ' || $2 || '%' ORDER BY l.sequence DESC LIMIT $3",
                   read_look, scope.case_id(), std::to_string(request.value), most_on_one_consent));
    std::vector<SeenLine> seen;
    for (auto const& look : looks)
        if (std::ranges::count(look.consents, request.value) > 0)
            seen.push_back(
                {look.at, look.who, function_of(look), act_said(look.act, scope.language())});
    return seen;
}

}  // namespace indgang::consent

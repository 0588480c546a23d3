#include "departures/store.hpp"

#include "access/users.hpp"

namespace indgang::departures {
namespace {

StaffMember read_staff(db::Row const& row) {
    return {.user = row.id<UserId>(0),
            .name = row.text(1),
            .login = row.text(2),
            .departments = row.is_null(3) ? "" : row.text(3),
            .roles = {},
            .left_on = row.maybe_day(4)};
}

void add_roles(access::Visit& visit, StaffMember& one) {
    visit.db().rows(
        "SELECT role FROM user_role WHERE user_id = $1 AND from_on <= $2"
        " AND (until_on IS NULL OR until_on > $2)",
        [&](db::Row const& row) {
            if (auto const role = value_of(access::roles, row.view(0))) one.roles.add(*role);
            return 0;
        },
        one.user, visit.today());
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

}  // namespace

std::vector<StaffMember> staff(access::Visit& visit, std::string_view sought, int most) {
    auto found = visit.db().rows(
        "SELECT u.id, u.name, u.login, (SELECT min(d.name) FROM user_department m JOIN department d"
        " ON d.id = m.department_id WHERE m.user_id = u.id AND m.from_on <= $1"
        " AND (m.until_on IS NULL OR m.until_on > $1)), u.active_until FROM app_user u"
        " WHERE (u.active_until IS NULL OR u.active_until > $1)"
        " AND NOT EXISTS (SELECT 1 FROM user_role f WHERE f.user_id = u.id"
        " AND f.role = 'family_member') AND (u.name LIKE $2 ESCAPE '\\' OR u.login LIKE $2"
        " ESCAPE '\\' OR EXISTS (SELECT 1 FROM user_department m JOIN department d"
        " ON d.id = m.department_id WHERE m.user_id = u.id AND d.name LIKE $2 ESCAPE '\\'))"
        " ORDER BY u.name, u.id LIMIT $3",
        read_staff, visit.today(), anywhere(sought), most);
    for (auto& one : found) add_roles(visit, one);
    return found;
}

std::optional<StaffMember> staff_member(access::Visit& visit, UserId user) {
    auto found = visit.db().row(
        "SELECT u.id, u.name, u.login, (SELECT min(d.name) FROM user_department m JOIN department d"
        " ON d.id = m.department_id WHERE m.user_id = u.id AND m.from_on <= $2"
        " AND (m.until_on IS NULL OR m.until_on > $2)), u.active_until FROM app_user u"
        " WHERE u.id = $1 AND NOT EXISTS (SELECT 1 FROM user_role f WHERE f.user_id = u.id"
        " AND f.role = 'family_member')",
        read_staff, user, visit.today());
    if (found) add_roles(visit, *found);
    return found;
}

std::optional<Departure> departure_of(access::Visit& visit, UserId user) {
    return visit.db().row(
        "SELECT d.left_on, d.because, u.name FROM departure d JOIN app_user u"
        " ON u.id = d.recorded_by WHERE d.user_id = $1 ORDER BY d.left_on DESC",
        [](db::Row const& row) {
            return Departure{row.day(0), row.text(1), row.text(2)};
        },
        user);
}

void leave(access::Visit& visit, UserId user, std::string_view because) {
    visit.db().run(
        "INSERT INTO departure (user_id, left_on, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        user, visit.today(), because, visit.user().id, visit.now());
    access::deactivate(visit.db(), user, visit.today(), visit.now());
}

}  // namespace indgang::departures

#include <algorithm>

#include "access/users.hpp"
#include "foundation/languages.hpp"

namespace indgang::access {
namespace {

std::string lower(std::string_view text) {
    std::string out{text};
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return out;
}

/// One row per role, each with the user's own columns in front.
std::optional<User> folded(std::vector<std::pair<User, std::optional<Role>>> rows) {
    if (rows.empty()) return std::nullopt;
    User user = std::move(rows.front().first);
    for (auto const& [same, role] : rows)
        if (role) user.roles.add(*role);
    return user;
}

constexpr auto read_user_and_role = [](db::Row const& row) {
    return std::pair{User{.id = row.id<UserId>(0),
                          .login = row.text(1),
                          .name = row.text(2),
                          .roles = {},
                          .language = language_of(row.view(3))},
                     row.is_null(4) ? std::nullopt : std::optional{row.worded(4, roles)}};
};

}  // namespace

UserId create_user_with_hash(db::Db& db, NewUser const& user, std::string_view password_hash) {
    auto const hash = password_hash.empty() ? std::nullopt : std::optional{password_hash};
    return UserId{db.insert(
        "INSERT INTO app_user (login, name, telephone, email, password_hash, active_from)"
        " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
        lower(user.login), user.name, user.telephone, user.email, hash, user.active_from)};
}

UserId create_user(db::Db& db, NewUser const& user) {
    auto const hash = user.password.empty() ? std::string{} : hash_password(user.password);
    return create_user_with_hash(db, user, hash);
}

void set_password(db::Db& db, UserId user, std::string const& password) {
    db.run("UPDATE app_user SET password_hash = $1 WHERE id = $2", hash_password(password), user);
}

void give_role(db::Db& db, UserId user, Role role, Day from_on) {
    db.run("INSERT INTO user_role (user_id, role, from_on) VALUES ($1, $2, $3)", user, role,
           from_on);
}

void place_in_department(db::Db& db, UserId user, DepartmentId department, Day from_on) {
    db.run("INSERT INTO user_department (user_id, department_id, from_on) VALUES ($1, $2, $3)",
           user, department, from_on);
}

DepartmentId create_department(db::Db& db, std::string_view name, Area area) {
    return DepartmentId{
        db.insert("INSERT INTO department (name, area) VALUES ($1, $2) RETURNING id", name, area)};
}

std::vector<Department> departments(db::Db& db) {
    return db.rows("SELECT id, name, area FROM department ORDER BY name", [](db::Row const& row) {
        return Department{row.id<DepartmentId>(0), row.text(1), row.worded(2, areas)};
    });
}

std::optional<User> user_by_login(db::Db& db, std::string_view login, Day today) {
    return folded(
        db.rows("SELECT u.id, u.login, u.name, u.language, r.role FROM app_user u"
                " LEFT JOIN user_role r ON r.user_id = u.id AND r.from_on <= $2"
                " AND (r.until_on IS NULL OR r.until_on > $2)"
                " WHERE u.login = $1 AND u.active_from <= $2"
                " AND (u.active_until IS NULL OR u.active_until > $2)",
                read_user_and_role, lower(login), today));
}

std::optional<User> user_by_id(db::Db& db, UserId user, Day today) {
    return folded(
        db.rows("SELECT u.id, u.login, u.name, u.language, r.role FROM app_user u"
                " LEFT JOIN user_role r ON r.user_id = u.id AND r.from_on <= $2"
                " AND (r.until_on IS NULL OR r.until_on > $2)"
                " WHERE u.id = $1 AND u.active_from <= $2"
                " AND (u.active_until IS NULL OR u.active_until > $2)",
                read_user_and_role, user, today));
}

std::optional<UserId> active_user(db::Db& db, std::string_view login) {
    return db.row(
        "SELECT id FROM app_user WHERE login = $1 AND active_until IS NULL",
        [](db::Row const& row) { return row.id<UserId>(0); }, lower(login));
}

std::optional<DepartmentId> department_named(db::Db& db, std::string_view name) {
    return db.row(
        "SELECT id FROM department WHERE name = $1",
        [](db::Row const& row) { return row.id<DepartmentId>(0); }, name);
}

std::vector<std::pair<std::string, std::string>> logins_and_roles(db::Db& db, Day today) {
    return db.rows(
        "SELECT u.login, r.role FROM app_user u JOIN user_role r ON r.user_id = u.id"
        " WHERE r.from_on <= $1 AND (r.until_on IS NULL OR r.until_on > $1)"
        " ORDER BY r.role, u.login",
        [](db::Row const& row) {
            return std::pair{row.text(0), row.text(1)};
        },
        today);
}

void set_language(db::Db& db, UserId user, Language language) {
    db.run("UPDATE app_user SET language = $1 WHERE id = $2", code_of(language), user);
}

void give_family_login(db::Db& db, UserId user, CaseId case_id, PersonId person, Day from_on) {
    db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", user, person);
    db.run(
        "INSERT INTO access_grant (user_id, case_id, relation, from_on, because)"
        " VALUES ($1, $2, 'family_member', $3, 'login')",
        user, case_id, from_on);
}

std::optional<FamilyPlace> member_named(db::Db& db, std::string_view case_number,
                                        std::string_view name) {
    auto const found = db.rows(
        "SELECT c.id, p.id FROM family_case c JOIN case_person m ON m.case_id = c.id"
        " JOIN person p ON p.id = m.person_id WHERE c.case_number = $1 AND p.name = $2",
        [](db::Row const& row) {
            return FamilyPlace{row.id<CaseId>(0), row.id<PersonId>(1)};
        },
        case_number, name);
    if (found.size() != 1) return std::nullopt;
    return found.front();
}

void deactivate(db::Db& db, UserId user, Day from_on, Instant now) {
    db.run("UPDATE app_user SET active_until = $2 WHERE id = $1", user, from_on);
    db.announce("user", user.value);
    db.run(
        "UPDATE user_role SET until_on = $2 WHERE user_id = $1"
        " AND (until_on IS NULL OR until_on > $2)",
        user, from_on);
    db.run(
        "UPDATE user_department SET until_on = $2 WHERE user_id = $1"
        " AND (until_on IS NULL OR until_on > $2)",
        user, from_on);
    db.run("UPDATE login_session SET ended_at = $2 WHERE user_id = $1 AND ended_at IS NULL", user,
           now);
    db.run("UPDATE api_token SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL", user,
           now);
}

std::optional<PasswordOfUser> password_of(db::Db& db, std::string_view login, Day today) {
    return db.row(
        "SELECT id, password_hash FROM app_user WHERE login = $1 AND active_from <= $2"
        " AND (active_until IS NULL OR active_until > $2)",
        [](db::Row const& row) {
            return PasswordOfUser{row.id<UserId>(0), row.is_null(1) ? "" : row.text(1)};
        },
        lower(login), today);
}

}  // namespace indgang::access

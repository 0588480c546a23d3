// Users, their roles and departments, and their passwords (argon2id). Asked by app, settings and demo.
#pragma once
#include "access/access.hpp"

namespace indgang::access {

struct NewUser {
    std::string login;  // kept in lower case
    std::string name;
    std::string telephone;
    std::string email;
    std::string password;  // empty: cannot sign in with a password
    Day active_from;
};

/// Throws db::DbError (unique) where the login is taken.
UserId create_user(db::Db& db, NewUser const& user);
/// As create_user, with a password that is hashed already: many demo users share one.
UserId create_user_with_hash(db::Db& db, NewUser const& user, std::string_view password_hash);
void set_password(db::Db& db, UserId user, std::string const& password);
void give_role(db::Db& db, UserId user, Role role, Day from_on);
void place_in_department(db::Db& db, UserId user, DepartmentId department, Day from_on);
/// One of a family logs in: sees the case from that day on, as that person.
void give_family_login(db::Db& db, UserId user, CaseId case_id, PersonId person, Day from_on);
struct FamilyPlace {
    CaseId case_id;
    PersonId person;
};
/// Who has that whole name in the case of that number; none where nobody has, or more than one.
std::optional<FamilyPlace> member_named(db::Db& db, std::string_view case_number,
                                        std::string_view name);
DepartmentId create_department(db::Db& db, std::string_view name, Area area);

struct Department {
    DepartmentId id;
    std::string name;
    Area area;
};
/// By name.
std::vector<Department> departments(db::Db& db);

/// The user with the roles of that day; none where there is no such login or it is not active then.
std::optional<User> user_by_login(db::Db& db, std::string_view login, Day today);
std::optional<User> user_by_id(db::Db& db, UserId user, Day today);
/// Whatever the day: for the command line.
std::optional<UserId> active_user(db::Db& db, std::string_view login);
std::optional<DepartmentId> department_named(db::Db& db, std::string_view name);
std::vector<std::pair<std::string, std::string>> logins_and_roles(db::Db& db, Day today);
void set_language(db::Db& db, UserId user, Language language);

/// About 0.1 s and 64 MiB each; at most two run at once in the process.
std::string hash_password(std::string const& password);
bool password_fits(std::string const& hash, std::string const& password);

/// From that day on: no sign-in, no token, no role, no department; open sessions end now.
void deactivate(db::Db& db, UserId user, Day from_on, Instant now);

struct PasswordOfUser {
    UserId user;
    std::string hash;  // empty where none is set
};
std::optional<PasswordOfUser> password_of(db::Db& db, std::string_view login, Day today);

}  // namespace indgang::access

#include <cstdio>

#include "access/sessions.hpp"
#include "access/users.hpp"
#include "app/commands.hpp"
#include "app/municipality.hpp"
#include "web/form.hpp"

namespace indgang::app {

namespace {

void let_in(db::Db& db, Said const& said, UserId user, Day today) {
    auto const place = access::member_named(db, said.case_number, said.person);
    if (!place) throw std::runtime_error("no such person in case " + said.case_number);
    access::give_family_login(db, user, place->case_id, place->person, today);
}

}  // namespace

int add_user(Said const& said) {
    Clock const clock{said.serve.today};
    auto const role = value_of(access::roles, said.role);
    if (!role) throw std::runtime_error("no role " + said.role);
    auto const db = open_ready(database_of(said.place()).where, clock);
    auto const password = web::random_token().substr(0, 16);
    db->begin_write();
    auto const user = access::create_user(*db, {.login = said.login,
                                                .name = said.name,
                                                .telephone = {},
                                                .email = {},
                                                .password = password,
                                                .active_from = clock.today()});
    access::give_role(*db, user, *role, clock.today());
    if (!said.department.empty()) {
        auto const department = access::department_named(*db, said.department);
        if (!department) throw std::runtime_error("no department " + said.department);
        access::place_in_department(*db, user, *department, clock.today());
    }
    if (!said.person.empty()) let_in(*db, said, user, clock.today());
    db->commit();
    std::printf("%s\n", password.c_str());
    return 0;
}

int list_users(Said const& said) {
    Clock const clock;
    auto const db = db::open(database_of(said.place()).where);
    for (auto const& [login, role] : access::logins_and_roles(*db, clock.today()))
        std::printf("%-24s %s\n", login.c_str(), role.c_str());
    return 0;
}

int create_token(Said const& said) {
    Clock const clock{said.serve.today};
    auto const db = open_ready(database_of(said.place()).where, clock);
    auto const user = access::active_user(*db, said.login);
    if (!user) throw std::runtime_error("no user " + said.login);
    db->begin_write();
    auto const token = access::create_token(*db, *user, clock.now());
    db->commit();
    std::puts(token.c_str());
    return 0;
}

}  // namespace indgang::app

#include "generate/logins.hpp"

#include "access/users.hpp"

namespace indgang::generate {

UserId log_in_as(db::Db& db, Login const& one, std::string login, std::string_view password_hash) {
    auto const user = access::create_user_with_hash(db,
                                                    {.login = std::move(login),
                                                     .name = one.name,
                                                     .telephone = {},
                                                     .email = {},
                                                     .password = {},
                                                     .active_from = one.from_on},
                                                    password_hash);
    access::give_role(db, user, access::Role::family_member, one.from_on);
    access::give_family_login(db, user, one.case_id, one.person, one.from_on);
    return user;
}

std::optional<Login> other_parent_of(Family const& family, FamilyStore::Written const& written) {
    for (std::size_t place = 0; place < family.persons.size(); ++place)
        if (family.persons[place].has_custody && place != family.first_contact)
            return Login{.case_id = written.case_id,
                         .person = PersonId{written.first_person.value + std::int64_t(place)},
                         .name = family.persons[place].name,
                         .from_on = family.opened_on};
    return std::nullopt;
}

}  // namespace indgang::generate

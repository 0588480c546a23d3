// Who of the invented families logs in.
#pragma once
#include "access/access.hpp"
#include "generate/store.hpp"

namespace indgang::generate {

struct Login {
    CaseId case_id;
    PersonId person;
    std::string name;
    Day from_on;
    UserId coordinator = {};
};

UserId log_in_as(db::Db& db, Login const& one, std::string login, std::string_view password_hash);

/// Of the family written by hand both parents log in, so that one sees what the other does not.
std::optional<Login> other_parent_of(Family const& family, FamilyStore::Written const& written);

}  // namespace indgang::generate

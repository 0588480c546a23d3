// What the addresses of teams' meetings and of what comes after them can name.
#pragma once
#include <string_view>

#include "support/one_of_each.hpp"

namespace indgang::test {

void add_team_places(db::Db& db, HolmIds const& ids, DepartmentId department, std::string_view at,
                     Places& all);

}  // namespace indgang::test

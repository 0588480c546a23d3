// What a SQLSTATE means to us.
#pragma once
#include <string_view>

#include "db/error.hpp"

struct pg_result;

namespace indgang::db {

DbErrorKind kind_of_sqlstate(std::string_view sqlstate);
DbError error_of(pg_result const* answer, std::string_view statement);

}  // namespace indgang::db

#include "db/postgres_error.hpp"

#include <libpq-fe.h>

#include <string>

namespace indgang::db {

DbErrorKind kind_of_sqlstate(std::string_view sqlstate) {
    auto const group = sqlstate.substr(0, 2);
    if (sqlstate == "23505") return DbErrorKind::unique;
    if (sqlstate == "23503") return DbErrorKind::foreign_key;
    if (group == "23" || sqlstate == "P0001") return DbErrorKind::check_refused;
    if (sqlstate == "55P03" || group == "40") return DbErrorKind::busy;
    if (group == "08" || (group == "57" && sqlstate.substr(2, 2) == "P0"))
        return DbErrorKind::lost_connection;
    if (sqlstate == "53100") return DbErrorKind::full;
    return DbErrorKind::other;
}

DbError error_of(pg_result const* answer, std::string_view statement) {
    auto const field = [&](int code) {
        auto const* const text = PQresultErrorField(answer, code);
        return std::string{text ? text : ""};
    };
    auto const sqlstate = field(PG_DIAG_SQLSTATE);
    // Class 22 quotes the value that was refused; it may be about a person.
    auto const said =
        sqlstate.starts_with("22") ? "a value was refused" : field(PG_DIAG_MESSAGE_PRIMARY);
    return {kind_of_sqlstate(sqlstate),
            said + " (SQLSTATE " + sqlstate + ") in: " + std::string{statement}};
}

}  // namespace indgang::db

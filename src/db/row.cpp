#include "db/row.hpp"

#include <libpq-fe.h>
#include <sqlite3.h>

#include <charconv>
#include <stdexcept>

namespace indgang::db {
namespace {

int digit_of(char c) { return c >= 'a' ? c - 'a' + 10 : c - '0'; }

/// PostgreSQL writes bytes as \x and two hexadecimal digits each.
std::string from_hex(std::string_view text) {
    std::string out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 2; i + 1 < text.size(); i += 2)
        out += char(digit_of(text[i]) << 4 | digit_of(text[i + 1]));
    return out;
}

}  // namespace

Row::Row(sqlite3_stmt* statement)
    : statement_{statement}, columns_{sqlite3_column_count(statement)} {}

Row::Row(pg_result const* answer, int row)
    : answer_{answer}, row_{row}, columns_{PQnfields(answer)} {}

void Row::check(int column) const {
    if (column < 0 || column >= columns_)
        throw std::logic_error("an answer of " + std::to_string(columns_) +
                               " columns has no column " + std::to_string(column));
}

void Row::refuse(int column, std::string_view why) const {
    auto const* const name =
        answer_ ? PQfname(answer_, column) : sqlite3_column_name(statement_, column);
    throw std::logic_error("column " + std::string{name ? name : "?"} + " " + std::string{why});
}

bool Row::is_null(int column) const {
    check(column);
    return answer_ ? PQgetisnull(answer_, row_, column) == 1
                   : sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::string_view Row::view(int column) const {
    if (answer_) {
        if (is_null(column)) refuse(column, "is null");
        return {PQgetvalue(answer_, row_, column), std::size_t(PQgetlength(answer_, row_, column))};
    }
    check(column);
    auto const* const text = reinterpret_cast<char const*>(sqlite3_column_text(statement_, column));
    if (!text) refuse(column, "is null");
    return {text, std::size_t(sqlite3_column_bytes(statement_, column))};
}

std::int64_t Row::number(int column) const {
    if (!answer_) {
        check(column);
        if (sqlite3_column_type(statement_, column) != SQLITE_INTEGER)
            refuse(column, "is no whole number");
        return sqlite3_column_int64(statement_, column);
    }
    auto const text = view(column);
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        refuse(column, "is no whole number");
    return number;
}

bool Row::flag(int column) const {
    if (answer_ && view(column) == "t") return true;
    if (answer_ && view(column) == "f") return false;
    return number(column) != 0;
}

Day Row::day(int column) const {
    auto const day = day_from_iso(view(column));
    return day ? *day : (refuse(column, "is no day"), *day);
}

Instant Row::instant(int column) const {
    auto const instant = instant_from_iso(view(column));
    return instant ? *instant : (refuse(column, "is no moment"), *instant);
}

std::string Row::bytes(int column) const {
    if (answer_) return from_hex(view(column));
    if (is_null(column)) refuse(column, "is null");
    // An empty blob has no address.
    auto const* const content = static_cast<char const*>(sqlite3_column_blob(statement_, column));
    auto const size = std::size_t(sqlite3_column_bytes(statement_, column));
    return content ? std::string{content, size} : std::string{};
}

}  // namespace indgang::db

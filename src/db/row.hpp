// One row of an answer, columns counted from 0. It lives as long as the reading function runs, and
// the views it gives no longer. Reading null where the function has no "maybe" is a programming
// error.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/day.hpp"
#include "foundation/instant.hpp"
#include "foundation/wording.hpp"

struct sqlite3_stmt;
struct pg_result;

namespace indgang::db {

class Row {
public:
    explicit Row(sqlite3_stmt* statement);
    Row(pg_result const* answer, int row);

    int columns() const { return columns_; }
    bool is_null(int column) const;
    std::string_view view(int column) const;
    std::string text(int column) const { return std::string{view(column)}; }
    std::int64_t number(int column) const;
    bool flag(int column) const;
    Day day(int column) const;
    Instant instant(int column) const;
    std::string bytes(int column) const;

    std::optional<std::string> maybe_text(int column) const {
        return is_null(column) ? std::nullopt : std::optional{text(column)};
    }
    std::optional<std::int64_t> maybe_number(int column) const {
        return is_null(column) ? std::nullopt : std::optional{number(column)};
    }
    std::optional<Day> maybe_day(int column) const {
        return is_null(column) ? std::nullopt : std::optional{day(column)};
    }
    std::optional<Instant> maybe_instant(int column) const {
        return is_null(column) ? std::nullopt : std::optional{instant(column)};
    }
    template <class I>
    I id(int column) const {
        return I{number(column)};
    }
    template <class I>
    std::optional<I> maybe_id(int column) const {
        return is_null(column) ? std::nullopt : std::optional{id<I>(column)};
    }
    template <class T, std::size_t N>
    T worded(int column, Wording<T> const (&table)[N]) const {
        if (auto const found = value_of(table, view(column))) return *found;
        refuse(column, "holds a word that the program does not know");
    }
    template <class T, std::size_t N>
    std::optional<T> maybe_worded(int column, Wording<T> const (&table)[N]) const {
        return is_null(column) ? std::nullopt : std::optional{worded(column, table)};
    }

private:
    [[noreturn]] void refuse(int column, std::string_view why) const;
    void check(int column) const;

    sqlite3_stmt* statement_ = nullptr;
    pg_result const* answer_ = nullptr;
    int row_ = 0;
    int columns_ = 0;
};

}  // namespace indgang::db

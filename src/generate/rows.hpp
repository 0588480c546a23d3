// Many rows of one table: on SQLite each is inserted as it comes, on PostgreSQL they travel in arrays,
// one per column, so that a thousand rows cost one statement.
#pragma once
#include <array>
#include <string>

#include "db/db.hpp"

namespace indgang::generate {

/// Appends an element to the text of a PostgreSQL array.
void append_element(std::string& array, db::Value const& value);

template <std::size_t N>
class Rows {
public:
    /// The statement for one row, and the one that takes an array for each column.
    Rows(db::Db& db, db::SqlWith<N> one, db::SqlWith<N> many) : db_{db}, one_{one}, many_{many} {}

    template <class... A>
    void add(A const&... values) {
        static_assert(sizeof...(A) == N);
        if (db_.engine() == db::Engine::sqlite) return db_.run(one_, values...);
        std::size_t column = 0;
        (append_element(columns_[column++], db::to_value(values)), ...);
    }
    /// Sends what is kept.
    void send() {
        if (columns_[0].empty()) return;
        for (auto& column : columns_) column += '}';
        send_columns(std::make_index_sequence<N>{});
        for (auto& column : columns_) column.clear();
    }

private:
    template <std::size_t... I>
    void send_columns(std::index_sequence<I...>) {
        db_.run(many_, columns_[I]...);
    }

    db::Db& db_;
    db::SqlWith<N> one_, many_;
    std::array<std::string, N> columns_;
};

}  // namespace indgang::generate

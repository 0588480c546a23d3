// That nothing is forgotten: each table and each column of the database is given in insight, or left out with a reason.
#include "insight/sources.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "insight/left_out.hpp"
#include "support/both_engines.hpp"

namespace indgang::insight {
namespace {

std::set<std::string> words_of_sql(std::string_view sql) {
    std::set<std::string> words;
    std::string word;
    for (char const c : sql) {
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '_') {
            word += c;
            continue;
        }
        words.insert(word);
        word.clear();
    }
    words.insert(word);
    return words;
}

bool is_left_out(std::string_view table, std::string_view column) {
    return std::ranges::any_of(left_out(), [&](LeftOut const& one) {
        return (one.table == "*" || one.table == table) &&
               (one.column == "*" || one.column == column);
    });
}

std::vector<std::string> columns_of(db::Db& db, std::string const& table) {
    return db.rows(
        "SELECT name FROM pragma_table_info($1)", [](db::Row const& row) { return row.text(0); },
        table);
}

}  // namespace

TEST_CASE("each table and column is given in insight or left out with a reason [TRUST-4]") {
    auto const db = db::open(test::migrated_sqlite());
    std::vector<std::set<std::string>> given;
    for (auto const* source : sources()) given.push_back(words_of_sql(source->sql.sql.text));
    auto const tables = db->rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
        [](db::Row const& row) { return row.text(0); });
    REQUIRE(tables.size() > 100);
    for (auto const& table : tables)
        for (auto const& column : columns_of(*db, table)) {
            bool const is_given = std::ranges::any_of(given, [&](auto const& words) {
                return words.contains(table) && words.contains(column);
            });
            CAPTURE(table);
            CAPTURE(column);
            CHECK((is_given || is_left_out(table, column)));
        }
}

TEST_CASE("what is left out exists, so the list cannot rot [TRUST-4]") {
    auto const db = db::open(test::migrated_sqlite());
    for (auto const& one : left_out()) {
        CAPTURE(one.table);
        CAPTURE(one.column);
        CHECK_FALSE(one.because.empty());
        if (one.table == "*") continue;
        auto const columns = columns_of(*db, std::string(one.table));
        CHECK_FALSE(columns.empty());
        if (one.column != "*") CHECK(std::ranges::count(columns, std::string(one.column)) == 1);
    }
}

TEST_CASE("keys, hashes and sealed values are in no source's answer [TRUST-1]") {
    for (auto const* source : sources()) {
        auto const words = words_of_sql(source->sql.sql.text);
        CAPTURE(source->key);
        for (auto const* secret :
             {"password_hash", "token_hash", "csrf_token", "cpr_lookup", "secret_hash", "lookup",
              "content_sealed", "thumbnail", "sealed"})
            CHECK_FALSE(words.contains(secret));
    }
}

TEST_CASE("each source is named once and its columns are as many as it asks for [TRUST-4]") {
    test::on_both_migrated([](db::Where const& where) {
        auto const db = db::open(where);
        std::set<std::string_view> keys;
        for (auto const* source : sources()) {
            CAPTURE(source->key);
            CHECK(keys.insert(source->key).second);
            db->rows(
                source->sql, [](db::Row const&) { return 0; }, CaseId{1});
            std::set<std::string_view> columns;
            for (auto const& column : source->columns)
                if (!column.key.empty()) CHECK(columns.insert(column.key).second);
            CHECK_FALSE(columns.empty());
        }
    });
}

}  // namespace indgang::insight

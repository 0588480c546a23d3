#include <fmt/format.h>

#include <boost/json.hpp>

#include "access/log.hpp"

namespace indgang::access {
namespace {

struct Link {
    std::int64_t sequence = 0;
    std::string hash;
};

struct WrittenLine {
    Link link;
    std::string at;
    std::int64_t user = 0;     // 0: none
    std::int64_t case_id = 0;  // 0: none
    std::string act;
    std::string because;
};

std::string text_of(WrittenLine const& line) {
    return fmt::format("{}|{}|{}|{}|{}|{}", line.link.sequence, line.at, line.user, line.case_id,
                       line.act, line.because);
}

Link last_link(db::Db& db) {
    return db
        .row("SELECT sequence, hash FROM access_log ORDER BY sequence DESC LIMIT 1",
             [](db::Row const& row) {
                 return Link{row.number(0), row.text(1)};
             })
        .value_or(Link{});
}

WrittenLine read_line(db::Row const& row) {
    return {.link = {row.number(0), row.text(6)},
            .at = row.text(1),
            .user = row.maybe_number(2).value_or(0),
            .case_id = row.maybe_number(3).value_or(0),
            .act = row.text(4),
            .because = row.text(5)};
}

constexpr int lines_at_a_time = 10'000;

std::optional<std::int64_t> maybe(std::int64_t id) { return id ? std::optional{id} : std::nullopt; }

/// As one text: on PostgreSQL all lines of a commit are then one statement.
std::string as_json(std::span<WrittenLine const> lines) {
    namespace json = boost::json;
    json::array rows;
    for (auto const& line : lines) {
        json::object row{{"sequence", line.link.sequence},
                         {"at", line.at},
                         {"act", line.act},
                         {"because", line.because},
                         {"hash", line.link.hash}};
        if (line.user) row["user_id"] = line.user;
        if (line.case_id) row["case_id"] = line.case_id;
        rows.push_back(std::move(row));
    }
    return json::serialize(rows);
}

void insert(db::Db& db, std::span<WrittenLine const> lines) {
    if (db.engine() == db::Engine::postgres)
        return db.run(
            "INSERT INTO access_log (sequence, at, user_id, case_id, act, because, hash)"
            " SELECT sequence, at, user_id, case_id, act, because, hash"
            " FROM json_to_recordset($1::text::json) AS line (sequence bigint, at text,"
            " user_id bigint, case_id bigint, act text, because text, hash text)",
            as_json(lines));
    for (auto const& line : lines)
        db.run(
            "INSERT INTO access_log (sequence, at, user_id, case_id, act, because, hash)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7)",
            line.link.sequence, line.at, maybe(line.user), maybe(line.case_id), line.act,
            line.because, line.link.hash);
}

}  // namespace

void append(db::Db& db, Keys const& keys, std::span<LogLine const> lines, Instant now) {
    if (lines.empty()) return;
    auto link = last_link(db);
    auto const at = iso(now);
    std::vector<WrittenLine> chained;
    for (auto const& line : lines) {
        WrittenLine written{.link = {link.sequence + 1, {}},
                            .at = at,
                            .user = line.user ? line.user->value : 0,
                            .case_id = line.case_id ? line.case_id->value : 0,
                            .act = line.act,
                            .because = line.because};
        written.link.hash = keys.next_link(link.hash, text_of(written));
        link = written.link;
        chained.push_back(std::move(written));
    }
    insert(db, chained);
}

LogCheck check_log(db::Db& db, Keys const& keys) {
    LogCheck check;
    std::string hash;
    while (true) {
        auto const lines = db.rows(
            "SELECT sequence, at, user_id, case_id, act, because, hash FROM access_log"
            " WHERE sequence > $1 ORDER BY sequence LIMIT $2",
            read_line, check.lines, lines_at_a_time);
        if (lines.empty()) return check;
        for (auto const& line : lines) {
            hash = keys.next_link(hash, text_of(line));
            if (line.link.sequence != check.lines + 1 || line.link.hash != hash) {
                check.first_broken = check.lines + 1;
                return check;
            }
            ++check.lines;
        }
    }
}

}  // namespace indgang::access

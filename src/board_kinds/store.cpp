#include "board_kinds/store.hpp"

#include <algorithm>

#include "board_kinds/known.hpp"
#include "board_kinds/rules.hpp"

namespace indgang::board_kinds {
namespace {

Day day_of(Instant moment) { return Day{std::chrono::floor<days>(moment.at)}; }

Kind read_version(db::Row const& row) {
    Kind kind{.word = own_word(row.id<KindId>(0)),
              .version = row.number(1),
              .name = row.text(2),
              .origin = row.text(3),
              .audience = row.worded(4, audiences),
              .drawing = row.worded(5, drawings),
              .is_strength_first = row.flag(6),
              .written_by = row.text(7),
              .written_on = day_of(row.instant(8))};
    if (auto const moment = row.maybe_instant(9)) kind.retired_on = day_of(*moment);
    return kind;
}

struct Placed {
    KindId kind;
    std::int64_t version;
    Column column;
};
Placed read_column(db::Row const& row) {
    return {row.id<KindId>(0),
            row.number(1),
            {.position = row.number(2),
             .heading = row.text(3),
             .question = row.text(4),
             .prompts = lines_of(row.view(5)),
             .look = row.worded(6, looks),
             .is_strength = row.flag(7)}};
}

void put_in(std::vector<Kind>& kinds, std::vector<Placed> columns) {
    for (auto& one : columns)
        for (auto& kind : kinds)
            if (kind.word == own_word(one.kind) && kind.version == one.version)
                kind.columns.push_back(one.column);
}

}  // namespace

std::vector<Kind> own_kinds(access::Visit& visit) {
    auto kinds = visit.db().rows(
        "SELECT k.id, v.version, v.name, v.origin, v.audience, v.drawing, v.is_strength_first,"
        " u.name, v.written_at, k.retired_at FROM board_kind k JOIN board_kind_version v"
        " ON v.kind_id = k.id JOIN app_user u ON u.id = v.written_by WHERE v.version ="
        " (SELECT max(n.version) FROM board_kind_version n WHERE n.kind_id = k.id)"
        " ORDER BY CASE WHEN k.retired_at IS NULL THEN 0 ELSE 1 END, v.name, k.id",
        read_version);
    put_in(kinds, visit.db().rows(
                      "SELECT kind_id, version, position, heading, question, prompts, look,"
                      " is_strength FROM board_kind_column ORDER BY kind_id, version, position",
                      read_column));
    return kinds;
}

std::vector<Kind> versions_of(access::Visit& visit, KindId kind) {
    auto kinds = visit.db().rows(
        "SELECT k.id, v.version, v.name, v.origin, v.audience, v.drawing, v.is_strength_first,"
        " u.name, v.written_at, k.retired_at FROM board_kind k JOIN board_kind_version v"
        " ON v.kind_id = k.id JOIN app_user u ON u.id = v.written_by WHERE k.id = $1"
        " ORDER BY v.version DESC",
        read_version, kind);
    put_in(kinds, visit.db().rows(
                      "SELECT kind_id, version, position, heading, question, prompts, look,"
                      " is_strength FROM board_kind_column WHERE kind_id = $1 ORDER BY position",
                      read_column, kind));
    return kinds;
}

std::vector<Kind> kinds_on_offer(access::Visit& visit) {
    auto kinds = known_kinds(visit.today(), visit.language());
    for (auto& one : own_kinds(visit))
        if (!one.retired_on) kinds.push_back(std::move(one));
    return kinds;
}

std::optional<Kind> kind_in(access::Visit& visit, std::string_view word, std::int64_t version) {
    auto const number = own_number(word);
    if (!number) return known_kind(word, version, visit.language());
    for (auto& one : versions_of(visit, *number))
        if (one.version == version) return std::move(one);
    return std::nullopt;
}

KindId create(access::Visit& visit, Kind const& kind) {
    KindId const id{visit.db().insert(
        "INSERT INTO board_kind (began_by, began_at) VALUES ($1, $2) RETURNING id", visit.user().id,
        visit.now())};
    write(visit, id, kind);
    return id;
}

void write(access::Visit& visit, KindId id, Kind const& kind) {
    visit.db().run(
        "INSERT INTO board_kind_version (kind_id, version, name, origin, audience, drawing,"
        " is_strength_first, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        id, kind.version, kind.name, kind.origin, kind.audience, kind.drawing,
        kind.is_strength_first, visit.user().id, visit.now());
    for (auto const& one : kind.columns)
        visit.db().run(
            "INSERT INTO board_kind_column (kind_id, version, position, heading, question,"
            " prompts, look, is_strength) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            id, kind.version, one.position, one.heading, one.question, in_lines(one.prompts),
            one.look, one.is_strength);
}

void retire(access::Visit& visit, KindId kind) {
    visit.db().run(
        "UPDATE board_kind SET retired_by = $1, retired_at = $2 WHERE id = $3"
        " AND retired_at IS NULL",
        visit.user().id, visit.now(), kind);
}

}  // namespace indgang::board_kinds

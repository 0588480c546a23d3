#include "support/shared_minutes.hpp"

namespace indgang::test {
namespace {

constexpr char const* at = "2026-11-20T09:00:00.000Z";

std::string line(db::Db& db, HolmIds const& ids, std::int64_t meeting, char const* kind,
                 std::optional<PersonId> holder) {
    auto const id = db.insert(
        "INSERT INTO minutes_line (meeting_id, line_key, kind, holder_person, added_by, added_at)"
        " VALUES ($1, $2, $2, $3, $4, $5) RETURNING id",
        meeting, kind, holder, ids.mette, at);
    db.run(
        "INSERT INTO minutes_text (line_id, version, edition, words, is_struck, written_by,"
        " written_at) VALUES ($1, 1, 1, 'Ring til skolen', 0, $2, $3)",
        id, ids.mette, at);
    return std::to_string(id);
}

}  // namespace

void shared_minutes(db::Db& db, HolmIds const& ids, std::int64_t meeting, Places& places) {
    places["{minutes_line}"] = line(db, ids, meeting, "decision", std::nullopt);
    places["{minutes_action}"] = line(db, ids, meeting, "action", ids.anna);
    db.run(
        "INSERT INTO minutes_edition (meeting_id, number, is_read_out, approved_by, approved_at)"
        " VALUES ($1, 1, 1, $2, $3)",
        meeting, ids.mette, at);
}

}  // namespace indgang::test

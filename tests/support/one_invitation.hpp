// What reaches people outside Indgang, one of each: an invitation to that meeting, a secret calendar, a calendar read.
#pragma once
#include "access/keys.hpp"
#include "support/one_of_each.hpp"

namespace indgang::test {

inline void one_invitation(db::Db& db, HolmIds const& ids, Places& all, std::int64_t meeting,
                           std::string_view at) {
    all["{indkaldelse}"] = std::to_string(db.insert(
        "INSERT INTO invitation (case_id, source, number, person_id, sequence, on_day, from_minute,"
        " until_minute, place, is_withdrawn, invited_at, told_at) VALUES ($1, 'assessment_meeting',"
        " $2, $3, 1, '2026-12-02', 600, 690, 'municipality', 0, $4, $4) RETURNING id",
        ids.holm, meeting, ids.anna, at));
    all["{hemmelig}"] = std::string(64, 'c');
    db.run("INSERT INTO calendar_feed (user_id, token_hash, made_at) VALUES ($1, $2, $3)",
           ids.mette, access::token_hash(all["{hemmelig}"]), at);
    all["{kalender}"] = std::to_string(
        db.insert("INSERT INTO busy_source (user_id, kind, host, sealed, added_by, added_at)"
                  " VALUES ($1, 'feed', 'kalender.example', $2, $1, $3) RETURNING id",
                  ids.birgit, db::Bytes{"x"}, at));
}

}  // namespace indgang::test

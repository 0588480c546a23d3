#include "news/store.hpp"

namespace indgang::news {

Seen seen_by_reader(access::CaseScope& scope) {
    auto const since = scope.db().row(
        "SELECT MIN(from_on) FROM access_grant WHERE case_id = $1 AND user_id = $2"
        " AND relation = 'family_member'",
        [](db::Row const& row) { return row.maybe_day(0); }, scope.case_id(), scope.user());
    Seen seen{.since = since.value_or(std::nullopt).value_or(scope.today())};
    auto const kept = scope.db().rows(
        "SELECT what, seen_at FROM news_seen WHERE case_id = $1 AND user_id = $2",
        [](db::Row const& row) {
            return std::pair{row.text(0), row.instant(1)};
        },
        scope.case_id(), scope.user());
    for (auto const& [what, at] : kept)
        if (what == everything)
            seen.everything_until = at;
        else
            seen.keys.insert(what);
    return seen;
}

void keep_seen(db::Db& db, CaseId case_id, UserId user, std::string_view key, Instant at) {
    db.run(
        "INSERT INTO news_seen (case_id, user_id, what, seen_at) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (case_id, user_id, what) DO NOTHING",
        case_id, user, key, at);
}

}  // namespace indgang::news

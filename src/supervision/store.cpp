#include "supervision/store.hpp"

#include <algorithm>

namespace indgang::supervision {

std::vector<Reflection> reflections(access::Visit& visit) {
    auto all = visit.db().rows(
        "SELECT r.id, r.writer_id, u.name, r.about, r.on_day, r.went_well, r.was_hard, r.next_time,"
        " r.version FROM reflection r JOIN app_user u ON u.id = r.writer_id WHERE r.writer_id = $1"
        " OR EXISTS (SELECT 1 FROM reflection_share s WHERE s.reflection_id = r.id"
        " AND s.user_id = $1) ORDER BY CASE WHEN r.writer_id = $1 THEN 0 ELSE 1 END, r.on_day DESC,"
        " r.id DESC",
        [](db::Row const& row) {
            return Reflection{.id = row.id<ReflectionId>(0),
                              .writer = row.id<UserId>(1),
                              .writer_name = row.text(2),
                              .about = row.text(3),
                              .on = row.day(4),
                              .went_well = row.text(5),
                              .was_hard = row.text(6),
                              .next_time = row.text(7),
                              .version = row.number(8)};
        },
        visit.user().id);
    auto const shares = visit.db().rows(
        "SELECT s.reflection_id, u.name FROM reflection_share s JOIN reflection r"
        " ON r.id = s.reflection_id AND r.writer_id = $1 JOIN app_user u ON u.id = s.user_id"
        " ORDER BY u.name",
        [](db::Row const& row) {
            return std::pair{row.id<ReflectionId>(0), row.text(1)};
        },
        visit.user().id);
    for (auto const& [id, name] : shares)
        if (auto const one = std::ranges::find(all, id, &Reflection::id); one != all.end())
            one->shared_with.push_back(name);
    return all;
}

ReflectionId write(access::Visit& visit, Reflection const& reflection) {
    return ReflectionId{visit.db().insert(
        "INSERT INTO reflection (writer_id, about, on_day, went_well, was_hard, next_time,"
        " written_at) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
        visit.user().id, reflection.about, reflection.on, reflection.went_well, reflection.was_hard,
        reflection.next_time, visit.now())};
}

void rewrite(access::Visit& visit, Reflection const& reflection) {
    visit.db().run(
        "UPDATE reflection SET about = $3, on_day = $4, went_well = $5, was_hard = $6,"
        " next_time = $7, version = version + 1, written_at = $8 WHERE id = $1 AND writer_id = $2",
        reflection.id, visit.user().id, reflection.about, reflection.on, reflection.went_well,
        reflection.was_hard, reflection.next_time, visit.now());
}

void share(access::Visit& visit, ReflectionId reflection, UserId with) {
    visit.db().run(
        "INSERT INTO reflection_share (reflection_id, user_id, shared_at) SELECT id,"
        " CAST($3 AS BIGINT), CAST($4 AS TEXT) FROM reflection WHERE id = $1 AND writer_id = $2"
        " ON CONFLICT DO NOTHING",
        reflection, visit.user().id, with, visit.now());
}

}  // namespace indgang::supervision

#include "meeting_kinds/store.hpp"

#include <algorithm>

#include "catalogue/kind_versions.hpp"

namespace indgang::meeting_kinds {
namespace {

using catalogue::parted_by;

Day day_of(Instant moment) { return Day{std::chrono::floor<days>(moment.at)}; }

Kind read_version(db::Row const& row) {
    auto const parts = [&](int column) { return parted_by(row.view(column), ','); };
    Kind kind{.word = own_word(row.id<KindId>(0)),
              .version = row.number(1),
              .name = row.text(2),
              .name_for_family = row.text(3),
              .purpose = row.text(4),
              .subject = row.worded(5, subjects),
              .must = listed(parts(6), seats),
              .must_not = listed(parts(7), seats),
              .child_from_age = {},
              .roles = listed(parts(9), roles),
              .minutes = row.number(10),
              .cadence = row.worded(11, cadences),
              .every = row.number(12),
              .without_family_because = row.text(13),
              .duties = listed(parts(14), duties),
              .because = row.text(15),
              .written_by = row.text(16),
              .written_on = day_of(row.instant(17))};
    if (!row.is_null(8)) kind.child_from_age = row.number(8);
    if (auto const moment = row.maybe_instant(18)) kind.retired_on = day_of(*moment);
    return kind;
}

struct Placed {
    std::string word;
    std::int64_t version;
    AgendaPoint point;
};
void put_in(std::vector<Kind>& kinds, std::vector<Placed> const& points) {
    for (auto const& one : points)
        for (auto& kind : kinds)
            if (kind.word == one.word && kind.version == one.version)
                kind.agenda.push_back(one.point);
}
Placed read_point(db::Row const& row) {
    return {own_word(row.id<KindId>(0)), row.number(1), {row.text(2), row.number(3)}};
}

}  // namespace

std::vector<Kind> own_kinds(access::Visit& visit) {
    auto kinds = visit.db().rows(
        "SELECT k.id, v.version, v.name, v.name_for_family, v.purpose, v.subject, v.must, v.must_not,"
        " v.child_from_age, v.roles, v.minutes, v.cadence, v.every_n, v.without_family_because,"
        " v.duties, v.because, u.name, v.written_at, k.retired_at FROM meeting_kind k"
        " JOIN meeting_kind_version v ON v.kind_id = k.id JOIN app_user u ON u.id = v.written_by"
        " WHERE v.version = (SELECT max(n.version) FROM meeting_kind_version n"
        " WHERE n.kind_id = k.id) ORDER BY CASE WHEN k.retired_at IS NULL THEN 0 ELSE 1 END,"
        " v.name, k.id",
        read_version);
    if (!kinds.empty())
        put_in(kinds, visit.db().rows("SELECT kind_id, version, words, minutes FROM"
                                      " meeting_kind_point ORDER BY kind_id, version, position",
                                      read_point));
    return kinds;
}

std::vector<Kind> versions_of(access::Visit& visit, KindId kind) {
    auto kinds = visit.db().rows(
        "SELECT k.id, v.version, v.name, v.name_for_family, v.purpose, v.subject, v.must, v.must_not,"
        " v.child_from_age, v.roles, v.minutes, v.cadence, v.every_n, v.without_family_because,"
        " v.duties, v.because, u.name, v.written_at, k.retired_at FROM meeting_kind k"
        " JOIN meeting_kind_version v ON v.kind_id = k.id JOIN app_user u ON u.id = v.written_by"
        " WHERE k.id = $1 ORDER BY v.version DESC",
        read_version, kind);
    put_in(kinds, visit.db().rows("SELECT kind_id, version, words, minutes FROM meeting_kind_point"
                                  " WHERE kind_id = $1 ORDER BY version, position",
                                  read_point, kind));
    return kinds;
}

std::vector<Kind> kinds_on_offer(access::Visit& visit) {
    auto kinds = known_kinds(visit.today(), visit.language());
    for (auto& one : own_kinds(visit))
        if (!one.retired_on) kinds.push_back(std::move(one));
    return kinds;
}

std::vector<Kind> kinds_for_case(access::Visit& visit, std::string_view model_slug) {
    auto kinds = kinds_on_offer(visit);
    std::erase_if(kinds, [&](Kind const& kind) {
        return kind.subject != Subject::family || !kind.own_page.empty() || !kind.is_in(model_slug);
    });
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
        "INSERT INTO meeting_kind (began_by, began_at) VALUES ($1, $2) RETURNING id",
        visit.user().id, visit.now())};
    write(visit, id, kind);
    return id;
}

void write(access::Visit& visit, KindId id, Kind const& kind) {
    visit.db().run(
        "INSERT INTO meeting_kind_version (kind_id, version, name, name_for_family, purpose,"
        " subject, must, must_not, child_from_age, roles, minutes, cadence, every_n,"
        " without_family_because, duties, because, written_by, written_at) VALUES ($1, $2, $3, $4,"
        " $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        id, kind.version, kind.name, kind.name_for_family, kind.purpose, kind.subject,
        in_column(kind.must), in_column(kind.must_not), kind.child_from_age, in_column(kind.roles),
        kind.minutes, kind.cadence, kind.every, kind.without_family_because, in_column(kind.duties),
        kind.because, visit.user().id, visit.now());
    std::int64_t position = 0;
    for (auto const& point : kind.agenda)
        visit.db().run(
            "INSERT INTO meeting_kind_point (kind_id, version, position, words, minutes)"
            " VALUES ($1, $2, $3, $4, $5)",
            id, kind.version, ++position, point.words, point.minutes);
}

void retire(access::Visit& visit, KindId kind) {
    visit.db().run(
        "UPDATE meeting_kind SET retired_by = $1, retired_at = $2 WHERE id = $3"
        " AND retired_at IS NULL",
        visit.user().id, visit.now(), kind);
}

}  // namespace indgang::meeting_kinds

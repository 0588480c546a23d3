#include "plan_kinds/store.hpp"

namespace indgang::plan_kinds {
namespace {

Day day_of(Instant moment) { return Day{std::chrono::floor<days>(moment.at)}; }

Kind read_version(db::Row const& row) {
    Kind kind{.word = own_word(row.id<KindId>(0)),
              .version = row.number(1),
              .name = row.text(2),
              .law = row.text(3),
              .department = row.text(4),
              .home = row.worded(5, homes),
              .written_by = row.text(6),
              .written_on = day_of(row.instant(7))};
    if (auto const moment = row.maybe_instant(8)) kind.retired_on = day_of(*moment);
    return kind;
}

}  // namespace

std::vector<Kind> own_kinds(access::Visit& visit) {
    return visit.db().rows(
        "SELECT k.id, v.version, v.name, v.law, v.department, v.folder, u.name, v.written_at,"
        " k.retired_at FROM plan_kind k JOIN plan_kind_version v ON v.kind_id = k.id"
        " JOIN app_user u ON u.id = v.written_by WHERE v.version ="
        " (SELECT max(n.version) FROM plan_kind_version n WHERE n.kind_id = k.id)"
        " ORDER BY CASE WHEN k.retired_at IS NULL THEN 0 ELSE 1 END, v.name, k.id",
        read_version);
}

std::vector<Kind> versions_of(access::Visit& visit, KindId kind) {
    return visit.db().rows(
        "SELECT k.id, v.version, v.name, v.law, v.department, v.folder, u.name, v.written_at,"
        " k.retired_at FROM plan_kind k JOIN plan_kind_version v ON v.kind_id = k.id"
        " JOIN app_user u ON u.id = v.written_by WHERE k.id = $1 ORDER BY v.version DESC",
        read_version, kind);
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
    KindId const id{
        visit.db().insert("INSERT INTO plan_kind (began_by, began_at) VALUES ($1, $2) RETURNING id",
                          visit.user().id, visit.now())};
    write(visit, id, kind);
    return id;
}

void write(access::Visit& visit, KindId id, Kind const& kind) {
    visit.db().run(
        "INSERT INTO plan_kind_version (kind_id, version, name, law, department, folder,"
        " written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        id, kind.version, kind.name, kind.law, kind.department, kind.home, visit.user().id,
        visit.now());
}

void retire(access::Visit& visit, KindId kind) {
    visit.db().run(
        "UPDATE plan_kind SET retired_by = $1, retired_at = $2 WHERE id = $3"
        " AND retired_at IS NULL",
        visit.user().id, visit.now(), kind);
}

}  // namespace indgang::plan_kinds

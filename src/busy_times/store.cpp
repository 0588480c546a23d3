#include "busy_times/store.hpp"

#include "appointments/appointments.hpp"

namespace indgang::busy_times {
namespace {

Source read_source(db::Row const& row) {
    return {.id = row.id<SourceId>(0),
            .user = row.id<UserId>(1),
            .kind = row.worded(2, kinds),
            .host = row.text(3),
            .added_at = row.instant(4),
            .tried_at = row.maybe_instant(5),
            .read_at = row.maybe_instant(6),
            .failure = value_of(failures, row.view(7))};
}

void add_read(std::vector<Busy>& all, db::Db& db, UserId user, Day from_on, Day until_on) {
    db.rows(
        "SELECT b.on_day, b.from_minute, b.until_minute FROM busy_source s"
        " JOIN busy_span b ON b.source_id = s.id AND b.on_day >= $2 AND b.on_day < $3"
        " WHERE s.user_id = $1 AND s.removed_at IS NULL",
        [&](db::Row const& row) {
            all.push_back({user, {row.day(0), {int(row.number(1))}, {int(row.number(2))}}});
            return 0;
        },
        user, from_on, until_on);
}

constexpr char parts_end = '\n';  // no address, name or password holds one

std::string sealed(access::Keys const& keys, Address const& address) {
    return keys.seal_bytes(address.url + parts_end + address.login + parts_end + address.password);
}

}  // namespace

std::vector<Busy> busy(db::Db& db, std::vector<UserId> const& users, Day from_on, Day until_on) {
    std::vector<Busy> all;
    std::vector<appointments::Who> whom;
    for (auto const user : users) {
        whom.push_back({.user = user});
        add_read(all, db, user, from_on, until_on);
    }
    for (auto const& one : appointments::taken(db, whom, from_on, until_on))
        if (one.who.user) all.push_back({*one.who.user, one.when});
    return joined(std::move(all));
}

Known known_of(db::Db& db, UserId user, Instant now) {
    std::vector<std::optional<Instant>> read_at;
    for (auto const& one : sources_of(db, user)) read_at.push_back(one.read_at);
    return known(read_at, now);
}

std::vector<Source> sources_of(db::Db& db, UserId user) {
    return db.rows(
        "SELECT id, user_id, kind, host, added_at, tried_at, read_at, failure FROM busy_source"
        " WHERE user_id = $1 AND removed_at IS NULL ORDER BY id",
        read_source, user);
}

SourceId add(access::Visit& visit, UserId user, Address const& address, std::string_view host) {
    auto const content = sealed(visit.keys(), address);
    return SourceId{visit.db().insert(
        "INSERT INTO busy_source (user_id, kind, host, sealed, added_by, added_at)"
        " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
        user, address.kind, host, db::Bytes{content}, visit.user().id, visit.now())};
}

void remove(access::Visit& visit, SourceId source) {
    auto const nothing = visit.keys().seal_bytes("");
    visit.db().run(
        "UPDATE busy_source SET removed_by = $2, removed_at = $3, sealed = $4 WHERE id = $1",
        source, visit.user().id, visit.now(), db::Bytes{nothing});
    visit.db().run("DELETE FROM busy_span WHERE source_id = $1", source);
}

std::optional<Source> take_next(db::Db& db, Instant now) {
    auto const found = db.row(
        "SELECT id, user_id, kind, host, added_at, tried_at, read_at, failure FROM busy_source"
        " WHERE removed_at IS NULL AND (tried_at IS NULL OR tried_at <= $1)"
        " ORDER BY COALESCE(tried_at, ''), id LIMIT 1",
        read_source, Instant{now.at - between_reads});
    if (found) db.run("UPDATE busy_source SET tried_at = $2 WHERE id = $1", found->id, now);
    return found;
}

std::optional<Address> address_of(db::Db& db, access::Keys const& keys, SourceId source) {
    auto const found = db.row(
        "SELECT kind, sealed FROM busy_source WHERE id = $1 AND removed_at IS NULL",
        [](db::Row const& row) {
            return std::pair{row.worded(0, kinds), row.bytes(1)};
        },
        source);
    auto const plain = found ? keys.unseal_bytes(found->second) : std::nullopt;
    if (!plain) return std::nullopt;
    auto const first = plain->find(parts_end), second = plain->find(parts_end, first + 1);
    if (first == std::string::npos || second == std::string::npos) return std::nullopt;
    return Address{found->first, plain->substr(0, first),
                   plain->substr(first + 1, second - first - 1), plain->substr(second + 1)};
}

void keep(db::Db& db, SourceId source, std::vector<appointments::Span> const& spans, Instant now) {
    bool const is_there = db.changed(
        "UPDATE busy_source SET read_at = $2, failure = '' WHERE id = $1 AND removed_at IS NULL",
        source, now);
    if (!is_there) return;  // taken away while it was read
    db.run("DELETE FROM busy_span WHERE source_id = $1", source);
    for (auto const& one : spans)
        db.run(
            "INSERT INTO busy_span (source_id, on_day, from_minute, until_minute)"
            " VALUES ($1, $2, $3, $4)",
            source, one.on, one.from.minutes, one.until.minutes);
}

void note_failure(db::Db& db, SourceId source, Failure failure) {
    db.run("UPDATE busy_source SET failure = $2 WHERE id = $1 AND removed_at IS NULL", source,
           failure);
}

}  // namespace indgang::busy_times

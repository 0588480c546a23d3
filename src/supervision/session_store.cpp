#include <algorithm>

#include "supervision/store.hpp"

namespace indgang::supervision {
namespace {

template <class Part>
void add(std::vector<Session>& all, std::vector<Part> Session::*parts,
         std::vector<std::pair<SessionId, Part>> const& found) {
    for (auto const& [id, part] : found)
        if (auto const one = std::ranges::find(all, id, &Session::id); one != all.end())
            ((*one).*parts).push_back(part);
}

using Members = std::vector<std::pair<SessionId, Member>>;
Members members_of(db::Db& db, UserId me) {
    return db.rows(
        "SELECT o.supervision_id, u.id, u.name FROM supervision_member m JOIN supervision_member o"
        " ON o.supervision_id = m.supervision_id JOIN app_user u ON u.id = o.user_id"
        " WHERE m.user_id = $1 ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return std::pair{row.id<SessionId>(0), Member{row.id<UserId>(1), row.text(2)}};
        },
        me);
}
std::vector<std::pair<SessionId, Indicator>> indicators_of(db::Db& db, UserId me) {
    return db.rows(
        "SELECT i.supervision_id, i.id, i.words, i.seen_by, i.seen FROM supervision_member m"
        " JOIN supervision_indicator i ON i.supervision_id = m.supervision_id"
        " WHERE m.user_id = $1 ORDER BY i.id",
        [](db::Row const& row) {
            return std::pair{row.id<SessionId>(0),
                             Indicator{row.number(1), row.text(2), row.text(3), row.text(4)}};
        },
        me);
}
std::vector<std::pair<SessionId, Strategy>> strategies_of(db::Db& db, UserId me) {
    return db.rows(
        "SELECT t.supervision_id, t.id, t.words, u.name, t.result, t.look_on"
        " FROM supervision_member m JOIN supervision_strategy t"
        " ON t.supervision_id = m.supervision_id JOIN app_user u ON u.id = t.holder_id"
        " WHERE m.user_id = $1 ORDER BY t.id",
        [](db::Row const& row) {
            return std::pair{row.id<SessionId>(0), Strategy{.id = row.number(1),
                                                            .words = row.text(2),
                                                            .holder = row.text(3),
                                                            .result = row.text(4),
                                                            .look_on = row.day(5)}};
        },
        me);
}

}  // namespace

std::vector<Session> sessions(access::Visit& visit) {
    auto& db = visit.db();
    auto const me = visit.user().id;
    auto all = db.rows(
        "SELECT s.id, s.title, s.on_day FROM supervision s JOIN supervision_member m"
        " ON m.supervision_id = s.id AND m.user_id = $1 ORDER BY s.on_day DESC, s.id DESC",
        [](db::Row const& row) {
            return Session{.id = row.id<SessionId>(0), .title = row.text(1), .on = row.day(2)};
        },
        me);
    add(all, &Session::members, members_of(db, me));
    add(all, &Session::indicators, indicators_of(db, me));
    add(all, &Session::strategies, strategies_of(db, me));
    return all;
}

SessionId begin(access::Visit& visit, Session const& session) {
    auto& db = visit.db();
    SessionId const id{db.insert(
        "INSERT INTO supervision (title, on_day, began_by, began_at) VALUES ($1, $2, $3, $4)"
        " RETURNING id",
        session.title, session.on, visit.user().id, visit.now())};
    for (auto const& one : session.members)
        db.run("INSERT INTO supervision_member (supervision_id, user_id) VALUES ($1, $2)", id,
               one.user);
    for (auto const& one : session.indicators)
        db.run(
            "INSERT INTO supervision_indicator (supervision_id, words, seen_by) VALUES ($1, $2, $3)",
            id, one.words, one.seen_by);
    return id;
}

void note_seen(access::Visit& visit, std::int64_t indicator, std::string_view seen) {
    visit.db().run(
        "UPDATE supervision_indicator SET seen = $2, written_by = $3, written_at = $4 WHERE id = $1",
        indicator, seen, visit.user().id, visit.now());
}

void agree(access::Visit& visit, SessionId session, std::string_view words, UserId holder,
           Day look_on) {
    visit.db().run(
        "INSERT INTO supervision_strategy (supervision_id, words, holder_id, look_on, written_by,"
        " written_at) VALUES ($1, $2, $3, $4, $5, $6)",
        session, words, holder, look_on, visit.user().id, visit.now());
}

void note_result(access::Visit& visit, std::int64_t strategy, std::string_view result) {
    visit.db().run(
        "UPDATE supervision_strategy SET result = $2, written_by = $3, written_at = $4"
        " WHERE id = $1",
        strategy, result, visit.user().id, visit.now());
}

}  // namespace indgang::supervision

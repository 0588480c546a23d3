#include "access/keys.hpp"
#include "access/sessions.hpp"
#include "access/users.hpp"
#include "foundation/languages.hpp"
#include "web/form.hpp"

namespace indgang::access {
namespace {

constexpr int most_failures = 5;
constexpr std::chrono::minutes failures_count_for{15};

Instant in_rest(Instant now) { return {now.at + session_rest}; }

struct SessionRow {
    Session session;
    Instant started_at;
    bool has_ended = false;
};

SessionRow read_session(db::Row const& row) {
    return {.session = {.user = {.id = row.id<UserId>(0),
                                 .login = row.text(1),
                                 .name = row.text(2),
                                 .roles = {},
                                 .language = language_of(row.view(3))},
                        .csrf_token = row.text(4),
                        .seen_at = row.instant(5),
                        .expires_at = row.instant(6)},
            .started_at = row.instant(7),
            .has_ended = !row.is_null(8)};
}

}  // namespace

StartedSession start_session(db::Db& db, UserId user, Instant now) {
    auto const cookie = web::random_token();
    db.run(
        "INSERT INTO login_session (token_hash, user_id, csrf_token, started_at, seen_at,"
        " expires_at) VALUES ($1, $2, $3, $4, $4, $5)",
        token_hash(cookie), user, web::random_token(), now, in_rest(now));
    return {cookie};
}

std::optional<Session> session_of(db::Db& db, std::string_view cookie, Day today, Instant now) {
    std::optional<SessionRow> found;
    db.rows(
        "SELECT u.id, u.login, u.name, u.language, s.csrf_token, s.seen_at, s.expires_at,"
        " s.started_at, s.ended_at, r.role FROM login_session s"
        " JOIN app_user u ON u.id = s.user_id AND u.active_from <= $2"
        " AND (u.active_until IS NULL OR u.active_until > $2)"
        " LEFT JOIN user_role r ON r.user_id = u.id AND r.from_on <= $2"
        " AND (r.until_on IS NULL OR r.until_on > $2) WHERE s.token_hash = $1",
        [&](db::Row const& row) {
            if (!found) found = read_session(row);
            if (!row.is_null(9)) found->session.user.roles.add(row.worded(9, roles));
            return 0;
        },
        token_hash(cookie), today);
    if (!found) return std::nullopt;
    found->session.is_live = !found->has_ended && now < found->session.expires_at &&
                             now.at < found->started_at.at + session_longest;
    return std::move(found->session);
}

bool wants_renewal(Session const& session, Instant now) {
    return now.at >= session.seen_at.at + session_renewed;
}

void renew_session(db::Db& db, std::string_view cookie, Instant now) {
    db.run("UPDATE login_session SET seen_at = $1, expires_at = $2 WHERE token_hash = $3", now,
           in_rest(now), token_hash(cookie));
}

void end_session(db::Db& db, std::string_view cookie, Instant now) {
    auto const user = db.row(
        "UPDATE login_session SET ended_at = $1 WHERE token_hash = $2 AND ended_at IS NULL"
        " RETURNING user_id",
        [](db::Row const& row) { return row.number(0); }, now, token_hash(cookie));
    if (user) db.announce("user", *user);
}

std::string create_token(db::Db& db, UserId user, Instant now) {
    auto const token = "indgang_" + web::random_token() + web::random_token();
    db.run("INSERT INTO api_token (token_hash, user_id, made_at) VALUES ($1, $2, $3)",
           token_hash(token), user, now);
    return token;
}

std::optional<User> user_of_token(db::Db& db, std::string_view token, Day today) {
    auto const user = db.row(
        "SELECT user_id FROM api_token WHERE token_hash = $1 AND revoked_at IS NULL",
        [](db::Row const& row) { return row.id<UserId>(0); }, token_hash(token));
    return user ? user_by_id(db, *user, today) : std::nullopt;
}

bool is_throttled(db::Db& db, Keys const& keys, std::string_view login, Instant now) {
    auto const failures = db.row(
        "SELECT count(*) FROM sign_in_attempt WHERE login = $1 AND at > $2 AND succeeded = 0"
        " AND at > COALESCE((SELECT max(at) FROM sign_in_attempt WHERE login = $1"
        " AND succeeded = 1), '')",
        [](db::Row const& row) { return row.number(0); }, keys.hidden(login),
        Instant{now.at - failures_count_for});
    return failures.value_or(0) >= most_failures;
}

void note_attempt(db::Db& db, Keys const& keys, std::string_view login, Instant now,
                  bool succeeded) {
    db.run("INSERT INTO sign_in_attempt (login, at, succeeded) VALUES ($1, $2, $3)",
           keys.hidden(login), now, succeeded);
}

}  // namespace indgang::access

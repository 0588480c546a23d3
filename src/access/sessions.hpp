// Login sessions and API tokens: who is behind a request. A session expires in rest; its row stays
// for a while, so that what an expired user typed can be kept for that user. Tokens act as a user.
#pragma once
#include <chrono>

#include "access/access.hpp"

namespace indgang::access {

inline constexpr std::chrono::minutes session_rest{60};    // our choice: idle time allowed
inline constexpr std::chrono::hours session_longest{12};   // our choice: a working day
inline constexpr std::chrono::minutes session_renewed{5};  // seen_at is renewed this seldom

struct Session {
    User user;
    std::string csrf_token;
    Instant seen_at;
    Instant expires_at;
    bool is_live = false;  // false: expired or ended; only good for keeping what was typed
};

struct StartedSession {
    std::string cookie;  // the token itself: goes to the browser and is stored nowhere
};
StartedSession start_session(db::Db& db, UserId user, Instant now);
std::optional<Session> session_of(db::Db& db, std::string_view cookie, Day today, Instant now);
/// Moves the expiry; called at most every fifth minute of a session.
void renew_session(db::Db& db, std::string_view cookie, Instant now);
bool wants_renewal(Session const& session, Instant now);
void end_session(db::Db& db, std::string_view cookie, Instant now);

std::string create_token(db::Db& db, UserId user, Instant now);
std::optional<User> user_of_token(db::Db& db, std::string_view token, Day today);

/// Failed attempts are counted per login: from the fifth in 15 minutes on, none is let through
/// until the oldest is 15 minutes old (our choice).
bool is_throttled(db::Db& db, Keys const& keys, std::string_view login, Instant now);
void note_attempt(db::Db& db, Keys const& keys, std::string_view login, Instant now,
                  bool succeeded);

}  // namespace indgang::access

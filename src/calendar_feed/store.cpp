#include "calendar_feed/store.hpp"

#include "access/keys.hpp"
#include "foundation/languages.hpp"
#include "web/form.hpp"

namespace indgang::calendar_feed {

std::string make(access::Visit& visit) {
    end(visit);
    auto secret = web::random_token() + web::random_token();
    visit.db().run("INSERT INTO calendar_feed (user_id, token_hash, made_at) VALUES ($1, $2, $3)",
                   visit.user().id, access::token_hash(secret), visit.now());
    return secret;
}

void end(access::Visit& visit) {
    visit.db().run("UPDATE calendar_feed SET ended_at = $2 WHERE user_id = $1 AND ended_at IS NULL",
                   visit.user().id, visit.now());
}

std::optional<Instant> made_at(access::Visit& visit) {
    return visit.db().row(
        "SELECT made_at FROM calendar_feed WHERE user_id = $1 AND ended_at IS NULL ORDER BY id DESC",
        [](db::Row const& row) { return row.instant(0); }, visit.user().id);
}

std::optional<Owner> owner_of(access::Visit& visit, std::string_view secret) {
    return visit.db().row(
        "SELECT u.id, l.person_id, u.language FROM calendar_feed f JOIN app_user u"
        " ON u.id = f.user_id AND u.active_from <= $2 AND (u.active_until IS NULL"
        " OR u.active_until > $2) LEFT JOIN family_login l ON l.user_id = u.id"
        " WHERE f.token_hash = $1 AND f.ended_at IS NULL",
        [](db::Row const& row) {
            return Owner{row.id<UserId>(0), row.maybe_id<PersonId>(1), language_of(row.view(2))};
        },
        access::token_hash(secret), visit.today());
}

}  // namespace indgang::calendar_feed

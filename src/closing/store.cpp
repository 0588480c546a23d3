#include "closing/store.hpp"

#include <algorithm>

#include "access/closed_cases.hpp"
#include "cases/cases.hpp"
#include "outbox/outbox.hpp"
#include "retention/retention.hpp"

namespace indgang::closing {
namespace {

using access::Relation;
constexpr access::RelationSet end_with_the_case{Relation::partner, Relation::substitute,
                                                Relation::core_team_member};

// Filled before the first request is taken, only read afterwards.
std::vector<std::function<void(access::CaseScope&, Reopening const&)>>& followers() {
    static std::vector<std::function<void(access::CaseScope&, Reopening const&)>> all;
    return all;
}

void tell_family(access::CaseScope& scope) {
    auto const logins = scope.db().rows(
        "SELECT DISTINCT user_id FROM access_grant WHERE case_id = $1"
        " AND relation = 'family_member' AND from_on <= $2"
        " AND (until_on IS NULL OR until_on > $2) ORDER BY user_id",
        [](db::Row const& row) { return row.id<UserId>(0); }, scope.case_id(), scope.today());
    for (auto const user : logins) outbox::tell_news(scope.visit(), user);
}

ClosingId insert(access::CaseScope& scope, Closing const& one) {
    auto& db = scope.db();
    ClosingId const id{db.insert(
        "INSERT INTO case_closing (case_id, closed_on, reason, because, told_on, told_how,"
        " no_words_because, turn_to, turn_to_reach, last_handover, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, COALESCE((SELECT"
        " max(h.id) FROM closing_handover h WHERE h.case_id = $1), 0), $10, $11)"
        " RETURNING id",
        scope.case_id(), one.closed_on, one.reason, one.because, one.told_on, one.told_how,
        one.no_words_because, one.turn_to, one.turn_to_reach, scope.user(), scope.now())};
    for (auto const& said : one.words)
        db.run("INSERT INTO closing_words (closing_id, person_id, words) VALUES ($1, $2, $3)", id,
               said.person, said.words);
    return id;
}

}  // namespace

void on_reopening(std::function<void(access::CaseScope&, Reopening const&)> follow) {
    followers().push_back(std::move(follow));
}

void lock(access::CaseScope& scope) { access::raise_version(scope.visit(), scope.case_id()); }

DayLimits limits_of(access::CaseScope& scope) {
    auto const found = scope.db().row(
        "SELECT c.opened_on, (SELECT max(k.from_on) FROM coordinator_change k"
        " WHERE k.case_id = c.id), (SELECT max(r.from_on) FROM case_reopening r"
        " WHERE r.case_id = c.id), (SELECT max(f.held_on) FROM follow_up f WHERE f.case_id = c.id)"
        " FROM family_case c WHERE c.id = $1",
        [&](db::Row const& row) {
            return DayLimits{scope.today(), row.day(0), row.day(1), row.maybe_day(2),
                             row.maybe_day(3)};
        },
        scope.case_id());
    return found ? *found : throw access::NotFound{};
}

HandoverId hand_over(access::CaseScope& scope, Handover const& one) {
    HandoverId const id{scope.db().insert(
        "INSERT INTO closing_handover (case_id, item, what, holder, party, organisation, reach,"
        " handed_by, handed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
        scope.case_id(), one.item, stored(one.what), one.holder, one.party, one.organisation,
        one.reach, scope.user(), scope.now())};
    scope.record("closing_handed_over",
                 phrase("Overdraget til {0}, {1}: {2}", one.party, one.organisation, one.what));
    return id;
}

void receive(access::CaseScope& scope, HandoverId handover, Receipt const& receipt) {
    scope.db().run(
        "INSERT INTO closing_receipt (handover_id, received_by, received_on, how, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
        handover, receipt.received_by, receipt.received_on, receipt.how, scope.user(), scope.now());
    scope.record("closing_received", phrase("{0} har kvitteret for det, der blev overdraget, {1}.",
                                            receipt.received_by, receipt.received_on));
}

void close(access::CaseScope& scope, Closing const& closing) {
    auto const id = insert(scope, closing);
    retention::mark(scope, id.value, closing.closed_on);
    scope.record_for_all("case_closed",
                         phrase("Forløbet er afsluttet {0}: {1}.", closing.closed_on,
                                Phrase{std::string(wording(closing.reason).danish), {}}));
    scope.db().run("UPDATE family_case SET closed_on = $2 WHERE id = $1", scope.case_id(),
                   closing.closed_on);
    access::end_grants(scope.visit(), scope.case_id(), end_with_the_case);
    cases::changed(scope);
    tell_family(scope);
}

void reopen(access::CaseScope& scope, Closing const& closing, Reopening const& reopening) {
    scope.db().run("UPDATE family_case SET closed_on = NULL WHERE id = $1", scope.case_id());
    scope.db().run(
        "INSERT INTO case_reopening (closing_id, case_id, from_on, because, coordinator_id,"
        " recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        closing.id, scope.case_id(), reopening.from_on, reopening.because, reopening.coordinator,
        scope.user(), scope.now());
    scope.record_for_all("case_reopened",
                         phrase("Forløbet er åbent igen fra {0}.", reopening.from_on));
    for (auto const& follow : followers()) follow(scope, reopening);
    cases::changed(scope);
    tell_family(scope);
}

}  // namespace indgang::closing

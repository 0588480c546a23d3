#include "outbox/store.hpp"

#include "exchange/mail/message.hpp"
#include "foundation/languages.hpp"

namespace indgang::outbox {
namespace {

void insert(db::Db& db, Letter const& letter, std::optional<UserId> user, Instant now,
            std::optional<Instant> not_before = {}) {
    db.run(
        "INSERT INTO outgoing_letter (kind, user_id, address, subject, content, calendar, method,"
        " made_at, useless_after, standing, next_try_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', $10)",
        letter.kind, user, letter.to, letter.subject, letter.content, letter.calendar,
        letter.method, now, letter.useless_after, not_before.value_or(now));
}

struct Receiver {
    std::string email;
    Language language;
};
std::optional<Receiver> receiver(access::Visit& visit, UserId user) {
    return visit.db().row(
        "SELECT email, language FROM app_user WHERE id = $1 AND active_from <= $2"
        " AND (active_until IS NULL OR active_until > $2)",
        [](db::Row const& row) {
            return Receiver{row.text(0), language_of(row.view(1))};
        },
        user, visit.today());
}

std::optional<LetterId> letter_that_waits(db::Db& db, UserId user) {
    return db.row(
        "SELECT id FROM outgoing_letter WHERE user_id = $1 AND standing = 'waiting'",
        [](db::Row const& row) { return row.id<LetterId>(0); }, user);
}

/// The day's letter goes now, since somebody waits; one that the mail server would not take keeps its pause.
void bring_forward(db::Db& db, LetterId letter, Instant now) {
    db.run(
        "UPDATE outgoing_letter SET next_try_at = $2 WHERE id = $1 AND attempts = 0"
        " AND next_try_at > $2",
        letter, now);
}

void give_up_useless(db::Db& db, Instant now) {
    db.run(
        "UPDATE outgoing_letter SET standing = 'given_up', settled_at = $1, address = '',"
        " subject = '', content = '', calendar = '' WHERE standing = 'waiting'"
        " AND useless_after IS NOT NULL AND useless_after <= $1 AND next_try_at <= $1",
        now);
}

}  // namespace

bool put(access::Visit& visit, Letter const& letter) {
    if (!mail::is_address(letter.to)) return false;
    insert(visit.db(), letter, std::nullopt, visit.now());
    return true;
}

void tell_news(access::Visit& visit, UserId to, std::optional<Day> with_letter_of) {
    if (visit.is_signed_in() && visit.user().id == to) return;
    auto const who = receiver(visit, to);
    if (!who || !mail::is_address(who->email)) return;
    if (auto const waiting = letter_that_waits(visit.db(), to)) {
        if (!with_letter_of) bring_forward(visit.db(), *waiting, visit.now());
        return;
    }
    auto const content = phrase(
        "Hej\n\nDer er nyt til dig i Indgang. Log ind for at se det:\n{0}\n\nSvar ikke på denne mail. "
        "Den bliver ikke læst.\n",
        link(visit, "/"));
    insert(visit.db(),
           {.kind = Kind::news,
            .to = who->email,
            .subject = std::string(in(who->language, Text{"Der er nyt i Indgang"})),
            .content = say(content, who->language)},
           to, visit.now(),
           with_letter_of ? std::optional{morning_of(*with_letter_of)} : std::nullopt);
}

bool is_any_due(db::Db& db, Instant now) {
    return db
        .row(
            "SELECT id FROM outgoing_letter WHERE standing = 'waiting' AND next_try_at <= $1"
            " LIMIT 1",
            [](db::Row const& row) { return row.number(0); }, now)
        .has_value();
}

std::optional<Claimed> take_next(db::Db& db, Instant now) {
    give_up_useless(db, now);
    auto const found = db.row(
        "SELECT id, kind, address, subject, content, calendar, method, useless_after, attempts"
        " FROM outgoing_letter WHERE standing = 'waiting' AND next_try_at <= $1"
        " ORDER BY next_try_at, id LIMIT 1",
        [](db::Row const& row) {
            return Claimed{row.id<LetterId>(0),
                           {.kind = row.worded(1, kinds),
                            .to = row.text(2),
                            .subject = row.text(3),
                            .content = row.text(4),
                            .calendar = row.text(5),
                            .method = row.text(6),
                            .useless_after = row.maybe_instant(7)},
                           int(row.number(8)) + 1};
        },
        now);
    if (found)
        db.run("UPDATE outgoing_letter SET attempts = $2, next_try_at = $3 WHERE id = $1",
               found->id, found->attempts, Instant{now.at + claim});
    return found;
}

void settle(db::Db& db, LetterId letter, Verdict const& verdict, std::string_view failure,
            Instant now) {
    if (verdict.standing == Standing::waiting)
        return db.run("UPDATE outgoing_letter SET next_try_at = $2, failure = $3 WHERE id = $1",
                      letter, verdict.next_try_at.value_or(now), failure);
    if (verdict.standing == Standing::given_up)
        return db.run(
            "UPDATE outgoing_letter SET standing = 'given_up', settled_at = $2, failure = $3"
            " WHERE id = $1",
            letter, now, failure);
    db.run(
        "UPDATE outgoing_letter SET standing = 'sent', settled_at = $2, failure = '', address = '',"
        " subject = '', content = '', calendar = '' WHERE id = $1",
        letter, now);
}

Heap heap_of(db::Db& db, Standing standing) {
    auto heap = db.row(
        "SELECT count(*), min(made_at), COALESCE(max(attempts), 0) FROM outgoing_letter"
        " WHERE standing = $1",
        [](db::Row const& row) {
            return Heap{row.number(0), row.maybe_instant(1), int(row.number(2))};
        },
        standing);
    auto const failure = db.row(
        "SELECT failure FROM outgoing_letter WHERE standing = $1 AND failure <> ''"
        " ORDER BY id DESC LIMIT 1",
        [](db::Row const& row) { return row.text(0); }, standing);
    heap->failure = failure.value_or("");
    return *heap;
}

std::int64_t sent_since(db::Db& db, Instant since) {
    return *db.row(
        "SELECT count(*) FROM outgoing_letter WHERE standing = 'sent' AND settled_at >= $1",
        [](db::Row const& row) { return row.number(0); }, since);
}

std::int64_t try_again(db::Db& db, Instant now) {
    return db.changed(
        "UPDATE outgoing_letter SET standing = 'waiting', attempts = 0, next_try_at = $1,"
        " settled_at = NULL WHERE standing = 'given_up' AND address <> ''"
        " AND (useless_after IS NULL OR useless_after > $1)",
        now);
}

}  // namespace indgang::outbox

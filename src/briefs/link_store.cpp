#include "access/keys.hpp"
#include "access/sessions.hpp"
#include "briefs/store.hpp"
#include "web/form.hpp"

namespace indgang::briefs {
namespace {

constexpr access::Folder folder{access::FolderKind::assessment};
constexpr std::size_t lookup_length = 32, secret_length = 64;  // in hex: 128 and 256 bits

std::vector<Instant> looks_of(access::CaseScope& scope, analysis::OutsiderId outsider) {
    return scope.db().rows(
        "SELECT k.at FROM brief_look k JOIN brief_link l ON l.id = k.link_id"
        " WHERE l.outsider_id = $1 ORDER BY k.id DESC LIMIT 50",
        [](db::Row const& row) { return row.instant(0); }, outsider);
}

std::vector<std::string> sent_notes(db::Db& db, analysis::OutsiderId outsider) {
    return db.rows(
        "SELECT words FROM brief_note WHERE outsider_id = $1 AND is_sent = 1 ORDER BY id",
        [](db::Row const& row) { return row.text(0); }, outsider);
}

std::string draft_of(db::Db& db, analysis::OutsiderId outsider) {
    return db
        .row(
            "SELECT words FROM brief_note WHERE outsider_id = $1 AND is_sent = 0"
            " ORDER BY id DESC LIMIT 1",
            [](db::Row const& row) { return row.text(0); }, outsider)
        .value_or("");
}

struct Found {
    LinkId link;
    analysis::OutsiderId outsider;
    analysis::MeetingId meeting;
    CaseId case_id;
    std::string hash;
};
std::optional<Found> found(db::Db& db, std::string_view lookup) {
    return db.row(
        "SELECT l.id, o.id, m.id, m.case_id, l.secret_hash FROM brief_link l"
        " JOIN analysis_outsider o ON o.id = l.outsider_id"
        " JOIN analysis_meeting m ON m.id = o.meeting_id"
        " WHERE l.lookup = $1 AND l.ended_at IS NULL AND o.withdrawn_at IS NULL",
        [](db::Row const& row) {
            return Found{row.id<LinkId>(0), row.id<analysis::OutsiderId>(1),
                         row.id<analysis::MeetingId>(2), row.id<CaseId>(3), row.text(4)};
        },
        lookup);
}

}  // namespace

std::vector<Guest> guests_of(access::CaseScope& scope, analysis::Meeting const& meeting) {
    std::vector<Guest> guests;
    for (auto const& who : meeting.outsiders) {
        if (who.is_withdrawn) continue;
        guests.push_back(
            {who,
             scope.db().row(
                 "SELECT id FROM brief_link WHERE outsider_id = $1 AND ended_at IS NULL",
                 [](db::Row const& row) { return row.id<LinkId>(0); }, who.id),
             looks_of(scope, who.id), sent_notes(scope.db(), who.id)});
    }
    return guests;
}

std::string make_link(access::CaseScope& scope, analysis::Outsider const& outsider) {
    end_link(scope, outsider);
    auto const lookup = web::random_token();
    auto const secret = web::random_token() + web::random_token();
    scope.db().run(
        "INSERT INTO brief_link (outsider_id, lookup, secret_hash, made_by, made_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        outsider.id, lookup, access::token_hash(secret), scope.user(), scope.now());
    scope.record("brief_link_made",
                 phrase("Der er lavet et link til oplægget til en udenforstående: {0}.",
                        outsider.profession),
                 folder);
    return lookup + secret;
}

void end_link(access::CaseScope& scope, analysis::Outsider const& outsider) {
    auto const ended = scope.db().changed(
        "UPDATE brief_link SET ended_by = $1, ended_at = $2 WHERE outsider_id = $3"
        " AND ended_at IS NULL",
        scope.user(), scope.now(), outsider.id);
    if (ended > 0)
        scope.record("brief_link_ended",
                     phrase("Et link til oplægget er lukket: {0}.", outsider.profession), folder);
}

std::optional<Opened> opened_by(access::Visit& visit, std::string_view key) {
    if (key.size() != lookup_length + secret_length) return std::nullopt;
    auto const lookup = key.substr(0, lookup_length);
    auto const tried = "oplaeg " + std::string(lookup);
    auto const link = found(visit.db(), lookup);
    if (!link || access::is_throttled(visit.db(), visit.keys(), tried, visit.now()))
        return std::nullopt;
    if (access::token_hash(key.substr(lookup_length)) != link->hash) {
        visit.write(
            [&](db::Db& db) { access::note_attempt(db, visit.keys(), tried, visit.now(), false); });
        return std::nullopt;
    }
    auto const release = newest_release(visit.db(), link->meeting);
    if (!release || release->seen_until < visit.today()) return std::nullopt;
    return Opened{link->link,
                  link->outsider,
                  link->case_id,
                  *release,
                  draft_of(visit.db(), link->outsider),
                  sent_notes(visit.db(), link->outsider)};
}

void note_look(db::Db& db, Opened const& opened, Instant at) {
    db.run("INSERT INTO brief_look (link_id, release_id, at) VALUES ($1, $2, $3)", opened.link,
           opened.release.id, at);
}

void save_note(access::Visit& visit, Opened const& opened, std::string const& words, bool is_sent) {
    visit.write([&](db::Db& db) {
        db.run("DELETE FROM brief_note WHERE outsider_id = $1 AND is_sent = 0", opened.outsider);
        if (words.empty()) return;
        db.run(
            "INSERT INTO brief_note (outsider_id, words, is_sent, written_at)"
            " VALUES ($1, $2, $3, $4)",
            opened.outsider, words, is_sent, visit.now());
    });
}

}  // namespace indgang::briefs

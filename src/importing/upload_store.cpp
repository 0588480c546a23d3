#include "importing/upload_store.hpp"

#include <stdexcept>

#include "importing/about_json.hpp"

namespace indgang::importing {
namespace {

std::string unsealed(access::Keys const& keys, std::string const& bytes) {
    auto plain = keys.unseal_bytes(bytes);
    return plain ? *std::move(plain)
                 : throw std::runtime_error("an upload was sealed with another key");
}

Upload read_upload(db::Row const& row, access::Keys const& keys) {
    return {.id = row.number(0),
            .user = row.id<UserId>(1),
            .uploaded_at = row.instant(2),
            .state = row.worded(3, upload_states),
            .about = about_from_json(unsealed(keys, row.bytes(4)))};
}

Instant stale(Instant now) { return {now.at - claim_lasts}; }

}  // namespace

std::vector<Upload> uploads_of(access::Visit& visit) {
    return visit.db().rows(
        "SELECT id, user_id, uploaded_at, state, about FROM import_upload WHERE user_id = $1"
        " ORDER BY id DESC",
        [&](db::Row const& row) { return read_upload(row, visit.keys()); }, visit.user().id);
}

std::optional<Upload> upload_of(access::Visit& visit, std::int64_t id) {
    return visit.db().row(
        "SELECT id, user_id, uploaded_at, state, about FROM import_upload"
        " WHERE user_id = $1 AND id = $2",
        [&](db::Row const& row) { return read_upload(row, visit.keys()); }, visit.user().id, id);
}

std::optional<Report> report_of(access::Visit& visit, std::int64_t id) {
    return visit.db().row(
        "SELECT report FROM import_upload WHERE user_id = $1 AND id = $2 AND report IS NOT NULL",
        [&](db::Row const& row) { return report_from_json(unsealed(visit.keys(), row.bytes(0))); },
        visit.user().id, id);
}

std::int64_t keep_upload(access::Visit& visit, About const& about, std::string_view content) {
    auto const sealed = visit.keys().seal_bytes(content);
    auto const sealed_about = visit.keys().seal_bytes(json_of(about));
    return visit.db().insert(
        "INSERT INTO import_upload (user_id, uploaded_at, state, about, content)"
        " VALUES ($1, $2, $3, $4, $5) RETURNING id",
        visit.user().id, visit.now(), UploadState::waiting, db::Bytes{sealed_about},
        db::Bytes{sealed});
}

void ask_to_save(access::Visit& visit, Upload const& upload, std::vector<int> left_out) {
    auto about = upload.about;
    about.left_out = std::move(left_out);
    auto const sealed = visit.keys().seal_bytes(json_of(about));
    visit.db().run(
        "UPDATE import_upload SET state = $1, about = $2, claimed_at = NULL"
        " WHERE id = $3 AND user_id = $4",
        UploadState::to_save, db::Bytes{sealed}, upload.id, visit.user().id);
}

void remove_upload(access::Visit& visit, std::int64_t id) {
    visit.db().run("DELETE FROM import_upload WHERE id = $1 AND user_id = $2", id, visit.user().id);
}

bool has_waiting(db::Db& db, Instant now) {
    return db
        .row(
            "SELECT id FROM import_upload WHERE state IN ('waiting', 'to_save')"
            " AND (claimed_at IS NULL OR claimed_at < $1)",
            [](db::Row const&) { return true; }, stale(now))
        .has_value();
}

std::optional<Claimed> claim_next(db::Db& db, access::Keys const& keys, Instant now) {
    auto claimed = db.row(
        "SELECT id, user_id, uploaded_at, state, about, content FROM import_upload"
        " WHERE state IN ('waiting', 'to_save') AND (claimed_at IS NULL OR claimed_at < $1)"
        " ORDER BY id LIMIT 1",
        [&](db::Row const& row) {
            return Claimed{read_upload(row, keys), unsealed(keys, row.bytes(5))};
        },
        stale(now));
    if (claimed) claim_again(db, claimed->upload.id, now);
    return claimed;
}

void claim_again(db::Db& db, std::int64_t upload, Instant now) {
    db.run("UPDATE import_upload SET claimed_at = $1 WHERE id = $2", now, upload);
}

void release_claims(db::Db& db) {
    db.run("UPDATE import_upload SET claimed_at = NULL WHERE claimed_at IS NOT NULL");
}

void settle(db::Db& db, access::Keys const& keys, Upload const& upload, Report const* report) {
    auto const about = keys.seal_bytes(json_of(upload.about));
    auto const sealed = report ? keys.seal_bytes(json_of(*report)) : std::string{};
    db.run("UPDATE import_upload SET state = $1, claimed_at = NULL, about = $2 WHERE id = $3",
           upload.state, db::Bytes{about}, upload.id);
    if (report)
        db.run("UPDATE import_upload SET report = $1 WHERE id = $2", db::Bytes{sealed}, upload.id);
    bool const is_needed_again = upload.state == UploadState::checked;
    if (!is_needed_again)
        db.run("UPDATE import_upload SET content = NULL WHERE id = $1", upload.id);
}

bool has_old(db::Db& db, Instant now) {
    return db
        .row(
            "SELECT id FROM import_upload WHERE uploaded_at < $1",
            [](db::Row const&) { return true; }, Instant{now.at - kept_for})
        .has_value();
}

void remove_old(db::Db& db, Instant now) {
    db.run("DELETE FROM import_upload WHERE uploaded_at < $1", Instant{now.at - kept_for});
}

}  // namespace indgang::importing

// Files that wait for the scanner: looked at again by themselves, whether anybody asks or not.
#include "access/file_seal.hpp"
#include "sealed_files/rules.hpp"
#include "sealed_files/store.hpp"

namespace indgang::sealed_files {

std::optional<ToCheck> next_to_check(db::Db& db, access::Keys const& keys, std::string_view slug,
                                     Instant now) {
    return db.row(
        "SELECT f.id, f.attempts, f.sealed_key, c.content, f.case_id, f.owner FROM sealed_file f"
        " JOIN sealed_file_content c ON c.file_id = f.id WHERE f.next_check_at IS NOT NULL"
        " AND f.next_check_at <= $1 ORDER BY f.next_check_at, f.id LIMIT 1",
        [&](db::Row const& row) {
            auto const place = belongs_to(slug, row.id<CaseId>(4), row.view(5), row.id<FileId>(0));
            return ToCheck{
                row.id<FileId>(0), row.number(1),
                access::open_file(keys, row.bytes(2), row.bytes(3), place).value_or(std::string{})};
        },
        now);
}

void settle_check(db::Db& db, ToCheck const& file, files::Scanned const& scanned, Instant now) {
    auto const checked = checked_after(scanned.finding);
    auto const attempts = file.attempts + 1;
    bool const waits = checked == Checked::waiting;
    db.run(
        "UPDATE sealed_file SET checked = CASE WHEN checked = 'unchecked' AND $1 = 'waiting' THEN"
        " checked ELSE $1 END, found = $2, attempts = $3, next_check_at = $4 WHERE id = $5",
        checked, scanned.named, attempts,
        waits ? std::optional{Instant{now.at + wait_after(attempts)}} : std::nullopt, file.id);
}

std::int64_t waiting(db::Db& db) {
    return *db.row("SELECT count(*) FROM sealed_file WHERE next_check_at IS NOT NULL",
                   [](db::Row const& row) { return row.number(0); });
}

void check_what_was_not(db::Db& db, Instant now) {
    db.run(
        "UPDATE sealed_file SET next_check_at = $1 WHERE checked = 'unchecked'"
        " AND next_check_at IS NULL",
        now);
}

}  // namespace indgang::sealed_files

#include "sealed_files/store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "access/file_seal.hpp"
#include "access/settings.hpp"
#include "sealed_files/rules.hpp"

namespace indgang::sealed_files {
namespace {

constexpr std::int64_t megabyte = 1024 * 1024;

std::vector<SealedFile> read_files(access::CaseScope& scope) {
    auto const& keys = scope.visit().keys();
    return scope.db().rows(
        "SELECT id, owner, kind, name, size, pages, checked, attempts, added_by FROM sealed_file"
        " WHERE case_id = $1 ORDER BY id",
        [&](db::Row const& row) {
            return SealedFile{.id = row.id<FileId>(0),
                              .owner = row.text(1),
                              .kind = row.worded(2, files::kinds),
                              .name = keys.unseal_bytes(row.bytes(3)).value_or("fil"),
                              .size = row.number(4),
                              .pages = row.number(5),
                              .checked = row.worded(6, checks),
                              .attempts = row.number(7),
                              .added_by = row.id<UserId>(8)};
        },
        scope.case_id());
}

std::int64_t megabytes(db::Db& db, access::Setting which, std::int64_t until_chosen) {
    auto const chosen = access::setting(db, which);
    std::int64_t number = until_chosen;
    if (chosen)
        std::from_chars(chosen->value.data(), chosen->value.data() + chosen->value.size(), number);
    return number * megabyte;
}

}  // namespace

std::string belongs_to(std::string_view slug, CaseId case_id, std::string_view owner, FileId file) {
    return fmt::format("{} case {} {} file {}", slug, case_id.value, owner, file.value);
}

Limits limits_of(db::Db& db) {
    constexpr std::int64_t each = 25, of_case = 500;
    return {megabytes(db, access::Setting::file_megabytes, each),
            megabytes(db, access::Setting::case_megabytes, of_case)};
}

std::vector<SealedFile> const& files_of(access::CaseScope& scope) {
    return scope.once<std::vector<SealedFile>>([&] { return read_files(scope); });
}

SealedFile const* file_in(access::CaseScope& scope, FileId id) {
    auto const& all = files_of(scope);
    auto const found = std::ranges::find(all, id, &SealedFile::id);
    return found == all.end() ? nullptr : &*found;
}

std::int64_t bytes_in_case(access::CaseScope& scope) {
    std::int64_t bytes = 0;
    for (auto const& one : files_of(scope)) bytes += one.size;
    return bytes;
}

FileId keep(KeptIn const& in, Prepared const& prepared, std::string const& owner) {
    bool const waits = prepared.checked == Checked::waiting;
    auto const name = in.keys.seal_bytes(prepared.name);
    FileId const id{in.db.insert(
        "INSERT INTO sealed_file (case_id, owner, kind, name, size, pages, sealed_key, checked,"
        " attempts, next_check_at, added_by, added_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id",
        in.case_id, owner, prepared.kind, db::Bytes{name}, prepared.size, prepared.pages,
        db::Bytes{""}, prepared.checked, waits ? 1 : 0,
        waits ? std::optional{Instant{in.at.at + wait_after(1)}} : std::nullopt, in.by, in.at)};
    auto const key = access::seal_file_key(in.keys, prepared.key,
                                           belongs_to(in.municipality, in.case_id, owner, id));
    in.db.run("UPDATE sealed_file SET sealed_key = $1 WHERE id = $2", db::Bytes{key}, id);
    in.db.run("INSERT INTO sealed_file_content (file_id, content) VALUES ($1, $2)", id,
              db::Bytes{prepared.content});
    return id;
}

FileId keep(access::CaseScope& scope, Prepared const& prepared, std::string const& owner) {
    auto& visit = scope.visit();
    return keep({scope.db(), visit.keys(), visit.municipality().slug, scope.case_id(), scope.user(),
                 scope.now()},
                prepared, owner);
}

std::string content_of(access::CaseScope& scope, SealedFile const& file) {
    auto const place =
        belongs_to(scope.visit().municipality().slug, scope.case_id(), file.owner, file.id);
    auto plain = scope.db().row(
        "SELECT f.sealed_key, c.content FROM sealed_file f JOIN sealed_file_content c"
        " ON c.file_id = f.id WHERE f.case_id = $1 AND f.id = $2",
        [&](db::Row const& row) {
            return access::open_file(scope.visit().keys(), row.bytes(0), row.bytes(1), place);
        },
        scope.case_id(), file.id);
    if (!plain || !*plain)
        throw std::runtime_error("a file does not open with its key, or lies in another's place");
    return **std::move(plain);
}

}  // namespace indgang::sealed_files

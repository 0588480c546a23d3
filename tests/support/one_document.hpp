// A document of the professionals', one that the family brought, and a file that goes with a message: for one_of_each.
#pragma once
#include <fmt/format.h>

#include <map>

#include "access/file_seal.hpp"
#include "support/story.hpp"

namespace indgang::test {

/// Sealed as sealed_files does it.
inline std::int64_t one_file(db::Db& db, HolmIds const& ids, std::string const& owner,
                             std::string_view at) {
    auto const keys = access::Keys::from_master({7});
    auto const slug =
        *db.row("SELECT slug FROM municipality", [](db::Row const& row) { return row.text(0); });
    auto const sealed = access::seal_file("hardly a picture");
    auto const file = db.insert(
        "INSERT INTO sealed_file (case_id, owner, kind, name, size, pages, sealed_key, checked,"
        " added_by, added_at) VALUES ($1, $2, 'jpeg', $3, 16, 1, $3, 'clean', $4, $5) RETURNING id",
        ids.holm, owner, db::Bytes{""}, ids.mette, at);
    auto const place = fmt::format("{} case {} {} file {}", slug, ids.holm.value, owner, file);
    db.run("UPDATE sealed_file SET sealed_key = $1 WHERE id = $2",
           db::Bytes{access::seal_file_key(keys, sealed.key, place)}, file);
    db.run("INSERT INTO sealed_file_content (file_id, content) VALUES ($1, $2)", file,
           db::Bytes{sealed.content});
    return file;
}

inline std::string one_document(db::Db& db, HolmIds const& ids, UserId by, bool is_from_family,
                                std::string_view at) {
    auto const document = db.insert(
        "INSERT INTO document (case_id, is_from_family, added_by, added_at)"
        " VALUES ($1, $2, $3, $4) RETURNING id",
        ids.holm, is_from_family, by, at);
    db.run(
        "INSERT INTO document_version (document_id, number, made_from, file_id, title,"
        " documented_on, origin, because, written_by, written_at)"
        " VALUES ($1, 1, 0, $2, 'Udtalelse', '2026-11-02', 'Skolen', '', $3, $4)",
        document, one_file(db, ids, fmt::format("document {} 1", document), at), by, at);
    db.run(
        "INSERT INTO document_place (document_id, folder, about_id, because, placed_by, placed_at)"
        " VALUES ($1, 'documents', $2, '', $3, $4)",
        document, ids.sofie, by, at);
    return std::to_string(document);
}

inline void one_document_of_each(db::Db& db, HolmIds const& ids,
                                 std::map<std::string, std::string>& all, std::string_view at) {
    all["{dokument}"] = one_document(db, ids, ids.mette, false, at);
    all["{mit_dokument}"] = one_document(db, ids, ids.anna_login, true, at);
    all["{udgave}"] = all["{side}"] = "1";
    auto const file = one_file(db, ids, "message " + all["{besked}"], at);
    db.run("INSERT INTO message_file (message_id, file_id) VALUES ($1, $2)",
           std::stoll(all["{besked}"]), file);
    all["{fil}"] = std::to_string(file);
}

}  // namespace indgang::test

#include "attachments/store.hpp"

#include <algorithm>
#include <stdexcept>

#include "access/keys.hpp"

namespace indgang::attachments {
namespace {

// Filled before the first request is taken, only read afterwards.
std::vector<KindOfOwner>& owner_kinds() {
    static std::vector<KindOfOwner> kinds;
    return kinds;
}

Attachment read_attachment(db::Row const& row) {
    return {.id = row.id<AttachmentId>(0),
            .owner = {row.text(1), row.number(2)},
            .kind = row.worded(3, pictures::kinds),
            .file_name = row.text(4),
            .alternative = row.text(5),
            .size = row.number(6),
            .width = row.number(7),
            .height = row.number(8),
            .added_by = row.text(9),
            .added_at = row.instant(10),
            .version = row.number(11)};
}

}  // namespace

void can_own(KindOfOwner kind) { owner_kinds().push_back(std::move(kind)); }

std::optional<OwnerPlace> place_of(access::CaseScope& scope, Owner const& owner) {
    for (auto const& kind : owner_kinds())
        if (kind.word == owner.kind) return kind.place(scope, owner.number);
    return std::nullopt;
}

Sealed sealed(access::Keys const& keys, pictures::Kept const& kept) {
    return {.kind = kept.kind,
            .size = std::ssize(kept.content),
            .width = kept.width,
            .height = kept.height,
            .content = keys.seal_bytes(kept.content),
            .thumbnail = kept.thumbnail.empty() ? std::string{} : keys.seal_bytes(kept.thumbnail)};
}

std::vector<Attachment> attachments_of(access::CaseScope& scope, Owner const& owner) {
    return scope.db().rows(
        "SELECT a.id, a.owner_kind, a.owner_number, a.kind, a.file_name, a.alternative, a.size,"
        " a.width, a.height, u.name, a.added_at, a.version FROM attachment a"
        " JOIN app_user u ON u.id = a.added_by WHERE a.case_id = $1 AND a.owner_kind = $2"
        " AND a.owner_number = $3 AND a.removed_at IS NULL ORDER BY a.id",
        read_attachment, scope.case_id(), owner.kind, owner.number);
}

std::optional<Found> attachment_in(access::CaseScope& scope, std::int64_t number) {
    auto found = scope.db().row(
        "SELECT a.id, a.owner_kind, a.owner_number, a.kind, a.file_name, a.alternative, a.size,"
        " a.width, a.height, u.name, a.added_at, a.version FROM attachment a"
        " JOIN app_user u ON u.id = a.added_by WHERE a.case_id = $1 AND a.id = $2"
        " AND a.removed_at IS NULL",
        read_attachment, scope.case_id(), number);
    if (!found) return std::nullopt;
    auto place = place_of(scope, found->owner);
    if (!place) return std::nullopt;
    return Found{*std::move(found), *std::move(place)};
}

std::string content_of(access::CaseScope& scope, AttachmentId id, Part part) {
    auto const read = [](db::Row const& row) {
        return row.is_null(0) ? std::string{} : std::string(row.bytes(0));
    };
    auto const found =
        part == Part::whole
            ? scope.db().row("SELECT content FROM attachment WHERE case_id = $1 AND id = $2", read,
                             scope.case_id(), id)
            : scope.db().row("SELECT thumbnail FROM attachment WHERE case_id = $1 AND id = $2",
                             read, scope.case_id(), id);
    if (!found || found->empty()) throw access::NotFound{};
    auto plain = scope.visit().keys().unseal_bytes(*found);
    if (!plain) throw std::runtime_error("an attachment does not open with the municipality's key");
    return *std::move(plain);
}

AttachmentId keep(access::CaseScope& scope, Owner const& owner, OwnerPlace const& place,
                  Attachment const& about, Sealed const& sealed) {
    db::Bytes const thumbnail{sealed.thumbnail};
    auto const id = scope.db().insert(
        "INSERT INTO attachment (case_id, owner_kind, owner_number, kind, file_name, alternative,"
        " size, width, height, content, thumbnail, added_by, added_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id",
        scope.case_id(), owner.kind, owner.number, sealed.kind, about.file_name, about.alternative,
        sealed.size, sealed.width, sealed.height, db::Bytes{sealed.content},
        sealed.thumbnail.empty() ? std::optional<db::Bytes>{} : std::optional{thumbnail},
        scope.user(), scope.now());
    scope.record("attachment_added", phrase("Der er lagt et bilag ved: {0}.", place.called),
                 place.folder);
    return AttachmentId{id};
}

void correct(access::CaseScope& scope, Attachment const& attachment, OwnerPlace const& place) {
    scope.db().run(
        "UPDATE attachment SET alternative = $1, changed_by = $2, changed_at = $3,"
        " version = version + 1 WHERE id = $4 AND case_id = $5",
        attachment.alternative, scope.user(), scope.now(), attachment.id, scope.case_id());
    scope.record("attachment_corrected",
                 phrase("Teksten til et bilag er rettet: {0}.", place.called), place.folder);
}

void remove(access::CaseScope& scope, AttachmentId id, OwnerPlace const& place,
            std::string const& because) {
    scope.db().run(
        "UPDATE attachment SET removed_by = $1, removed_at = $2, removed_because = $3"
        " WHERE id = $4 AND case_id = $5",
        scope.user(), scope.now(), because, id, scope.case_id());
    scope.record("attachment_removed", phrase("Et bilag er taget væk: {0}.", place.called),
                 place.folder);
}

}  // namespace indgang::attachments

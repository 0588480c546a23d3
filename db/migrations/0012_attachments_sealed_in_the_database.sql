-- A drawing, a photo or a PDF that belongs to something in a case (bilag). It lies here, sealed with the
-- municipality's key, in the same transaction as what it belongs to; pictures without their metadata.

CREATE TABLE attachment (
    id {id}, -- stands in the attachment's address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    owner_kind TEXT NOT NULL, -- what it belongs to: a word that a slice has said (attachments::can_own)
    owner_number BIGINT NOT NULL, -- and which one; who may see that may see the attachment
    kind TEXT NOT NULL CHECK (kind IN ('jpeg', 'png', 'pdf')), -- a word of attachments::kinds, decided by the content
    file_name TEXT NOT NULL, -- what it was called, without folders
    alternative TEXT NOT NULL, -- what is to be seen, for those who cannot see it; of a PDF what it is
    size BIGINT NOT NULL, -- bytes of what is kept
    width BIGINT NOT NULL DEFAULT 0, -- of a picture
    height BIGINT NOT NULL DEFAULT 0, -- of a picture
    content {bytes} NOT NULL, -- sealed
    thumbnail {bytes}, -- sealed; a small JPEG of a picture
    version BIGINT NOT NULL DEFAULT 1, -- raised when the text is corrected
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who put it there
    added_at TEXT NOT NULL, -- moment
    changed_by BIGINT REFERENCES app_user (id), -- who corrected the text last
    changed_at TEXT, -- moment
    removed_by BIGINT REFERENCES app_user (id), -- who took it away
    removed_at TEXT, -- moment; it is kept and shown no more
    removed_because TEXT NOT NULL DEFAULT '' -- why it was taken away
){strict};
CREATE INDEX attachment_by_owner ON attachment (case_id, owner_kind, owner_number, id);

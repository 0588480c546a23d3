-- Documents of a case, in its folders and in versions, and files that go with a message (SHARE-1, SHARE-3, SHARE-5). Each
-- file lies sealed with a key of its own, which is sealed with the municipality's key outside the database. Nothing is
-- deleted: a new version stands above the old, and what lay in a wrong folder is moved in sight.

CREATE TABLE sealed_file (
    id {id}, -- which file
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    owner TEXT NOT NULL, -- what it belongs to, as it was sealed: "document 12 2", "message 44"
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'text')), -- a word of files::kinds, decided by the content
    name {bytes} NOT NULL, -- sealed: what it was called where it came from, without folders
    size BIGINT NOT NULL, -- bytes of what is kept
    pages BIGINT NOT NULL, -- of a PDF; 1 for a picture; 0 where there are none
    sealed_key {bytes} NOT NULL, -- the file's own key, sealed with the municipality's and bound to its owner
    checked TEXT NOT NULL CHECK (checked IN ('clean', 'unchecked', 'waiting', 'harmful')), -- unchecked: no scanner was set up; waiting: it did not answer
    found TEXT NOT NULL DEFAULT '', -- what the scanner calls what it found
    attempts BIGINT NOT NULL DEFAULT 0, -- how often the scanner was asked without an answer
    next_check_at TEXT, -- moment; null: not to be checked again
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who sent it
    added_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX sealed_file_by_case ON sealed_file (case_id, id);
CREATE INDEX sealed_file_to_check ON sealed_file (next_check_at) WHERE next_check_at IS NOT NULL;

CREATE TABLE sealed_file_content (
    file_id BIGINT PRIMARY KEY REFERENCES sealed_file (id), -- of which; by itself, so that lists never read it
    content {bytes} NOT NULL -- sealed with the file's own key
){strict};

CREATE TABLE document (
    id {id}, -- stands in its address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    is_from_family INTEGER NOT NULL CHECK (is_from_family IN (0, 1)), -- 1: one of the family brought it
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    added_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX document_by_case ON document (case_id, id);

CREATE TABLE document_version (
    document_id BIGINT NOT NULL REFERENCES document (id), -- of which
    number BIGINT NOT NULL, -- 1 is the first
    made_from BIGINT NOT NULL, -- the version that stood there when this one was chosen; less than number - 1: two came at once
    file_id BIGINT NOT NULL REFERENCES sealed_file (id), -- the file
    title TEXT NOT NULL, -- what a person would say: "Udtalelse fra skolen"
    documented_on TEXT NOT NULL, -- the document's own day
    origin TEXT NOT NULL, -- where it comes from: "Skolen"; may be empty
    because TEXT NOT NULL, -- why there is a new version; empty in the first
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who put it there
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (document_id, number)
){strict};

CREATE TABLE document_place (
    id {id}, -- the newest counts
    document_id BIGINT NOT NULL REFERENCES document (id), -- of which
    folder TEXT NOT NULL, -- access::written: "documents", "adult 33"
    about_id BIGINT REFERENCES person (id), -- whom it is about; null: the family
    because TEXT NOT NULL, -- why it was moved; empty where it was put first
    placed_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    placed_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX document_place_by_document ON document_place (document_id, id);

CREATE TABLE document_share (
    id {id}, -- the newest counts
    document_id BIGINT NOT NULL REFERENCES document (id), -- an older one of the case (SHARE-5)
    is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1)), -- 1: family and team may read it, as far as they see its folder
    chosen_by BIGINT NOT NULL REFERENCES app_user (id), -- who chose
    chosen_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX document_share_by_document ON document_share (document_id, id);

CREATE TABLE message_file (
    message_id BIGINT NOT NULL REFERENCES message (id), -- goes with which message; who reads that may open it
    file_id BIGINT NOT NULL REFERENCES sealed_file (id), -- the file
    PRIMARY KEY (message_id, file_id)
){strict};

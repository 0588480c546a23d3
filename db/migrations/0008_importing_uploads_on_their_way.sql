-- A spreadsheet that is uploaded is read and checked in the background, shown, and then saved. Until then it
-- lies here, sealed with the municipality's key, and is gone when it is saved, given up or a day old.

CREATE TABLE import_upload (
    id {id}, -- one spreadsheet on its way in
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who uploaded it; nobody else sees it
    uploaded_at TEXT NOT NULL, -- moment; a day later all of it is removed
    state TEXT NOT NULL, -- a word of importing::upload_states
    claimed_at TEXT, -- moment: some process works on it since then; null where nobody does
    about {bytes} NOT NULL, -- sealed JSON: what the file is called, what holds for all its families, whom to leave out
    content {bytes}, -- the file, sealed; null as soon as it is saved
    report {bytes} -- sealed JSON: what was found, and what was saved
){strict};
CREATE INDEX import_upload_by_user ON import_upload (user_id, id);

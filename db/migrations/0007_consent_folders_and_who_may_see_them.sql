-- Who may see which folder of a case, on what: consents, other legal bases, what of an old case is
-- shared, emergency access (SHARE-2, SHARE-5, SHARE-6). An answer is never overwritten: a withdrawal is
-- a row of its own. Folders are written as access/folders.hpp does: "plan", "adult 33", "own 5".

CREATE TABLE case_folder (
    id {id}, -- a folder that this case has beside the standard ones
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    name TEXT NOT NULL, -- "Overgang til voksenlivet"
    made_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    made_at TEXT NOT NULL, -- moment
    UNIQUE (case_id, name)
){strict};

CREATE TABLE consent_request (
    id {id}, -- what was asked for at once, of one or of several people
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    recipient_user BIGINT REFERENCES app_user (id), -- to whom: one person …
    recipient_department BIGINT REFERENCES department (id), -- … or those of a department who are in the case
    recipient_function TEXT, -- … or those who are this to the case: a word of access::relations
    folders TEXT NOT NULL, -- which folders, with commas between
    purpose TEXT NOT NULL, -- what it is to be used for, in words that the family understands
    from_on TEXT NOT NULL, -- day
    until_on TEXT, -- day, exclusive; none: until it is withdrawn
    narrows BIGINT REFERENCES consent_request (id), -- the wider one that this replaces
    asked_by BIGINT NOT NULL REFERENCES app_user (id), -- who asked, or the family member who offered it
    asked_at TEXT NOT NULL, -- moment
    CHECK (until_on IS NULL OR until_on > from_on),
    CHECK ((recipient_user IS NULL) + (recipient_department IS NULL) + (recipient_function IS NULL) = 2) -- sqlite
    CHECK (num_nulls(recipient_user, recipient_department, recipient_function) = 2) -- postgres
){strict};
CREATE INDEX consent_request_by_case ON consent_request (case_id, id);

CREATE TABLE consent_giver (
    request_id BIGINT NOT NULL REFERENCES consent_request (id), -- which
    person_id BIGINT NOT NULL REFERENCES person (id), -- who is asked, and has the ball until the answer
    PRIMARY KEY (request_id, person_id)
){strict};

CREATE TABLE consent_answer (
    id {id}, -- in the order in which it was said: the last word counts
    request_id BIGINT NOT NULL, -- to what
    person_id BIGINT NOT NULL, -- who says it
    answer TEXT NOT NULL CHECK (answer IN ('given', 'declined', 'withdrawn')), -- a word of access::answers
    how TEXT NOT NULL, -- a word of consent::ways: written, oral, digital
    note TEXT NOT NULL DEFAULT '', -- in the giver's words
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- the giver's own login, or who wrote it down for the giver
    recorded_at TEXT NOT NULL, -- moment
    FOREIGN KEY (request_id, person_id) REFERENCES consent_giver (request_id, person_id)
){strict};
CREATE INDEX consent_answer_by_request ON consent_answer (request_id, person_id, id);

CREATE TABLE case_legal_basis (
    id {id}, -- a legal basis other than consent, written down for the case
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    basis TEXT NOT NULL, -- key in catalogue/legal_bases.csv
    recipient_user BIGINT REFERENCES app_user (id), -- for whom: one person …
    recipient_department BIGINT REFERENCES department (id), -- … or a department
    folders TEXT NOT NULL, -- which folders, with commas between
    because TEXT NOT NULL, -- why it is necessary
    from_on TEXT NOT NULL, -- day
    until_on TEXT NOT NULL, -- day, exclusive
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    CHECK ((recipient_user IS NULL) <> (recipient_department IS NULL))
){strict};
CREATE INDEX case_legal_basis_by_case ON case_legal_basis (case_id);

CREATE TABLE share_choice (
    id {id}, -- the newest of a case and folder counts
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    folder TEXT NOT NULL, -- which folder
    is_shared BIGINT NOT NULL CHECK (is_shared IN (0, 1)), -- 0: not relevant to share, whatever was consented
    from_on TEXT, -- day: only what is of that day or later; none: all of it
    chosen_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    chosen_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX share_choice_by_case ON share_choice (case_id, id);

CREATE TABLE emergency_access (
    id {id}, -- nødadgang
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- to which case
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who
    because TEXT NOT NULL, -- why, in at least 20 characters
    from_at TEXT NOT NULL, -- moment
    until_at TEXT NOT NULL, -- moment, exclusive: 60 minutes later
    seen_by BIGINT REFERENCES app_user (id), -- the leader who has seen it; it is shown until then
    seen_at TEXT -- moment
){strict};
CREATE INDEX emergency_access_by_case ON emergency_access (case_id, user_id);
CREATE INDEX emergency_access_by_user ON emergency_access (user_id, until_at);

ALTER TABLE timeline ADD COLUMN folder TEXT NOT NULL DEFAULT ''; -- where the line belongs: a folder, "all" for everybody in the case, or nothing: for those who coordinate it

CREATE TRIGGER consent_answer_stays_written BEFORE UPDATE ON consent_answer -- sqlite
BEGIN SELECT RAISE(ABORT, 'consent_answer_is_append_only'); END; -- sqlite
CREATE TRIGGER consent_answer_is_not_erased BEFORE DELETE ON consent_answer -- sqlite
BEGIN SELECT RAISE(ABORT, 'consent_answer_is_append_only'); END; -- sqlite
CREATE TRIGGER consent_answer_written BEFORE UPDATE OR DELETE ON consent_answer FOR EACH ROW EXECUTE FUNCTION guard_written(); -- postgres

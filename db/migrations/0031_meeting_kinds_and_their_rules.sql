-- Types of meeting with their rules as data (MEET-1, MEET-7). Those that come with the program stand in
-- catalogue/meeting_kinds.csv; these are a municipality's own. A version is never overwritten.

CREATE TABLE meeting_kind (
    id {id}, -- a type of the municipality's own; its word is "own-" and this number
    began_by BIGINT NOT NULL REFERENCES app_user (id), -- who made it
    began_at TEXT NOT NULL, -- moment
    retired_by BIGINT REFERENCES app_user (id), -- who took it out of use
    retired_at TEXT, -- moment; meetings that were called by it stay so
    CHECK ((retired_by IS NULL) = (retired_at IS NULL))
){strict};

CREATE TABLE meeting_kind_version (
    kind_id BIGINT NOT NULL REFERENCES meeting_kind (id), -- of which type
    version BIGINT NOT NULL, -- 1, 2, 3 …
    name TEXT NOT NULL, -- "Søskendemøde"
    name_for_family TEXT NOT NULL, -- as the family reads it
    purpose TEXT NOT NULL, -- what it is for, in words that the family knows (MEET-4)
    subject TEXT NOT NULL CHECK (subject IN ('family', 'team', 'organisation')), -- a word of meeting_kinds::subjects
    must TEXT NOT NULL DEFAULT '', -- words of meeting_kinds::seats with commas between: who must come
    must_not TEXT NOT NULL DEFAULT '', -- the same: who must not
    child_from_age BIGINT CHECK (child_from_age BETWEEN 0 AND 17), -- from that age the child is asked to come; none: never by itself
    roles TEXT NOT NULL DEFAULT '', -- words of meeting_kinds::roles that are needed (MEET-6)
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 10 AND 240), -- how long it usually takes
    cadence TEXT NOT NULL CHECK (cadence IN ('none', 'model_clock', 'core_team_clock', 'weeks', 'months', 'team_rhythm')), -- a word of meeting_kinds::cadences
    every_n BIGINT NOT NULL DEFAULT 0 CHECK (every_n BETWEEN 0 AND 52), -- how many weeks or months
    without_family_because TEXT NOT NULL DEFAULT '', -- why it may be held without the family; empty: always with it (MEET-7)
    duties TEXT NOT NULL DEFAULT '', -- words of meeting_kinds::duties that one which was held can meet
    because TEXT NOT NULL, -- why this version was written
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (kind_id, version)
){strict};

CREATE TABLE meeting_kind_point (
    kind_id BIGINT NOT NULL REFERENCES meeting_kind (id), -- of which type
    version BIGINT NOT NULL, -- of which version of it
    position BIGINT NOT NULL, -- 1, 2, 3 …
    words TEXT NOT NULL, -- a point of the usual agenda
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 0 AND 240), -- time set aside; 0: none
    PRIMARY KEY (kind_id, version, position)
){strict};

-- Insight (databeskyttelsesforordningen art. 15): who asked for everything that is kept about a person, by when it must be
-- handed over (art. 12(3)), and each time that it was fetched. What is handed over is made anew each time and kept nowhere.

CREATE TABLE insight_request (
    id {id}, -- stands in the request's address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    subject_id BIGINT NOT NULL REFERENCES person (id), -- about whom
    asked_by BIGINT NOT NULL REFERENCES person (id), -- who asked and gets it: the person, or a holder of custody
    asked_on TEXT NOT NULL, -- day it reached the municipality: the month is counted from it
    how TEXT NOT NULL CHECK (how IN ('paper', 'digital', 'oral')), -- a word of insight::ways
    note TEXT NOT NULL DEFAULT '', -- what was asked for, where it was only a part; how it shall be handed over
    registered_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    registered_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX insight_request_by_case ON insight_request (case_id, id);

CREATE TABLE insight_step (
    request_id BIGINT NOT NULL REFERENCES insight_request (id), -- of which request
    number INTEGER NOT NULL, -- 1, 2 …: two who write at once cannot both be the next
    act TEXT NOT NULL CHECK (act IN ('extend', 'deliver', 'withdraw')), -- a word of insight::acts
    due_on TEXT, -- of an extension: the new day
    because TEXT NOT NULL DEFAULT '', -- of an extension why, told to who asked; else what is to be known
    done_on TEXT NOT NULL, -- day it was told, handed over or taken back
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (request_id, number),
    CHECK ((act = 'extend') = (due_on IS NOT NULL))
){strict};

CREATE TABLE insight_download (
    id {id}, -- in order
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    subject_id BIGINT NOT NULL REFERENCES person (id), -- about whom
    reader_id BIGINT NOT NULL REFERENCES person (id), -- made for whom: what is about others is masked for that person
    format TEXT NOT NULL CHECK (format IN ('json', 'pdf')), -- a word of insight::formats
    fetched_by BIGINT NOT NULL REFERENCES app_user (id), -- who fetched it: oneself, or who makes it for a person
    fetched_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX insight_download_by_user ON insight_download (fetched_by, fetched_at);
CREATE INDEX insight_download_by_case ON insight_download (case_id, id);

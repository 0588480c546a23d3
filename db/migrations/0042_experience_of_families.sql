-- How families experience the help (INSIGHT-3): short answers on six dimensions, once a quarter. An answer that is
-- promised to be anonymous carries neither person, case nor moment, and its number is drawn at random. On SQLite rows
-- lie by that number; PostgreSQL lays them in the order in which they came, so that whoever reads its files could guess.

CREATE TABLE experience_response (
    id BIGINT PRIMARY KEY, -- drawn at random: says nothing of when or by whom
    quarter TEXT NOT NULL, -- "2026-4"
    coherence BIGINT CHECK (coherence BETWEEN 1 AND 5), -- sammenhæng; none in this and the next: does not know
    involvement BIGINT CHECK (involvement BETWEEN 1 AND 5), -- inddragelse
    flexibility BIGINT CHECK (flexibility BETWEEN 1 AND 5), -- fleksibilitet
    trust BIGINT CHECK (trust BETWEEN 1 AND 5), -- tillid
    entrance BIGINT CHECK (entrance BETWEEN 1 AND 5), -- indgang til kommunen
    everyday BIGINT CHECK (everyday BETWEEN 1 AND 5), -- betydning for hverdagen
    case_id BIGINT REFERENCES family_case (id), -- only where it was shared with the coordinator
    person_id BIGINT REFERENCES person (id), -- the same: who answered
    words TEXT NOT NULL DEFAULT '', -- the same: own words; an anonymous answer has none
    CHECK ((case_id IS NULL) = (person_id IS NULL)),
    CHECK (case_id IS NOT NULL OR words = '')
){strict};
CREATE INDEX experience_response_by_quarter ON experience_response (quarter);
CREATE INDEX experience_response_by_case ON experience_response (case_id, quarter);

CREATE TABLE experience_answered (
    person_id BIGINT NOT NULL REFERENCES person (id), -- who has answered
    quarter TEXT NOT NULL, -- in which quarter, and no nearer than that
    PRIMARY KEY (person_id, quarter)
){strict};

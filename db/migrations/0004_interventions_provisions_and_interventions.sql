-- The catalogue of provisions as loaded by migrate (catalogue/provisions.csv), and what runs for
-- whom under which of them. An intervention keeps the basis it was granted on; its end is a row of
-- its own, so that nothing decided is overwritten.

CREATE TABLE provision (
    key TEXT NOT NULL PRIMARY KEY, -- "SEL 52a.1.1"
    act TEXT NOT NULL, -- SEL, BL …
    title_da TEXT NOT NULL, -- the law's own title
    title_en TEXT NOT NULL, -- its meaning in English
    valid_from TEXT NOT NULL, -- day
    valid_until TEXT, -- day, exclusive
    cadence_group TEXT NOT NULL, -- a word of the catalogue's cadence groups
    basis TEXT NOT NULL, -- explicit, or extended: counted by analogy
    search_words TEXT NOT NULL -- what people call it
){strict};

CREATE TABLE intervention (
    id {id}, -- indsats
    case_id BIGINT NOT NULL, -- which family
    person_id BIGINT NOT NULL, -- for whom
    provision TEXT NOT NULL REFERENCES provision (key), -- the basis it was granted on, never rewritten
    started_on TEXT NOT NULL, -- day: in force from then
    examination_until TEXT, -- day, exclusive: home training counts as examination until then
    department_id BIGINT REFERENCES department (id), -- who is responsible
    provider TEXT NOT NULL DEFAULT '', -- who carries it out
    note TEXT NOT NULL DEFAULT '', -- what it is, in everyday words
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    FOREIGN KEY (case_id, person_id) REFERENCES case_person (case_id, person_id)
){strict};
CREATE INDEX intervention_by_case ON intervention (case_id, person_id);

CREATE TABLE intervention_end (
    intervention_id BIGINT NOT NULL PRIMARY KEY REFERENCES intervention (id), -- which
    ended_on TEXT NOT NULL, -- day: no longer in force from then
    because TEXT NOT NULL, -- why
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};

-- Correction (databeskyttelsesforordningen art. 16 and 19): somebody of the family says that something is wrong, and the
-- coordinator answers. What is wrong is put right where it stands, by a new row there; here stands what was said.

CREATE TABLE correction (
    id {id}, -- stands in its address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    about_id BIGINT NOT NULL REFERENCES person (id), -- whose; an adult's lies in the adult's own folder, a youth's in the youth's
    place TEXT NOT NULL DEFAULT '', -- what it is about, as insight calls it: "contacts 12"; empty: said in words alone
    what TEXT NOT NULL, -- what is wrong
    because TEXT NOT NULL DEFAULT '', -- why it is
    wanted TEXT NOT NULL, -- what should stand instead
    asked_by BIGINT NOT NULL REFERENCES person (id), -- who of the family says so
    asked_on TEXT NOT NULL, -- day: the month is counted from it
    registered_by BIGINT NOT NULL REFERENCES app_user (id), -- the person, or who wrote it down for the person
    registered_at TEXT NOT NULL, -- moment
    steps INTEGER NOT NULL -- the number of the step that stands; 0: not answered
){strict};
CREATE INDEX correction_by_case ON correction (case_id, id);

CREATE TABLE correction_step (
    correction_id BIGINT NOT NULL REFERENCES correction (id), -- of which
    number INTEGER NOT NULL, -- 1, 2 …: two who write at once cannot both be the next
    act TEXT NOT NULL CHECK (act IN ('corrected', 'kept', 'extend', 'object', 'withdraw')), -- a word of corrections::acts
    words TEXT NOT NULL, -- what was done; why it stays; why it takes longer; why it still is wrong
    statement TEXT NOT NULL DEFAULT '', -- of what stays: the family's own words, which are put beside it (suppleret)
    told TEXT NOT NULL DEFAULT '', -- of a correction: who had got it and has been told (art. 19); or why nobody had
    due_on TEXT, -- of an extension: the new day
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (correction_id, number),
    CHECK ((act = 'extend') = (due_on IS NOT NULL)),
    CHECK (act <> 'corrected' OR told <> '')
){strict};

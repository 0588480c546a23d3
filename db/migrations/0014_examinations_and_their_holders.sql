-- The examinations (udredningsundersøgelser) that an assessment needs: which, about whom, by when, and the one who
-- has the ball (ASSESS-5, rules.md § 6). Each step is a row with the whole of it; none is overwritten.

CREATE TABLE examination (
    id {id}, -- stands in its address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    about_id BIGINT NOT NULL REFERENCES person (id), -- about whom; an adult's is in the adult's own folder
    kind TEXT NOT NULL, -- a word of catalogue/examination_kinds.csv
    steps BIGINT NOT NULL -- the number of the step that stands
){strict};
CREATE INDEX examination_by_case ON examination (case_id, id);

CREATE TABLE examination_step (
    examination_id BIGINT NOT NULL REFERENCES examination (id), -- of which
    number BIGINT NOT NULL, -- 1, 2, 3 …: two who write at once cannot both be the next
    act TEXT NOT NULL, -- what was done: a word of examinations::acts
    state TEXT NOT NULL CHECK (state IN ('asked', 'underway', 'reported', 'cancelled')), -- where it stands after: a word of examinations::states
    holder_id BIGINT NOT NULL REFERENCES app_user (id), -- who has the ball: one professional, always
    outside TEXT NOT NULL DEFAULT '', -- who does it, where that is somebody of an outside party
    question TEXT NOT NULL, -- what is to be found out
    asked_on TEXT NOT NULL, -- day
    due_on TEXT NOT NULL, -- by when it is to be reported
    aware_on TEXT, -- of those with a statutory clock: when the municipality became aware
    provisional_on TEXT, -- day of the provisional assessment, where the clock ran out
    provisional TEXT NOT NULL DEFAULT '', -- the provisional assessment
    reported_on TEXT, -- day
    result TEXT NOT NULL DEFAULT '', -- what was found, in the professionals' words
    family_words TEXT NOT NULL DEFAULT '', -- the same in words for the family
    because TEXT NOT NULL DEFAULT '', -- why it was moved, handed on, corrected, cancelled or taken up again
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who did it
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (examination_id, number),
    CHECK ((state = 'reported') <= (reported_on IS NOT NULL AND result <> '' AND family_words <> '')),
    CHECK ((provisional_on IS NULL) = (provisional = ''))
){strict};
CREATE INDEX examination_step_by_holder ON examination_step (holder_id, examination_id);

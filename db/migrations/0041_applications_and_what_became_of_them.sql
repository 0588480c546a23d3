-- Applications (ansøgninger) of a family for help: what was asked for, who has the ball, what happens next and by
-- when (SHARE-1, RSL § 3). The decision itself stands in the municipality's record system; here the family sees how
-- far it is. Each step is a row with the whole of it; none is overwritten.

CREATE TABLE application (
    id {id}, -- stands in its address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    about_id BIGINT REFERENCES person (id), -- for whom; none: the whole family. An adult's is in the adult's own folder
    what TEXT NOT NULL, -- what was asked for, as the family says it: "Aflastning hver anden weekend"
    applied_on TEXT NOT NULL, -- day on which it was asked for
    applied_by BIGINT REFERENCES person (id), -- who of the family asked; none: not said
    registered_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it here: one of the family, or staff
    registered_at TEXT NOT NULL, -- moment
    steps BIGINT NOT NULL -- the number of the step that stands
){strict};
CREATE INDEX application_by_case ON application (case_id, id);

CREATE TABLE application_step (
    application_id BIGINT NOT NULL REFERENCES application (id), -- of which
    number BIGINT NOT NULL, -- 1, 2, 3 …: two who write at once cannot both be the next
    act TEXT NOT NULL, -- what was done: a word of applications::acts
    state TEXT NOT NULL CHECK (state IN ('received', 'examined', 'awaiting_family', 'decided', 'withdrawn')), -- where it stands after: a word of applications::states
    handler_id BIGINT NOT NULL REFERENCES app_user (id), -- who answers for it to the family: one professional, always
    treated_by TEXT NOT NULL DEFAULT '', -- who treats it, where that is somebody else: "Ydelsesafdelingen"
    answer_by TEXT, -- day by which an answer is promised; none: not promised yet
    next_step TEXT NOT NULL DEFAULT '', -- what happens now, in words for the family
    asked_of BIGINT REFERENCES person (id), -- who of the family has the ball, where something lacks
    lacks TEXT NOT NULL DEFAULT '', -- what the family must send
    lacks_by TEXT, -- day by which
    outcome TEXT CHECK (outcome IN ('granted', 'partly', 'refused')), -- a word of applications::outcomes
    decided_on TEXT, -- day of the decision
    answer TEXT NOT NULL DEFAULT '', -- what it came to, in words for the family (DECIDE-5)
    because TEXT NOT NULL DEFAULT '', -- why it was moved, handed on, corrected, withdrawn or taken up again
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who did it
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (application_id, number),
    CHECK ((state = 'decided') <= (outcome IS NOT NULL AND decided_on IS NOT NULL AND answer <> '')),
    CHECK ((state = 'awaiting_family') <= (asked_of IS NOT NULL AND lacks <> ''))
){strict};
CREATE INDEX application_step_by_handler ON application_step (handler_id, application_id);

-- The analysis meeting (tværfagligt analysemøde) before interventions start: core team and people who are not
-- involved with the family; what it concluded, and how it was told back to the family (ASSESS-6).

CREATE TABLE analysis_choice (
    id {id}, -- the newest of a case counts
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which case
    choice TEXT NOT NULL CHECK (choice IN ('hold', 'skip')), -- a word of analysis::choices
    because TEXT NOT NULL, -- kept and shown: 2018 wants one in every case
    chosen_by BIGINT NOT NULL REFERENCES app_user (id), -- who decided
    chosen_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX analysis_choice_by_case ON analysis_choice (case_id, id);

CREATE TABLE analysis_meeting (
    id {id}, -- the newest of a case is the one in hand
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which case
    meets_on TEXT NOT NULL, -- day
    starts_at TEXT NOT NULL, -- "09:30"
    place TEXT NOT NULL, -- where
    purpose TEXT NOT NULL, -- what it shall help to see
    version BIGINT NOT NULL DEFAULT 1, -- raised by each change of the plan
    planned_by BIGINT NOT NULL REFERENCES app_user (id), -- who planned it
    planned_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX analysis_meeting_by_case ON analysis_meeting (case_id, id);

CREATE TABLE analysis_participant (
    id {id}, -- of the core team
    meeting_id BIGINT NOT NULL REFERENCES analysis_meeting (id), -- at which meeting
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who takes part
    UNIQUE (meeting_id, user_id)
){strict};

CREATE TABLE analysis_outsider (
    id {id}, -- one who does not know whose case it is
    meeting_id BIGINT NOT NULL REFERENCES analysis_meeting (id), -- at which meeting
    name TEXT NOT NULL, -- who
    profession TEXT NOT NULL, -- "specialpædagog"
    email TEXT NOT NULL DEFAULT '', -- for the coordinator's own use; the program sends nothing there
    telephone TEXT NOT NULL DEFAULT '', -- the same
    is_another INTEGER NOT NULL DEFAULT 0 CHECK (is_another IN (0, 1)), -- 1: somebody of the case has that name, and it is another person
    confirmed_by BIGINT NOT NULL REFERENCES app_user (id), -- who confirmed that this one is not involved
    confirmed_at TEXT NOT NULL, -- moment
    withdrawn_by BIGINT REFERENCES app_user (id), -- who took the invitation back
    withdrawn_at TEXT -- moment
){strict};
CREATE INDEX analysis_outsider_by_meeting ON analysis_outsider (meeting_id, id);

CREATE TABLE analysis_record (
    id {id}, -- a correction is a new one; the newest counts and the others are shown
    meeting_id BIGINT NOT NULL REFERENCES analysis_meeting (id), -- of which meeting
    held_on TEXT NOT NULL, -- day
    came TEXT NOT NULL, -- who came, by function
    facts TEXT NOT NULL, -- what is known
    assessment TEXT NOT NULL, -- what those who were there think it means
    direction TEXT NOT NULL, -- what it means for what happens next; no decision
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX analysis_record_by_meeting ON analysis_record (meeting_id, id);

CREATE TABLE analysis_told (
    id {id}, -- the newest counts
    meeting_id BIGINT NOT NULL REFERENCES analysis_meeting (id), -- about which meeting
    words TEXT NOT NULL, -- to the family, as they can be read at home
    told_on TEXT NOT NULL, -- day on which the family heard it
    told_by BIGINT NOT NULL REFERENCES app_user (id), -- who told them
    told_at TEXT NOT NULL -- moment it was written down
){strict};
CREATE INDEX analysis_told_by_meeting ON analysis_told (meeting_id, id);

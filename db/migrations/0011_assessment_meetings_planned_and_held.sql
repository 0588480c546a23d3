-- How an assessment begins with the family (ASSESS-1): the assessment meeting (udredningsmøde), or the start
-- conversation (opstartssamtale) of Sammen om familien. A plan that changes, and an account that is corrected, are
-- new rows; the former stay. And the interview guides, in the municipality's own words and versions.

CREATE TABLE assessment_meeting (
    id {id}, -- stands in the meeting's address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which family
    child_id BIGINT REFERENCES person (id), -- the one child it is about; none: the whole family
    form TEXT NOT NULL CHECK (form IN ('meeting', 'start_conversation')), -- a word of beginnings (collaboration_model)
    planned_by BIGINT NOT NULL REFERENCES app_user (id), -- who planned it first
    planned_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX assessment_meeting_by_case ON assessment_meeting (case_id, id);

CREATE TABLE assessment_meeting_plan (
    id {id}, -- one version of the plan; the newest is in force
    meeting_id BIGINT NOT NULL REFERENCES assessment_meeting (id), -- of which meeting
    version BIGINT NOT NULL, -- 1, 2 …: two people who change one plan are told
    on_day TEXT NOT NULL, -- day
    from_minute BIGINT NOT NULL, -- minutes after midnight
    until_minute BIGINT NOT NULL CHECK (until_minute > from_minute), -- minutes after midnight
    place TEXT NOT NULL CHECK (place IN ('home', 'municipality', 'school', 'video', 'elsewhere')), -- a word of assessment_meetings::places
    at_home_of BIGINT REFERENCES person (id), -- of a meeting at home: whose; the address is not kept here
    place_note TEXT NOT NULL DEFAULT '', -- room, link, which school
    purpose TEXT NOT NULL, -- what it is about, in the family's own language
    others TEXT NOT NULL DEFAULT '', -- who else comes, in words: "Almas lærer"
    provisions TEXT NOT NULL DEFAULT '', -- keys of the catalogue that the talk may lead to, with commas between
    because TEXT NOT NULL DEFAULT '', -- why it was moved; empty where day, time and place are as before
    planned_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote this version
    planned_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, version)
){strict};

CREATE TABLE assessment_meeting_participant (
    plan_id BIGINT NOT NULL REFERENCES assessment_meeting_plan (id), -- of which version of the plan
    user_id BIGINT REFERENCES app_user (id), -- a professional
    person_id BIGINT REFERENCES person (id), -- or one of the family
    roles TEXT NOT NULL DEFAULT '', -- of a professional: words of assessment_meetings::meeting_roles, with commas between
    CHECK ((user_id IS NULL) <> (person_id IS NULL)),
    UNIQUE (plan_id, user_id),
    UNIQUE (plan_id, person_id)
){strict};

CREATE TABLE assessment_meeting_contact (
    id {id}, -- the family was spoken with before the meeting (MEET-5)
    meeting_id BIGINT NOT NULL REFERENCES assessment_meeting (id), -- before which meeting
    person_id BIGINT NOT NULL REFERENCES person (id), -- with whom of the family
    on_day TEXT NOT NULL, -- day
    manner TEXT NOT NULL CHECK (manner IN ('call', 'visit', 'video', 'message')), -- a word of assessment_meetings::manners
    focus TEXT NOT NULL DEFAULT '', -- what they want to talk about, and hope for
    made_by BIGINT NOT NULL REFERENCES app_user (id), -- who spoke with them
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX assessment_meeting_contact_by_meeting ON assessment_meeting_contact (meeting_id, id);

CREATE TABLE assessment_meeting_focus (
    id {id}, -- what one of the family wrote at home; the newest row of each counts
    meeting_id BIGINT NOT NULL REFERENCES assessment_meeting (id), -- for which meeting
    person_id BIGINT NOT NULL REFERENCES person (id), -- who of the family wrote it
    words TEXT NOT NULL, -- their own; empty: taken back
    written_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX assessment_meeting_focus_by_meeting ON assessment_meeting_focus (meeting_id, id);

CREATE TABLE assessment_meeting_mandate (
    id {id}, -- a yes that was fetched beforehand, where decision competence would lack at the table
    meeting_id BIGINT NOT NULL REFERENCES assessment_meeting (id), -- for which meeting
    gap TEXT NOT NULL, -- what lacked, by its key: "leader child_disability" (assessment_meetings::CompetenceGap)
    given_by TEXT NOT NULL, -- who gave it, in words
    words TEXT NOT NULL, -- what it covers
    noted_by BIGINT NOT NULL REFERENCES app_user (id), -- who noted it
    noted_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX assessment_meeting_mandate_by_meeting ON assessment_meeting_mandate (meeting_id, id);

CREATE TABLE assessment_meeting_account (
    id {id}, -- how it went; a correction is a new version, and the former can still be read
    meeting_id BIGINT NOT NULL REFERENCES assessment_meeting (id), -- of which meeting
    version BIGINT NOT NULL, -- 1, 2 …
    held_on TEXT NOT NULL, -- day
    others TEXT NOT NULL DEFAULT '', -- who else came, in words
    family_words TEXT NOT NULL DEFAULT '', -- what the family said, in its own words
    agreed TEXT NOT NULL, -- in words
    next_step TEXT NOT NULL, -- in words
    too_few_because TEXT NOT NULL DEFAULT '', -- why it counts although too few of the team were there
    because TEXT NOT NULL DEFAULT '', -- of a correction: why
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote this version
    written_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, version)
){strict};

CREATE TABLE assessment_meeting_present (
    account_id BIGINT NOT NULL REFERENCES assessment_meeting_account (id), -- of which version of the account
    user_id BIGINT REFERENCES app_user (id), -- a professional who was there
    person_id BIGINT REFERENCES person (id), -- or one of the family
    CHECK ((user_id IS NULL) <> (person_id IS NULL)),
    UNIQUE (account_id, user_id),
    UNIQUE (account_id, person_id)
){strict};

CREATE TABLE assessment_meeting_cancellation (
    meeting_id BIGINT PRIMARY KEY REFERENCES assessment_meeting (id), -- which meeting will not be held
    because TEXT NOT NULL, -- in words
    cancelled_by BIGINT NOT NULL REFERENCES app_user (id), -- who said so
    cancelled_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE interview_guide_text (
    guide TEXT NOT NULL CHECK (guide IN ('meeting', 'start_conversation')), -- a word of beginnings: for which conversation
    version BIGINT NOT NULL, -- 1, 2 …; until there is one, the guide that comes with the program
    welcome TEXT NOT NULL, -- how to begin; in each part one question a line
    resources TEXT NOT NULL, -- what works, before anything else
    child TEXT NOT NULL, -- the child's development
    child_voice TEXT NOT NULL, -- the child's own view
    parents TEXT NOT NULL, -- what the parents can and carry
    surroundings TEXT NOT NULL, -- family and surroundings
    wishes TEXT NOT NULL, -- what would make life easier, and what first
    closing TEXT NOT NULL, -- how to end
    because TEXT NOT NULL, -- why this version
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (guide, version)
){strict};

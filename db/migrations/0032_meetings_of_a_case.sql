-- Meetings with and about one family (MEET-1 … MEET-8): each of a type with its rules (meeting_kinds). A plan that
-- changes is a new version and the former stay, so that whoever was invited to one can be told of the next.

CREATE TABLE meeting (
    id {id}, -- stands in the meeting's address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which family
    kind TEXT NOT NULL, -- its type by word (meeting_kinds): "status", "network", "own-3"
    kind_version BIGINT NOT NULL, -- the rules it was called by; a later version of the type changes nothing here
    planned_by BIGINT NOT NULL REFERENCES app_user (id), -- who called it
    planned_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX meeting_by_case ON meeting (case_id, id);

CREATE TABLE meeting_about (
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- which meeting
    person_id BIGINT NOT NULL REFERENCES person (id), -- which child or adult it is about; no row: the whole family
    PRIMARY KEY (meeting_id, person_id)
){strict};

CREATE TABLE meeting_plan (
    id {id}, -- one version of the plan; the newest is in force
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- of which meeting
    version BIGINT NOT NULL, -- 1, 2 …: two people who change one plan are told
    on_day TEXT NOT NULL, -- day
    from_minute BIGINT NOT NULL CHECK (from_minute >= 0), -- minutes after midnight, Danish time
    until_minute BIGINT NOT NULL CHECK (until_minute > from_minute AND until_minute <= 1440), -- minutes after midnight
    place TEXT NOT NULL CHECK (place IN ('home', 'municipality', 'school', 'video', 'telephone', 'elsewhere')), -- a word of appointments::places
    at_home_of BIGINT REFERENCES person (id), -- of a meeting at home: whose; the address is not kept here
    place_note TEXT NOT NULL DEFAULT '', -- room, link, which school
    purpose TEXT NOT NULL, -- what it is about, in words that the family knows (MEET-4)
    others TEXT NOT NULL DEFAULT '', -- who else comes, in words: "Almas lærer"
    without_family_because TEXT NOT NULL DEFAULT '', -- why the family is not there, where the type allows it (MEET-7)
    because TEXT NOT NULL DEFAULT '', -- why it was moved; empty where day, time and place are as before
    planned_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote this version
    planned_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, version)
){strict};
CREATE INDEX meeting_plan_by_day ON meeting_plan (on_day, meeting_id);

CREATE TABLE meeting_participant (
    id {id}, -- who is asked to come
    plan_id BIGINT NOT NULL REFERENCES meeting_plan (id), -- of which version of the plan
    user_id BIGINT REFERENCES app_user (id), -- a professional
    person_id BIGINT REFERENCES person (id), -- or one of the family
    must_come INTEGER NOT NULL CHECK (must_come IN (0, 1)), -- 1: duty to attend (mødepligt), or the meeting makes no sense without
    roles TEXT NOT NULL DEFAULT '', -- words of meetings::roles (MEET-6), with commas between
    CHECK ((user_id IS NULL) <> (person_id IS NULL)),
    UNIQUE (plan_id, user_id),
    UNIQUE (plan_id, person_id)
){strict};
CREATE INDEX meeting_participant_by_user ON meeting_participant (user_id, plan_id);
CREATE INDEX meeting_participant_by_person ON meeting_participant (person_id, plan_id);

CREATE TABLE meeting_point (
    id {id}, -- one point of the agenda
    plan_id BIGINT NOT NULL REFERENCES meeting_plan (id), -- of which version of the plan
    position BIGINT NOT NULL, -- 1, 2 …; the family's own focus points stand before all of these
    words TEXT NOT NULL, -- "Søvn og nætter", in words that the family knows
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 0 AND 480), -- time set aside; 0: none
    brought_by BIGINT REFERENCES app_user (id), -- who presents it; none: nobody yet
    UNIQUE (plan_id, position)
){strict};

CREATE TABLE meeting_contact (
    id {id}, -- the family was spoken with before the meeting (MEET-5)
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- before which meeting
    person_id BIGINT NOT NULL REFERENCES person (id), -- with whom of the family
    on_day TEXT NOT NULL, -- day
    manner TEXT NOT NULL CHECK (manner IN ('call', 'visit', 'video', 'message')), -- a word of meetings::manners
    focus TEXT NOT NULL DEFAULT '', -- what they want to talk about
    hopes TEXT NOT NULL DEFAULT '', -- what they expect of the meeting
    made_by BIGINT NOT NULL REFERENCES app_user (id), -- who spoke with them
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX meeting_contact_by_meeting ON meeting_contact (meeting_id, id);

CREATE TABLE meeting_focus (
    id {id}, -- what one of the family wrote at home; the newest row of each counts
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- for which meeting
    person_id BIGINT NOT NULL REFERENCES person (id), -- who of the family wrote it
    words TEXT NOT NULL, -- their own; empty: taken back
    written_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX meeting_focus_by_meeting ON meeting_focus (meeting_id, id);

CREATE TABLE meeting_cancellation (
    meeting_id BIGINT PRIMARY KEY REFERENCES meeting (id), -- which meeting will not be held
    because TEXT NOT NULL, -- in words
    cancelled_by BIGINT NOT NULL REFERENCES app_user (id), -- who said so
    cancelled_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE meeting_held (
    meeting_id BIGINT PRIMARY KEY REFERENCES meeting (id), -- which meeting was held; its minutes are kept by meeting_room
    held_on TEXT NOT NULL, -- day
    from_minute BIGINT NOT NULL, -- when it began, minutes after midnight
    until_minute BIGINT NOT NULL CHECK (until_minute >= from_minute), -- when it ended
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who ended it
    recorded_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE meeting_attendance (
    meeting_id BIGINT NOT NULL REFERENCES meeting_held (meeting_id), -- at which meeting
    user_id BIGINT REFERENCES app_user (id), -- a professional
    person_id BIGINT REFERENCES person (id), -- or one of the family
    came TEXT NOT NULL CHECK (came IN ('came', 'late', 'video', 'absent')), -- a word of meetings::attendances
    must_come INTEGER NOT NULL CHECK (must_come IN (0, 1)), -- as it was asked when the meeting began (TEAM-5)
    because TEXT NOT NULL DEFAULT '', -- of an absent one: why, as it was said
    CHECK ((user_id IS NULL) <> (person_id IS NULL)),
    UNIQUE (meeting_id, user_id),
    UNIQUE (meeting_id, person_id)
){strict};
CREATE INDEX meeting_attendance_by_user ON meeting_attendance (user_id, meeting_id);

CREATE TABLE meeting_duty (
    id {id}, -- a duty that a meeting met when it was held; each keeps a clock of its own (rules.md § 3)
    meeting_id BIGINT NOT NULL REFERENCES meeting_held (meeting_id), -- which meeting
    duty TEXT NOT NULL CHECK (duty IN ('status', 'follow_up', 'core_team_meeting', 'plan_follow_up')), -- a word of meeting_kinds::duties
    person_id BIGINT REFERENCES person (id) -- whose clock it moves; none: the family's
){strict};
CREATE INDEX meeting_duty_by_meeting ON meeting_duty (meeting_id, id);

CREATE TABLE meeting_concern (
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which family
    from_on TEXT NOT NULL, -- day; the newest that has begun counts
    level TEXT NOT NULL CHECK (level IN ('ordinary', 'raised', 'high')), -- a word of agreements::concerns
    interval_days BIGINT NOT NULL CHECK (interval_days >= 0), -- the longest between two core-team meetings while it lasts; 0: as agreed
    because TEXT NOT NULL, -- in words
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, from_on)
){strict};

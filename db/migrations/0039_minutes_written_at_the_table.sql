-- Minutes are made while people talk (MEET-8): each line stands at once, what is agreed becomes what it is, and
-- when the meeting ends they are read out and approved. A line that is corrected keeps its earlier words.

CREATE TABLE minutes_line (
    id {id}, -- one line of the minutes; in this order under its point
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- of which meeting
    line_key TEXT NOT NULL, -- made by the page that sent it: a line that is sent twice stands once
    kind TEXT NOT NULL CHECK (kind IN ('said', 'decision', 'action', 'proposal')), -- a word of minutes::kinds
    point TEXT NOT NULL DEFAULT '', -- under which point of the agenda: "focus-33" (what that person wants to talk about), "2", or empty
    heading TEXT NOT NULL DEFAULT '', -- that point as it read then; empty for the family's own, which are not copied
    about_id BIGINT REFERENCES person (id), -- what it is about: one of the family; none: all of it
    without_family TEXT CHECK (without_family IN ('agreed', 'kind')), -- of a decision that nobody of the family was there for: by what (MEET-7)
    without_because TEXT NOT NULL DEFAULT '', -- and how that is known, in words
    holder_user BIGINT REFERENCES app_user (id), -- of an action: who does it, a professional
    holder_person BIGINT REFERENCES person (id), -- or one of the family; exactly one
    due_on TEXT, -- of an action: no later than that day
    element_id BIGINT REFERENCES plan_element (id), -- of an action under a goal, and of a proposal: what it is in the plan
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    added_at TEXT NOT NULL, -- moment
    CHECK (without_family IS NULL OR kind = 'decision'),
    CHECK ((kind = 'action') = ((holder_user IS NULL) <> (holder_person IS NULL))),
    UNIQUE (meeting_id, line_key)
){strict};
CREATE INDEX minutes_line_by_element ON minutes_line (element_id);

CREATE TABLE minutes_text (
    id {id}, -- what a line says; the newest row of a line counts
    line_id BIGINT NOT NULL REFERENCES minutes_line (id), -- which line
    version BIGINT NOT NULL, -- 1, 2 …: two people who correct one line are told
    edition BIGINT NOT NULL, -- in which edition of the minutes it stands first: 1 until they are approved, then 2 …
    words TEXT NOT NULL, -- as it was said
    is_struck INTEGER NOT NULL CHECK (is_struck IN (0, 1)), -- 1: struck out; it is shown so
    because TEXT NOT NULL DEFAULT '', -- why it was corrected; always there from edition 2 on
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    written_at TEXT NOT NULL, -- moment
    UNIQUE (line_id, version)
){strict};

CREATE TABLE minutes_done (
    line_id BIGINT PRIMARY KEY REFERENCES minutes_line (id), -- of an action that is no part of the plan: it is done
    done_by BIGINT NOT NULL REFERENCES app_user (id), -- who said so
    done_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE minutes_start (
    line_id BIGINT PRIMARY KEY REFERENCES minutes_line (id), -- the decision by which something small began at once (DECIDE-6)
    intervention_id BIGINT NOT NULL REFERENCES intervention (id), -- what began
    competence TEXT NOT NULL CHECK (competence IN ('team', 'delegated', 'leader_present')), -- by which right the table could decide it
    competence_words TEXT NOT NULL DEFAULT '', -- who gave it, and where that is written
    confirmed_by BIGINT NOT NULL REFERENCES app_user (id), -- who says that it needs no visitation
    confirmed_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE minutes_presence (
    id {id}, -- who is at the table; the newest row of each counts until the meeting is held
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- at which meeting
    user_id BIGINT REFERENCES app_user (id), -- a professional
    person_id BIGINT REFERENCES person (id), -- or one of the family
    came TEXT NOT NULL CHECK (came IN ('came', 'late', 'video', 'absent')), -- a word of meetings::attendances
    because TEXT NOT NULL DEFAULT '', -- of an absent one: why, as it was said
    noted_by BIGINT NOT NULL REFERENCES app_user (id), -- who noted it
    noted_at TEXT NOT NULL, -- moment
    CHECK ((user_id IS NULL) <> (person_id IS NULL))
){strict};
CREATE INDEX minutes_presence_by_meeting ON minutes_presence (meeting_id, id);

CREATE TABLE minutes_edition (
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- of which meeting
    number BIGINT NOT NULL, -- 1: approved at the table and shared; 2 …: corrected since
    is_read_out INTEGER NOT NULL CHECK (is_read_out IN (0, 1)), -- 1: read out to those who were there
    others TEXT NOT NULL DEFAULT '', -- who else was there, in words
    feeling TEXT CHECK (feeling IN ('good', 'between', 'hard')), -- how the meeting was for the family, where it was asked
    feeling_words TEXT NOT NULL DEFAULT '', -- in their own words
    feeling_of BIGINT REFERENCES person (id), -- whose words these are; none: the family together
    because TEXT NOT NULL DEFAULT '', -- what was corrected and why; empty for the first
    approved_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    approved_at TEXT NOT NULL, -- moment
    PRIMARY KEY (meeting_id, number)
){strict};

CREATE TABLE minutes_comment (
    id {id}, -- what one of the family says of the minutes: its own view, beside them
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- of which meeting
    person_id BIGINT NOT NULL REFERENCES person (id), -- who of the family
    words TEXT NOT NULL, -- as they were written; nothing is left out
    written_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX minutes_comment_by_meeting ON minutes_comment (meeting_id, id);

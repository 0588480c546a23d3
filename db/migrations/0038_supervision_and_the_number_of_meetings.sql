-- Reflection and supervision (MEET-10), private to those it concerns; and how many meetings a family had before Indgang, as
-- it remembers it (MEET-11), to be held against what is counted since.

CREATE TABLE meeting_count_before (
    id {id}, -- one statement; the newest of a case is in force
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which family
    meetings BIGINT NOT NULL CHECK (meetings BETWEEN 0 AND 99), -- in a month, as the family remembers it
    parties BIGINT NOT NULL CHECK (parties BETWEEN 0 AND 99), -- with how many different people or places
    words TEXT NOT NULL DEFAULT '', -- how it was, in the family's own words
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- the family itself, or who wrote it down for it
    written_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX meeting_count_before_by_case ON meeting_count_before (case_id, id);

CREATE TABLE reflection (
    id {id}, -- stands in its address
    writer_id BIGINT NOT NULL REFERENCES app_user (id), -- whose own it is
    about TEXT NOT NULL, -- after which meeting, in words without the family's name
    on_day TEXT NOT NULL, -- day of the meeting
    went_well TEXT NOT NULL DEFAULT '', -- what the writer did that helped
    was_hard TEXT NOT NULL DEFAULT '', -- what was hard in the writer's own role
    next_time TEXT NOT NULL DEFAULT '', -- what the writer tries next time
    version BIGINT NOT NULL DEFAULT 1, -- raised by each change
    written_at TEXT NOT NULL -- moment of the latest change
){strict};
CREATE INDEX reflection_by_writer ON reflection (writer_id, id);

CREATE TABLE reflection_share (
    reflection_id BIGINT NOT NULL REFERENCES reflection (id), -- which reflection
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- with whom the writer shares it
    shared_at TEXT NOT NULL, -- moment
    PRIMARY KEY (reflection_id, user_id)
){strict};
CREATE INDEX reflection_share_by_user ON reflection_share (user_id);

CREATE TABLE supervision (
    id {id}, -- stands in its address
    title TEXT NOT NULL, -- what it is about, without anybody's name
    on_day TEXT NOT NULL, -- day of the session
    began_by BIGINT NOT NULL REFERENCES app_user (id), -- who called it
    began_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE supervision_member (
    supervision_id BIGINT NOT NULL REFERENCES supervision (id), -- in which session
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who takes part: these alone can open it
    PRIMARY KEY (supervision_id, user_id)
){strict};
CREATE INDEX supervision_member_by_user ON supervision_member (user_id);

CREATE TABLE supervision_indicator (
    id {id}, -- agreed before the session
    supervision_id BIGINT NOT NULL REFERENCES supervision (id), -- in which session
    words TEXT NOT NULL, -- "Familiens taletid"
    seen_by TEXT NOT NULL, -- how it is seen: "Taleuret på de sidste tre møder"
    seen TEXT NOT NULL DEFAULT '', -- what was seen, written at the session
    written_by BIGINT REFERENCES app_user (id), -- who wrote what was seen
    written_at TEXT -- moment
){strict};
CREATE INDEX supervision_indicator_by_session ON supervision_indicator (supervision_id, id);

CREATE TABLE supervision_strategy (
    id {id}, -- what somebody does differently from now on
    supervision_id BIGINT NOT NULL REFERENCES supervision (id), -- from which session
    words TEXT NOT NULL, -- what
    holder_id BIGINT NOT NULL REFERENCES app_user (id), -- one of those who take part
    look_on TEXT NOT NULL, -- day on which it is looked at again
    result TEXT NOT NULL DEFAULT '', -- what came of it; empty: not looked at yet
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX supervision_strategy_by_session ON supervision_strategy (supervision_id, id);

-- The brief (oplæg) of an analysis meeting: what outsiders read, with names, numbers, addresses and places replaced
-- (rules.md § 12). It is read by a secret link alone, until a day, and each look is kept.

CREATE TABLE brief_piece (
    id {id}, -- only of pieces that somebody has edited
    meeting_id BIGINT NOT NULL REFERENCES analysis_meeting (id), -- for which meeting
    source TEXT NOT NULL, -- where the text comes from: "card 12"
    is_out INTEGER NOT NULL CHECK (is_out IN (0, 1)), -- 1: not in the brief
    words TEXT NOT NULL, -- shortened; empty: as it stands where it comes from
    version BIGINT NOT NULL DEFAULT 1, -- raised by each change
    changed_by BIGINT NOT NULL REFERENCES app_user (id), -- who edited it
    changed_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, source)
){strict};

CREATE TABLE brief_ruling (
    id {id}, -- the newest of a word counts
    meeting_id BIGINT NOT NULL REFERENCES analysis_meeting (id), -- for which meeting
    word TEXT NOT NULL, -- exactly as it is written in the text
    outcome TEXT NOT NULL CHECK (outcome IN ('let_through', 'replaced', 'doubted')), -- a word of briefs::outcomes
    instead TEXT NOT NULL DEFAULT '', -- of a replaced one: what stands in its place
    ruled_by BIGINT NOT NULL REFERENCES app_user (id), -- who decided
    ruled_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX brief_ruling_by_meeting ON brief_ruling (meeting_id, id);

CREATE TABLE brief_alias (
    id {id}, -- "kaldes også"
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which case
    person_id BIGINT NOT NULL REFERENCES person (id), -- whom
    called TEXT NOT NULL, -- "Mulle"
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who knew it
    added_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX brief_alias_by_case ON brief_alias (case_id, id);

CREATE TABLE brief_release (
    id {id}, -- what outsiders read; never changed
    meeting_id BIGINT NOT NULL REFERENCES analysis_meeting (id), -- for which meeting
    number BIGINT NOT NULL, -- 1, 2, 3 …; the newest is read
    content TEXT NOT NULL, -- as JSON: the dimensions and their texts, replaced
    seen_until TEXT NOT NULL, -- the last day on which it can be read
    released_by BIGINT NOT NULL REFERENCES app_user (id), -- who has read it through
    released_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, number)
){strict};

CREATE TABLE brief_link (
    id {id}, -- one outsider's way to the brief
    outsider_id BIGINT NOT NULL REFERENCES analysis_outsider (id), -- whose
    lookup TEXT NOT NULL UNIQUE, -- the half of the link by which it is found
    secret_hash TEXT NOT NULL, -- one-way hash of the other half: 256 bits
    made_by BIGINT NOT NULL REFERENCES app_user (id), -- who passed it on
    made_at TEXT NOT NULL, -- moment
    ended_by BIGINT REFERENCES app_user (id), -- who closed it
    ended_at TEXT -- moment
){strict};
CREATE INDEX brief_link_by_outsider ON brief_link (outsider_id, id);

CREATE TABLE brief_look (
    id {id}, -- each time the brief was read
    link_id BIGINT NOT NULL REFERENCES brief_link (id), -- by which link
    release_id BIGINT NOT NULL REFERENCES brief_release (id), -- which version
    at TEXT NOT NULL -- moment
){strict};
CREATE INDEX brief_look_by_link ON brief_look (link_id, id);

CREATE TABLE brief_note (
    id {id}, -- an outsider's question or observation before the meeting
    outsider_id BIGINT NOT NULL REFERENCES analysis_outsider (id), -- whose
    words TEXT NOT NULL, -- in their own words
    is_sent INTEGER NOT NULL CHECK (is_sent IN (0, 1)), -- 0: a draft that only they see
    written_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX brief_note_by_outsider ON brief_note (outsider_id, id);

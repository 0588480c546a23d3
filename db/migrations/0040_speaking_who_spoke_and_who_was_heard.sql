-- How the talk goes in the room: which point is on the table, who has been heard at it (MEET-6), and how long the
-- family and the professionals spoke (MEET-9; rules.md § 14). Counted by side, never by person.

CREATE TABLE speaking_stretch (
    id {id}, -- one stretch of talk by one side; silence is not kept
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- at which meeting
    stretch_key TEXT NOT NULL, -- made by the page that measured it: sent twice, it counts once
    side TEXT NOT NULL CHECK (side IN ('family', 'professionals')), -- a word of speaking::sides
    seconds BIGINT NOT NULL CHECK (seconds BETWEEN 1 AND 28800), -- whole seconds
    measured_by BIGINT NOT NULL REFERENCES app_user (id), -- who tapped; where several did, the one who measured most counts
    recorded_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, stretch_key)
){strict};

CREATE TABLE speaking_estimate (
    id {id}, -- how much the family spoke, as it was judged; the newest of a meeting counts, and only where nothing was measured
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- at which meeting
    family_percent BIGINT NOT NULL CHECK (family_percent BETWEEN 0 AND 100 AND family_percent % 5 = 0), -- in steps of 5
    estimated_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    estimated_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX speaking_estimate_by_meeting ON speaking_estimate (meeting_id, id);

CREATE TABLE meeting_room_turn (
    id {id}, -- the table goes to a point of the agenda; the newest row is where it is
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- at which meeting
    point TEXT NOT NULL, -- "focus-33", "2", or empty: what is on no agenda
    turned_by BIGINT NOT NULL REFERENCES app_user (id), -- who turned to it
    turned_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX meeting_room_turn_by_meeting ON meeting_room_turn (meeting_id, id);

CREATE TABLE meeting_room_heard (
    id {id}, -- somebody has spoken at that point; the newest row of each counts
    meeting_id BIGINT NOT NULL REFERENCES meeting (id), -- at which meeting
    point TEXT NOT NULL, -- at which point of the agenda
    user_id BIGINT REFERENCES app_user (id), -- a professional
    person_id BIGINT REFERENCES person (id), -- or one of the family
    is_heard INTEGER NOT NULL CHECK (is_heard IN (0, 1)), -- 0: tapped by mistake
    noted_by BIGINT NOT NULL REFERENCES app_user (id), -- who tapped
    noted_at TEXT NOT NULL, -- moment
    CHECK ((user_id IS NULL) <> (person_id IS NULL))
){strict};
CREATE INDEX meeting_room_heard_by_meeting ON meeting_room_heard (meeting_id, id);

-- The child's own voice (barnets stemme, BL § 5): a conversation, an observation or a home visit that is planned,
-- held, or could not be. Each change is a new version; what stood before is kept (ASSESS-4).

CREATE TABLE voice (
    id {id}, -- stands in its address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    child_id BIGINT NOT NULL REFERENCES person (id), -- whose voice
    versions BIGINT NOT NULL -- the number of the version that stands
){strict};
CREATE INDEX voice_by_child ON voice (case_id, child_id, id);

CREATE TABLE voice_version (
    voice_id BIGINT NOT NULL REFERENCES voice (id), -- of which
    number BIGINT NOT NULL, -- 1, 2, 3 …: two who write at once cannot both be the next
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'not_possible', 'taken_back')), -- a word of voices::states
    way TEXT NOT NULL CHECK (way IN ('conversation', 'observation', 'home_visit', 'other')), -- a word of voices::ways
    folder TEXT NOT NULL CHECK (folder IN ('assessment', 'youth')), -- in which folder of the case: a word of voices::places
    holder_id BIGINT REFERENCES app_user (id), -- of a planned one: who does it
    planned_on TEXT, -- day
    held_on TEXT, -- day
    held_by TEXT NOT NULL DEFAULT '', -- who talked with the child, in words
    place TEXT NOT NULL DEFAULT '', -- where it was held
    present TEXT NOT NULL DEFAULT '', -- who else was there, a companion (bisidder) among them
    own_words TEXT NOT NULL DEFAULT '', -- what the child said, as it said it
    seen TEXT NOT NULL DEFAULT '', -- what was observed
    because TEXT NOT NULL DEFAULT '', -- why it could not be, or why it is taken back
    other_means TEXT NOT NULL DEFAULT '', -- how the child's view was sought instead
    sharing TEXT NOT NULL CHECK (sharing IN ('not_asked', 'no', 'parts', 'yes')), -- what the child says of showing it at home: a word of voices::sharings
    for_home TEXT NOT NULL DEFAULT '', -- the part that may be shown
    shown_to TEXT NOT NULL DEFAULT '', -- to whom at home: persons' numbers, with commas between
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote this version
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (voice_id, number),
    CHECK ((state = 'planned') <= (planned_on IS NOT NULL AND holder_id IS NOT NULL)),
    CHECK ((state = 'held') <= (held_on IS NOT NULL))
){strict};
CREATE INDEX voice_version_by_holder ON voice_version (holder_id, voice_id);

-- The ICS board (ICS-tavlen): what works and what is hard for a child, dimension by dimension, in the
-- family's own words and in what professionals have seen (ASSESS-2). A card that is taken off is kept.

CREATE TABLE assessment_board (
    id {id}, -- one board per child of a case
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    child_id BIGINT NOT NULL REFERENCES person (id), -- about whom
    dimension_set TEXT NOT NULL, -- a set in catalogue/ics_dimensions.csv, kept however the sets change
    began_by BIGINT NOT NULL REFERENCES app_user (id), -- who put the first card on it
    began_at TEXT NOT NULL, -- moment
    UNIQUE (case_id, child_id)
){strict};

CREATE TABLE assessment_card (
    id {id}, -- stands in the card's address
    board_id BIGINT NOT NULL REFERENCES assessment_board (id), -- on whose board
    dimension TEXT NOT NULL, -- a word of the board's set
    side TEXT NOT NULL CHECK (side IN ('works', 'hard')), -- a word of assessment::sides
    words TEXT NOT NULL, -- what was said, or what was seen
    said_by BIGINT REFERENCES person (id), -- whose own words they are; none: a professional's observation
    observer TEXT NOT NULL DEFAULT '', -- of an observation: who has seen it
    observed_on TEXT, -- of an observation: day
    known_by TEXT, -- of an observation: a word of assessment::ways_of_knowing
    disciplines TEXT NOT NULL DEFAULT '', -- of a need: words of core_team::disciplines that could help, with commas between
    version BIGINT NOT NULL DEFAULT 1, -- raised by each change: two people who correct one card are told
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    added_at TEXT NOT NULL, -- moment
    changed_by BIGINT REFERENCES app_user (id), -- who corrected it last
    changed_at TEXT, -- moment
    removed_by BIGINT REFERENCES app_user (id), -- who took it off the board
    removed_at TEXT, -- moment; what has been on the board is kept
    CHECK ((said_by IS NULL) <> (observer = '')),
    CHECK ((said_by IS NULL) <> (observed_on IS NULL)),
    CHECK ((said_by IS NULL) <> (known_by IS NULL))
){strict};
CREATE INDEX assessment_card_by_board ON assessment_card (board_id, id);

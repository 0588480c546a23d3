-- Conversation boards (samtaletavler): three columns, the three houses, LØFT and the kinds that a
-- municipality makes itself, with the cards that hang on them (ASSESS-3). The kinds that come with the program
-- stand in catalogue/board_kinds.csv. A card that is taken off is kept.

CREATE TABLE board_kind (
    id {id}, -- of a kind that the municipality has made; boards name it as own-<id>
    began_by BIGINT NOT NULL REFERENCES app_user (id), -- who made it
    began_at TEXT NOT NULL, -- moment
    retired_by BIGINT REFERENCES app_user (id), -- who took it out of use
    retired_at TEXT -- moment; no new board begins with it, and those that hang stay
){strict};

CREATE TABLE board_kind_version (
    kind_id BIGINT NOT NULL REFERENCES board_kind (id), -- of which kind
    version BIGINT NOT NULL CHECK (version > 0), -- 1, 2 …; a board keeps the one it began with
    name TEXT NOT NULL, -- as people call it
    origin TEXT NOT NULL, -- where it comes from, as it is shown under the name
    audience TEXT NOT NULL CHECK (audience IN ('family', 'child', 'childs_own')), -- a word of board_kinds::audiences
    drawing TEXT NOT NULL CHECK (drawing IN ('columns', 'houses')), -- a word of board_kinds::drawings
    is_strength_first BIGINT NOT NULL DEFAULT 1 CHECK (is_strength_first IN (0, 1)), -- columns of what works are shown before the others
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote this version
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (kind_id, version)
){strict};

CREATE TABLE board_kind_column (
    kind_id BIGINT NOT NULL, -- of which kind
    version BIGINT NOT NULL, -- of which version of it
    position BIGINT NOT NULL CHECK (position BETWEEN 1 AND 4), -- its place, from the left
    heading TEXT NOT NULL, -- what stands over the column
    question TEXT NOT NULL DEFAULT '', -- what to ask
    prompts TEXT NOT NULL DEFAULT '', -- one in a line: what may help to answer
    look TEXT NOT NULL CHECK (look IN ('strength', 'worry', 'step', 'wish', 'question')), -- a word of board_kinds::looks
    is_strength BIGINT NOT NULL DEFAULT 0 CHECK (is_strength IN (0, 1)), -- it holds what works
    PRIMARY KEY (kind_id, version, position),
    FOREIGN KEY (kind_id, version) REFERENCES board_kind_version (kind_id, version)
){strict};

CREATE TABLE talk_board (
    id {id}, -- stands in the board's address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    about BIGINT REFERENCES person (id), -- about which child; none: the whole family
    kind TEXT NOT NULL, -- a kind of catalogue/board_kinds.csv, or own-<board_kind.id>
    kind_version BIGINT NOT NULL, -- the version it began with
    began_by BIGINT NOT NULL REFERENCES app_user (id), -- who began it
    began_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX talk_board_by_case ON talk_board (case_id, id);

CREATE TABLE talk_board_card (
    id {id}, -- stands in the card's address
    board_id BIGINT NOT NULL REFERENCES talk_board (id), -- on which board
    position BIGINT NOT NULL, -- the column's place in the kind's version
    words TEXT NOT NULL, -- what was said, or what was seen
    said_by BIGINT REFERENCES person (id), -- whose own words they are; none: a professional's observation
    observer TEXT NOT NULL DEFAULT '', -- of an observation: who has seen it
    observed_on TEXT, -- of an observation: day
    known_by TEXT CHECK (known_by IN ('seen', 'told', 'examined', 'written')), -- of an observation: a word of attribution::ways_of_knowing
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
CREATE INDEX talk_board_card_by_board ON talk_board_card (board_id, id);

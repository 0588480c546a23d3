-- Scales from 0 to 10 (skalaer), each answer a row that stays, so that a correction can be seen; worry
-- statements (bekymringsudsagn) with one goal and one scale each; and what each of the family wants and is able to
-- do (vilje og mulighed). ASSESS-3.

CREATE TABLE scale (
    id {id}, -- stands in the scale's address; whoever ties something to a scale keeps it
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    about BIGINT REFERENCES person (id), -- about which child; none: the whole family
    question TEXT NOT NULL, -- what is asked; never changed, or old answers would answer something else
    means_0 TEXT NOT NULL, -- what 0 means, in words
    means_10 TEXT NOT NULL, -- what 10 means, in words
    asked_by BIGINT NOT NULL REFERENCES app_user (id), -- who made it
    asked_at TEXT NOT NULL, -- moment
    closed_by BIGINT REFERENCES app_user (id), -- who took it out of use
    closed_at TEXT -- moment; its answers are kept
){strict};
CREATE INDEX scale_by_case ON scale (case_id, id);

CREATE TABLE scale_rating (
    id {id}, -- of several by one rater about one day the highest counts
    scale_id BIGINT NOT NULL REFERENCES scale (id), -- on which scale
    said_by BIGINT REFERENCES person (id), -- of the family, whose answer it is; none: a professional's
    rater TEXT NOT NULL DEFAULT '', -- of a professional's answer: who
    rated_on TEXT NOT NULL, -- day that the answer is about
    value BIGINT CHECK (value BETWEEN 0 AND 10), -- the answer; none: taken back
    reason TEXT NOT NULL DEFAULT '', -- why, in the rater's own words
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    recorded_at TEXT NOT NULL, -- moment
    CHECK ((said_by IS NULL) <> (rater = ''))
){strict};
CREATE INDEX scale_rating_by_scale ON scale_rating (scale_id, id);

CREATE TABLE worry (
    id {id}, -- stands in its address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    child_id BIGINT NOT NULL REFERENCES person (id), -- about which child
    worried TEXT NOT NULL DEFAULT '', -- numbers of those of the family who are worried, with commas between
    others TEXT NOT NULL DEFAULT '', -- professionals and others who are worried
    what TEXT NOT NULL, -- what could happen to the child
    if_unchanged TEXT NOT NULL, -- in which case: "hun stadig ikke sover om natten"
    goal TEXT NOT NULL, -- what they want to see instead
    scale_id BIGINT NOT NULL REFERENCES scale (id), -- how near the goal is
    version BIGINT NOT NULL DEFAULT 1, -- raised by each change: two people who correct it are told
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    added_at TEXT NOT NULL, -- moment
    changed_by BIGINT REFERENCES app_user (id), -- who corrected it last
    changed_at TEXT, -- moment
    settled_by BIGINT REFERENCES app_user (id), -- who wrote that it worries nobody any more
    settled_at TEXT, -- moment; it is kept
    CHECK (worried <> '' OR others <> '')
){strict};
CREATE INDEX worry_by_case ON worry (case_id, id);

CREATE TABLE readiness (
    id {id}, -- of several by one person the highest is the newest
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    person_id BIGINT NOT NULL REFERENCES person (id), -- of the family, whose answer it is
    stated_on TEXT NOT NULL, -- day
    change TEXT NOT NULL, -- which change it is about
    willing BIGINT NOT NULL CHECK (willing BETWEEN 0 AND 10), -- how much the person wants it
    able BIGINT NOT NULL CHECK (able BETWEEN 0 AND 10), -- how possible it is for the person
    words TEXT NOT NULL DEFAULT '', -- in the person's own words
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX readiness_by_case ON readiness (case_id, id);

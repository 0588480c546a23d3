-- When meetings suit a family, when they never do, and what else lies in its weeks (MEET-12, pain 16): what each adult
-- and youth says of his or her own, so that the other parent sees no more than that a time does not suit.

CREATE TABLE family_times (
    id {id}, -- the newest row of each person counts; the former stay
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    person_id BIGINT NOT NULL REFERENCES person (id), -- whose times
    suits TEXT NOT NULL DEFAULT '', -- words of family_times::halves, with commas between: "mon_am,tue_pm"; empty: nothing said
    places TEXT NOT NULL DEFAULT '', -- words of appointments::places where this person would rather meet; empty: no matter
    travel_minutes BIGINT CHECK (travel_minutes BETWEEN 0 AND 300), -- one way, from home to the municipality; none: not said
    school_minutes BIGINT CHECK (school_minutes BETWEEN 0 AND 300), -- one way, from home to the school or daycare; none: not said
    words TEXT NOT NULL DEFAULT '', -- what else is to be known, in own words
    said_by BIGINT NOT NULL REFERENCES app_user (id), -- the person, or who heard it
    said_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX family_times_by_case ON family_times (case_id, person_id, id);

CREATE TABLE family_times_not (
    id {id}, -- an hour at which a person cannot or will not meet
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    person_id BIGINT NOT NULL REFERENCES person (id), -- whose
    kind TEXT NOT NULL CHECK (kind IN ('never', 'appointment')), -- a word of family_times::kinds: a wish, or an appointment that stands
    weekday BIGINT CHECK (weekday BETWEEN 1 AND 7), -- each week on that day, 1 Monday … 7 Sunday
    on_day TEXT, -- or once, on that day
    from_minute BIGINT NOT NULL CHECK (from_minute >= 0), -- minutes after midnight, Danish time
    until_minute BIGINT NOT NULL CHECK (until_minute > from_minute AND until_minute <= 1440), -- minutes after midnight
    last_on TEXT, -- of a weekly one: the last day on which it holds; none: until it is taken back
    words TEXT NOT NULL DEFAULT '', -- what it is, in own words: "svømning"
    said_by BIGINT NOT NULL REFERENCES app_user (id), -- the person, or who heard it
    said_at TEXT NOT NULL, -- moment
    removed_by BIGINT REFERENCES app_user (id), -- who took it back
    removed_at TEXT, -- moment
    CHECK ((weekday IS NULL) <> (on_day IS NULL))
){strict};
CREATE INDEX family_times_not_by_case ON family_times_not (case_id, person_id, id);

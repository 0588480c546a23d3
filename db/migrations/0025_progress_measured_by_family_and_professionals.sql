-- How near a goal of the plan is (progressionsmåling, PLAN-8): measured by the family and by professionals, kept
-- apart. A measurement stays; a later one of the same rater about the same day corrects it, and that is seen.

CREATE TABLE goal_ladder (
    id {id}, -- the newest of a goal says how it is measured; measurements stay with the one they were made on
    element_id BIGINT NOT NULL REFERENCES plan_element (id), -- which goal
    way TEXT NOT NULL CHECK (way IN ('scale', 'steps')), -- a word of progress::ways: from 0 to 10, or five steps with words
    much_less TEXT NOT NULL DEFAULT '', -- of five steps: what -2 looks like
    less TEXT NOT NULL DEFAULT '', -- what -1 looks like
    expected TEXT NOT NULL DEFAULT '', -- what 0 looks like, which is what is expected
    more TEXT NOT NULL DEFAULT '', -- what +1 looks like
    much_more TEXT NOT NULL DEFAULT '', -- what +2 looks like
    chosen_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    chosen_at TEXT NOT NULL, -- moment
    CHECK ((way = 'steps') = (expected <> ''))
){strict};
CREATE INDEX goal_ladder_by_element ON goal_ladder (element_id, id);

CREATE TABLE goal_measurement (
    id {id}, -- of several by one rater about one day the highest counts
    element_id BIGINT NOT NULL REFERENCES plan_element (id), -- which goal
    ladder_id BIGINT REFERENCES goal_ladder (id), -- on which five steps; none: from 0 to 10
    person_id BIGINT REFERENCES person (id), -- of the family, whose measurement it is; none: a professional's
    professional TEXT NOT NULL DEFAULT '', -- of a professional's: who
    measured_on TEXT NOT NULL, -- day that it is about
    value BIGINT, -- where the goal is; none: taken back
    words TEXT NOT NULL DEFAULT '', -- why, in the rater's own words
    told TEXT NOT NULL CHECK (told IN ('self', 'by_adult')), -- a word of progress::tellings: whether an adult speaks for a child
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    recorded_at TEXT NOT NULL, -- moment
    CHECK ((person_id IS NULL) <> (professional = '')),
    CHECK (value IS NULL OR (ladder_id IS NULL AND value BETWEEN 0 AND 10) OR (ladder_id IS NOT NULL AND value BETWEEN -2 AND 2))
){strict};
CREATE INDEX goal_measurement_by_element ON goal_measurement (element_id, id);

-- What each intervention is for in the joint plan, and what came of it (PLAN-5, PLAN-6, PLAN-8, PLAN-9; rules.md § 9).
-- What was written stays: a change is a new row. Whether a review is due follows from the newest row and today.

CREATE TABLE intervention_plan (
    id {id}, -- one for each time it was written
    intervention_id BIGINT NOT NULL REFERENCES intervention (id), -- of which intervention
    number BIGINT NOT NULL, -- from 1; the newest counts
    expected TEXT NOT NULL DEFAULT '', -- the effect that is expected, in words
    judged_on TEXT, -- the day on which the effect is judged; none: not said yet
    own_part TEXT NOT NULL DEFAULT '', -- the active part of the child or the family
    involvement TEXT CHECK (involvement IN ('for', 'with', 'by')), -- a word of plan::involvements; none: not said
    least_intrusive TEXT NOT NULL DEFAULT '', -- why this is the least intrusive that can help
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    written_at TEXT NOT NULL, -- moment
    UNIQUE (intervention_id, number)
){strict};

CREATE TABLE intervention_goal (
    plan_id BIGINT NOT NULL REFERENCES intervention_plan (id), -- as it was written then
    element_id BIGINT NOT NULL REFERENCES plan_element (id), -- a goal that the intervention serves
    PRIMARY KEY (plan_id, element_id)
){strict};
CREATE INDEX intervention_goal_by_element ON intervention_goal (element_id);

CREATE TABLE effect_review (
    id {id}, -- in the order in which they were held
    intervention_id BIGINT NOT NULL REFERENCES intervention (id), -- of which intervention
    held_on TEXT NOT NULL, -- day on which it was looked at with the family
    judged_on TEXT, -- the day that had been set for it; none: none had been
    choice TEXT NOT NULL CHECK (choice IN ('continue', 'adjust', 'stop')), -- a word of effects::choices
    because TEXT NOT NULL, -- why that was chosen
    family_words TEXT NOT NULL DEFAULT '', -- what the family says of the effect
    professional_words TEXT NOT NULL DEFAULT '', -- what the professionals see
    changes TEXT NOT NULL DEFAULT '', -- of adjust: what is to change
    least_intrusive TEXT NOT NULL DEFAULT '', -- why it still is the least intrusive; empty where it stops
    next_on TEXT, -- the next day for it; none where it stops
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    recorded_at TEXT NOT NULL, -- moment
    CHECK ((choice = 'stop') = (next_on IS NULL))
){strict};
CREATE INDEX effect_review_by_intervention ON effect_review (intervention_id, id);

CREATE TABLE effect_reading (
    review_id BIGINT NOT NULL REFERENCES effect_review (id), -- at that review
    element_id BIGINT NOT NULL REFERENCES plan_element (id), -- of which goal
    revision_id BIGINT NOT NULL REFERENCES plan_revision (id), -- what the goal said then: its baseline and its target
    side TEXT NOT NULL CHECK (side IN ('family', 'professionals')), -- a word of effects::sides
    value BIGINT NOT NULL CHECK (value BETWEEN 0 AND 10), -- where they say that it is, from 0 to 10
    PRIMARY KEY (review_id, element_id, side)
){strict};

-- What a goal or an intervention of the plan waits for: another goal, an intervention, or something outside in words
-- (PLAN-5). That it waits no more is a row of its own.

CREATE TABLE dependency (
    id {id}, -- in the order in which they were written
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    goal_id BIGINT REFERENCES plan_element (id), -- the goal that waits
    intervention_id BIGINT REFERENCES intervention (id), -- or the intervention that does
    on_goal_id BIGINT REFERENCES plan_element (id), -- it waits for this goal
    on_intervention_id BIGINT REFERENCES intervention (id), -- or for this intervention
    on_words TEXT NOT NULL DEFAULT '', -- or for this, outside the plan
    expected_on TEXT, -- when that is thought to be there; none: nobody knows
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    added_at TEXT NOT NULL, -- moment
    CHECK ((goal_id IS NULL) <> (intervention_id IS NULL)),
    CHECK ((on_words = '') = (on_goal_id IS NOT NULL OR on_intervention_id IS NOT NULL)),
    CHECK (on_goal_id IS NULL OR on_intervention_id IS NULL)
){strict};
CREATE INDEX dependency_by_case ON dependency (case_id, id);

CREATE TABLE dependency_end (
    dependency_id BIGINT NOT NULL PRIMARY KEY REFERENCES dependency (id), -- which one
    outcome TEXT NOT NULL CHECK (outcome IN ('came', 'dropped')), -- a word of dependencies::outcomes
    because TEXT NOT NULL DEFAULT '', -- in words
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    recorded_at TEXT NOT NULL -- moment
){strict};

-- Who has the ball with each action of the plan, and what became of it (PLAN-4, rules.md § 6): stored, never
-- derived. Moving the ball is no change of the plan.

CREATE TABLE action_holder (
    id {id}, -- the newest row of an action is who has the ball now
    element_id BIGINT NOT NULL REFERENCES plan_element (id), -- which action
    person_id BIGINT REFERENCES person (id), -- one of the family
    user_id BIGINT REFERENCES app_user (id), -- or a professional of the case
    because TEXT NOT NULL DEFAULT '', -- why the ball moved; empty for the first
    moved_by BIGINT NOT NULL REFERENCES app_user (id), -- who moved it
    since_at TEXT NOT NULL, -- moment
    CHECK ((person_id IS NULL) <> (user_id IS NULL))
){strict};
CREATE INDEX action_holder_by_element ON action_holder (element_id, id);
CREATE INDEX action_holder_by_user ON action_holder (user_id);

CREATE TABLE action_event (
    id {id}, -- in order; where the action stands follows from them and today
    element_id BIGINT NOT NULL REFERENCES plan_element (id), -- which action
    event TEXT NOT NULL CHECK (event IN ('finish', 'undo', 'hold', 'resume', 'cancel', 'reopen')), -- a word of actions::events
    until_on TEXT, -- of a hold: the day on which it returns by itself
    because TEXT NOT NULL DEFAULT '', -- in words
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    recorded_at TEXT NOT NULL, -- moment
    CHECK ((event = 'hold') = (until_on IS NOT NULL))
){strict};
CREATE INDEX action_event_by_element ON action_event (element_id, id);

-- One plan per family: the plans that a case has from elsewhere (barnets plan, handleplan, min plan …), their
-- goals, and what became of each in the joint plan (PLAN-1). Which kinds there are comes with the program
-- (catalogue/plan_kinds.csv), and a municipality adds its own; a version is never overwritten.

CREATE TABLE plan_kind (
    id {id}, -- a kind of the municipality's own; its word is "own-" and this number
    began_by BIGINT NOT NULL REFERENCES app_user (id), -- who made it
    began_at TEXT NOT NULL, -- moment
    retired_by BIGINT REFERENCES app_user (id), -- who took it out of use
    retired_at TEXT, -- moment; plans that are of this kind stay so
    CHECK ((retired_by IS NULL) = (retired_at IS NULL))
){strict};

CREATE TABLE plan_kind_version (
    kind_id BIGINT NOT NULL REFERENCES plan_kind (id), -- of which kind
    version BIGINT NOT NULL, -- 1, 2, 3 …
    name TEXT NOT NULL, -- "Handleplan fra skole eller PPR"
    law TEXT NOT NULL, -- the act and paragraph that it rests on; empty: none
    department TEXT NOT NULL, -- who usually makes it
    folder TEXT NOT NULL CHECK (folder IN ('plan', 'school', 'health')), -- a word of plan_kinds::homes: where it lies when it is not about an adult
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote this version
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (kind_id, version)
){strict};

CREATE TABLE source_plan (
    id {id}, -- stands in the plan's address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- whose it is
    kind TEXT NOT NULL, -- a word of plan_kinds
    kind_version BIGINT NOT NULL, -- which version of the kind it was when it was added
    about_id BIGINT REFERENCES person (id), -- about whom; an adult's lies in the adult's own folder; none: the whole family
    department TEXT NOT NULL, -- who made it
    from_on TEXT NOT NULL, -- day of the plan
    valid_until TEXT, -- day, if it has one
    kept_by TEXT NOT NULL DEFAULT '', -- who has it and answers for it there
    version BIGINT NOT NULL DEFAULT 1, -- raised by each correction: two people who correct one plan are told
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down here
    added_at TEXT NOT NULL, -- moment
    changed_by BIGINT REFERENCES app_user (id), -- who corrected it last
    changed_at TEXT -- moment
){strict};
CREATE INDEX source_plan_by_case ON source_plan (case_id, id);

CREATE TABLE source_goal (
    id {id}, -- stands in the goal's address
    source_id BIGINT NOT NULL REFERENCES source_plan (id), -- of which plan
    position BIGINT NOT NULL, -- 1, 2, 3 …: its place there
    words TEXT NOT NULL, -- as they stand in that plan; never changed
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down here
    added_at TEXT NOT NULL, -- moment
    UNIQUE (source_id, position)
){strict};

CREATE TABLE source_goal_decision (
    id {id}, -- the last one counts; none, or looked at anew: not yet taken a stand on
    goal_id BIGINT NOT NULL REFERENCES source_goal (id), -- of which goal
    outcome TEXT NOT NULL CHECK (outcome IN ('goal', 'action', 'merged', 'reached', 'declined', 'reopened')), -- a word of source_plans::outcomes
    element_id BIGINT REFERENCES plan_element (id), -- what it became in the joint plan, or went together with
    because TEXT NOT NULL DEFAULT '', -- why, of one that is not taken over
    decided_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    decided_at TEXT NOT NULL, -- moment
    CHECK ((element_id IS NOT NULL) = (outcome IN ('goal', 'action', 'merged')))
){strict};
CREATE INDEX source_goal_decision_by_goal ON source_goal_decision (goal_id, id);

-- The joint plan (fælles plan): wishes, goals and actions. What an element says stands in revisions that
-- are never overwritten; what is agreed is a revision that all who must agree have said yes to
-- (rules.md § 7, PLAN-2, PLAN-3, PLAN-7).

CREATE TABLE plan_element (
    id {id}, -- stands in the element's address, and stays
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in whose plan
    kind TEXT NOT NULL CHECK (kind IN ('wish', 'goal', 'action')), -- a word of plan::kinds
    owner_id BIGINT REFERENCES person (id), -- whose own it is until it is shared; none: the family's
    shared_by BIGINT REFERENCES app_user (id), -- who wrote down that it is shared with the family
    shared_at TEXT, -- moment; others have read it since, so it is not taken back
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it first
    added_at TEXT NOT NULL, -- moment
    CHECK ((shared_by IS NULL) = (shared_at IS NULL))
){strict};
CREATE INDEX plan_element_by_case ON plan_element (case_id, id);

CREATE TABLE plan_revision (
    id {id}, -- what is answered is this very row
    element_id BIGINT NOT NULL REFERENCES plan_element (id), -- of what
    number BIGINT NOT NULL, -- 1, 2, 3 …; the newest is the version that a form carries
    is_removal BIGINT NOT NULL DEFAULT 0 CHECK (is_removal IN (0, 1)), -- that it goes out of the plan
    words TEXT NOT NULL, -- the wish in its own words, the goal, or what is done
    under_id BIGINT REFERENCES plan_element (id), -- of a goal: its wish or its goal; of an action: its goal
    about_id BIGINT REFERENCES person (id), -- of a goal: about whom; none: the whole family
    said_by BIGINT REFERENCES person (id), -- of a wish: whose words; none: the family together
    purpose TEXT NOT NULL DEFAULT '', -- of a goal: formål, what it shall lead to
    term TEXT CHECK (term IN ('short', 'long')), -- of a goal: a word of plan::terms
    no_wish_because TEXT NOT NULL DEFAULT '', -- of a goal without a wish: why
    due_on TEXT, -- day: by when
    judged_on TEXT, -- of a goal: the day on which the effect is judged
    measure TEXT NOT NULL DEFAULT '', -- of a goal: how it is seen that it is reached
    baseline BIGINT CHECK (baseline BETWEEN 0 AND 10), -- of a goal: where it stands to begin with
    target BIGINT CHECK (target BETWEEN 0 AND 10), -- of a goal: where it should come
    involvement TEXT CHECK (involvement IN ('for', 'with', 'by')), -- of an action: a word of plan::involvements
    because TEXT NOT NULL DEFAULT '', -- why this change
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who proposed it
    written_at TEXT NOT NULL, -- moment
    withdrawn_by BIGINT REFERENCES app_user (id), -- who took the proposal back
    withdrawn_at TEXT, -- moment
    UNIQUE (element_id, number)
){strict};

CREATE TABLE plan_answer (
    id {id}, -- the last answer of somebody to a revision stands
    revision_id BIGINT NOT NULL REFERENCES plan_revision (id), -- to what
    person_id BIGINT REFERENCES person (id), -- of the family; none: the coordinator
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no')), -- a word of plan::answers
    words TEXT NOT NULL DEFAULT '', -- what was said with it
    how TEXT NOT NULL CHECK (how IN ('self', 'meeting', 'telephone', 'own_way')), -- a word of plan::ways
    said_on TEXT NOT NULL, -- day
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX plan_answer_by_revision ON plan_answer (revision_id, id);

CREATE TABLE plan_version (
    id {id}, -- one for each time that something became agreed
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of whose plan
    number BIGINT NOT NULL, -- 1, 2, 3 … within the case
    agreed_at TEXT NOT NULL, -- moment
    UNIQUE (case_id, number)
){strict};

CREATE TABLE plan_agreed (
    version_id BIGINT NOT NULL REFERENCES plan_version (id), -- in which version
    element_id BIGINT NOT NULL REFERENCES plan_element (id), -- what
    revision_id BIGINT NOT NULL REFERENCES plan_revision (id), -- what it says from then on
    PRIMARY KEY (version_id, element_id)
){strict};
CREATE INDEX plan_agreed_by_element ON plan_agreed (element_id, version_id);

CREATE TABLE plan_order (
    id {id}, -- the newest counts
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in whose plan
    wishes TEXT NOT NULL, -- the family's order: numbers of wishes with commas between
    ordered_by BIGINT NOT NULL REFERENCES app_user (id), -- who moved one
    ordered_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX plan_order_by_case ON plan_order (case_id, id);

CREATE TABLE plan_goal_event (
    id {id}, -- in order; the last one stands
    element_id BIGINT NOT NULL REFERENCES plan_element (id), -- which goal
    event TEXT NOT NULL CHECK (event IN ('reach', 'stop', 'reopen')), -- a word of plan::goal_events
    because TEXT NOT NULL DEFAULT '', -- in words
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX plan_goal_event_by_element ON plan_goal_event (element_id, id);

-- What the family says that a week can carry (PLAN-10, rules.md § 13): of the family together, or of one of it
-- who lives a week of his or her own. Never overwritten: it changes, and how it changed can be read.

CREATE TABLE burden_capacity (
    id {id}, -- the newest row of the family, and of each person, counts
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which family
    person_id BIGINT REFERENCES person (id), -- whose own; none: the family's together
    hours BIGINT CHECK (hours BETWEEN 0 AND 60), -- with meetings in a week, the way there and back counted in
    tasks BIGINT CHECK (tasks BETWEEN 0 AND 50), -- actions of the plan in a week
    people BIGINT CHECK (people BETWEEN 0 AND 50), -- professionals to talk to in a week
    travel_minutes BIGINT NOT NULL DEFAULT 0 CHECK (travel_minutes BETWEEN 0 AND 600), -- there and back, to a meeting away from home
    words TEXT NOT NULL DEFAULT '', -- the same in their own words
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it: one of the family, or who heard it
    written_at TEXT NOT NULL, -- moment
    CHECK (hours IS NOT NULL OR tasks IS NOT NULL OR people IS NOT NULL OR words <> '')
){strict};
CREATE INDEX burden_capacity_by_case ON burden_capacity (case_id, id);

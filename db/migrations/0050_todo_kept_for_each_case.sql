-- What is to be done in a case (gøremål), as its coordinator sees it, kept ready for the worklist: it is worked out
-- from a dozen places, and the list of 24 families is read ten thousand times a second. Never a fact: whatever is
-- recorded in the case makes the copy old, an old copy is not shown, and `indgang verify` works out every one.

CREATE TABLE todo_kept (
    case_id BIGINT PRIMARY KEY REFERENCES family_case (id), -- of which
    coordinator_id BIGINT NOT NULL REFERENCES app_user (id), -- as whom it was worked out
    kept_for TEXT NOT NULL, -- the day it holds for; empty: something has happened since
    things TEXT NOT NULL -- a line for each thing, its fields parted by tabs: src/todo/written.cpp
){strict};
CREATE INDEX todo_kept_by_coordinator ON todo_kept (coordinator_id, case_id);
CREATE INDEX todo_kept_by_day ON todo_kept (kept_for);

CREATE TABLE todo_seen (
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who has said that it is seen
    up_to_id BIGINT NOT NULL REFERENCES timeline (id), -- what the family did up to this line
    seen_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, user_id)
){strict};

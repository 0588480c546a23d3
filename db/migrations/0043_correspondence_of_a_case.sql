-- Correspondence (beskeder) between a family and those who work with it: to all or to some, answered there, read by
-- whom and when (SHARE-3). Nothing is filtered and nothing taken away: a mistake is corrected by a message beside it.

CREATE TABLE message_thread (
    id {id}, -- stands in its address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    subject TEXT NOT NULL, -- what it is about, in the words of whoever began it
    is_to_all INTEGER NOT NULL CHECK (is_to_all IN (0, 1)), -- 1: to every professional who may see the family's messages, also those who come later
    started_by BIGINT NOT NULL REFERENCES app_user (id), -- who began it
    started_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX message_thread_by_case ON message_thread (case_id, id);

CREATE TABLE message_member (
    thread_id BIGINT NOT NULL REFERENCES message_thread (id), -- of which
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who is in it by name: one of the family, or a professional
    PRIMARY KEY (thread_id, user_id)
){strict};

CREATE TABLE message (
    id {id}, -- in the order in which they came
    thread_id BIGINT NOT NULL REFERENCES message_thread (id), -- of which
    words TEXT NOT NULL, -- what was written
    corrects_id BIGINT REFERENCES message (id), -- the message of the same writer that it puts right; that one stays
    is_of_family INTEGER NOT NULL CHECK (is_of_family IN (0, 1)), -- 1: written by one of the family
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX message_by_thread ON message (thread_id, id);

CREATE TABLE message_read (
    thread_id BIGINT NOT NULL REFERENCES message_thread (id), -- of which
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who has read it
    up_to_id BIGINT NOT NULL REFERENCES message (id), -- all up to this one
    read_at TEXT NOT NULL, -- moment
    PRIMARY KEY (thread_id, user_id)
){strict};

CREATE TABLE message_settled (
    message_id BIGINT PRIMARY KEY REFERENCES message (id), -- the last one from the family that needs no answer here
    because TEXT NOT NULL, -- "Vi talte om det i telefonen"
    settled_by BIGINT NOT NULL REFERENCES app_user (id), -- who said so
    settled_at TEXT NOT NULL -- moment
){strict};

-- A conversation that another answers from now on (HAND-3, rules.md § 6): the one who was written to leaves, or is not
-- the right one. All who are in it see to whom it went, and why.

CREATE TABLE message_handover (
    id {id}, -- in the order in which they came
    thread_id BIGINT NOT NULL REFERENCES message_thread (id), -- of which
    from_id BIGINT NOT NULL REFERENCES app_user (id), -- who had the ball
    to_id BIGINT NOT NULL REFERENCES app_user (id), -- who has it now, and is in the conversation from now on
    because TEXT NOT NULL, -- "Jeg er på ferie til den 4."
    handed_by BIGINT NOT NULL REFERENCES app_user (id), -- who gave it on
    handed_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX message_handover_by_thread ON message_handover (thread_id, id);

-- Follow-ups that were held, contacts that were not follow-ups, and a copy of what is due, for lists.
-- The copy is renewed in the transaction that changes a fact and recomputed by `indgang verify`.

CREATE TABLE start_conversation (
    case_id BIGINT NOT NULL, -- which family
    child_id BIGINT NOT NULL, -- opstartssamtale with which child
    held_on TEXT NOT NULL, -- day
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, child_id),
    FOREIGN KEY (case_id, child_id) REFERENCES case_person (case_id, person_id)
){strict};

CREATE TABLE follow_up (
    id {id}, -- a follow-up that was held
    case_id BIGINT NOT NULL, -- which family
    child_id BIGINT NOT NULL, -- about which child
    held_on TEXT NOT NULL, -- day
    manner TEXT NOT NULL, -- a word of follow_up::manners: meeting, home_visit, video, telephone
    took_part TEXT NOT NULL, -- who took part, in words
    wellbeing TEXT NOT NULL, -- the child's and family's wellbeing and development
    goals TEXT NOT NULL DEFAULT '', -- how the goals go
    is_right TEXT NOT NULL, -- a word of follow_up::fits: is the intervention right and least intrusive
    fit_note TEXT NOT NULL DEFAULT '', -- why so
    coming TEXT NOT NULL DEFAULT '', -- changes to come
    new_needs TEXT NOT NULL DEFAULT '', -- needs that were not known before
    held_by BIGINT NOT NULL REFERENCES app_user (id), -- who held it
    recorded_at TEXT NOT NULL, -- moment
    FOREIGN KEY (case_id, child_id) REFERENCES case_person (case_id, person_id)
){strict};
CREATE INDEX follow_up_by_child ON follow_up (case_id, child_id, held_on);

CREATE TABLE contact (
    id {id}, -- contact that moves no date
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- with which family
    child_id BIGINT, -- about which child, where it was about one
    on_day TEXT NOT NULL, -- day
    kind TEXT NOT NULL, -- a word of follow_up::contact_kinds: text_message, call, no_show, cancelled …
    note TEXT NOT NULL DEFAULT '', -- in a few words
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX contact_by_case ON contact (case_id, on_day);

CREATE TABLE follow_up_pause (
    id {id}, -- at the family's wish; hides the reminder, not the figure
    case_id BIGINT NOT NULL, -- which family
    child_id BIGINT NOT NULL, -- which child
    from_on TEXT NOT NULL, -- day
    until_on TEXT NOT NULL, -- day, exclusive
    because TEXT NOT NULL, -- the family's reason
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    FOREIGN KEY (case_id, child_id) REFERENCES case_person (case_id, person_id)
){strict};
CREATE INDEX follow_up_pause_by_child ON follow_up_pause (case_id, child_id);

CREATE TABLE meeting_interval (
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which family
    from_on TEXT NOT NULL, -- day: agreed with the family from then on
    interval_days BIGINT NOT NULL CHECK (interval_days BETWEEN 7 AND 92), -- days between core-team meetings
    because TEXT NOT NULL, -- the family's wish, or the level of concern
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, from_on)
){strict};

CREATE TABLE follow_up_due (
    case_id BIGINT NOT NULL, -- which family
    child_id BIGINT NOT NULL, -- about which child; the eldest child where the clock is the family's
    coordinator_id BIGINT NOT NULL REFERENCES app_user (id), -- on whose list it stands
    due_on TEXT NOT NULL, -- day: held by then is on time
    plan_by TEXT NOT NULL, -- day: the nearest working day before
    because TEXT NOT NULL, -- JSON phrase: why that date
    basis TEXT NOT NULL, -- explicit or extended
    clock TEXT NOT NULL, -- per_child, or per_family: a core-team meeting
    hidden_until TEXT, -- day: a pause hides the reminder until then
    child_name TEXT NOT NULL, -- copied from here on, so that a worklist is read from one place
    child_born_on TEXT, -- day
    family_name TEXT NOT NULL, -- as the case has it
    case_number TEXT NOT NULL, -- as the case has it
    contact_name TEXT NOT NULL, -- whom to call first; empty: nobody is named
    contact_telephone TEXT NOT NULL, -- and where
    PRIMARY KEY (coordinator_id, due_on, case_id, child_id),
    UNIQUE (case_id, child_id),
    FOREIGN KEY (case_id, child_id) REFERENCES case_person (case_id, person_id)
) STRICT, WITHOUT ROWID; -- sqlite
); -- postgres

CREATE TABLE follow_up_not_due (
    coordinator_id BIGINT NOT NULL REFERENCES app_user (id), -- on whose list the family stands without a date
    search_name TEXT NOT NULL, -- family_case.search_name: the order of the list
    case_id BIGINT NOT NULL UNIQUE REFERENCES family_case (id), -- open, and nothing in it is followed up by the model
    family_name TEXT NOT NULL, -- copied like those above
    case_number TEXT NOT NULL, -- copied
    PRIMARY KEY (coordinator_id, search_name, case_id)
) STRICT, WITHOUT ROWID; -- sqlite
); -- postgres

CREATE TABLE follow_up_renewal (
    case_id BIGINT NOT NULL PRIMARY KEY REFERENCES family_case (id), -- whose dates
    renew_on TEXT NOT NULL -- day on which they may change by themselves: an intervention starts or ends
){strict};
CREATE INDEX follow_up_renewal_by_day ON follow_up_renewal (renew_on);

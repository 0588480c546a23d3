-- Closing and reopening of a case (HAND-3, rules.md § 16), and until when a closed case is kept (TRUST-4). That a case is
-- closed now is family_case.closed_on; the rows here say why, and stay when it is opened again. What was open and was handed
-- to somebody outside has that party's receipt, or the case does not close.

CREATE TABLE closing_handover (
    id {id}, -- in which order: of one thing the newest counts
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which case
    item TEXT NOT NULL, -- which open thing: made of what it is, see closing/holds.cpp
    what TEXT NOT NULL, -- what it was called then: a phrase, as on the timeline
    holder TEXT NOT NULL, -- who had it then
    party TEXT NOT NULL CHECK (party <> ''), -- the name of whoever takes it over
    organisation TEXT NOT NULL CHECK (organisation <> ''), -- where that is: "Roskilde Kommune, børnehandicap"
    reach TEXT NOT NULL CHECK (reach <> ''), -- how the party is reached: a number, an address
    handed_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    handed_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX closing_handover_by_case ON closing_handover (case_id, id);

CREATE TABLE closing_receipt (
    handover_id BIGINT NOT NULL PRIMARY KEY REFERENCES closing_handover (id), -- for what
    received_by TEXT NOT NULL CHECK (received_by <> ''), -- who said that it is received
    received_on TEXT NOT NULL, -- day
    how TEXT NOT NULL CHECK (how IN ('written', 'telephone', 'meeting')), -- a word of closing::ways
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE case_closing (
    id {id}, -- in which order
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    closed_on TEXT NOT NULL, -- day: the case was open until the day before
    reason TEXT NOT NULL CHECK (reason IN ('goals_reached', 'family_wish', 'moved', 'grown_up', 'no_longer_needed', 'other')), -- a word of closing::reasons
    because TEXT NOT NULL CHECK (because <> ''), -- in words that the family reads
    told_on TEXT NOT NULL, -- day on which the family was told
    told_how TEXT NOT NULL CHECK (told_how IN ('meeting', 'home_visit', 'telephone', 'letter')), -- a word of closing::told_ways
    no_words_because TEXT NOT NULL DEFAULT '', -- why the family said nothing of it; empty where it did
    turn_to TEXT NOT NULL CHECK (turn_to <> ''), -- whom the family can turn to from now on
    turn_to_reach TEXT NOT NULL CHECK (turn_to_reach <> ''), -- how
    last_handover BIGINT NOT NULL DEFAULT 0, -- the newest closing_handover of the case that day: what was handed over before it belongs to it
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who closed it
    recorded_at TEXT NOT NULL, -- moment
    UNIQUE (case_id, closed_on)
){strict};

CREATE TABLE closing_words (
    closing_id BIGINT NOT NULL REFERENCES case_closing (id), -- of which closing
    person_id BIGINT NOT NULL REFERENCES person (id), -- who of the family said it
    words TEXT NOT NULL CHECK (words <> ''), -- in that person's own words; the others of the family do not see them
    PRIMARY KEY (closing_id, person_id)
){strict};

CREATE TABLE case_reopening (
    closing_id BIGINT NOT NULL PRIMARY KEY REFERENCES case_closing (id), -- which closing it ends
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    from_on TEXT NOT NULL, -- day: open again from then on
    because TEXT NOT NULL CHECK (because <> ''), -- why
    coordinator_id BIGINT NOT NULL REFERENCES app_user (id), -- who coordinates it then
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who opened it again
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX case_reopening_by_case ON case_reopening (case_id, from_on);

CREATE TABLE retention_mark (
    closing_id BIGINT NOT NULL PRIMARY KEY REFERENCES case_closing (id), -- of the case as it was closed then
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    keep_until TEXT NOT NULL, -- day: kept until then; that day it is ready to be archived or erased
    rule TEXT NOT NULL CHECK (rule IN ('after_closing', 'after_childhood')), -- which of the two gave the later day: a word of retention::rules
    years BIGINT NOT NULL, -- the number of years of that rule, as the municipality had set it that day
    is_chosen_by_us BIGINT NOT NULL CHECK (is_chosen_by_us IN (0, 1)) -- the municipality had set none: the program's own
){strict};
CREATE INDEX retention_mark_by_day ON retention_mark (keep_until, case_id);

CREATE TABLE retention_hold (
    id {id}, -- in which order: of one case the newest counts
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    is_held BIGINT NOT NULL CHECK (is_held IN (0, 1)), -- held back from erasing; 0: let go again
    because TEXT NOT NULL CHECK (because <> ''), -- why
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX retention_hold_by_case ON retention_hold (case_id, id);

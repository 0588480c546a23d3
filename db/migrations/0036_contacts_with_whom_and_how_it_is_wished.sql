-- A contact says with whom of the family it was, about which children and who took the initiative, so that one talk is
-- written once; a mistake is corrected in sight (FOLLOW-4). And each of the family says how much contact is wished,
-- which way and when, until it is asked again: too much can unsettle as too little can.

ALTER TABLE contact ADD COLUMN initiative TEXT NOT NULL DEFAULT ''; -- a word of contacts::initiatives; empty: not said
ALTER TABLE contact ADD COLUMN corrects BIGINT REFERENCES contact (id); -- the contact that this one stands in place of, which is kept
ALTER TABLE contact ADD COLUMN because TEXT NOT NULL DEFAULT ''; -- of a correction: what was wrong
CREATE UNIQUE INDEX contact_by_corrected ON contact (corrects);

CREATE TABLE contact_person (
    contact_id BIGINT NOT NULL REFERENCES contact (id), -- which contact
    person_id BIGINT NOT NULL REFERENCES person (id), -- one of the family
    part TEXT NOT NULL CHECK (part IN ('with', 'about')), -- spoken with, or spoken of
    PRIMARY KEY (contact_id, person_id, part)
){strict};
CREATE INDEX contact_person_by_person ON contact_person (person_id, contact_id);

CREATE TABLE contact_wish (
    id {id}, -- the newest row of each person counts; the former stay
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    person_id BIGINT NOT NULL REFERENCES person (id), -- who wishes it
    frequency TEXT NOT NULL CHECK (frequency IN ('several_a_week', 'weekly', 'every_second_week', 'monthly', 'when_needed')), -- how often
    ways TEXT NOT NULL DEFAULT '', -- words of contact_wishes::ways, with commas between; empty: no matter
    hours TEXT NOT NULL DEFAULT '', -- words of contact_wishes::parts_of_day, with commas between; empty: no matter
    is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)), -- 1: is called first
    words TEXT NOT NULL DEFAULT '', -- in own words: "vi vil helst have færre opkald"
    ask_again_on TEXT NOT NULL, -- day on which the coordinator asks again
    said_by BIGINT NOT NULL REFERENCES app_user (id), -- the person, or who heard it
    said_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX contact_wish_by_case ON contact_wish (case_id, person_id, id);

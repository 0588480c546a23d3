-- The family and its one coordinator (CASE-1, CASE-2, CASE-3). A coordinator's period is stored as the
-- day it begins; it ends where the next begins, or when the case closes. So two at once cannot be
-- written down, and the deferred foreign key from the case to its first period leaves no gap either.

CREATE TABLE target_group (
    id {id}, -- the municipality's own
    name TEXT NOT NULL, -- "Unge fra 16 år"
    valid_from TEXT NOT NULL, -- day
    valid_until TEXT -- day, exclusive
){strict};

CREATE TABLE target_criterion (
    id {id}, -- kept with each case that it let in
    target_group_id BIGINT NOT NULL REFERENCES target_group (id), -- one of this group's criteria
    wording TEXT NOT NULL -- as the municipality decided it
){strict};

CREATE TABLE person (
    id {id}, -- one person, however many matters
    name TEXT NOT NULL, -- as the family uses it
    search_name TEXT NOT NULL, -- lower case, å for aa: for searching
    born_on TEXT, -- day; ages are reckoned from this, never from the CPR number
    cpr_sealed TEXT, -- CPR number, encrypted with the municipality's key
    cpr_lookup TEXT, -- keyed hash of it, to find a person without reading it
    telephone TEXT NOT NULL DEFAULT '', -- as typed
    email TEXT NOT NULL DEFAULT '', -- as typed
    address TEXT NOT NULL DEFAULT '', -- as typed
    is_address_protected BIGINT NOT NULL DEFAULT 0 CHECK (is_address_protected IN (0, 1)), -- adressebeskyttelse: shown to nobody outside the coordination
    version BIGINT NOT NULL DEFAULT 1 -- grows with each change
){strict};
CREATE INDEX person_by_search_name ON person (search_name);
CREATE UNIQUE INDEX person_by_cpr ON person (cpr_lookup);

CREATE TABLE family_case (
    id {id}, -- the case's number in addresses
    case_number TEXT NOT NULL UNIQUE, -- "2026-00042", what people say on the telephone
    family_name TEXT NOT NULL, -- "Holm"
    search_name TEXT NOT NULL, -- as person.search_name
    opened_on TEXT NOT NULL, -- day
    closed_on TEXT, -- day; the case is open until the day before
    criterion_id BIGINT REFERENCES target_criterion (id), -- what let the family in
    criterion_note TEXT NOT NULL DEFAULT '', -- how it is met, in the adviser's words
    first_contact_id BIGINT REFERENCES person (id), -- whom to call first
    version BIGINT NOT NULL DEFAULT 1, -- grows with each change to the case
    created_by BIGINT NOT NULL REFERENCES app_user (id), -- who opened it
    created_at TEXT NOT NULL, -- moment
    CHECK (closed_on IS NULL OR closed_on >= opened_on),
    FOREIGN KEY (id, opened_on) REFERENCES coordinator_change (case_id, from_on) DEFERRABLE INITIALLY DEFERRED, -- sqlite
    FOREIGN KEY (id, opened_on) REFERENCES model_change (case_id, from_on) DEFERRABLE INITIALLY DEFERRED -- sqlite
    CHECK (length(opened_on) = 10) -- postgres
){strict};
CREATE INDEX family_case_by_search_name ON family_case (search_name);

CREATE TABLE coordinator_change (
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    from_on TEXT NOT NULL, -- day: coordinator from then until the next row's day
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- familiekoordinator
    because TEXT NOT NULL, -- why it changed; for the first: 'opened'
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, from_on)
){strict};
CREATE INDEX coordinator_change_by_user ON coordinator_change (user_id, case_id);

CREATE TABLE model_change (
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    from_on TEXT NOT NULL, -- day: follows this model from then on
    model TEXT NOT NULL, -- the model's word
    because TEXT NOT NULL, -- why; for the first: 'opened'
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, from_on)
){strict};

ALTER TABLE family_case ADD FOREIGN KEY (id, opened_on) REFERENCES coordinator_change (case_id, from_on) DEFERRABLE INITIALLY DEFERRED; -- postgres
ALTER TABLE family_case ADD FOREIGN KEY (id, opened_on) REFERENCES model_change (case_id, from_on) DEFERRABLE INITIALLY DEFERRED; -- postgres

CREATE TABLE case_person (
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which family
    person_id BIGINT NOT NULL REFERENCES person (id), -- who
    role TEXT NOT NULL, -- a word of cases::family_roles
    relation TEXT NOT NULL DEFAULT '', -- "mor", "plejefar", in the family's words
    home TEXT NOT NULL DEFAULT '', -- who lives where: the same words, the same home
    joined_on TEXT NOT NULL, -- day
    left_on TEXT, -- day, exclusive
    PRIMARY KEY (case_id, person_id)
){strict};
CREATE INDEX case_person_by_person ON case_person (person_id, case_id);

CREATE TABLE custody (
    case_id BIGINT NOT NULL, -- which family
    child_id BIGINT NOT NULL, -- of whom
    holder_id BIGINT NOT NULL, -- forældremyndighedsindehaver; two rows where it is joint
    PRIMARY KEY (case_id, child_id, holder_id),
    FOREIGN KEY (case_id, child_id) REFERENCES case_person (case_id, person_id),
    FOREIGN KEY (case_id, holder_id) REFERENCES case_person (case_id, person_id)
){strict};

CREATE TABLE matter (
    id {id}, -- one person's matter (sag) in one department
    case_id BIGINT NOT NULL, -- which family
    person_id BIGINT NOT NULL, -- whose
    department_id BIGINT NOT NULL REFERENCES department (id), -- where
    title TEXT NOT NULL DEFAULT '', -- "Tabt arbejdsfortjeneste"
    record_system TEXT NOT NULL DEFAULT '', -- SBSYS, KMD Nova …
    outside_number TEXT NOT NULL DEFAULT '', -- its number there
    caseworker TEXT NOT NULL DEFAULT '', -- who has it there, as text
    opened_on TEXT, -- day
    closed_on TEXT, -- day, exclusive
    version BIGINT NOT NULL DEFAULT 1, -- grows with each change
    FOREIGN KEY (case_id, person_id) REFERENCES case_person (case_id, person_id)
){strict};
CREATE INDEX matter_by_case ON matter (case_id);
CREATE INDEX matter_by_outside_number ON matter (outside_number);

CREATE TABLE access_grant (
    id {id}, -- who may see a case, and why, is this one table
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which
    relation TEXT NOT NULL, -- a word of access::relations
    from_on TEXT NOT NULL, -- day
    until_on TEXT, -- day, exclusive
    because TEXT NOT NULL -- what it rests on
){strict};
CREATE INDEX access_grant_by_user ON access_grant (user_id, case_id);
CREATE INDEX access_grant_by_case ON access_grant (case_id, user_id);

CREATE TABLE family_login (
    user_id BIGINT NOT NULL PRIMARY KEY REFERENCES app_user (id), -- the login
    person_id BIGINT NOT NULL REFERENCES person (id) -- of this family member
){strict};

CREATE TABLE timeline (
    id {id}, -- in order of writing
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- whose story
    at TEXT NOT NULL, -- moment
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who did it
    what TEXT NOT NULL, -- a stable word
    said TEXT NOT NULL -- JSON: the Danish phrase and its values, so that it can be said in any language
){strict};
CREATE INDEX timeline_by_case ON timeline (case_id, id);

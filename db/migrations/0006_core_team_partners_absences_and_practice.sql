-- The people around a family (TEAM-1 … TEAM-6, CASE-4, CASE-5): who is in its core team and why, its
-- partner, who stands in while the coordinator is away; and the municipality's own words for how it
-- works (MOD-3). Who joined is never overwritten: an end is a row of its own.

CREATE TABLE fixed_team (
    id {id}, -- one team for all its cases; where a case has none, its team is composed for it alone
    name TEXT NOT NULL UNIQUE, -- "Kerneteam Nord"
    rhythm TEXT NOT NULL, -- a word of core_team::rhythms: weekly, every_second_week, monthly
    meets TEXT NOT NULL DEFAULT '', -- "tirsdage kl. 9-12"
    because TEXT NOT NULL, -- why the municipality works by a fixed team here
    version BIGINT NOT NULL DEFAULT 1, -- grows with each change to the team or its members
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE fixed_team_member (
    id {id}, -- a member of all the team's cases
    team_id BIGINT NOT NULL REFERENCES fixed_team (id), -- of which team
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who
    department_id BIGINT NOT NULL REFERENCES department (id), -- whom the member represents
    discipline TEXT NOT NULL, -- faggruppe: a word of core_team::disciplines
    joined_on TEXT NOT NULL, -- day
    because TEXT NOT NULL, -- why
    left_on TEXT, -- day: no longer a member from then on
    left_because TEXT NOT NULL DEFAULT '', -- why
    confirmed_at TEXT, -- moment: knows the purpose, what is expected and what to read
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote the joining
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX fixed_team_member_by_team ON fixed_team_member (team_id, joined_on);
CREATE INDEX fixed_team_member_by_user ON fixed_team_member (user_id);

CREATE TABLE case_team (
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    from_on TEXT NOT NULL, -- day: works so from then on; without a row: a team of its own
    team_id BIGINT REFERENCES fixed_team (id), -- the fixed team; none: composed for the case
    because TEXT NOT NULL, -- why
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, from_on)
){strict};
CREATE INDEX case_team_by_team ON case_team (team_id, case_id);

CREATE TABLE core_team_member (
    id {id}, -- a member of one case's core team
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who
    department_id BIGINT NOT NULL REFERENCES department (id), -- whom the member represents
    discipline TEXT NOT NULL, -- faggruppe: a word of core_team::disciplines
    fixed_member_id BIGINT REFERENCES fixed_team_member (id), -- came with the fixed team
    joined_on TEXT NOT NULL, -- day
    until_on TEXT, -- day, exclusive: ad hoc, for a period that was agreed
    because TEXT NOT NULL, -- why
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    CHECK (until_on IS NULL OR until_on > joined_on)
){strict};
CREATE INDEX core_team_member_by_case ON core_team_member (case_id, joined_on);
CREATE INDEX core_team_member_by_user ON core_team_member (user_id, case_id);
CREATE INDEX core_team_member_by_fixed_member ON core_team_member (fixed_member_id);

CREATE TABLE core_team_leave (
    member_id BIGINT NOT NULL PRIMARY KEY REFERENCES core_team_member (id), -- who
    left_on TEXT NOT NULL, -- day: no longer a member from then on
    because TEXT NOT NULL, -- why
    replaced_by BIGINT REFERENCES core_team_member (id), -- who came instead
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE core_team_welcome (
    member_id BIGINT NOT NULL PRIMARY KEY REFERENCES core_team_member (id), -- who has confirmed
    confirmed_at TEXT NOT NULL -- moment: as fixed_team_member.confirmed_at, for who is of no fixed team
){strict};

CREATE TABLE provision_set (
    id {id}, -- paragrafsæt: the provisions that one adviser works with
    name TEXT NOT NULL UNIQUE, -- "Merudgifter og tabt arbejdsfortjeneste"
    version BIGINT NOT NULL DEFAULT 1 -- grows with each change
){strict};

CREATE TABLE provision_of_set (
    set_id BIGINT NOT NULL REFERENCES provision_set (id), -- which set
    provision TEXT NOT NULL REFERENCES provision (key), -- is in it
    PRIMARY KEY (set_id, provision)
){strict};
CREATE INDEX provision_of_set_by_provision ON provision_of_set (provision, set_id);

CREATE TABLE provision_set_holder (
    set_id BIGINT NOT NULL REFERENCES provision_set (id), -- which set
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who works with it
    from_on TEXT NOT NULL, -- day
    until_on TEXT, -- day, exclusive
    PRIMARY KEY (set_id, user_id, from_on)
){strict};
CREATE INDEX provision_set_holder_by_user ON provision_set_holder (user_id, set_id);

CREATE TABLE partnership (
    id {id}, -- makkerskab
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- the partner (makker)
    from_on TEXT NOT NULL, -- day
    because TEXT NOT NULL, -- why
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX partnership_by_case ON partnership (case_id, from_on);
CREATE INDEX partnership_by_user ON partnership (user_id, case_id);

CREATE TABLE partnership_end (
    partnership_id BIGINT NOT NULL PRIMARY KEY REFERENCES partnership (id), -- which
    ended_on TEXT NOT NULL, -- day: no longer partner from then on
    because TEXT NOT NULL, -- why
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE partnership_agreement (
    id {id}, -- the newest of a partnership counts
    partnership_id BIGINT NOT NULL REFERENCES partnership (id), -- between whom
    tasks TEXT NOT NULL, -- who of the two does what
    learning_goals TEXT NOT NULL, -- læringsmål: for the two and their leader alone
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX partnership_agreement_by_partnership ON partnership_agreement (partnership_id, id);

CREATE TABLE absence (
    id {id}, -- a coordinator who is away
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who is away
    substitute_id BIGINT NOT NULL REFERENCES app_user (id), -- who stands in (stedfortræder)
    from_on TEXT NOT NULL, -- day
    until_on TEXT NOT NULL, -- day, exclusive; moved when somebody is back sooner
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    version BIGINT NOT NULL DEFAULT 1, -- grows with each change
    CHECK (until_on >= from_on)
){strict};
CREATE INDEX absence_by_user ON absence (user_id, until_on);
CREATE INDEX absence_by_substitute ON absence (substitute_id, until_on);

CREATE TABLE substitution (
    absence_id BIGINT NOT NULL REFERENCES absence (id), -- during which absence
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- for which family
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who stands in
    from_on TEXT NOT NULL, -- day
    until_on TEXT NOT NULL, -- day, exclusive
    PRIMARY KEY (absence_id, case_id)
){strict};
CREATE INDEX substitution_by_user ON substitution (user_id, until_on);
CREATE INDEX substitution_by_case ON substitution (case_id, until_on);

CREATE TABLE practice_text (
    model TEXT NOT NULL, -- which model: its slug
    element TEXT NOT NULL, -- a core element of it, or core_team: what a new member needs to know
    version BIGINT NOT NULL, -- 1, 2, 3 …: the last one is in force
    what TEXT NOT NULL, -- hvad
    why TEXT NOT NULL, -- hvorfor
    how TEXT NOT NULL, -- hvordan
    tools TEXT NOT NULL, -- redskaber
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (model, element, version)
){strict};

CREATE TABLE practice_read (
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who has read
    model TEXT NOT NULL, -- which text
    element TEXT NOT NULL, -- of which core element
    version BIGINT NOT NULL, -- in which version
    read_at TEXT NOT NULL, -- moment
    PRIMARY KEY (user_id, model, element, version),
    FOREIGN KEY (model, element, version) REFERENCES practice_text (model, element, version)
){strict};

CREATE TABLE departure (
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who has left
    left_on TEXT NOT NULL, -- day
    because TEXT NOT NULL, -- why
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (user_id, left_on)
){strict};

-- From where a family of this group gets its partner (CASE-5): a word of partners::origins.
ALTER TABLE target_group ADD COLUMN partner_because TEXT NOT NULL DEFAULT ''; -- why the municipality chose so
ALTER TABLE target_group ADD COLUMN partner_from TEXT NOT NULL DEFAULT 'any_department'; -- which departments the partner comes from

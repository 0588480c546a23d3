-- One joint report (samlet afrapportering) of what the assessment has found, composed of pieces that keep their folder
-- and whom they are about, signed by the team, and corrected by a new version (ASSESS-7, TRUST-3).

CREATE TABLE report (
    id {id}, -- one version of one report; stands in its address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which case
    series BIGINT NOT NULL, -- the case's first report, its second …
    number BIGINT NOT NULL, -- version of it, from 1
    corrects BIGINT REFERENCES report (id), -- the version that this one corrects; none: the first
    because TEXT NOT NULL DEFAULT '', -- of a correction: why
    version BIGINT NOT NULL DEFAULT 1, -- raised when parts are chosen: two who choose at once are told
    begun_by BIGINT NOT NULL REFERENCES app_user (id), -- who began it
    begun_at TEXT NOT NULL, -- moment
    round BIGINT NOT NULL DEFAULT 0, -- how many times the team was asked; answers belong to one round
    asked_by BIGINT REFERENCES app_user (id), -- who asked the team; none: it is being written
    asked_at TEXT, -- moment
    fixed_by BIGINT REFERENCES app_user (id), -- who signed last; from then on nothing of it is changed
    fixed_at TEXT, -- moment
    released_by BIGINT REFERENCES app_user (id), -- who gave it to the family
    released_at TEXT, -- moment
    UNIQUE (case_id, series, number),
    CHECK ((fixed_by IS NULL) = (fixed_at IS NULL)),
    CHECK ((asked_by IS NULL) = (asked_at IS NULL)),
    CHECK ((released_by IS NULL) = (released_at IS NULL)),
    CHECK (released_at IS NULL OR fixed_at IS NOT NULL)
){strict};

CREATE TABLE report_section (
    id {id}, -- stands in forms
    report_id BIGINT NOT NULL REFERENCES report (id), -- of which version
    place BIGINT NOT NULL, -- its turn, from 1
    key TEXT NOT NULL, -- a word of reports::written_kinds, or what its source calls it
    heading TEXT NOT NULL, -- in Danish, as it stood when it was taken
    child_id BIGINT REFERENCES person (id), -- about which child; none: about the family
    UNIQUE (report_id, key)
){strict};

CREATE TABLE report_part (
    id {id}, -- stands in its address
    section_id BIGINT NOT NULL REFERENCES report_section (id), -- in which section
    place BIGINT NOT NULL, -- its turn in the section, from 1
    thread BIGINT NOT NULL, -- the same in every version of one report: what has become of this part
    source TEXT NOT NULL DEFAULT '', -- what it was taken from: "assessment_card 12"; empty: written here
    manner TEXT NOT NULL CHECK (manner IN ('own_words', 'observation', 'text')), -- a word of reports::manners
    side TEXT NOT NULL DEFAULT 'none' CHECK (side IN ('works', 'hard', 'none')), -- a word of reports::part_sides
    folder TEXT NOT NULL, -- access::written(): who may see it
    about_id BIGINT REFERENCES person (id), -- about which child; none: about all of them, or the folder's owner
    said_by BIGINT REFERENCES person (id), -- whose own words they are
    credit TEXT NOT NULL DEFAULT '', -- who says it and how it is known: a stored phrase
    original TEXT NOT NULL DEFAULT '', -- as the source said it when it was taken
    words TEXT NOT NULL DEFAULT '', -- as it stands in the report
    family_words TEXT NOT NULL DEFAULT '', -- as it stands in the family's own version; empty: as words
    is_chosen BIGINT NOT NULL DEFAULT 1, -- stands in the report
    is_for_family BIGINT NOT NULL DEFAULT 1, -- stands in the family's version too
    version BIGINT NOT NULL DEFAULT 1, -- raised by each change of the texts
    changed_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it last
    changed_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX report_part_by_section ON report_part (section_id, place, id);

CREATE TABLE report_answer (
    id {id}, -- the newest of a person in a round counts
    report_id BIGINT NOT NULL REFERENCES report (id), -- to which version
    round BIGINT NOT NULL, -- report.round when it was said
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- whose answer it is
    answer TEXT NOT NULL CHECK (answer IN ('approved', 'commented', 'passed_over')), -- a word of sign_off::answers
    words TEXT NOT NULL DEFAULT '', -- a comment, or why the answer is not waited for
    seen BIGINT NOT NULL DEFAULT 0, -- how many parts the person may see
    in_all BIGINT NOT NULL DEFAULT 0, -- of how many
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- the person, or who passed it over
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX report_answer_by_report ON report_answer (report_id, round, id);

CREATE TABLE report_opening (
    id {id}, -- the first time only: each look is in the access log
    report_id BIGINT NOT NULL REFERENCES report (id), -- of which version
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who of the family has opened it
    opened_at TEXT NOT NULL, -- moment
    UNIQUE (report_id, user_id)
){strict};

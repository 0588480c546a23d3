-- Written by tools/make_schema.py from the migrations: read it, do not change it.

CREATE TABLE absence (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a coordinator who is away
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who is away
    substitute_id INTEGER NOT NULL REFERENCES app_user (id), -- who stands in (stedfortræder)
    from_on TEXT NOT NULL, -- day
    until_on TEXT NOT NULL, -- day, exclusive; moved when somebody is back sooner
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    version INTEGER NOT NULL DEFAULT 1, -- grows with each change
    CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX absence_by_substitute ON absence (substitute_id, until_on);
CREATE INDEX absence_by_user ON absence (user_id, until_on);

CREATE TABLE access_grant (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- who may see a case, and why, is this one table
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which
    relation TEXT NOT NULL, -- a word of access::relations
    from_on TEXT NOT NULL, -- day
    until_on TEXT, -- day, exclusive
    because TEXT NOT NULL -- what it rests on
) STRICT;
CREATE INDEX access_grant_by_case ON access_grant (case_id, user_id);
CREATE INDEX access_grant_by_user ON access_grant (user_id, case_id);

CREATE TABLE access_log (
    sequence INTEGER NOT NULL PRIMARY KEY, -- 1, 2, 3 … without a hole
    at TEXT NOT NULL, -- moment
    user_id INTEGER, -- who; none before sign-in
    case_id INTEGER, -- which case was opened or changed; none for lists
    act TEXT NOT NULL, -- what: a route's name, or a word such as cpr_shown
    because TEXT NOT NULL, -- by which right
    hash TEXT NOT NULL -- keyed BLAKE2b over the row and the hash before it
) STRICT;
CREATE INDEX access_log_by_case ON access_log (case_id, sequence);
CREATE TRIGGER access_log_is_not_erased BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'access_log_is_append_only'); END;
CREATE TRIGGER access_log_stays_written BEFORE UPDATE ON access_log
BEGIN SELECT RAISE(ABORT, 'access_log_is_append_only'); END;

CREATE TABLE action_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in order; where the action stands follows from them and today
    element_id INTEGER NOT NULL REFERENCES plan_element (id), -- which action
    event TEXT NOT NULL CHECK (event IN ('finish', 'undo', 'hold', 'resume', 'cancel', 'reopen')), -- a word of actions::events
    until_on TEXT, -- of a hold: the day on which it returns by itself
    because TEXT NOT NULL DEFAULT '', -- in words
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    recorded_at TEXT NOT NULL, -- moment
    CHECK ((event = 'hold') = (until_on IS NOT NULL))
) STRICT;
CREATE INDEX action_event_by_element ON action_event (element_id, id);

CREATE TABLE action_holder (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest row of an action is who has the ball now
    element_id INTEGER NOT NULL REFERENCES plan_element (id), -- which action
    person_id INTEGER REFERENCES person (id), -- one of the family
    user_id INTEGER REFERENCES app_user (id), -- or a professional of the case
    because TEXT NOT NULL DEFAULT '', -- why the ball moved; empty for the first
    moved_by INTEGER NOT NULL REFERENCES app_user (id), -- who moved it
    since_at TEXT NOT NULL, -- moment
    CHECK ((person_id IS NULL) <> (user_id IS NULL))
) STRICT;
CREATE INDEX action_holder_by_element ON action_holder (element_id, id);
CREATE INDEX action_holder_by_user ON action_holder (user_id);

CREATE TABLE analysis_choice (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest of a case counts
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which case
    choice TEXT NOT NULL CHECK (choice IN ('hold', 'skip')), -- a word of analysis::choices
    because TEXT NOT NULL, -- kept and shown: 2018 wants one in every case
    chosen_by INTEGER NOT NULL REFERENCES app_user (id), -- who decided
    chosen_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX analysis_choice_by_case ON analysis_choice (case_id, id);

CREATE TABLE analysis_meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest of a case is the one in hand
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which case
    meets_on TEXT NOT NULL, -- day
    starts_at TEXT NOT NULL, -- "09:30"
    place TEXT NOT NULL, -- where
    purpose TEXT NOT NULL, -- what it shall help to see
    version INTEGER NOT NULL DEFAULT 1, -- raised by each change of the plan
    planned_by INTEGER NOT NULL REFERENCES app_user (id), -- who planned it
    planned_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX analysis_meeting_by_case ON analysis_meeting (case_id, id);

CREATE TABLE analysis_outsider (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one who does not know whose case it is
    meeting_id INTEGER NOT NULL REFERENCES analysis_meeting (id), -- at which meeting
    name TEXT NOT NULL, -- who
    profession TEXT NOT NULL, -- "specialpædagog"
    email TEXT NOT NULL DEFAULT '', -- for the coordinator's own use; the program sends nothing there
    telephone TEXT NOT NULL DEFAULT '', -- the same
    is_another INTEGER NOT NULL DEFAULT 0 CHECK (is_another IN (0, 1)), -- 1: somebody of the case has that name, and it is another person
    confirmed_by INTEGER NOT NULL REFERENCES app_user (id), -- who confirmed that this one is not involved
    confirmed_at TEXT NOT NULL, -- moment
    withdrawn_by INTEGER REFERENCES app_user (id), -- who took the invitation back
    withdrawn_at TEXT -- moment
) STRICT;
CREATE INDEX analysis_outsider_by_meeting ON analysis_outsider (meeting_id, id);

CREATE TABLE analysis_participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- of the core team
    meeting_id INTEGER NOT NULL REFERENCES analysis_meeting (id), -- at which meeting
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who takes part
    UNIQUE (meeting_id, user_id)
) STRICT;

CREATE TABLE analysis_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a correction is a new one; the newest counts and the others are shown
    meeting_id INTEGER NOT NULL REFERENCES analysis_meeting (id), -- of which meeting
    held_on TEXT NOT NULL, -- day
    came TEXT NOT NULL, -- who came, by function
    facts TEXT NOT NULL, -- what is known
    assessment TEXT NOT NULL, -- what those who were there think it means
    direction TEXT NOT NULL, -- what it means for what happens next; no decision
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX analysis_record_by_meeting ON analysis_record (meeting_id, id);

CREATE TABLE analysis_told (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest counts
    meeting_id INTEGER NOT NULL REFERENCES analysis_meeting (id), -- about which meeting
    words TEXT NOT NULL, -- to the family, as they can be read at home
    told_on TEXT NOT NULL, -- day on which the family heard it
    told_by INTEGER NOT NULL REFERENCES app_user (id), -- who told them
    told_at TEXT NOT NULL -- moment it was written down
) STRICT;
CREATE INDEX analysis_told_by_meeting ON analysis_told (meeting_id, id);

CREATE TABLE api_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- shown in lists instead of the token
    token_hash TEXT NOT NULL UNIQUE, -- of the token
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- acts as this user
    made_at TEXT NOT NULL, -- moment
    revoked_at TEXT -- moment; works no more
) STRICT;

CREATE TABLE app_user (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again
    login TEXT NOT NULL UNIQUE, -- what is typed at sign-in, lower case
    name TEXT NOT NULL, -- as colleagues and families see it
    telephone TEXT NOT NULL DEFAULT '', -- where the family reaches this person in one step
    email TEXT NOT NULL DEFAULT '', -- work address; no case content is ever sent there
    password_hash TEXT, -- argon2id; none for who signs in elsewhere
    active_from TEXT NOT NULL, -- day
    active_until TEXT, -- day; from then on no sign-in and no token works
    language TEXT NOT NULL DEFAULT 'da' CHECK (length(language) BETWEEN 2 AND 3) -- the interface's: a code of foundation/languages.cpp
) STRICT;

CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in its address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    about_id INTEGER REFERENCES person (id), -- for whom; none: the whole family. An adult's is in the adult's own folder
    what TEXT NOT NULL, -- what was asked for, as the family says it: "Aflastning hver anden weekend"
    applied_on TEXT NOT NULL, -- day on which it was asked for
    applied_by INTEGER REFERENCES person (id), -- who of the family asked; none: not said
    registered_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it here: one of the family, or staff
    registered_at TEXT NOT NULL, -- moment
    steps INTEGER NOT NULL -- the number of the step that stands
) STRICT;
CREATE INDEX application_by_case ON application (case_id, id);

CREATE TABLE application_step (
    application_id INTEGER NOT NULL REFERENCES application (id), -- of which
    number INTEGER NOT NULL, -- 1, 2, 3 …: two who write at once cannot both be the next
    act TEXT NOT NULL, -- what was done: a word of applications::acts
    state TEXT NOT NULL CHECK (state IN ('received', 'examined', 'awaiting_family', 'decided', 'withdrawn')), -- where it stands after: a word of applications::states
    handler_id INTEGER NOT NULL REFERENCES app_user (id), -- who answers for it to the family: one professional, always
    treated_by TEXT NOT NULL DEFAULT '', -- who treats it, where that is somebody else: "Ydelsesafdelingen"
    answer_by TEXT, -- day by which an answer is promised; none: not promised yet
    next_step TEXT NOT NULL DEFAULT '', -- what happens now, in words for the family
    asked_of INTEGER REFERENCES person (id), -- who of the family has the ball, where something lacks
    lacks TEXT NOT NULL DEFAULT '', -- what the family must send
    lacks_by TEXT, -- day by which
    outcome TEXT CHECK (outcome IN ('granted', 'partly', 'refused')), -- a word of applications::outcomes
    decided_on TEXT, -- day of the decision
    answer TEXT NOT NULL DEFAULT '', -- what it came to, in words for the family (DECIDE-5)
    because TEXT NOT NULL DEFAULT '', -- why it was moved, handed on, corrected, withdrawn or taken up again
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who did it
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (application_id, number),
    CHECK ((state = 'decided') <= (outcome IS NOT NULL AND decided_on IS NOT NULL AND answer <> '')),
    CHECK ((state = 'awaiting_family') <= (asked_of IS NOT NULL AND lacks <> ''))
) STRICT;
CREATE INDEX application_step_by_handler ON application_step (handler_id, application_id);

CREATE TABLE assessment_board (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one board per child of a case
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    child_id INTEGER NOT NULL REFERENCES person (id), -- about whom
    dimension_set TEXT NOT NULL, -- a set in catalogue/ics_dimensions.csv, kept however the sets change
    began_by INTEGER NOT NULL REFERENCES app_user (id), -- who put the first card on it
    began_at TEXT NOT NULL, -- moment
    UNIQUE (case_id, child_id)
) STRICT;

CREATE TABLE assessment_card (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the card's address
    board_id INTEGER NOT NULL REFERENCES assessment_board (id), -- on whose board
    dimension TEXT NOT NULL, -- a word of the board's set
    side TEXT NOT NULL CHECK (side IN ('works', 'hard')), -- a word of assessment::sides
    words TEXT NOT NULL, -- what was said, or what was seen
    said_by INTEGER REFERENCES person (id), -- whose own words they are; none: a professional's observation
    observer TEXT NOT NULL DEFAULT '', -- of an observation: who has seen it
    observed_on TEXT, -- of an observation: day
    known_by TEXT, -- of an observation: a word of assessment::ways_of_knowing
    disciplines TEXT NOT NULL DEFAULT '', -- of a need: words of core_team::disciplines that could help, with commas between
    version INTEGER NOT NULL DEFAULT 1, -- raised by each change: two people who correct one card are told
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    added_at TEXT NOT NULL, -- moment
    changed_by INTEGER REFERENCES app_user (id), -- who corrected it last
    changed_at TEXT, -- moment
    removed_by INTEGER REFERENCES app_user (id), -- who took it off the board
    removed_at TEXT, -- moment; what has been on the board is kept
    CHECK ((said_by IS NULL) <> (observer = '')),
    CHECK ((said_by IS NULL) <> (observed_on IS NULL)),
    CHECK ((said_by IS NULL) <> (known_by IS NULL))
) STRICT;
CREATE INDEX assessment_card_by_board ON assessment_card (board_id, id);

CREATE TABLE assessment_meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the meeting's address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which family
    child_id INTEGER REFERENCES person (id), -- the one child it is about; none: the whole family
    form TEXT NOT NULL CHECK (form IN ('meeting', 'start_conversation')), -- a word of beginnings (collaboration_model)
    planned_by INTEGER NOT NULL REFERENCES app_user (id), -- who planned it first
    planned_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX assessment_meeting_by_case ON assessment_meeting (case_id, id);

CREATE TABLE assessment_meeting_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- how it went; a correction is a new version, and the former can still be read
    meeting_id INTEGER NOT NULL REFERENCES assessment_meeting (id), -- of which meeting
    version INTEGER NOT NULL, -- 1, 2 …
    held_on TEXT NOT NULL, -- day
    others TEXT NOT NULL DEFAULT '', -- who else came, in words
    family_words TEXT NOT NULL DEFAULT '', -- what the family said, in its own words
    agreed TEXT NOT NULL, -- in words
    next_step TEXT NOT NULL, -- in words
    too_few_because TEXT NOT NULL DEFAULT '', -- why it counts although too few of the team were there
    because TEXT NOT NULL DEFAULT '', -- of a correction: why
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote this version
    written_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, version)
) STRICT;

CREATE TABLE assessment_meeting_cancellation (
    meeting_id INTEGER PRIMARY KEY REFERENCES assessment_meeting (id), -- which meeting will not be held
    because TEXT NOT NULL, -- in words
    cancelled_by INTEGER NOT NULL REFERENCES app_user (id), -- who said so
    cancelled_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE assessment_meeting_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the family was spoken with before the meeting (MEET-5)
    meeting_id INTEGER NOT NULL REFERENCES assessment_meeting (id), -- before which meeting
    person_id INTEGER NOT NULL REFERENCES person (id), -- with whom of the family
    on_day TEXT NOT NULL, -- day
    manner TEXT NOT NULL CHECK (manner IN ('call', 'visit', 'video', 'message')), -- a word of assessment_meetings::manners
    focus TEXT NOT NULL DEFAULT '', -- what they want to talk about, and hope for
    made_by INTEGER NOT NULL REFERENCES app_user (id), -- who spoke with them
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX assessment_meeting_contact_by_meeting ON assessment_meeting_contact (meeting_id, id);

CREATE TABLE assessment_meeting_focus (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- what one of the family wrote at home; the newest row of each counts
    meeting_id INTEGER NOT NULL REFERENCES assessment_meeting (id), -- for which meeting
    person_id INTEGER NOT NULL REFERENCES person (id), -- who of the family wrote it
    words TEXT NOT NULL, -- their own; empty: taken back
    written_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX assessment_meeting_focus_by_meeting ON assessment_meeting_focus (meeting_id, id);

CREATE TABLE assessment_meeting_mandate (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a yes that was fetched beforehand, where decision competence would lack at the table
    meeting_id INTEGER NOT NULL REFERENCES assessment_meeting (id), -- for which meeting
    gap TEXT NOT NULL, -- what lacked, by its key: "leader child_disability" (assessment_meetings::CompetenceGap)
    given_by TEXT NOT NULL, -- who gave it, in words
    words TEXT NOT NULL, -- what it covers
    noted_by INTEGER NOT NULL REFERENCES app_user (id), -- who noted it
    noted_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX assessment_meeting_mandate_by_meeting ON assessment_meeting_mandate (meeting_id, id);

CREATE TABLE assessment_meeting_participant (
    plan_id INTEGER NOT NULL REFERENCES assessment_meeting_plan (id), -- of which version of the plan
    user_id INTEGER REFERENCES app_user (id), -- a professional
    person_id INTEGER REFERENCES person (id), -- or one of the family
    roles TEXT NOT NULL DEFAULT '', -- of a professional: words of assessment_meetings::meeting_roles, with commas between
    CHECK ((user_id IS NULL) <> (person_id IS NULL)),
    UNIQUE (plan_id, user_id),
    UNIQUE (plan_id, person_id)
) STRICT;

CREATE TABLE assessment_meeting_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one version of the plan; the newest is in force
    meeting_id INTEGER NOT NULL REFERENCES assessment_meeting (id), -- of which meeting
    version INTEGER NOT NULL, -- 1, 2 …: two people who change one plan are told
    on_day TEXT NOT NULL, -- day
    from_minute INTEGER NOT NULL, -- minutes after midnight
    until_minute INTEGER NOT NULL CHECK (until_minute > from_minute), -- minutes after midnight
    place TEXT NOT NULL CHECK (place IN ('home', 'municipality', 'school', 'video', 'elsewhere')), -- a word of assessment_meetings::places
    at_home_of INTEGER REFERENCES person (id), -- of a meeting at home: whose; the address is not kept here
    place_note TEXT NOT NULL DEFAULT '', -- room, link, which school
    purpose TEXT NOT NULL, -- what it is about, in the family's own language
    others TEXT NOT NULL DEFAULT '', -- who else comes, in words: "Almas lærer"
    provisions TEXT NOT NULL DEFAULT '', -- keys of the catalogue that the talk may lead to, with commas between
    because TEXT NOT NULL DEFAULT '', -- why it was moved; empty where day, time and place are as before
    planned_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote this version
    planned_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, version)
) STRICT;

CREATE TABLE assessment_meeting_present (
    account_id INTEGER NOT NULL REFERENCES assessment_meeting_account (id), -- of which version of the account
    user_id INTEGER REFERENCES app_user (id), -- a professional who was there
    person_id INTEGER REFERENCES person (id), -- or one of the family
    CHECK ((user_id IS NULL) <> (person_id IS NULL)),
    UNIQUE (account_id, user_id),
    UNIQUE (account_id, person_id)
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the attachment's address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    owner_kind TEXT NOT NULL, -- what it belongs to: a word that a slice has said (attachments::can_own)
    owner_number INTEGER NOT NULL, -- and which one; who may see that may see the attachment
    kind TEXT NOT NULL CHECK (kind IN ('jpeg', 'png', 'pdf')), -- a word of attachments::kinds, decided by the content
    file_name TEXT NOT NULL, -- what it was called, without folders
    alternative TEXT NOT NULL, -- what is to be seen, for those who cannot see it; of a PDF what it is
    size INTEGER NOT NULL, -- bytes of what is kept
    width INTEGER NOT NULL DEFAULT 0, -- of a picture
    height INTEGER NOT NULL DEFAULT 0, -- of a picture
    content BLOB NOT NULL, -- sealed
    thumbnail BLOB, -- sealed; a small JPEG of a picture
    version INTEGER NOT NULL DEFAULT 1, -- raised when the text is corrected
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who put it there
    added_at TEXT NOT NULL, -- moment
    changed_by INTEGER REFERENCES app_user (id), -- who corrected the text last
    changed_at TEXT, -- moment
    removed_by INTEGER REFERENCES app_user (id), -- who took it away
    removed_at TEXT, -- moment; it is kept and shown no more
    removed_because TEXT NOT NULL DEFAULT '' -- why it was taken away
) STRICT;
CREATE INDEX attachment_by_owner ON attachment (case_id, owner_kind, owner_number, id);

CREATE TABLE board_kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- of a kind that the municipality has made; boards name it as own-<id>
    began_by INTEGER NOT NULL REFERENCES app_user (id), -- who made it
    began_at TEXT NOT NULL, -- moment
    retired_by INTEGER REFERENCES app_user (id), -- who took it out of use
    retired_at TEXT -- moment; no new board begins with it, and those that hang stay
) STRICT;

CREATE TABLE board_kind_column (
    kind_id INTEGER NOT NULL, -- of which kind
    version INTEGER NOT NULL, -- of which version of it
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 4), -- its place, from the left
    heading TEXT NOT NULL, -- what stands over the column
    question TEXT NOT NULL DEFAULT '', -- what to ask
    prompts TEXT NOT NULL DEFAULT '', -- one in a line: what may help to answer
    look TEXT NOT NULL CHECK (look IN ('strength', 'worry', 'step', 'wish', 'question')), -- a word of board_kinds::looks
    is_strength INTEGER NOT NULL DEFAULT 0 CHECK (is_strength IN (0, 1)), -- it holds what works
    PRIMARY KEY (kind_id, version, position),
    FOREIGN KEY (kind_id, version) REFERENCES board_kind_version (kind_id, version)
) STRICT;

CREATE TABLE board_kind_version (
    kind_id INTEGER NOT NULL REFERENCES board_kind (id), -- of which kind
    version INTEGER NOT NULL CHECK (version > 0), -- 1, 2 …; a board keeps the one it began with
    name TEXT NOT NULL, -- as people call it
    origin TEXT NOT NULL, -- where it comes from, as it is shown under the name
    audience TEXT NOT NULL CHECK (audience IN ('family', 'child', 'childs_own')), -- a word of board_kinds::audiences
    drawing TEXT NOT NULL CHECK (drawing IN ('columns', 'houses')), -- a word of board_kinds::drawings
    is_strength_first INTEGER NOT NULL DEFAULT 1 CHECK (is_strength_first IN (0, 1)), -- columns of what works are shown before the others
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote this version
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (kind_id, version)
) STRICT;

CREATE TABLE brief_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- "kaldes også"
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which case
    person_id INTEGER NOT NULL REFERENCES person (id), -- whom
    called TEXT NOT NULL, -- "Mulle"
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who knew it
    added_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX brief_alias_by_case ON brief_alias (case_id, id);

CREATE TABLE brief_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one outsider's way to the brief
    outsider_id INTEGER NOT NULL REFERENCES analysis_outsider (id), -- whose
    lookup TEXT NOT NULL UNIQUE, -- the half of the link by which it is found
    secret_hash TEXT NOT NULL, -- one-way hash of the other half: 256 bits
    made_by INTEGER NOT NULL REFERENCES app_user (id), -- who passed it on
    made_at TEXT NOT NULL, -- moment
    ended_by INTEGER REFERENCES app_user (id), -- who closed it
    ended_at TEXT -- moment
) STRICT;
CREATE INDEX brief_link_by_outsider ON brief_link (outsider_id, id);

CREATE TABLE brief_look (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- each time the brief was read
    link_id INTEGER NOT NULL REFERENCES brief_link (id), -- by which link
    release_id INTEGER NOT NULL REFERENCES brief_release (id), -- which version
    at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX brief_look_by_link ON brief_look (link_id, id);

CREATE TABLE brief_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- an outsider's question or observation before the meeting
    outsider_id INTEGER NOT NULL REFERENCES analysis_outsider (id), -- whose
    words TEXT NOT NULL, -- in their own words
    is_sent INTEGER NOT NULL CHECK (is_sent IN (0, 1)), -- 0: a draft that only they see
    written_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX brief_note_by_outsider ON brief_note (outsider_id, id);

CREATE TABLE brief_piece (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- only of pieces that somebody has edited
    meeting_id INTEGER NOT NULL REFERENCES analysis_meeting (id), -- for which meeting
    source TEXT NOT NULL, -- where the text comes from: "card 12"
    is_out INTEGER NOT NULL CHECK (is_out IN (0, 1)), -- 1: not in the brief
    words TEXT NOT NULL, -- shortened; empty: as it stands where it comes from
    version INTEGER NOT NULL DEFAULT 1, -- raised by each change
    changed_by INTEGER NOT NULL REFERENCES app_user (id), -- who edited it
    changed_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, source)
) STRICT;

CREATE TABLE brief_release (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- what outsiders read; never changed
    meeting_id INTEGER NOT NULL REFERENCES analysis_meeting (id), -- for which meeting
    number INTEGER NOT NULL, -- 1, 2, 3 …; the newest is read
    content TEXT NOT NULL, -- as JSON: the dimensions and their texts, replaced
    seen_until TEXT NOT NULL, -- the last day on which it can be read
    released_by INTEGER NOT NULL REFERENCES app_user (id), -- who has read it through
    released_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, number)
) STRICT;

CREATE TABLE brief_ruling (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest of a word counts
    meeting_id INTEGER NOT NULL REFERENCES analysis_meeting (id), -- for which meeting
    word TEXT NOT NULL, -- exactly as it is written in the text
    outcome TEXT NOT NULL CHECK (outcome IN ('let_through', 'replaced', 'doubted')), -- a word of briefs::outcomes
    instead TEXT NOT NULL DEFAULT '', -- of a replaced one: what stands in its place
    ruled_by INTEGER NOT NULL REFERENCES app_user (id), -- who decided
    ruled_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX brief_ruling_by_meeting ON brief_ruling (meeting_id, id);

CREATE TABLE burden_capacity (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest row of the family, and of each person, counts
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which family
    person_id INTEGER REFERENCES person (id), -- whose own; none: the family's together
    hours INTEGER CHECK (hours BETWEEN 0 AND 60), -- with meetings in a week, the way there and back counted in
    tasks INTEGER CHECK (tasks BETWEEN 0 AND 50), -- actions of the plan in a week
    people INTEGER CHECK (people BETWEEN 0 AND 50), -- professionals to talk to in a week
    travel_minutes INTEGER NOT NULL DEFAULT 0 CHECK (travel_minutes BETWEEN 0 AND 600), -- there and back, to a meeting away from home
    words TEXT NOT NULL DEFAULT '', -- the same in their own words
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it: one of the family, or who heard it
    written_at TEXT NOT NULL, -- moment
    CHECK (hours IS NOT NULL OR tasks IS NOT NULL OR people IS NOT NULL OR words <> '')
) STRICT;
CREATE INDEX burden_capacity_by_case ON burden_capacity (case_id, id);

CREATE TABLE busy_source (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the calendar's address
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- whose calendar
    kind TEXT NOT NULL CHECK (kind IN ('feed', 'caldav')), -- a word of busy_times::kinds
    host TEXT NOT NULL, -- where it is, as it is shown; the address itself can be a secret
    sealed BLOB NOT NULL, -- address, user name and password, sealed with the municipality's key
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    added_at TEXT NOT NULL, -- moment
    removed_by INTEGER REFERENCES app_user (id), -- who took it away
    removed_at TEXT, -- moment; it is read no more, and its hours are gone
    tried_at TEXT, -- moment when it was last read or could not be
    read_at TEXT, -- moment when it was last read
    failure TEXT NOT NULL DEFAULT '' -- why it could not be read the last time: a word of busy_times::failures
) STRICT;
CREATE INDEX busy_source_by_user ON busy_source (user_id, removed_at);

CREATE TABLE busy_span (
    source_id INTEGER NOT NULL REFERENCES busy_source (id), -- read in which calendar
    on_day TEXT NOT NULL, -- day
    from_minute INTEGER NOT NULL CHECK (from_minute >= 0), -- minutes after midnight, Danish time
    until_minute INTEGER NOT NULL CHECK (until_minute > from_minute AND until_minute <= 1440), -- minutes after midnight
    PRIMARY KEY (source_id, on_day, from_minute)
) STRICT;

CREATE TABLE calendar_feed (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one secret address
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- whose appointments
    token_hash TEXT NOT NULL UNIQUE, -- of the secret in the address; the secret itself is kept nowhere
    made_at TEXT NOT NULL, -- moment
    ended_at TEXT -- moment from which it opens nothing
) STRICT;
CREATE INDEX calendar_feed_by_user ON calendar_feed (user_id, id);

CREATE TABLE case_closing (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in which order
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    closed_on TEXT NOT NULL, -- day: the case was open until the day before
    reason TEXT NOT NULL CHECK (reason IN ('goals_reached', 'family_wish', 'moved', 'grown_up', 'no_longer_needed', 'other')), -- a word of closing::reasons
    because TEXT NOT NULL CHECK (because <> ''), -- in words that the family reads
    told_on TEXT NOT NULL, -- day on which the family was told
    told_how TEXT NOT NULL CHECK (told_how IN ('meeting', 'home_visit', 'telephone', 'letter')), -- a word of closing::told_ways
    no_words_because TEXT NOT NULL DEFAULT '', -- why the family said nothing of it; empty where it did
    turn_to TEXT NOT NULL CHECK (turn_to <> ''), -- whom the family can turn to from now on
    turn_to_reach TEXT NOT NULL CHECK (turn_to_reach <> ''), -- how
    last_handover INTEGER NOT NULL DEFAULT 0, -- the newest closing_handover of the case that day: what was handed over before it belongs to it
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who closed it
    recorded_at TEXT NOT NULL, -- moment
    UNIQUE (case_id, closed_on)
) STRICT;

CREATE TABLE case_folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a folder that this case has beside the standard ones
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    name TEXT NOT NULL, -- "Overgang til voksenlivet"
    made_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    made_at TEXT NOT NULL, -- moment
    UNIQUE (case_id, name)
) STRICT;

CREATE TABLE case_legal_basis (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a legal basis other than consent, written down for the case
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    basis TEXT NOT NULL, -- key in catalogue/legal_bases.csv
    recipient_user INTEGER REFERENCES app_user (id), -- for whom: one person …
    recipient_department INTEGER REFERENCES department (id), -- … or a department
    folders TEXT NOT NULL, -- which folders, with commas between
    because TEXT NOT NULL, -- why it is necessary
    from_on TEXT NOT NULL, -- day
    until_on TEXT NOT NULL, -- day, exclusive
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    CHECK ((recipient_user IS NULL) <> (recipient_department IS NULL))
) STRICT;
CREATE INDEX case_legal_basis_by_case ON case_legal_basis (case_id);

CREATE TABLE case_person (
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which family
    person_id INTEGER NOT NULL REFERENCES person (id), -- who
    role TEXT NOT NULL, -- a word of cases::family_roles
    relation TEXT NOT NULL DEFAULT '', -- "mor", "plejefar", in the family's words
    home TEXT NOT NULL DEFAULT '', -- who lives where: the same words, the same home
    joined_on TEXT NOT NULL, -- day
    left_on TEXT, -- day, exclusive
    PRIMARY KEY (case_id, person_id)
) STRICT;
CREATE INDEX case_person_by_person ON case_person (person_id, case_id);

CREATE TABLE case_reopening (
    closing_id INTEGER NOT NULL PRIMARY KEY REFERENCES case_closing (id), -- which closing it ends
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    from_on TEXT NOT NULL, -- day: open again from then on
    because TEXT NOT NULL CHECK (because <> ''), -- why
    coordinator_id INTEGER NOT NULL REFERENCES app_user (id), -- who coordinates it then
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who opened it again
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX case_reopening_by_case ON case_reopening (case_id, from_on);

CREATE TABLE case_team (
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    from_on TEXT NOT NULL, -- day: works so from then on; without a row: a team of its own
    team_id INTEGER REFERENCES fixed_team (id), -- the fixed team; none: composed for the case
    because TEXT NOT NULL, -- why
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, from_on)
) STRICT;
CREATE INDEX case_team_by_team ON case_team (team_id, case_id);

CREATE TABLE closing_handover (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in which order: of one thing the newest counts
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which case
    item TEXT NOT NULL, -- which open thing: made of what it is, see closing/holds.cpp
    what TEXT NOT NULL, -- what it was called then: a phrase, as on the timeline
    holder TEXT NOT NULL, -- who had it then
    party TEXT NOT NULL CHECK (party <> ''), -- the name of whoever takes it over
    organisation TEXT NOT NULL CHECK (organisation <> ''), -- where that is: "Roskilde Kommune, børnehandicap"
    reach TEXT NOT NULL CHECK (reach <> ''), -- how the party is reached: a number, an address
    handed_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    handed_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX closing_handover_by_case ON closing_handover (case_id, id);

CREATE TABLE closing_receipt (
    handover_id INTEGER NOT NULL PRIMARY KEY REFERENCES closing_handover (id), -- for what
    received_by TEXT NOT NULL CHECK (received_by <> ''), -- who said that it is received
    received_on TEXT NOT NULL, -- day
    how TEXT NOT NULL CHECK (how IN ('written', 'telephone', 'meeting')), -- a word of closing::ways
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE closing_words (
    closing_id INTEGER NOT NULL REFERENCES case_closing (id), -- of which closing
    person_id INTEGER NOT NULL REFERENCES person (id), -- who of the family said it
    words TEXT NOT NULL CHECK (words <> ''), -- in that person's own words; the others of the family do not see them
    PRIMARY KEY (closing_id, person_id)
) STRICT;

CREATE TABLE consent_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order in which it was said: the last word counts
    request_id INTEGER NOT NULL, -- to what
    person_id INTEGER NOT NULL, -- who says it
    answer TEXT NOT NULL CHECK (answer IN ('given', 'declined', 'withdrawn')), -- a word of access::answers
    how TEXT NOT NULL, -- a word of consent::ways: written, oral, digital
    note TEXT NOT NULL DEFAULT '', -- in the giver's words
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- the giver's own login, or who wrote it down for the giver
    recorded_at TEXT NOT NULL, -- moment
    FOREIGN KEY (request_id, person_id) REFERENCES consent_giver (request_id, person_id)
) STRICT;
CREATE INDEX consent_answer_by_request ON consent_answer (request_id, person_id, id);
CREATE TRIGGER consent_answer_is_not_erased BEFORE DELETE ON consent_answer
BEGIN SELECT RAISE(ABORT, 'consent_answer_is_append_only'); END;
CREATE TRIGGER consent_answer_stays_written BEFORE UPDATE ON consent_answer
BEGIN SELECT RAISE(ABORT, 'consent_answer_is_append_only'); END;

CREATE TABLE consent_giver (
    request_id INTEGER NOT NULL REFERENCES consent_request (id), -- which
    person_id INTEGER NOT NULL REFERENCES person (id), -- who is asked, and has the ball until the answer
    PRIMARY KEY (request_id, person_id)
) STRICT;

CREATE TABLE consent_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- what was asked for at once, of one or of several people
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    recipient_user INTEGER REFERENCES app_user (id), -- to whom: one person …
    recipient_department INTEGER REFERENCES department (id), -- … or those of a department who are in the case
    recipient_function TEXT, -- … or those who are this to the case: a word of access::relations
    folders TEXT NOT NULL, -- which folders, with commas between
    purpose TEXT NOT NULL, -- what it is to be used for, in words that the family understands
    from_on TEXT NOT NULL, -- day
    until_on TEXT, -- day, exclusive; none: until it is withdrawn
    narrows INTEGER REFERENCES consent_request (id), -- the wider one that this replaces
    asked_by INTEGER NOT NULL REFERENCES app_user (id), -- who asked, or the family member who offered it
    asked_at TEXT NOT NULL, -- moment
    CHECK (until_on IS NULL OR until_on > from_on),
    CHECK ((recipient_user IS NULL) + (recipient_department IS NULL) + (recipient_function IS NULL) = 2)
) STRICT;
CREATE INDEX consent_request_by_case ON consent_request (case_id, id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- contact that moves no date
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- with which family
    child_id INTEGER, -- about which child, where it was about one
    on_day TEXT NOT NULL, -- day
    kind TEXT NOT NULL, -- a word of follow_up::contact_kinds: text_message, call, no_show, cancelled …
    note TEXT NOT NULL DEFAULT '', -- in a few words
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    initiative TEXT NOT NULL DEFAULT '';, -- a word of contacts::initiatives empty: not said
    corrects INTEGER REFERENCES contact (id), -- the contact that this one stands in place of, which is kept
    because TEXT NOT NULL DEFAULT '' -- of a correction: what was wrong
) STRICT;
CREATE INDEX contact_by_case ON contact (case_id, on_day);
CREATE UNIQUE INDEX contact_by_corrected ON contact (corrects);

CREATE TABLE contact_person (
    contact_id INTEGER NOT NULL REFERENCES contact (id), -- which contact
    person_id INTEGER NOT NULL REFERENCES person (id), -- one of the family
    part TEXT NOT NULL CHECK (part IN ('with', 'about')), -- spoken with, or spoken of
    PRIMARY KEY (contact_id, person_id, part)
) STRICT;
CREATE INDEX contact_person_by_person ON contact_person (person_id, contact_id);

CREATE TABLE contact_wish (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest row of each person counts; the former stay
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    person_id INTEGER NOT NULL REFERENCES person (id), -- who wishes it
    frequency TEXT NOT NULL CHECK (frequency IN ('several_a_week', 'weekly', 'every_second_week', 'monthly', 'when_needed')), -- how often
    ways TEXT NOT NULL DEFAULT '', -- words of contact_wishes::ways, with commas between; empty: no matter
    hours TEXT NOT NULL DEFAULT '', -- words of contact_wishes::parts_of_day, with commas between; empty: no matter
    is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)), -- 1: is called first
    words TEXT NOT NULL DEFAULT '', -- in own words: "vi vil helst have færre opkald"
    ask_again_on TEXT NOT NULL, -- day on which the coordinator asks again
    said_by INTEGER NOT NULL REFERENCES app_user (id), -- the person, or who heard it
    said_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX contact_wish_by_case ON contact_wish (case_id, person_id, id);

CREATE TABLE coordination_contract (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the contract's address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which family
    node_id INTEGER NOT NULL REFERENCES network_node (id), -- the party, as it stands on the network map
    about_id INTEGER REFERENCES person (id), -- about whom; an adult's lies in the adult's own folder; none: the whole family
    begun_by INTEGER NOT NULL REFERENCES app_user (id), -- who agreed or wished it first
    begun_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX coordination_contract_by_case ON coordination_contract (case_id, id);

CREATE TABLE coordination_term (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order in which it was said
    contract_id INTEGER NOT NULL REFERENCES coordination_contract (id), -- of which contract
    act TEXT NOT NULL CHECK (act IN ('agreed', 'wished', 'declined', 'withdrawn', 'ended')), -- a word of contracts::acts
    person_id INTEGER REFERENCES person (id), -- who keeps the thread: one of the family …
    user_id INTEGER REFERENCES app_user (id), -- … or a professional
    covers TEXT NOT NULL DEFAULT '', -- what it is about, in words
    agreed_on TEXT, -- day on which it was agreed with the family
    look_again_on TEXT, -- day by which it is to be talked about again
    because TEXT NOT NULL DEFAULT '', -- why it changes, why it is not as wished, why it ends
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    written_at TEXT NOT NULL, -- moment
    CHECK (person_id IS NULL OR user_id IS NULL),
    CHECK (act NOT IN ('agreed', 'wished') OR person_id IS NOT NULL OR user_id IS NOT NULL),
    CHECK ((act = 'agreed') = (agreed_on IS NOT NULL))
) STRICT;
CREATE INDEX coordination_term_by_contract ON coordination_term (contract_id, id);

CREATE TABLE coordinator_change (
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    from_on TEXT NOT NULL, -- day: coordinator from then until the next row's day
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- familiekoordinator
    because TEXT NOT NULL, -- why it changed; for the first: 'opened'
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, from_on)
) STRICT;
CREATE INDEX coordinator_change_by_user ON coordinator_change (user_id, case_id);
CREATE TRIGGER coordinator_is_not_erased BEFORE DELETE ON coordinator_change
BEGIN SELECT RAISE(ABORT, 'coordinator_period_is_written'); END;
CREATE TRIGGER coordinator_is_of_the_area BEFORE INSERT ON coordinator_change
WHEN NOT EXISTS (SELECT 1 FROM user_department m JOIN department d ON d.id = m.department_id
    WHERE m.user_id = NEW.user_id AND d.area = 'child_disability'
    AND m.from_on <= NEW.from_on AND (m.until_on IS NULL OR m.until_on > NEW.from_on))
BEGIN SELECT RAISE(ABORT, 'coordinator_not_of_the_area'); END;
CREATE TRIGGER coordinator_stays_written BEFORE UPDATE ON coordinator_change
BEGIN SELECT RAISE(ABORT, 'coordinator_period_is_written'); END;
CREATE TRIGGER coordinator_within_the_case BEFORE INSERT ON coordinator_change
WHEN EXISTS (SELECT 1 FROM family_case c WHERE c.id = NEW.case_id
    AND (NEW.from_on < c.opened_on OR NEW.from_on >= c.closed_on))
BEGIN SELECT RAISE(ABORT, 'coordinator_outside_the_case'); END;

CREATE TABLE core_team_leave (
    member_id INTEGER NOT NULL PRIMARY KEY REFERENCES core_team_member (id), -- who
    left_on TEXT NOT NULL, -- day: no longer a member from then on
    because TEXT NOT NULL, -- why
    replaced_by INTEGER REFERENCES core_team_member (id), -- who came instead
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE core_team_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a member of one case's core team
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who
    department_id INTEGER NOT NULL REFERENCES department (id), -- whom the member represents
    discipline TEXT NOT NULL, -- faggruppe: a word of core_team::disciplines
    fixed_member_id INTEGER REFERENCES fixed_team_member (id), -- came with the fixed team
    joined_on TEXT NOT NULL, -- day
    until_on TEXT, -- day, exclusive: ad hoc, for a period that was agreed
    because TEXT NOT NULL, -- why
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    CHECK (until_on IS NULL OR until_on > joined_on)
) STRICT;
CREATE INDEX core_team_member_by_case ON core_team_member (case_id, joined_on);
CREATE INDEX core_team_member_by_fixed_member ON core_team_member (fixed_member_id);
CREATE INDEX core_team_member_by_user ON core_team_member (user_id, case_id);

CREATE TABLE core_team_welcome (
    member_id INTEGER NOT NULL PRIMARY KEY REFERENCES core_team_member (id), -- who has confirmed
    confirmed_at TEXT NOT NULL -- moment: as fixed_team_member.confirmed_at, for who is of no fixed team
) STRICT;

CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in its address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    about_id INTEGER NOT NULL REFERENCES person (id), -- whose; an adult's lies in the adult's own folder, a youth's in the youth's
    place TEXT NOT NULL DEFAULT '', -- what it is about, as insight calls it: "contacts 12"; empty: said in words alone
    what TEXT NOT NULL, -- what is wrong
    because TEXT NOT NULL DEFAULT '', -- why it is
    wanted TEXT NOT NULL, -- what should stand instead
    asked_by INTEGER NOT NULL REFERENCES person (id), -- who of the family says so
    asked_on TEXT NOT NULL, -- day: the month is counted from it
    registered_by INTEGER NOT NULL REFERENCES app_user (id), -- the person, or who wrote it down for the person
    registered_at TEXT NOT NULL, -- moment
    steps INTEGER NOT NULL -- the number of the step that stands; 0: not answered
) STRICT;
CREATE INDEX correction_by_case ON correction (case_id, id);

CREATE TABLE correction_step (
    correction_id INTEGER NOT NULL REFERENCES correction (id), -- of which
    number INTEGER NOT NULL, -- 1, 2 …: two who write at once cannot both be the next
    act TEXT NOT NULL CHECK (act IN ('corrected', 'kept', 'extend', 'object', 'withdraw')), -- a word of corrections::acts
    words TEXT NOT NULL, -- what was done; why it stays; why it takes longer; why it still is wrong
    statement TEXT NOT NULL DEFAULT '', -- of what stays: the family's own words, which are put beside it (suppleret)
    told TEXT NOT NULL DEFAULT '', -- of a correction: who had got it and has been told (art. 19); or why nobody had
    due_on TEXT, -- of an extension: the new day
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (correction_id, number),
    CHECK ((act = 'extend') = (due_on IS NOT NULL)),
    CHECK (act <> 'corrected' OR told <> '')
) STRICT;

CREATE TABLE custody (
    case_id INTEGER NOT NULL, -- which family
    child_id INTEGER NOT NULL, -- of whom
    holder_id INTEGER NOT NULL, -- forældremyndighedsindehaver; two rows where it is joint
    PRIMARY KEY (case_id, child_id, holder_id),
    FOREIGN KEY (case_id, child_id) REFERENCES case_person (case_id, person_id),
    FOREIGN KEY (case_id, holder_id) REFERENCES case_person (case_id, person_id)
) STRICT;

CREATE TABLE department (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the municipality's own numbering
    name TEXT NOT NULL UNIQUE, -- "Børnehandicap"
    area TEXT NOT NULL -- a word of access::areas; coordinators come from child_disability
) STRICT;

CREATE TABLE departure (
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who has left
    left_on TEXT NOT NULL, -- day
    because TEXT NOT NULL, -- why
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (user_id, left_on)
) STRICT;

CREATE TABLE dependency (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order in which they were written
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    goal_id INTEGER REFERENCES plan_element (id), -- the goal that waits
    intervention_id INTEGER REFERENCES intervention (id), -- or the intervention that does
    on_goal_id INTEGER REFERENCES plan_element (id), -- it waits for this goal
    on_intervention_id INTEGER REFERENCES intervention (id), -- or for this intervention
    on_words TEXT NOT NULL DEFAULT '', -- or for this, outside the plan
    expected_on TEXT, -- when that is thought to be there; none: nobody knows
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    added_at TEXT NOT NULL, -- moment
    CHECK ((goal_id IS NULL) <> (intervention_id IS NULL)),
    CHECK ((on_words = '') = (on_goal_id IS NOT NULL OR on_intervention_id IS NOT NULL)),
    CHECK (on_goal_id IS NULL OR on_intervention_id IS NULL)
) STRICT;
CREATE INDEX dependency_by_case ON dependency (case_id, id);

CREATE TABLE dependency_end (
    dependency_id INTEGER NOT NULL PRIMARY KEY REFERENCES dependency (id), -- which one
    outcome TEXT NOT NULL CHECK (outcome IN ('came', 'dropped')), -- a word of dependencies::outcomes
    because TEXT NOT NULL DEFAULT '', -- in words
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    recorded_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in its address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    is_from_family INTEGER NOT NULL CHECK (is_from_family IN (0, 1)), -- 1: one of the family brought it
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    added_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX document_by_case ON document (case_id, id);

CREATE TABLE document_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest counts
    document_id INTEGER NOT NULL REFERENCES document (id), -- of which
    folder TEXT NOT NULL, -- access::written: "documents", "adult 33"
    about_id INTEGER REFERENCES person (id), -- whom it is about; null: the family
    because TEXT NOT NULL, -- why it was moved; empty where it was put first
    placed_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    placed_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX document_place_by_document ON document_place (document_id, id);

CREATE TABLE document_share (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest counts
    document_id INTEGER NOT NULL REFERENCES document (id), -- an older one of the case (SHARE-5)
    is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1)), -- 1: family and team may read it, as far as they see its folder
    chosen_by INTEGER NOT NULL REFERENCES app_user (id), -- who chose
    chosen_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX document_share_by_document ON document_share (document_id, id);

CREATE TABLE document_version (
    document_id INTEGER NOT NULL REFERENCES document (id), -- of which
    number INTEGER NOT NULL, -- 1 is the first
    made_from INTEGER NOT NULL, -- the version that stood there when this one was chosen; less than number - 1: two came at once
    file_id INTEGER NOT NULL REFERENCES sealed_file (id), -- the file
    title TEXT NOT NULL, -- what a person would say: "Udtalelse fra skolen"
    documented_on TEXT NOT NULL, -- the document's own day
    origin TEXT NOT NULL, -- where it comes from: "Skolen"; may be empty
    because TEXT NOT NULL, -- why there is a new version; empty in the first
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who put it there
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (document_id, number)
) STRICT;

CREATE TABLE draft (
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- whose; nobody else sees it
    address TEXT NOT NULL, -- the form's address: with user and case, one draft a form
    fields TEXT NOT NULL, -- JSON: what was typed
    saved_at TEXT NOT NULL, -- moment
    PRIMARY KEY (user_id, address)
) STRICT;

CREATE TABLE effect_reading (
    review_id INTEGER NOT NULL REFERENCES effect_review (id), -- at that review
    element_id INTEGER NOT NULL REFERENCES plan_element (id), -- of which goal
    revision_id INTEGER NOT NULL REFERENCES plan_revision (id), -- what the goal said then: its baseline and its target
    side TEXT NOT NULL CHECK (side IN ('family', 'professionals')), -- a word of effects::sides
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10), -- where they say that it is, from 0 to 10
    PRIMARY KEY (review_id, element_id, side)
) STRICT;

CREATE TABLE effect_review (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order in which they were held
    intervention_id INTEGER NOT NULL REFERENCES intervention (id), -- of which intervention
    held_on TEXT NOT NULL, -- day on which it was looked at with the family
    judged_on TEXT, -- the day that had been set for it; none: none had been
    choice TEXT NOT NULL CHECK (choice IN ('continue', 'adjust', 'stop')), -- a word of effects::choices
    because TEXT NOT NULL, -- why that was chosen
    family_words TEXT NOT NULL DEFAULT '', -- what the family says of the effect
    professional_words TEXT NOT NULL DEFAULT '', -- what the professionals see
    changes TEXT NOT NULL DEFAULT '', -- of adjust: what is to change
    least_intrusive TEXT NOT NULL DEFAULT '', -- why it still is the least intrusive; empty where it stops
    next_on TEXT, -- the next day for it; none where it stops
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    recorded_at TEXT NOT NULL, -- moment
    CHECK ((choice = 'stop') = (next_on IS NULL))
) STRICT;
CREATE INDEX effect_review_by_intervention ON effect_review (intervention_id, id);

CREATE TABLE emergency_access (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- nødadgang
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- to which case
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who
    because TEXT NOT NULL, -- why, in at least 20 characters
    from_at TEXT NOT NULL, -- moment
    until_at TEXT NOT NULL, -- moment, exclusive: 60 minutes later
    seen_by INTEGER REFERENCES app_user (id), -- the leader who has seen it; it is shown until then
    seen_at TEXT -- moment
) STRICT;
CREATE INDEX emergency_access_by_case ON emergency_access (case_id, user_id);
CREATE INDEX emergency_access_by_user ON emergency_access (user_id, until_at);

CREATE TABLE examination (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in its address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    about_id INTEGER NOT NULL REFERENCES person (id), -- about whom; an adult's is in the adult's own folder
    kind TEXT NOT NULL, -- a word of catalogue/examination_kinds.csv
    steps INTEGER NOT NULL -- the number of the step that stands
) STRICT;
CREATE INDEX examination_by_case ON examination (case_id, id);

CREATE TABLE examination_step (
    examination_id INTEGER NOT NULL REFERENCES examination (id), -- of which
    number INTEGER NOT NULL, -- 1, 2, 3 …: two who write at once cannot both be the next
    act TEXT NOT NULL, -- what was done: a word of examinations::acts
    state TEXT NOT NULL CHECK (state IN ('asked', 'underway', 'reported', 'cancelled')), -- where it stands after: a word of examinations::states
    holder_id INTEGER NOT NULL REFERENCES app_user (id), -- who has the ball: one professional, always
    outside TEXT NOT NULL DEFAULT '', -- who does it, where that is somebody of an outside party
    question TEXT NOT NULL, -- what is to be found out
    asked_on TEXT NOT NULL, -- day
    due_on TEXT NOT NULL, -- by when it is to be reported
    aware_on TEXT, -- of those with a statutory clock: when the municipality became aware
    provisional_on TEXT, -- day of the provisional assessment, where the clock ran out
    provisional TEXT NOT NULL DEFAULT '', -- the provisional assessment
    reported_on TEXT, -- day
    result TEXT NOT NULL DEFAULT '', -- what was found, in the professionals' words
    family_words TEXT NOT NULL DEFAULT '', -- the same in words for the family
    because TEXT NOT NULL DEFAULT '', -- why it was moved, handed on, corrected, cancelled or taken up again
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who did it
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (examination_id, number),
    CHECK ((state = 'reported') <= (reported_on IS NOT NULL AND result <> '' AND family_words <> '')),
    CHECK ((provisional_on IS NULL) = (provisional = ''))
) STRICT;
CREATE INDEX examination_step_by_holder ON examination_step (holder_id, examination_id);

CREATE TABLE experience_answered (
    person_id INTEGER NOT NULL REFERENCES person (id), -- who has answered
    quarter TEXT NOT NULL, -- in which quarter, and no nearer than that
    PRIMARY KEY (person_id, quarter)
) STRICT;

CREATE TABLE experience_response (
    id INTEGER PRIMARY KEY, -- drawn at random: says nothing of when or by whom
    quarter TEXT NOT NULL, -- "2026-4"
    coherence INTEGER CHECK (coherence BETWEEN 1 AND 5), -- sammenhæng; none in this and the next: does not know
    involvement INTEGER CHECK (involvement BETWEEN 1 AND 5), -- inddragelse
    flexibility INTEGER CHECK (flexibility BETWEEN 1 AND 5), -- fleksibilitet
    trust INTEGER CHECK (trust BETWEEN 1 AND 5), -- tillid
    entrance INTEGER CHECK (entrance BETWEEN 1 AND 5), -- indgang til kommunen
    everyday INTEGER CHECK (everyday BETWEEN 1 AND 5), -- betydning for hverdagen
    case_id INTEGER REFERENCES family_case (id), -- only where it was shared with the coordinator
    person_id INTEGER REFERENCES person (id), -- the same: who answered
    words TEXT NOT NULL DEFAULT '', -- the same: own words; an anonymous answer has none
    CHECK ((case_id IS NULL) = (person_id IS NULL)),
    CHECK (case_id IS NOT NULL OR words = '')
) STRICT;
CREATE INDEX experience_response_by_case ON experience_response (case_id, quarter);
CREATE INDEX experience_response_by_quarter ON experience_response (quarter);

CREATE TABLE family_case (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the case's number in addresses
    case_number TEXT NOT NULL UNIQUE, -- "2026-00042", what people say on the telephone
    family_name TEXT NOT NULL, -- "Holm"
    search_name TEXT NOT NULL, -- as person.search_name
    opened_on TEXT NOT NULL, -- day
    closed_on TEXT, -- day; the case is open until the day before
    criterion_id INTEGER REFERENCES target_criterion (id), -- what let the family in
    criterion_note TEXT NOT NULL DEFAULT '', -- how it is met, in the adviser's words
    first_contact_id INTEGER REFERENCES person (id), -- whom to call first
    version INTEGER NOT NULL DEFAULT 1, -- grows with each change to the case
    created_by INTEGER NOT NULL REFERENCES app_user (id), -- who opened it
    created_at TEXT NOT NULL, -- moment
    CHECK (closed_on IS NULL OR closed_on >= opened_on),
    FOREIGN KEY (id, opened_on) REFERENCES coordinator_change (case_id, from_on) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (id, opened_on) REFERENCES model_change (case_id, from_on) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX family_case_by_search_name ON family_case (search_name);

CREATE TABLE family_login (
    user_id INTEGER NOT NULL PRIMARY KEY REFERENCES app_user (id), -- the login
    person_id INTEGER NOT NULL REFERENCES person (id) -- of this family member
) STRICT;

CREATE TABLE family_times (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest row of each person counts; the former stay
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    person_id INTEGER NOT NULL REFERENCES person (id), -- whose times
    suits TEXT NOT NULL DEFAULT '', -- words of family_times::halves, with commas between: "mon_am,tue_pm"; empty: nothing said
    places TEXT NOT NULL DEFAULT '', -- words of appointments::places where this person would rather meet; empty: no matter
    travel_minutes INTEGER CHECK (travel_minutes BETWEEN 0 AND 300), -- one way, from home to the municipality; none: not said
    school_minutes INTEGER CHECK (school_minutes BETWEEN 0 AND 300), -- one way, from home to the school or daycare; none: not said
    words TEXT NOT NULL DEFAULT '', -- what else is to be known, in own words
    said_by INTEGER NOT NULL REFERENCES app_user (id), -- the person, or who heard it
    said_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX family_times_by_case ON family_times (case_id, person_id, id);

CREATE TABLE family_times_not (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- an hour at which a person cannot or will not meet
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    person_id INTEGER NOT NULL REFERENCES person (id), -- whose
    kind TEXT NOT NULL CHECK (kind IN ('never', 'appointment')), -- a word of family_times::kinds: a wish, or an appointment that stands
    weekday INTEGER CHECK (weekday BETWEEN 1 AND 7), -- each week on that day, 1 Monday … 7 Sunday
    on_day TEXT, -- or once, on that day
    from_minute INTEGER NOT NULL CHECK (from_minute >= 0), -- minutes after midnight, Danish time
    until_minute INTEGER NOT NULL CHECK (until_minute > from_minute AND until_minute <= 1440), -- minutes after midnight
    last_on TEXT, -- of a weekly one: the last day on which it holds; none: until it is taken back
    words TEXT NOT NULL DEFAULT '', -- what it is, in own words: "svømning"
    said_by INTEGER NOT NULL REFERENCES app_user (id), -- the person, or who heard it
    said_at TEXT NOT NULL, -- moment
    removed_by INTEGER REFERENCES app_user (id), -- who took it back
    removed_at TEXT, -- moment
    CHECK ((weekday IS NULL) <> (on_day IS NULL))
) STRICT;
CREATE INDEX family_times_not_by_case ON family_times_not (case_id, person_id, id);

CREATE TABLE fixed_team (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one team for all its cases; where a case has none, its team is composed for it alone
    name TEXT NOT NULL UNIQUE, -- "Kerneteam Nord"
    rhythm TEXT NOT NULL, -- a word of core_team::rhythms: weekly, every_second_week, monthly
    meets TEXT NOT NULL DEFAULT '', -- "tirsdage kl. 9-12"
    because TEXT NOT NULL, -- why the municipality works by a fixed team here
    version INTEGER NOT NULL DEFAULT 1, -- grows with each change to the team or its members
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE fixed_team_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a member of all the team's cases
    team_id INTEGER NOT NULL REFERENCES fixed_team (id), -- of which team
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who
    department_id INTEGER NOT NULL REFERENCES department (id), -- whom the member represents
    discipline TEXT NOT NULL, -- faggruppe: a word of core_team::disciplines
    joined_on TEXT NOT NULL, -- day
    because TEXT NOT NULL, -- why
    left_on TEXT, -- day: no longer a member from then on
    left_because TEXT NOT NULL DEFAULT '', -- why
    confirmed_at TEXT, -- moment: knows the purpose, what is expected and what to read
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote the joining
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX fixed_team_member_by_team ON fixed_team_member (team_id, joined_on);
CREATE INDEX fixed_team_member_by_user ON fixed_team_member (user_id);

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a follow-up that was held
    case_id INTEGER NOT NULL, -- which family
    child_id INTEGER NOT NULL, -- about which child
    held_on TEXT NOT NULL, -- day
    manner TEXT NOT NULL, -- a word of follow_up::manners: meeting, home_visit, video, telephone
    took_part TEXT NOT NULL, -- who took part, in words
    wellbeing TEXT NOT NULL, -- the child's and family's wellbeing and development
    goals TEXT NOT NULL DEFAULT '', -- how the goals go
    is_right TEXT NOT NULL, -- a word of follow_up::fits: is the intervention right and least intrusive
    fit_note TEXT NOT NULL DEFAULT '', -- why so
    coming TEXT NOT NULL DEFAULT '', -- changes to come
    new_needs TEXT NOT NULL DEFAULT '', -- needs that were not known before
    held_by INTEGER NOT NULL REFERENCES app_user (id), -- who held it
    recorded_at TEXT NOT NULL, -- moment
    FOREIGN KEY (case_id, child_id) REFERENCES case_person (case_id, person_id)
) STRICT;
CREATE INDEX follow_up_by_child ON follow_up (case_id, child_id, held_on);

CREATE TABLE follow_up_due (
    case_id INTEGER NOT NULL, -- which family
    child_id INTEGER NOT NULL, -- about which child; the eldest child where the clock is the family's
    coordinator_id INTEGER NOT NULL REFERENCES app_user (id), -- on whose list it stands
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
) STRICT;

CREATE TABLE follow_up_not_due (
    coordinator_id INTEGER NOT NULL REFERENCES app_user (id), -- on whose list the family stands without a date
    search_name TEXT NOT NULL, -- family_case.search_name: the order of the list
    case_id INTEGER NOT NULL UNIQUE REFERENCES family_case (id), -- open, and nothing in it is followed up by the model
    family_name TEXT NOT NULL, -- copied like those above
    case_number TEXT NOT NULL, -- copied
    PRIMARY KEY (coordinator_id, search_name, case_id)
) STRICT;

CREATE TABLE follow_up_pause (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- at the family's wish; hides the reminder, not the figure
    case_id INTEGER NOT NULL, -- which family
    child_id INTEGER NOT NULL, -- which child
    from_on TEXT NOT NULL, -- day
    until_on TEXT NOT NULL, -- day, exclusive
    because TEXT NOT NULL, -- the family's reason
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    FOREIGN KEY (case_id, child_id) REFERENCES case_person (case_id, person_id)
) STRICT;
CREATE INDEX follow_up_pause_by_child ON follow_up_pause (case_id, child_id);

CREATE TABLE follow_up_renewal (
    case_id INTEGER NOT NULL PRIMARY KEY REFERENCES family_case (id), -- whose dates
    renew_on TEXT NOT NULL -- day on which they may change by themselves: an intervention starts or ends
) STRICT;
CREATE INDEX follow_up_renewal_by_day ON follow_up_renewal (renew_on);

CREATE TABLE goal_ladder (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest of a goal says how it is measured; measurements stay with the one they were made on
    element_id INTEGER NOT NULL REFERENCES plan_element (id), -- which goal
    way TEXT NOT NULL CHECK (way IN ('scale', 'steps')), -- a word of progress::ways: from 0 to 10, or five steps with words
    much_less TEXT NOT NULL DEFAULT '', -- of five steps: what -2 looks like
    less TEXT NOT NULL DEFAULT '', -- what -1 looks like
    expected TEXT NOT NULL DEFAULT '', -- what 0 looks like, which is what is expected
    more TEXT NOT NULL DEFAULT '', -- what +1 looks like
    much_more TEXT NOT NULL DEFAULT '', -- what +2 looks like
    chosen_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    chosen_at TEXT NOT NULL, -- moment
    CHECK ((way = 'steps') = (expected <> ''))
) STRICT;
CREATE INDEX goal_ladder_by_element ON goal_ladder (element_id, id);

CREATE TABLE goal_measurement (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- of several by one rater about one day the highest counts
    element_id INTEGER NOT NULL REFERENCES plan_element (id), -- which goal
    ladder_id INTEGER REFERENCES goal_ladder (id), -- on which five steps; none: from 0 to 10
    person_id INTEGER REFERENCES person (id), -- of the family, whose measurement it is; none: a professional's
    professional TEXT NOT NULL DEFAULT '', -- of a professional's: who
    measured_on TEXT NOT NULL, -- day that it is about
    value INTEGER, -- where the goal is; none: taken back
    words TEXT NOT NULL DEFAULT '', -- why, in the rater's own words
    told TEXT NOT NULL CHECK (told IN ('self', 'by_adult')), -- a word of progress::tellings: whether an adult speaks for a child
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    recorded_at TEXT NOT NULL, -- moment
    CHECK ((person_id IS NULL) <> (professional = '')),
    CHECK (value IS NULL OR (ladder_id IS NULL AND value BETWEEN 0 AND 10) OR (ladder_id IS NOT NULL AND value BETWEEN -2 AND 2))
) STRICT;
CREATE INDEX goal_measurement_by_element ON goal_measurement (element_id, id);

CREATE TABLE import_upload (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one spreadsheet on its way in
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who uploaded it; nobody else sees it
    uploaded_at TEXT NOT NULL, -- moment; a day later all of it is removed
    state TEXT NOT NULL, -- a word of importing::upload_states
    claimed_at TEXT, -- moment: some process works on it since then; null where nobody does
    about BLOB NOT NULL, -- sealed JSON: what the file is called, what holds for all its families, whom to leave out
    content BLOB, -- the file, sealed; null as soon as it is saved
    report BLOB -- sealed JSON: what was found, and what was saved
) STRICT;
CREATE INDEX import_upload_by_user ON import_upload (user_id, id);

CREATE TABLE insight_download (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in order
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    subject_id INTEGER NOT NULL REFERENCES person (id), -- about whom
    reader_id INTEGER NOT NULL REFERENCES person (id), -- made for whom: what is about others is masked for that person
    format TEXT NOT NULL CHECK (format IN ('json', 'pdf')), -- a word of insight::formats
    fetched_by INTEGER NOT NULL REFERENCES app_user (id), -- who fetched it: oneself, or who makes it for a person
    fetched_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX insight_download_by_case ON insight_download (case_id, id);
CREATE INDEX insight_download_by_user ON insight_download (fetched_by, fetched_at);

CREATE TABLE insight_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the request's address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    subject_id INTEGER NOT NULL REFERENCES person (id), -- about whom
    asked_by INTEGER NOT NULL REFERENCES person (id), -- who asked and gets it: the person, or a holder of custody
    asked_on TEXT NOT NULL, -- day it reached the municipality: the month is counted from it
    how TEXT NOT NULL CHECK (how IN ('paper', 'digital', 'oral')), -- a word of insight::ways
    note TEXT NOT NULL DEFAULT '', -- what was asked for, where it was only a part; how it shall be handed over
    registered_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    registered_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX insight_request_by_case ON insight_request (case_id, id);

CREATE TABLE insight_step (
    request_id INTEGER NOT NULL REFERENCES insight_request (id), -- of which request
    number INTEGER NOT NULL, -- 1, 2 …: two who write at once cannot both be the next
    act TEXT NOT NULL CHECK (act IN ('extend', 'deliver', 'withdraw')), -- a word of insight::acts
    due_on TEXT, -- of an extension: the new day
    because TEXT NOT NULL DEFAULT '', -- of an extension why, told to who asked; else what is to be known
    done_on TEXT NOT NULL, -- day it was told, handed over or taken back
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (request_id, number),
    CHECK ((act = 'extend') = (due_on IS NOT NULL))
) STRICT;

CREATE TABLE intervention (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- indsats
    case_id INTEGER NOT NULL, -- which family
    person_id INTEGER NOT NULL, -- for whom
    provision TEXT NOT NULL REFERENCES provision (key), -- the basis it was granted on, never rewritten
    started_on TEXT NOT NULL, -- day: in force from then
    examination_until TEXT, -- day, exclusive: home training counts as examination until then
    department_id INTEGER REFERENCES department (id), -- who is responsible
    provider TEXT NOT NULL DEFAULT '', -- who carries it out
    note TEXT NOT NULL DEFAULT '', -- what it is, in everyday words
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    FOREIGN KEY (case_id, person_id) REFERENCES case_person (case_id, person_id)
) STRICT;
CREATE INDEX intervention_by_case ON intervention (case_id, person_id);

CREATE TABLE intervention_end (
    intervention_id INTEGER NOT NULL PRIMARY KEY REFERENCES intervention (id), -- which
    ended_on TEXT NOT NULL, -- day: no longer in force from then
    because TEXT NOT NULL, -- why
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE intervention_goal (
    plan_id INTEGER NOT NULL REFERENCES intervention_plan (id), -- as it was written then
    element_id INTEGER NOT NULL REFERENCES plan_element (id), -- a goal that the intervention serves
    PRIMARY KEY (plan_id, element_id)
) STRICT;
CREATE INDEX intervention_goal_by_element ON intervention_goal (element_id);

CREATE TABLE intervention_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one for each time it was written
    intervention_id INTEGER NOT NULL REFERENCES intervention (id), -- of which intervention
    number INTEGER NOT NULL, -- from 1; the newest counts
    expected TEXT NOT NULL DEFAULT '', -- the effect that is expected, in words
    judged_on TEXT, -- the day on which the effect is judged; none: not said yet
    own_part TEXT NOT NULL DEFAULT '', -- the active part of the child or the family
    involvement TEXT CHECK (involvement IN ('for', 'with', 'by')), -- a word of plan::involvements; none: not said
    least_intrusive TEXT NOT NULL DEFAULT '', -- why this is the least intrusive that can help
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    written_at TEXT NOT NULL, -- moment
    UNIQUE (intervention_id, number)
) STRICT;

CREATE TABLE interview_guide_text (
    guide TEXT NOT NULL CHECK (guide IN ('meeting', 'start_conversation')), -- a word of beginnings: for which conversation
    version INTEGER NOT NULL, -- 1, 2 …; until there is one, the guide that comes with the program
    welcome TEXT NOT NULL, -- how to begin; in each part one question a line
    resources TEXT NOT NULL, -- what works, before anything else
    child TEXT NOT NULL, -- the child's development
    child_voice TEXT NOT NULL, -- the child's own view
    parents TEXT NOT NULL, -- what the parents can and carry
    surroundings TEXT NOT NULL, -- family and surroundings
    wishes TEXT NOT NULL, -- what would make life easier, and what first
    closing TEXT NOT NULL, -- how to end
    because TEXT NOT NULL, -- why this version
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (guide, version)
) STRICT;

CREATE TABLE invitation (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the address where it is answered
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which family
    source TEXT NOT NULL, -- what it is to, with its number: appointments::Identity
    number INTEGER NOT NULL, -- its number there
    user_id INTEGER REFERENCES app_user (id), -- who is invited: a professional
    person_id INTEGER REFERENCES person (id), -- or one of the family
    sequence INTEGER NOT NULL, -- of the last letter; a calendar takes the highest
    address TEXT NOT NULL DEFAULT '', -- where letters went last, so that a withdrawal finds its way; empty: no mail
    on_day TEXT NOT NULL, -- day, as it was told last
    from_minute INTEGER NOT NULL, -- minutes after midnight, Danish time
    until_minute INTEGER NOT NULL, -- minutes after midnight
    place TEXT NOT NULL, -- a word of appointments::places
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)), -- 1: called off, or no longer invited
    invited_at TEXT NOT NULL, -- moment
    told_at TEXT NOT NULL, -- moment of the last change
    CHECK ((user_id IS NULL) <> (person_id IS NULL)),
    UNIQUE (source, number, user_id),
    UNIQUE (source, number, person_id)
) STRICT;
CREATE INDEX invitation_by_case ON invitation (case_id, source, number);
CREATE INDEX invitation_by_person ON invitation (person_id, on_day);
CREATE INDEX invitation_by_user ON invitation (user_id, on_day);

CREATE TABLE invitation_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- an answer; the newest to the time that is in force counts
    invitation_id INTEGER NOT NULL REFERENCES invitation (id), -- to which invitation
    answer TEXT NOT NULL CHECK (answer IN ('comes', 'cannot', 'other_time')), -- a word of invitations::answers
    words TEXT NOT NULL DEFAULT '', -- what suits better, or why; in their own words
    on_day TEXT NOT NULL, -- day: which time was answered to
    from_minute INTEGER NOT NULL, -- minutes after midnight
    until_minute INTEGER NOT NULL, -- minutes after midnight
    given_by INTEGER NOT NULL REFERENCES app_user (id), -- whose login it was given by
    given_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX invitation_answer_by_invitation ON invitation_answer (invitation_id, id);

CREATE TABLE invitation_form (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in which form one of the family wants to be invited; the newest counts
    person_id INTEGER NOT NULL REFERENCES person (id), -- who
    form TEXT NOT NULL CHECK (form IN ('ordinary', 'easy', 'large', 'pictograms')), -- a word of invitations::forms
    chosen_by INTEGER NOT NULL REFERENCES app_user (id), -- by whom
    chosen_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX invitation_form_by_person ON invitation_form (person_id, id);

CREATE TABLE login_session (
    token_hash TEXT NOT NULL PRIMARY KEY, -- of the cookie's value; the value itself is stored nowhere
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who signed in
    csrf_token TEXT NOT NULL, -- stands in each form of this session
    started_at TEXT NOT NULL, -- moment
    seen_at TEXT NOT NULL, -- moment, renewed at most every fifth minute
    expires_at TEXT NOT NULL, -- moment; afterwards the row still tells whose typed text to keep
    ended_at TEXT -- moment of signing out
) STRICT;
CREATE INDEX login_session_by_user ON login_session (user_id);

CREATE TABLE matter (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one person's matter (sag) in one department
    case_id INTEGER NOT NULL, -- which family
    person_id INTEGER NOT NULL, -- whose
    department_id INTEGER NOT NULL REFERENCES department (id), -- where
    title TEXT NOT NULL DEFAULT '', -- "Tabt arbejdsfortjeneste"
    record_system TEXT NOT NULL DEFAULT '', -- SBSYS, KMD Nova …
    outside_number TEXT NOT NULL DEFAULT '', -- its number there
    caseworker TEXT NOT NULL DEFAULT '', -- who has it there, as text
    opened_on TEXT, -- day
    closed_on TEXT, -- day, exclusive
    version INTEGER NOT NULL DEFAULT 1, -- grows with each change
    FOREIGN KEY (case_id, person_id) REFERENCES case_person (case_id, person_id)
) STRICT;
CREATE INDEX matter_by_case ON matter (case_id);
CREATE INDEX matter_by_outside_number ON matter (outside_number);

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the meeting's address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which family
    kind TEXT NOT NULL, -- its type by word (meeting_kinds): "status", "network", "own-3"
    kind_version INTEGER NOT NULL, -- the rules it was called by; a later version of the type changes nothing here
    planned_by INTEGER NOT NULL REFERENCES app_user (id), -- who called it
    planned_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX meeting_by_case ON meeting (case_id, id);

CREATE TABLE meeting_about (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- which meeting
    person_id INTEGER NOT NULL REFERENCES person (id), -- which child or adult it is about; no row: the whole family
    PRIMARY KEY (meeting_id, person_id)
) STRICT;

CREATE TABLE meeting_attendance (
    meeting_id INTEGER NOT NULL REFERENCES meeting_held (meeting_id), -- at which meeting
    user_id INTEGER REFERENCES app_user (id), -- a professional
    person_id INTEGER REFERENCES person (id), -- or one of the family
    came TEXT NOT NULL CHECK (came IN ('came', 'late', 'video', 'absent')), -- a word of meetings::attendances
    must_come INTEGER NOT NULL CHECK (must_come IN (0, 1)), -- as it was asked when the meeting began (TEAM-5)
    because TEXT NOT NULL DEFAULT '', -- of an absent one: why, as it was said
    CHECK ((user_id IS NULL) <> (person_id IS NULL)),
    UNIQUE (meeting_id, user_id),
    UNIQUE (meeting_id, person_id)
) STRICT;
CREATE INDEX meeting_attendance_by_user ON meeting_attendance (user_id, meeting_id);

CREATE TABLE meeting_cancellation (
    meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id), -- which meeting will not be held
    because TEXT NOT NULL, -- in words
    cancelled_by INTEGER NOT NULL REFERENCES app_user (id), -- who said so
    cancelled_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE meeting_concern (
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which family
    from_on TEXT NOT NULL, -- day; the newest that has begun counts
    level TEXT NOT NULL CHECK (level IN ('ordinary', 'raised', 'high')), -- a word of agreements::concerns
    interval_days INTEGER NOT NULL CHECK (interval_days >= 0), -- the longest between two core-team meetings while it lasts; 0: as agreed
    because TEXT NOT NULL, -- in words
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, from_on)
) STRICT;

CREATE TABLE meeting_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the family was spoken with before the meeting (MEET-5)
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- before which meeting
    person_id INTEGER NOT NULL REFERENCES person (id), -- with whom of the family
    on_day TEXT NOT NULL, -- day
    manner TEXT NOT NULL CHECK (manner IN ('call', 'visit', 'video', 'message')), -- a word of meetings::manners
    focus TEXT NOT NULL DEFAULT '', -- what they want to talk about
    hopes TEXT NOT NULL DEFAULT '', -- what they expect of the meeting
    made_by INTEGER NOT NULL REFERENCES app_user (id), -- who spoke with them
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX meeting_contact_by_meeting ON meeting_contact (meeting_id, id);

CREATE TABLE meeting_count_before (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one statement; the newest of a case is in force
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which family
    meetings INTEGER NOT NULL CHECK (meetings BETWEEN 0 AND 99), -- in a month, as the family remembers it
    parties INTEGER NOT NULL CHECK (parties BETWEEN 0 AND 99), -- with how many different people or places
    words TEXT NOT NULL DEFAULT '', -- how it was, in the family's own words
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- the family itself, or who wrote it down for it
    written_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX meeting_count_before_by_case ON meeting_count_before (case_id, id);

CREATE TABLE meeting_duty (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a duty that a meeting met when it was held; each keeps a clock of its own (rules.md § 3)
    meeting_id INTEGER NOT NULL REFERENCES meeting_held (meeting_id), -- which meeting
    duty TEXT NOT NULL CHECK (duty IN ('status', 'follow_up', 'core_team_meeting', 'plan_follow_up')), -- a word of meeting_kinds::duties
    person_id INTEGER REFERENCES person (id) -- whose clock it moves; none: the family's
) STRICT;
CREATE INDEX meeting_duty_by_meeting ON meeting_duty (meeting_id, id);

CREATE TABLE meeting_focus (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- what one of the family wrote at home; the newest row of each counts
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- for which meeting
    person_id INTEGER NOT NULL REFERENCES person (id), -- who of the family wrote it
    words TEXT NOT NULL, -- their own; empty: taken back
    written_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX meeting_focus_by_meeting ON meeting_focus (meeting_id, id);

CREATE TABLE meeting_held (
    meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id), -- which meeting was held; its minutes are kept by meeting_room
    held_on TEXT NOT NULL, -- day
    from_minute INTEGER NOT NULL, -- when it began, minutes after midnight
    until_minute INTEGER NOT NULL CHECK (until_minute >= from_minute), -- when it ended
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who ended it
    recorded_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE meeting_interval (
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which family
    from_on TEXT NOT NULL, -- day: agreed with the family from then on
    interval_days INTEGER NOT NULL CHECK (interval_days BETWEEN 7 AND 92), -- days between core-team meetings
    because TEXT NOT NULL, -- the family's wish, or the level of concern
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, from_on)
) STRICT;

CREATE TABLE meeting_kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a type of the municipality's own; its word is "own-" and this number
    began_by INTEGER NOT NULL REFERENCES app_user (id), -- who made it
    began_at TEXT NOT NULL, -- moment
    retired_by INTEGER REFERENCES app_user (id), -- who took it out of use
    retired_at TEXT, -- moment; meetings that were called by it stay so
    CHECK ((retired_by IS NULL) = (retired_at IS NULL))
) STRICT;

CREATE TABLE meeting_kind_point (
    kind_id INTEGER NOT NULL REFERENCES meeting_kind (id), -- of which type
    version INTEGER NOT NULL, -- of which version of it
    position INTEGER NOT NULL, -- 1, 2, 3 …
    words TEXT NOT NULL, -- a point of the usual agenda
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 240), -- time set aside; 0: none
    PRIMARY KEY (kind_id, version, position)
) STRICT;

CREATE TABLE meeting_kind_version (
    kind_id INTEGER NOT NULL REFERENCES meeting_kind (id), -- of which type
    version INTEGER NOT NULL, -- 1, 2, 3 …
    name TEXT NOT NULL, -- "Søskendemøde"
    name_for_family TEXT NOT NULL, -- as the family reads it
    purpose TEXT NOT NULL, -- what it is for, in words that the family knows (MEET-4)
    subject TEXT NOT NULL CHECK (subject IN ('family', 'team', 'organisation')), -- a word of meeting_kinds::subjects
    must TEXT NOT NULL DEFAULT '', -- words of meeting_kinds::seats with commas between: who must come
    must_not TEXT NOT NULL DEFAULT '', -- the same: who must not
    child_from_age INTEGER CHECK (child_from_age BETWEEN 0 AND 17), -- from that age the child is asked to come; none: never by itself
    roles TEXT NOT NULL DEFAULT '', -- words of meeting_kinds::roles that are needed (MEET-6)
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 10 AND 240), -- how long it usually takes
    cadence TEXT NOT NULL CHECK (cadence IN ('none', 'model_clock', 'core_team_clock', 'weeks', 'months', 'team_rhythm')), -- a word of meeting_kinds::cadences
    every_n INTEGER NOT NULL DEFAULT 0 CHECK (every_n BETWEEN 0 AND 52), -- how many weeks or months
    without_family_because TEXT NOT NULL DEFAULT '', -- why it may be held without the family; empty: always with it (MEET-7)
    duties TEXT NOT NULL DEFAULT '', -- words of meeting_kinds::duties that one which was held can meet
    because TEXT NOT NULL, -- why this version was written
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (kind_id, version)
) STRICT;

CREATE TABLE meeting_participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- who is asked to come
    plan_id INTEGER NOT NULL REFERENCES meeting_plan (id), -- of which version of the plan
    user_id INTEGER REFERENCES app_user (id), -- a professional
    person_id INTEGER REFERENCES person (id), -- or one of the family
    must_come INTEGER NOT NULL CHECK (must_come IN (0, 1)), -- 1: duty to attend (mødepligt), or the meeting makes no sense without
    roles TEXT NOT NULL DEFAULT '', -- words of meetings::roles (MEET-6), with commas between
    CHECK ((user_id IS NULL) <> (person_id IS NULL)),
    UNIQUE (plan_id, user_id),
    UNIQUE (plan_id, person_id)
) STRICT;
CREATE INDEX meeting_participant_by_person ON meeting_participant (person_id, plan_id);
CREATE INDEX meeting_participant_by_user ON meeting_participant (user_id, plan_id);

CREATE TABLE meeting_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one version of the plan; the newest is in force
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- of which meeting
    version INTEGER NOT NULL, -- 1, 2 …: two people who change one plan are told
    on_day TEXT NOT NULL, -- day
    from_minute INTEGER NOT NULL CHECK (from_minute >= 0), -- minutes after midnight, Danish time
    until_minute INTEGER NOT NULL CHECK (until_minute > from_minute AND until_minute <= 1440), -- minutes after midnight
    place TEXT NOT NULL CHECK (place IN ('home', 'municipality', 'school', 'video', 'telephone', 'elsewhere')), -- a word of appointments::places
    at_home_of INTEGER REFERENCES person (id), -- of a meeting at home: whose; the address is not kept here
    place_note TEXT NOT NULL DEFAULT '', -- room, link, which school
    purpose TEXT NOT NULL, -- what it is about, in words that the family knows (MEET-4)
    others TEXT NOT NULL DEFAULT '', -- who else comes, in words: "Almas lærer"
    without_family_because TEXT NOT NULL DEFAULT '', -- why the family is not there, where the type allows it (MEET-7)
    because TEXT NOT NULL DEFAULT '', -- why it was moved; empty where day, time and place are as before
    planned_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote this version
    planned_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, version)
) STRICT;
CREATE INDEX meeting_plan_by_day ON meeting_plan (on_day, meeting_id);

CREATE TABLE meeting_point (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one point of the agenda
    plan_id INTEGER NOT NULL REFERENCES meeting_plan (id), -- of which version of the plan
    position INTEGER NOT NULL, -- 1, 2 …; the family's own focus points stand before all of these
    words TEXT NOT NULL, -- "Søvn og nætter", in words that the family knows
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 480), -- time set aside; 0: none
    brought_by INTEGER REFERENCES app_user (id), -- who presents it; none: nobody yet
    UNIQUE (plan_id, position)
) STRICT;

CREATE TABLE meeting_room_heard (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- somebody has spoken at that point; the newest row of each counts
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- at which meeting
    point TEXT NOT NULL, -- at which point of the agenda
    user_id INTEGER REFERENCES app_user (id), -- a professional
    person_id INTEGER REFERENCES person (id), -- or one of the family
    is_heard INTEGER NOT NULL CHECK (is_heard IN (0, 1)), -- 0: tapped by mistake
    noted_by INTEGER NOT NULL REFERENCES app_user (id), -- who tapped
    noted_at TEXT NOT NULL, -- moment
    CHECK ((user_id IS NULL) <> (person_id IS NULL))
) STRICT;
CREATE INDEX meeting_room_heard_by_meeting ON meeting_room_heard (meeting_id, id);

CREATE TABLE meeting_room_turn (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the table goes to a point of the agenda; the newest row is where it is
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- at which meeting
    point TEXT NOT NULL, -- "focus-33", "2", or empty: what is on no agenda
    turned_by INTEGER NOT NULL REFERENCES app_user (id), -- who turned to it
    turned_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX meeting_room_turn_by_meeting ON meeting_room_turn (meeting_id, id);

CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order in which they came
    thread_id INTEGER NOT NULL REFERENCES message_thread (id), -- of which
    words TEXT NOT NULL, -- what was written
    corrects_id INTEGER REFERENCES message (id), -- the message of the same writer that it puts right; that one stays
    is_of_family INTEGER NOT NULL CHECK (is_of_family IN (0, 1)), -- 1: written by one of the family
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX message_by_thread ON message (thread_id, id);

CREATE TABLE message_file (
    message_id INTEGER NOT NULL REFERENCES message (id), -- goes with which message; who reads that may open it
    file_id INTEGER NOT NULL REFERENCES sealed_file (id), -- the file
    PRIMARY KEY (message_id, file_id)
) STRICT;

CREATE TABLE message_handover (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order in which they came
    thread_id INTEGER NOT NULL REFERENCES message_thread (id), -- of which
    from_id INTEGER NOT NULL REFERENCES app_user (id), -- who had the ball
    to_id INTEGER NOT NULL REFERENCES app_user (id), -- who has it now, and is in the conversation from now on
    because TEXT NOT NULL, -- "Jeg er på ferie til den 4."
    handed_by INTEGER NOT NULL REFERENCES app_user (id), -- who gave it on
    handed_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX message_handover_by_thread ON message_handover (thread_id, id);

CREATE TABLE message_member (
    thread_id INTEGER NOT NULL REFERENCES message_thread (id), -- of which
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who is in it by name: one of the family, or a professional
    PRIMARY KEY (thread_id, user_id)
) STRICT;

CREATE TABLE message_read (
    thread_id INTEGER NOT NULL REFERENCES message_thread (id), -- of which
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who has read it
    up_to_id INTEGER NOT NULL REFERENCES message (id), -- all up to this one
    read_at TEXT NOT NULL, -- moment
    PRIMARY KEY (thread_id, user_id)
) STRICT;

CREATE TABLE message_settled (
    message_id INTEGER PRIMARY KEY REFERENCES message (id), -- the last one from the family that needs no answer here
    because TEXT NOT NULL, -- "Vi talte om det i telefonen"
    settled_by INTEGER NOT NULL REFERENCES app_user (id), -- who said so
    settled_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE message_thread (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in its address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    subject TEXT NOT NULL, -- what it is about, in the words of whoever began it
    is_to_all INTEGER NOT NULL CHECK (is_to_all IN (0, 1)), -- 1: to every professional who may see the family's messages, also those who come later
    started_by INTEGER NOT NULL REFERENCES app_user (id), -- who began it
    started_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX message_thread_by_case ON message_thread (case_id, id);

CREATE TABLE minutes_comment (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- what one of the family says of the minutes: its own view, beside them
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- of which meeting
    person_id INTEGER NOT NULL REFERENCES person (id), -- who of the family
    words TEXT NOT NULL, -- as they were written; nothing is left out
    written_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX minutes_comment_by_meeting ON minutes_comment (meeting_id, id);

CREATE TABLE minutes_done (
    line_id INTEGER PRIMARY KEY REFERENCES minutes_line (id), -- of an action that is no part of the plan: it is done
    done_by INTEGER NOT NULL REFERENCES app_user (id), -- who said so
    done_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE minutes_edition (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- of which meeting
    number INTEGER NOT NULL, -- 1: approved at the table and shared; 2 …: corrected since
    is_read_out INTEGER NOT NULL CHECK (is_read_out IN (0, 1)), -- 1: read out to those who were there
    others TEXT NOT NULL DEFAULT '', -- who else was there, in words
    feeling TEXT CHECK (feeling IN ('good', 'between', 'hard')), -- how the meeting was for the family, where it was asked
    feeling_words TEXT NOT NULL DEFAULT '', -- in their own words
    feeling_of INTEGER REFERENCES person (id), -- whose words these are; none: the family together
    because TEXT NOT NULL DEFAULT '', -- what was corrected and why; empty for the first
    approved_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    approved_at TEXT NOT NULL, -- moment
    PRIMARY KEY (meeting_id, number)
) STRICT;

CREATE TABLE minutes_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one line of the minutes; in this order under its point
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- of which meeting
    line_key TEXT NOT NULL, -- made by the page that sent it: a line that is sent twice stands once
    kind TEXT NOT NULL CHECK (kind IN ('said', 'decision', 'action', 'proposal')), -- a word of minutes::kinds
    point TEXT NOT NULL DEFAULT '', -- under which point of the agenda: "focus-33" (what that person wants to talk about), "2", or empty
    heading TEXT NOT NULL DEFAULT '', -- that point as it read then; empty for the family's own, which are not copied
    about_id INTEGER REFERENCES person (id), -- what it is about: one of the family; none: all of it
    without_family TEXT CHECK (without_family IN ('agreed', 'kind')), -- of a decision that nobody of the family was there for: by what (MEET-7)
    without_because TEXT NOT NULL DEFAULT '', -- and how that is known, in words
    holder_user INTEGER REFERENCES app_user (id), -- of an action: who does it, a professional
    holder_person INTEGER REFERENCES person (id), -- or one of the family; exactly one
    due_on TEXT, -- of an action: no later than that day
    element_id INTEGER REFERENCES plan_element (id), -- of an action under a goal, and of a proposal: what it is in the plan
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    added_at TEXT NOT NULL, -- moment
    CHECK (without_family IS NULL OR kind = 'decision'),
    CHECK ((kind = 'action') = ((holder_user IS NULL) <> (holder_person IS NULL))),
    UNIQUE (meeting_id, line_key)
) STRICT;
CREATE INDEX minutes_line_by_element ON minutes_line (element_id);

CREATE TABLE minutes_presence (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- who is at the table; the newest row of each counts until the meeting is held
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- at which meeting
    user_id INTEGER REFERENCES app_user (id), -- a professional
    person_id INTEGER REFERENCES person (id), -- or one of the family
    came TEXT NOT NULL CHECK (came IN ('came', 'late', 'video', 'absent')), -- a word of meetings::attendances
    because TEXT NOT NULL DEFAULT '', -- of an absent one: why, as it was said
    noted_by INTEGER NOT NULL REFERENCES app_user (id), -- who noted it
    noted_at TEXT NOT NULL, -- moment
    CHECK ((user_id IS NULL) <> (person_id IS NULL))
) STRICT;
CREATE INDEX minutes_presence_by_meeting ON minutes_presence (meeting_id, id);

CREATE TABLE minutes_start (
    line_id INTEGER PRIMARY KEY REFERENCES minutes_line (id), -- the decision by which something small began at once (DECIDE-6)
    intervention_id INTEGER NOT NULL REFERENCES intervention (id), -- what began
    competence TEXT NOT NULL CHECK (competence IN ('team', 'delegated', 'leader_present')), -- by which right the table could decide it
    competence_words TEXT NOT NULL DEFAULT '', -- who gave it, and where that is written
    confirmed_by INTEGER NOT NULL REFERENCES app_user (id), -- who says that it needs no visitation
    confirmed_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE minutes_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- what a line says; the newest row of a line counts
    line_id INTEGER NOT NULL REFERENCES minutes_line (id), -- which line
    version INTEGER NOT NULL, -- 1, 2 …: two people who correct one line are told
    edition INTEGER NOT NULL, -- in which edition of the minutes it stands first: 1 until they are approved, then 2 …
    words TEXT NOT NULL, -- as it was said
    is_struck INTEGER NOT NULL CHECK (is_struck IN (0, 1)), -- 1: struck out; it is shown so
    because TEXT NOT NULL DEFAULT '', -- why it was corrected; always there from edition 2 on
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    written_at TEXT NOT NULL, -- moment
    UNIQUE (line_id, version)
) STRICT;

CREATE TABLE model_change (
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    from_on TEXT NOT NULL, -- day: follows this model from then on
    model TEXT NOT NULL, -- the model's word
    because TEXT NOT NULL, -- why; for the first: 'opened'
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, from_on)
) STRICT;

CREATE TABLE municipality (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), -- one municipality, one database: there is one row
    slug TEXT NOT NULL, -- the first part of the host name
    name TEXT NOT NULL, -- "Solbjerg Kommune"
    code TEXT NOT NULL, -- kommunekode, four digits; 99xx for invented ones
    is_fictive INTEGER NOT NULL DEFAULT 0 CHECK (is_fictive IN (0, 1)), -- 1: every page says that all is invented
    models TEXT NOT NULL -- the models it runs, as words with a space between
) STRICT;

CREATE TABLE network_node (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the node's address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- whose map
    domain TEXT NOT NULL, -- a word of network_map::domains: the cloud it lies in
    name TEXT NOT NULL, -- "Farmor", "Svømmeklubben": as the family says it
    what TEXT NOT NULL DEFAULT '', -- what they are or do for the family
    telephone TEXT NOT NULL DEFAULT '', -- how to reach them
    standing TEXT NOT NULL, -- a word of network_map::standings
    x INTEGER NOT NULL CHECK (x BETWEEN 0 AND 1000), -- on a sheet 1000 wide
    y INTEGER NOT NULL CHECK (y BETWEEN 0 AND 700), -- and 700 high
    version INTEGER NOT NULL DEFAULT 1, -- raised by each change: two people who change one node are told
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who drew it
    added_at TEXT NOT NULL, -- moment
    removed_by INTEGER REFERENCES app_user (id), -- who took it off the map
    removed_at TEXT -- moment; what has been on the map is kept
) STRICT;
CREATE INDEX network_node_by_case ON network_node (case_id, id);

CREATE TABLE news_seen (
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- whose login
    what TEXT NOT NULL, -- which news: 'minutes-12-1'; 'everything': all that came up to that moment
    seen_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, user_id, what)
) STRICT;

CREATE TABLE outgoing_letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the letter; part of its Message-ID
    kind TEXT NOT NULL CHECK (kind IN ('news', 'invitation', 'change', 'withdrawal')), -- a word of outbox::kinds
    user_id INTEGER REFERENCES app_user (id), -- whose login it is for, where it says that there is news
    address TEXT NOT NULL, -- to whom; empty once it is sent
    subject TEXT NOT NULL, -- empty once it is sent
    content TEXT NOT NULL, -- what it says, nothing of the case; empty once it is sent
    calendar TEXT NOT NULL DEFAULT '', -- the invitation inside it (iCalendar); empty once it is sent
    method TEXT NOT NULL DEFAULT '', -- REQUEST or CANCEL; none: an ordinary letter
    made_at TEXT NOT NULL, -- moment
    useless_after TEXT, -- moment: the meeting is over
    standing TEXT NOT NULL CHECK (standing IN ('waiting', 'sent', 'given_up')), -- a word of outbox::standings
    attempts INTEGER NOT NULL DEFAULT 0, -- how often it was tried
    next_try_at TEXT NOT NULL, -- moment, not before; while it is being sent: when somebody else may try
    settled_at TEXT, -- moment when it was sent or given up
    failure TEXT NOT NULL DEFAULT '' -- what the mail server answered last; never an address
) STRICT;
CREATE INDEX outgoing_letter_by_standing ON outgoing_letter (standing, next_try_at);

CREATE TABLE partnership (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- makkerskab
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- the partner (makker)
    from_on TEXT NOT NULL, -- day
    because TEXT NOT NULL, -- why
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX partnership_by_case ON partnership (case_id, from_on);
CREATE INDEX partnership_by_user ON partnership (user_id, case_id);

CREATE TABLE partnership_agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest of a partnership counts
    partnership_id INTEGER NOT NULL REFERENCES partnership (id), -- between whom
    tasks TEXT NOT NULL, -- who of the two does what
    learning_goals TEXT NOT NULL, -- læringsmål: for the two and their leader alone
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX partnership_agreement_by_partnership ON partnership_agreement (partnership_id, id);

CREATE TABLE partnership_end (
    partnership_id INTEGER NOT NULL PRIMARY KEY REFERENCES partnership (id), -- which
    ended_on TEXT NOT NULL, -- day: no longer partner from then on
    because TEXT NOT NULL, -- why
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one person, however many matters
    name TEXT NOT NULL, -- as the family uses it
    search_name TEXT NOT NULL, -- lower case, å for aa: for searching
    born_on TEXT, -- day; ages are reckoned from this, never from the CPR number
    cpr_sealed TEXT, -- CPR number, encrypted with the municipality's key
    cpr_lookup TEXT, -- keyed hash of it, to find a person without reading it
    telephone TEXT NOT NULL DEFAULT '', -- as typed
    email TEXT NOT NULL DEFAULT '', -- as typed
    address TEXT NOT NULL DEFAULT '', -- as typed
    is_address_protected INTEGER NOT NULL DEFAULT 0 CHECK (is_address_protected IN (0, 1)), -- adressebeskyttelse: shown to nobody outside the coordination
    version INTEGER NOT NULL DEFAULT 1 -- grows with each change
) STRICT;
CREATE UNIQUE INDEX person_by_cpr ON person (cpr_lookup);
CREATE INDEX person_by_search_name ON person (search_name);

CREATE TABLE plan_agreed (
    version_id INTEGER NOT NULL REFERENCES plan_version (id), -- in which version
    element_id INTEGER NOT NULL REFERENCES plan_element (id), -- what
    revision_id INTEGER NOT NULL REFERENCES plan_revision (id), -- what it says from then on
    PRIMARY KEY (version_id, element_id)
) STRICT;
CREATE INDEX plan_agreed_by_element ON plan_agreed (element_id, version_id);

CREATE TABLE plan_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the last answer of somebody to a revision stands
    revision_id INTEGER NOT NULL REFERENCES plan_revision (id), -- to what
    person_id INTEGER REFERENCES person (id), -- of the family; none: the coordinator
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no')), -- a word of plan::answers
    words TEXT NOT NULL DEFAULT '', -- what was said with it
    how TEXT NOT NULL CHECK (how IN ('self', 'meeting', 'telephone', 'own_way')), -- a word of plan::ways
    said_on TEXT NOT NULL, -- day
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX plan_answer_by_revision ON plan_answer (revision_id, id);

CREATE TABLE plan_element (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the element's address, and stays
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in whose plan
    kind TEXT NOT NULL CHECK (kind IN ('wish', 'goal', 'action')), -- a word of plan::kinds
    owner_id INTEGER REFERENCES person (id), -- whose own it is until it is shared; none: the family's
    shared_by INTEGER REFERENCES app_user (id), -- who wrote down that it is shared with the family
    shared_at TEXT, -- moment; others have read it since, so it is not taken back
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it first
    added_at TEXT NOT NULL, -- moment
    CHECK ((shared_by IS NULL) = (shared_at IS NULL))
) STRICT;
CREATE INDEX plan_element_by_case ON plan_element (case_id, id);

CREATE TABLE plan_goal_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in order; the last one stands
    element_id INTEGER NOT NULL REFERENCES plan_element (id), -- which goal
    event TEXT NOT NULL CHECK (event IN ('reach', 'stop', 'reopen')), -- a word of plan::goal_events
    because TEXT NOT NULL DEFAULT '', -- in words
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX plan_goal_event_by_element ON plan_goal_event (element_id, id);

CREATE TABLE plan_kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a kind of the municipality's own; its word is "own-" and this number
    began_by INTEGER NOT NULL REFERENCES app_user (id), -- who made it
    began_at TEXT NOT NULL, -- moment
    retired_by INTEGER REFERENCES app_user (id), -- who took it out of use
    retired_at TEXT, -- moment; plans that are of this kind stay so
    CHECK ((retired_by IS NULL) = (retired_at IS NULL))
) STRICT;

CREATE TABLE plan_kind_version (
    kind_id INTEGER NOT NULL REFERENCES plan_kind (id), -- of which kind
    version INTEGER NOT NULL, -- 1, 2, 3 …
    name TEXT NOT NULL, -- "Handleplan fra skole eller PPR"
    law TEXT NOT NULL, -- the act and paragraph that it rests on; empty: none
    department TEXT NOT NULL, -- who usually makes it
    folder TEXT NOT NULL CHECK (folder IN ('plan', 'school', 'health')), -- a word of plan_kinds::homes: where it lies when it is not about an adult
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote this version
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (kind_id, version)
) STRICT;

CREATE TABLE plan_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest counts
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in whose plan
    wishes TEXT NOT NULL, -- the family's order: numbers of wishes with commas between
    ordered_by INTEGER NOT NULL REFERENCES app_user (id), -- who moved one
    ordered_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX plan_order_by_case ON plan_order (case_id, id);

CREATE TABLE plan_revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- what is answered is this very row
    element_id INTEGER NOT NULL REFERENCES plan_element (id), -- of what
    number INTEGER NOT NULL, -- 1, 2, 3 …; the newest is the version that a form carries
    is_removal INTEGER NOT NULL DEFAULT 0 CHECK (is_removal IN (0, 1)), -- that it goes out of the plan
    words TEXT NOT NULL, -- the wish in its own words, the goal, or what is done
    under_id INTEGER REFERENCES plan_element (id), -- of a goal: its wish or its goal; of an action: its goal
    about_id INTEGER REFERENCES person (id), -- of a goal: about whom; none: the whole family
    said_by INTEGER REFERENCES person (id), -- of a wish: whose words; none: the family together
    purpose TEXT NOT NULL DEFAULT '', -- of a goal: formål, what it shall lead to
    term TEXT CHECK (term IN ('short', 'long')), -- of a goal: a word of plan::terms
    no_wish_because TEXT NOT NULL DEFAULT '', -- of a goal without a wish: why
    due_on TEXT, -- day: by when
    judged_on TEXT, -- of a goal: the day on which the effect is judged
    measure TEXT NOT NULL DEFAULT '', -- of a goal: how it is seen that it is reached
    baseline INTEGER CHECK (baseline BETWEEN 0 AND 10), -- of a goal: where it stands to begin with
    target INTEGER CHECK (target BETWEEN 0 AND 10), -- of a goal: where it should come
    involvement TEXT CHECK (involvement IN ('for', 'with', 'by')), -- of an action: a word of plan::involvements
    because TEXT NOT NULL DEFAULT '', -- why this change
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who proposed it
    written_at TEXT NOT NULL, -- moment
    withdrawn_by INTEGER REFERENCES app_user (id), -- who took the proposal back
    withdrawn_at TEXT, -- moment
    UNIQUE (element_id, number)
) STRICT;

CREATE TABLE plan_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one for each time that something became agreed
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of whose plan
    number INTEGER NOT NULL, -- 1, 2, 3 … within the case
    agreed_at TEXT NOT NULL, -- moment
    UNIQUE (case_id, number)
) STRICT;

CREATE TABLE practice_read (
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who has read
    model TEXT NOT NULL, -- which text
    element TEXT NOT NULL, -- of which core element
    version INTEGER NOT NULL, -- in which version
    read_at TEXT NOT NULL, -- moment
    PRIMARY KEY (user_id, model, element, version),
    FOREIGN KEY (model, element, version) REFERENCES practice_text (model, element, version)
) STRICT;

CREATE TABLE practice_text (
    model TEXT NOT NULL, -- which model: its slug
    element TEXT NOT NULL, -- a core element of it, or core_team: what a new member needs to know
    version INTEGER NOT NULL, -- 1, 2, 3 …: the last one is in force
    what TEXT NOT NULL, -- hvad
    why TEXT NOT NULL, -- hvorfor
    how TEXT NOT NULL, -- hvordan
    tools TEXT NOT NULL, -- redskaber
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (model, element, version)
) STRICT;

CREATE TABLE provision (
    key TEXT NOT NULL PRIMARY KEY, -- "SEL 52a.1.1"
    act TEXT NOT NULL, -- SEL, BL …
    title_da TEXT NOT NULL, -- the law's own title
    title_en TEXT NOT NULL, -- its meaning in English
    valid_from TEXT NOT NULL, -- day
    valid_until TEXT, -- day, exclusive
    cadence_group TEXT NOT NULL, -- a word of the catalogue's cadence groups
    basis TEXT NOT NULL, -- explicit, or extended: counted by analogy
    search_words TEXT NOT NULL -- what people call it
) STRICT;

CREATE TABLE provision_of_set (
    set_id INTEGER NOT NULL REFERENCES provision_set (id), -- which set
    provision TEXT NOT NULL REFERENCES provision (key), -- is in it
    PRIMARY KEY (set_id, provision)
) STRICT;
CREATE INDEX provision_of_set_by_provision ON provision_of_set (provision, set_id);

CREATE TABLE provision_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- paragrafsæt: the provisions that one adviser works with
    name TEXT NOT NULL UNIQUE, -- "Merudgifter og tabt arbejdsfortjeneste"
    version INTEGER NOT NULL DEFAULT 1 -- grows with each change
) STRICT;

CREATE TABLE provision_set_holder (
    set_id INTEGER NOT NULL REFERENCES provision_set (id), -- which set
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who works with it
    from_on TEXT NOT NULL, -- day
    until_on TEXT, -- day, exclusive
    PRIMARY KEY (set_id, user_id, from_on)
) STRICT;
CREATE INDEX provision_set_holder_by_user ON provision_set_holder (user_id, set_id);

CREATE TABLE readiness (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- of several by one person the highest is the newest
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    person_id INTEGER NOT NULL REFERENCES person (id), -- of the family, whose answer it is
    stated_on TEXT NOT NULL, -- day
    change TEXT NOT NULL, -- which change it is about
    willing INTEGER NOT NULL CHECK (willing BETWEEN 0 AND 10), -- how much the person wants it
    able INTEGER NOT NULL CHECK (able BETWEEN 0 AND 10), -- how possible it is for the person
    words TEXT NOT NULL DEFAULT '', -- in the person's own words
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX readiness_by_case ON readiness (case_id, id);

CREATE TABLE reflection (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in its address
    writer_id INTEGER NOT NULL REFERENCES app_user (id), -- whose own it is
    about TEXT NOT NULL, -- after which meeting, in words without the family's name
    on_day TEXT NOT NULL, -- day of the meeting
    went_well TEXT NOT NULL DEFAULT '', -- what the writer did that helped
    was_hard TEXT NOT NULL DEFAULT '', -- what was hard in the writer's own role
    next_time TEXT NOT NULL DEFAULT '', -- what the writer tries next time
    version INTEGER NOT NULL DEFAULT 1, -- raised by each change
    written_at TEXT NOT NULL -- moment of the latest change
) STRICT;
CREATE INDEX reflection_by_writer ON reflection (writer_id, id);

CREATE TABLE reflection_share (
    reflection_id INTEGER NOT NULL REFERENCES reflection (id), -- which reflection
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- with whom the writer shares it
    shared_at TEXT NOT NULL, -- moment
    PRIMARY KEY (reflection_id, user_id)
) STRICT;
CREATE INDEX reflection_share_by_user ON reflection_share (user_id);

CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one version of one report; stands in its address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- of which case
    series INTEGER NOT NULL, -- the case's first report, its second …
    number INTEGER NOT NULL, -- version of it, from 1
    corrects INTEGER REFERENCES report (id), -- the version that this one corrects; none: the first
    because TEXT NOT NULL DEFAULT '', -- of a correction: why
    version INTEGER NOT NULL DEFAULT 1, -- raised when parts are chosen: two who choose at once are told
    begun_by INTEGER NOT NULL REFERENCES app_user (id), -- who began it
    begun_at TEXT NOT NULL, -- moment
    round INTEGER NOT NULL DEFAULT 0, -- how many times the team was asked; answers belong to one round
    asked_by INTEGER REFERENCES app_user (id), -- who asked the team; none: it is being written
    asked_at TEXT, -- moment
    fixed_by INTEGER REFERENCES app_user (id), -- who signed last; from then on nothing of it is changed
    fixed_at TEXT, -- moment
    released_by INTEGER REFERENCES app_user (id), -- who gave it to the family
    released_at TEXT, -- moment
    UNIQUE (case_id, series, number),
    CHECK ((fixed_by IS NULL) = (fixed_at IS NULL)),
    CHECK ((asked_by IS NULL) = (asked_at IS NULL)),
    CHECK ((released_by IS NULL) = (released_at IS NULL)),
    CHECK (released_at IS NULL OR fixed_at IS NOT NULL)
) STRICT;

CREATE TABLE report_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest of a person in a round counts
    report_id INTEGER NOT NULL REFERENCES report (id), -- to which version
    round INTEGER NOT NULL, -- report.round when it was said
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- whose answer it is
    answer TEXT NOT NULL CHECK (answer IN ('approved', 'commented', 'passed_over')), -- a word of sign_off::answers
    words TEXT NOT NULL DEFAULT '', -- a comment, or why the answer is not waited for
    seen INTEGER NOT NULL DEFAULT 0, -- how many parts the person may see
    in_all INTEGER NOT NULL DEFAULT 0, -- of how many
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- the person, or who passed it over
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX report_answer_by_report ON report_answer (report_id, round, id);

CREATE TABLE report_opening (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the first time only: each look is in the access log
    report_id INTEGER NOT NULL REFERENCES report (id), -- of which version
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who of the family has opened it
    opened_at TEXT NOT NULL, -- moment
    UNIQUE (report_id, user_id)
) STRICT;

CREATE TABLE report_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in its address
    section_id INTEGER NOT NULL REFERENCES report_section (id), -- in which section
    place INTEGER NOT NULL, -- its turn in the section, from 1
    thread INTEGER NOT NULL, -- the same in every version of one report: what has become of this part
    source TEXT NOT NULL DEFAULT '', -- what it was taken from: "assessment_card 12"; empty: written here
    manner TEXT NOT NULL CHECK (manner IN ('own_words', 'observation', 'text')), -- a word of reports::manners
    side TEXT NOT NULL DEFAULT 'none' CHECK (side IN ('works', 'hard', 'none')), -- a word of reports::part_sides
    folder TEXT NOT NULL, -- access::written(): who may see it
    about_id INTEGER REFERENCES person (id), -- about which child; none: about all of them, or the folder's owner
    said_by INTEGER REFERENCES person (id), -- whose own words they are
    credit TEXT NOT NULL DEFAULT '', -- who says it and how it is known: a stored phrase
    original TEXT NOT NULL DEFAULT '', -- as the source said it when it was taken
    words TEXT NOT NULL DEFAULT '', -- as it stands in the report
    family_words TEXT NOT NULL DEFAULT '', -- as it stands in the family's own version; empty: as words
    is_chosen INTEGER NOT NULL DEFAULT 1, -- stands in the report
    is_for_family INTEGER NOT NULL DEFAULT 1, -- stands in the family's version too
    version INTEGER NOT NULL DEFAULT 1, -- raised by each change of the texts
    changed_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it last
    changed_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX report_part_by_section ON report_part (section_id, place, id);

CREATE TABLE report_section (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in forms
    report_id INTEGER NOT NULL REFERENCES report (id), -- of which version
    place INTEGER NOT NULL, -- its turn, from 1
    key TEXT NOT NULL, -- a word of reports::written_kinds, or what its source calls it
    heading TEXT NOT NULL, -- in Danish, as it stood when it was taken
    child_id INTEGER REFERENCES person (id), -- about which child; none: about the family
    UNIQUE (report_id, key)
) STRICT;

CREATE TABLE retention_hold (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in which order: of one case the newest counts
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    is_held INTEGER NOT NULL CHECK (is_held IN (0, 1)), -- held back from erasing; 0: let go again
    because TEXT NOT NULL CHECK (because <> ''), -- why
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX retention_hold_by_case ON retention_hold (case_id, id);

CREATE TABLE retention_mark (
    closing_id INTEGER NOT NULL PRIMARY KEY REFERENCES case_closing (id), -- of the case as it was closed then
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    keep_until TEXT NOT NULL, -- day: kept until then; that day it is ready to be archived or erased
    rule TEXT NOT NULL CHECK (rule IN ('after_closing', 'after_childhood')), -- which of the two gave the later day: a word of retention::rules
    years INTEGER NOT NULL, -- the number of years of that rule, as the municipality had set it that day
    is_chosen_by_us INTEGER NOT NULL CHECK (is_chosen_by_us IN (0, 1)) -- the municipality had set none: the program's own
) STRICT;
CREATE INDEX retention_mark_by_day ON retention_mark (keep_until, case_id);

CREATE TABLE scale (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the scale's address; whoever ties something to a scale keeps it
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    about INTEGER REFERENCES person (id), -- about which child; none: the whole family
    question TEXT NOT NULL, -- what is asked; never changed, or old answers would answer something else
    means_0 TEXT NOT NULL, -- what 0 means, in words
    means_10 TEXT NOT NULL, -- what 10 means, in words
    asked_by INTEGER NOT NULL REFERENCES app_user (id), -- who made it
    asked_at TEXT NOT NULL, -- moment
    closed_by INTEGER REFERENCES app_user (id), -- who took it out of use
    closed_at TEXT -- moment; its answers are kept
) STRICT;
CREATE INDEX scale_by_case ON scale (case_id, id);

CREATE TABLE scale_rating (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- of several by one rater about one day the highest counts
    scale_id INTEGER NOT NULL REFERENCES scale (id), -- on which scale
    said_by INTEGER REFERENCES person (id), -- of the family, whose answer it is; none: a professional's
    rater TEXT NOT NULL DEFAULT '', -- of a professional's answer: who
    rated_on TEXT NOT NULL, -- day that the answer is about
    value INTEGER CHECK (value BETWEEN 0 AND 10), -- the answer; none: taken back
    reason TEXT NOT NULL DEFAULT '', -- why, in the rater's own words
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    recorded_at TEXT NOT NULL, -- moment
    CHECK ((said_by IS NULL) <> (rater = ''))
) STRICT;
CREATE INDEX scale_rating_by_scale ON scale_rating (scale_id, id);

CREATE TABLE sealed_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- which file
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    owner TEXT NOT NULL, -- what it belongs to, as it was sealed: "document 12 2", "message 44"
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'text')), -- a word of files::kinds, decided by the content
    name BLOB NOT NULL, -- sealed: what it was called where it came from, without folders
    size INTEGER NOT NULL, -- bytes of what is kept
    pages INTEGER NOT NULL, -- of a PDF; 1 for a picture; 0 where there are none
    sealed_key BLOB NOT NULL, -- the file's own key, sealed with the municipality's and bound to its owner
    checked TEXT NOT NULL CHECK (checked IN ('clean', 'unchecked', 'waiting', 'harmful')), -- unchecked: no scanner was set up; waiting: it did not answer
    found TEXT NOT NULL DEFAULT '', -- what the scanner calls what it found
    attempts INTEGER NOT NULL DEFAULT 0, -- how often the scanner was asked without an answer
    next_check_at TEXT, -- moment; null: not to be checked again
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who sent it
    added_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX sealed_file_by_case ON sealed_file (case_id, id);
CREATE INDEX sealed_file_to_check ON sealed_file (next_check_at) WHERE next_check_at IS NOT NULL;

CREATE TABLE sealed_file_content (
    file_id INTEGER PRIMARY KEY REFERENCES sealed_file (id), -- of which; by itself, so that lists never read it
    content BLOB NOT NULL -- sealed with the file's own key
) STRICT;

CREATE TABLE sent_form (
    form_key TEXT NOT NULL PRIMARY KEY, -- the form's one-time key: the same form sent twice works once
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who sent it
    fingerprint TEXT NOT NULL, -- of what was typed, to tell a double click from a change
    location TEXT NOT NULL, -- where the first one led
    at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest row of a name counts
    name TEXT NOT NULL, -- a word of access::settings
    value TEXT NOT NULL, -- as the setting writes it
    reason TEXT NOT NULL, -- why the municipality chose so
    set_by INTEGER, -- app_user.id; none for what came with the program
    set_at TEXT NOT NULL -- moment, UTC
) STRICT;
CREATE INDEX setting_by_name ON setting (name, id);

CREATE TABLE share_choice (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest of a case and folder counts
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    folder TEXT NOT NULL, -- which folder
    is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1)), -- 0: not relevant to share, whatever was consented
    from_on TEXT, -- day: only what is of that day or later; none: all of it
    chosen_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    chosen_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX share_choice_by_case ON share_choice (case_id, id);

CREATE TABLE sign_in_attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in order of time
    login TEXT NOT NULL, -- as tried, keyed hash: the log of attempts names nobody
    at TEXT NOT NULL, -- moment
    succeeded INTEGER NOT NULL CHECK (succeeded IN (0, 1)) -- 0 counts towards the throttle
) STRICT;
CREATE INDEX sign_in_attempt_by_login ON sign_in_attempt (login, at);

CREATE TABLE source_goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the goal's address
    source_id INTEGER NOT NULL REFERENCES source_plan (id), -- of which plan
    position INTEGER NOT NULL, -- 1, 2, 3 …: its place there
    words TEXT NOT NULL, -- as they stand in that plan; never changed
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down here
    added_at TEXT NOT NULL, -- moment
    UNIQUE (source_id, position)
) STRICT;

CREATE TABLE source_goal_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the last one counts; none, or looked at anew: not yet taken a stand on
    goal_id INTEGER NOT NULL REFERENCES source_goal (id), -- of which goal
    outcome TEXT NOT NULL CHECK (outcome IN ('goal', 'action', 'merged', 'reached', 'declined', 'reopened')), -- a word of source_plans::outcomes
    element_id INTEGER REFERENCES plan_element (id), -- what it became in the joint plan, or went together with
    because TEXT NOT NULL DEFAULT '', -- why, of one that is not taken over
    decided_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    decided_at TEXT NOT NULL, -- moment
    CHECK ((element_id IS NOT NULL) = (outcome IN ('goal', 'action', 'merged')))
) STRICT;
CREATE INDEX source_goal_decision_by_goal ON source_goal_decision (goal_id, id);

CREATE TABLE source_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the plan's address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- whose it is
    kind TEXT NOT NULL, -- a word of plan_kinds
    kind_version INTEGER NOT NULL, -- which version of the kind it was when it was added
    about_id INTEGER REFERENCES person (id), -- about whom; an adult's lies in the adult's own folder; none: the whole family
    department TEXT NOT NULL, -- who made it
    from_on TEXT NOT NULL, -- day of the plan
    valid_until TEXT, -- day, if it has one
    kept_by TEXT NOT NULL DEFAULT '', -- who has it and answers for it there
    version INTEGER NOT NULL DEFAULT 1, -- raised by each correction: two people who correct one plan are told
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down here
    added_at TEXT NOT NULL, -- moment
    changed_by INTEGER REFERENCES app_user (id), -- who corrected it last
    changed_at TEXT -- moment
) STRICT;
CREATE INDEX source_plan_by_case ON source_plan (case_id, id);

CREATE TABLE speaking_estimate (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- how much the family spoke, as it was judged; the newest of a meeting counts, and only where nothing was measured
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- at which meeting
    family_percent INTEGER NOT NULL CHECK (family_percent BETWEEN 0 AND 100 AND family_percent % 5 = 0), -- in steps of 5
    estimated_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    estimated_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX speaking_estimate_by_meeting ON speaking_estimate (meeting_id, id);

CREATE TABLE speaking_stretch (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one stretch of talk by one side; silence is not kept
    meeting_id INTEGER NOT NULL REFERENCES meeting (id), -- at which meeting
    stretch_key TEXT NOT NULL, -- made by the page that measured it: sent twice, it counts once
    side TEXT NOT NULL CHECK (side IN ('family', 'professionals')), -- a word of speaking::sides
    seconds INTEGER NOT NULL CHECK (seconds BETWEEN 1 AND 28800), -- whole seconds
    measured_by INTEGER NOT NULL REFERENCES app_user (id), -- who tapped; where several did, the one who measured most counts
    recorded_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, stretch_key)
) STRICT;

CREATE TABLE start_conversation (
    case_id INTEGER NOT NULL, -- which family
    child_id INTEGER NOT NULL, -- opstartssamtale with which child
    held_on TEXT NOT NULL, -- day
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, child_id),
    FOREIGN KEY (case_id, child_id) REFERENCES case_person (case_id, person_id)
) STRICT;

CREATE TABLE substitution (
    absence_id INTEGER NOT NULL REFERENCES absence (id), -- during which absence
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- for which family
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who stands in
    from_on TEXT NOT NULL, -- day
    until_on TEXT NOT NULL, -- day, exclusive
    PRIMARY KEY (absence_id, case_id)
) STRICT;
CREATE INDEX substitution_by_case ON substitution (case_id, until_on);
CREATE INDEX substitution_by_user ON substitution (user_id, until_on);

CREATE TABLE supervision (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in its address
    title TEXT NOT NULL, -- what it is about, without anybody's name
    on_day TEXT NOT NULL, -- day of the session
    began_by INTEGER NOT NULL REFERENCES app_user (id), -- who called it
    began_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE supervision_indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- agreed before the session
    supervision_id INTEGER NOT NULL REFERENCES supervision (id), -- in which session
    words TEXT NOT NULL, -- "Familiens taletid"
    seen_by TEXT NOT NULL, -- how it is seen: "Taleuret på de sidste tre møder"
    seen TEXT NOT NULL DEFAULT '', -- what was seen, written at the session
    written_by INTEGER REFERENCES app_user (id), -- who wrote what was seen
    written_at TEXT -- moment
) STRICT;
CREATE INDEX supervision_indicator_by_session ON supervision_indicator (supervision_id, id);

CREATE TABLE supervision_member (
    supervision_id INTEGER NOT NULL REFERENCES supervision (id), -- in which session
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who takes part: these alone can open it
    PRIMARY KEY (supervision_id, user_id)
) STRICT;
CREATE INDEX supervision_member_by_user ON supervision_member (user_id);

CREATE TABLE supervision_strategy (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- what somebody does differently from now on
    supervision_id INTEGER NOT NULL REFERENCES supervision (id), -- from which session
    words TEXT NOT NULL, -- what
    holder_id INTEGER NOT NULL REFERENCES app_user (id), -- one of those who take part
    look_on TEXT NOT NULL, -- day on which it is looked at again
    result TEXT NOT NULL DEFAULT '', -- what came of it; empty: not looked at yet
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX supervision_strategy_by_session ON supervision_strategy (supervision_id, id);

CREATE TABLE talk_board (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the board's address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    about INTEGER REFERENCES person (id), -- about which child; none: the whole family
    kind TEXT NOT NULL, -- a kind of catalogue/board_kinds.csv, or own-<board_kind.id>
    kind_version INTEGER NOT NULL, -- the version it began with
    began_by INTEGER NOT NULL REFERENCES app_user (id), -- who began it
    began_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX talk_board_by_case ON talk_board (case_id, id);

CREATE TABLE talk_board_card (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the card's address
    board_id INTEGER NOT NULL REFERENCES talk_board (id), -- on which board
    position INTEGER NOT NULL, -- the column's place in the kind's version
    words TEXT NOT NULL, -- what was said, or what was seen
    said_by INTEGER REFERENCES person (id), -- whose own words they are; none: a professional's observation
    observer TEXT NOT NULL DEFAULT '', -- of an observation: who has seen it
    observed_on TEXT, -- of an observation: day
    known_by TEXT CHECK (known_by IN ('seen', 'told', 'examined', 'written')), -- of an observation: a word of attribution::ways_of_knowing
    version INTEGER NOT NULL DEFAULT 1, -- raised by each change: two people who correct one card are told
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    added_at TEXT NOT NULL, -- moment
    changed_by INTEGER REFERENCES app_user (id), -- who corrected it last
    changed_at TEXT, -- moment
    removed_by INTEGER REFERENCES app_user (id), -- who took it off the board
    removed_at TEXT, -- moment; what has been on the board is kept
    CHECK ((said_by IS NULL) <> (observer = '')),
    CHECK ((said_by IS NULL) <> (observed_on IS NULL)),
    CHECK ((said_by IS NULL) <> (known_by IS NULL))
) STRICT;
CREATE INDEX talk_board_card_by_board ON talk_board_card (board_id, id);

CREATE TABLE target_criterion (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- kept with each case that it let in
    target_group_id INTEGER NOT NULL REFERENCES target_group (id), -- one of this group's criteria
    wording TEXT NOT NULL -- as the municipality decided it
) STRICT;

CREATE TABLE target_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the municipality's own
    name TEXT NOT NULL, -- "Unge fra 16 år"
    valid_from TEXT NOT NULL, -- day
    valid_until TEXT, -- day, exclusive
    partner_because TEXT NOT NULL DEFAULT '', -- why the municipality chose so
    partner_from TEXT NOT NULL DEFAULT 'any_department' -- which departments the partner comes from
) STRICT;

CREATE TABLE team_ball (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- something a professional does before the next meeting: an open item of the case (rules § 6)
    outcome_id INTEGER NOT NULL REFERENCES team_meeting_outcome (id), -- where it came from
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    words TEXT NOT NULL, -- what is done
    due_on TEXT -- day; none: by the next meeting
) STRICT;
CREATE INDEX team_ball_by_case ON team_ball (case_id, id);

CREATE TABLE team_ball_end (
    ball_id INTEGER NOT NULL PRIMARY KEY REFERENCES team_ball (id), -- which ball is down
    because TEXT NOT NULL DEFAULT '', -- what came of it, or why it is not done
    is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)), -- 1: done; 0: no longer needed
    ended_by INTEGER NOT NULL REFERENCES app_user (id), -- who said so
    ended_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE team_ball_holder (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- who has it; the newest row counts
    ball_id INTEGER NOT NULL REFERENCES team_ball (id), -- which ball
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- exactly one professional
    because TEXT NOT NULL DEFAULT '', -- why it moved; empty for the first
    given_by INTEGER NOT NULL REFERENCES app_user (id), -- who gave it
    given_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX team_ball_holder_by_ball ON team_ball_holder (ball_id, id);
CREATE INDEX team_ball_holder_by_user ON team_ball_holder (user_id);

CREATE TABLE team_duty (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- one agreement; the newest of a team is in force, and without any every member must come
    team_id INTEGER NOT NULL REFERENCES fixed_team (id), -- of which team
    agreed_with TEXT NOT NULL, -- with whom in management
    agreed_on TEXT NOT NULL, -- day
    recorded_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX team_duty_by_team ON team_duty (team_id, id);

CREATE TABLE team_duty_member (
    duty_id INTEGER NOT NULL REFERENCES team_duty (id), -- in which agreement
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who must come
    PRIMARY KEY (duty_id, user_id)
) STRICT;

CREATE TABLE team_meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in the meeting's address
    team_id INTEGER NOT NULL REFERENCES fixed_team (id), -- of which team
    planned_by INTEGER NOT NULL REFERENCES app_user (id), -- who called it
    planned_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX team_meeting_by_team ON team_meeting (team_id, id);

CREATE TABLE team_meeting_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- how it went, in one version; the newest is in force
    meeting_id INTEGER NOT NULL REFERENCES team_meeting (id), -- of which meeting
    version INTEGER NOT NULL, -- 1, 2 …: two people who write one account are told
    note TEXT NOT NULL DEFAULT '', -- what concerns the team itself; what concerns a family stands in its case
    because TEXT NOT NULL DEFAULT '', -- of a correction: what and why
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, version)
) STRICT;

CREATE TABLE team_meeting_cancellation (
    meeting_id INTEGER NOT NULL PRIMARY KEY REFERENCES team_meeting (id), -- which meeting is not held
    because TEXT NOT NULL, -- why
    cancelled_by INTEGER NOT NULL REFERENCES app_user (id), -- who called it off
    cancelled_at TEXT NOT NULL -- moment
) STRICT;

CREATE TABLE team_meeting_case (
    meeting_id INTEGER NOT NULL REFERENCES team_meeting (id), -- the deck as it lay when the meeting began
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    position INTEGER NOT NULL, -- 1, 2 …
    since_at TEXT NOT NULL, -- moment: what is newer was told
    PRIMARY KEY (meeting_id, case_id)
) STRICT;
CREATE INDEX team_meeting_case_by_case ON team_meeting_case (case_id, meeting_id);

CREATE TABLE team_meeting_choice (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a change of the deck by hand; the newest of a case counts
    meeting_id INTEGER NOT NULL REFERENCES team_meeting (id), -- of which meeting
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case
    choice TEXT NOT NULL CHECK (choice IN ('take', 'put_off', 'as_found')), -- a word of status_deck::choices
    because TEXT NOT NULL DEFAULT '', -- why
    chosen_by INTEGER NOT NULL REFERENCES app_user (id), -- by whom
    chosen_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX team_meeting_choice_by_meeting ON team_meeting_choice (meeting_id, id);

CREATE TABLE team_meeting_outcome (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- what came of a case, in order; professional planning and no decision (MEET-7)
    meeting_id INTEGER NOT NULL REFERENCES team_meeting (id), -- at which meeting
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    outcome TEXT NOT NULL CHECK (outcome IN ('nothing', 'ball', 'family', 'meeting')), -- a word of status_deck::outcomes
    words TEXT NOT NULL DEFAULT '', -- what to take up with the family, or what the meeting is for
    noted_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it
    noted_at TEXT NOT NULL -- moment
) STRICT;
CREATE INDEX team_meeting_outcome_by_meeting ON team_meeting_outcome (meeting_id, case_id, id);

CREATE TABLE team_meeting_plan (
    meeting_id INTEGER NOT NULL REFERENCES team_meeting (id), -- of which meeting
    version INTEGER NOT NULL, -- 1, 2 …; the newest is in force
    on_day TEXT NOT NULL, -- day
    from_minute INTEGER NOT NULL CHECK (from_minute >= 0), -- minutes after midnight, Danish time
    until_minute INTEGER NOT NULL CHECK (until_minute > from_minute AND until_minute <= 1440), -- minutes after midnight
    place_note TEXT NOT NULL DEFAULT '', -- room or link
    because TEXT NOT NULL DEFAULT '', -- why it was moved; empty for the first
    planned_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote this version
    planned_at TEXT NOT NULL, -- moment
    PRIMARY KEY (meeting_id, version)
) STRICT;
CREATE INDEX team_meeting_plan_by_day ON team_meeting_plan (on_day, meeting_id);

CREATE TABLE team_meeting_presence (
    account_id INTEGER NOT NULL REFERENCES team_meeting_account (id), -- in which version
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- which member of the team
    must_come INTEGER NOT NULL CHECK (must_come IN (0, 1)), -- 1: had the duty that day
    presence TEXT NOT NULL CHECK (presence IN ('came', 'late', 'substituted', 'absent')), -- a word of team_meetings::presences
    because TEXT NOT NULL DEFAULT '', -- of one who was absent: why, without anything about health
    substitute TEXT NOT NULL DEFAULT '', -- who came instead
    PRIMARY KEY (account_id, user_id)
) STRICT;
CREATE INDEX team_meeting_presence_by_user ON team_meeting_presence (user_id, account_id);

CREATE TABLE team_meeting_put_off (
    meeting_id INTEGER NOT NULL REFERENCES team_meeting (id), -- at which meeting it was not taken
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- which case: it comes back next time
    since_at TEXT NOT NULL, -- moment: what is newer is still to be told
    because TEXT NOT NULL, -- why; empty: the time did not last
    put_off_by INTEGER NOT NULL REFERENCES app_user (id), -- who
    put_off_at TEXT NOT NULL, -- moment
    PRIMARY KEY (meeting_id, case_id)
) STRICT;

CREATE TABLE team_meeting_start (
    meeting_id INTEGER NOT NULL PRIMARY KEY REFERENCES team_meeting (id), -- which meeting was begun
    chair_id INTEGER NOT NULL REFERENCES app_user (id), -- mødeleder
    minute_taker_id INTEGER NOT NULL REFERENCES app_user (id), -- referent
    time_keeper_id INTEGER NOT NULL REFERENCES app_user (id), -- tidsholder
    started_by INTEGER NOT NULL REFERENCES app_user (id), -- who began it
    started_at TEXT NOT NULL -- moment: what happens in a case after it is for the next meeting
) STRICT;

CREATE TABLE timeline (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in order of writing
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- whose story
    at TEXT NOT NULL, -- moment
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who did it
    what TEXT NOT NULL, -- a stable word
    said TEXT NOT NULL, -- JSON: the Danish phrase and its values, so that it can be said in any language
    folder TEXT NOT NULL DEFAULT '' -- where the line belongs: a folder, "all" for everybody in the case, or nothing: for those who coordinate it
) STRICT;
CREATE INDEX timeline_by_case ON timeline (case_id, id);
CREATE INDEX timeline_by_moment ON timeline (case_id, at);

CREATE TABLE todo_kept (
    case_id INTEGER PRIMARY KEY REFERENCES family_case (id), -- of which
    coordinator_id INTEGER NOT NULL REFERENCES app_user (id), -- as whom it was worked out
    kept_for TEXT NOT NULL, -- the day it holds for; empty: something has happened since
    things TEXT NOT NULL -- a line for each thing, its fields parted by tabs: src/todo/written.cpp
) STRICT;
CREATE INDEX todo_kept_by_coordinator ON todo_kept (coordinator_id, case_id);
CREATE INDEX todo_kept_by_day ON todo_kept (kept_for);

CREATE TABLE todo_seen (
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who has said that it is seen
    up_to_id INTEGER NOT NULL REFERENCES timeline (id), -- what the family did up to this line
    seen_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, user_id)
) STRICT;

CREATE TABLE user_department (
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- who
    department_id INTEGER NOT NULL REFERENCES department (id), -- works where
    from_on TEXT NOT NULL, -- day
    until_on TEXT, -- day, exclusive
    PRIMARY KEY (user_id, department_id, from_on)
) STRICT;
CREATE INDEX user_department_by_department ON user_department (department_id, user_id);

CREATE TABLE user_role (
    user_id INTEGER NOT NULL REFERENCES app_user (id), -- whose
    role TEXT NOT NULL, -- a word of access::roles
    from_on TEXT NOT NULL, -- day
    until_on TEXT, -- day; the role is held until the day before
    PRIMARY KEY (user_id, role, from_on)
) STRICT;
CREATE INDEX user_role_by_role ON user_role (role, user_id);

CREATE TABLE voice (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in its address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    child_id INTEGER NOT NULL REFERENCES person (id), -- whose voice
    versions INTEGER NOT NULL -- the number of the version that stands
) STRICT;
CREATE INDEX voice_by_child ON voice (case_id, child_id, id);

CREATE TABLE voice_version (
    voice_id INTEGER NOT NULL REFERENCES voice (id), -- of which
    number INTEGER NOT NULL, -- 1, 2, 3 …: two who write at once cannot both be the next
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'not_possible', 'taken_back')), -- a word of voices::states
    way TEXT NOT NULL CHECK (way IN ('conversation', 'observation', 'home_visit', 'other')), -- a word of voices::ways
    folder TEXT NOT NULL CHECK (folder IN ('assessment', 'youth')), -- in which folder of the case: a word of voices::places
    holder_id INTEGER REFERENCES app_user (id), -- of a planned one: who does it
    planned_on TEXT, -- day
    held_on TEXT, -- day
    held_by TEXT NOT NULL DEFAULT '', -- who talked with the child, in words
    place TEXT NOT NULL DEFAULT '', -- where it was held
    present TEXT NOT NULL DEFAULT '', -- who else was there, a companion (bisidder) among them
    own_words TEXT NOT NULL DEFAULT '', -- what the child said, as it said it
    seen TEXT NOT NULL DEFAULT '', -- what was observed
    because TEXT NOT NULL DEFAULT '', -- why it could not be, or why it is taken back
    other_means TEXT NOT NULL DEFAULT '', -- how the child's view was sought instead
    sharing TEXT NOT NULL CHECK (sharing IN ('not_asked', 'no', 'parts', 'yes')), -- what the child says of showing it at home: a word of voices::sharings
    for_home TEXT NOT NULL DEFAULT '', -- the part that may be shown
    shown_to TEXT NOT NULL DEFAULT '', -- to whom at home: persons' numbers, with commas between
    written_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote this version
    written_at TEXT NOT NULL, -- moment
    PRIMARY KEY (voice_id, number),
    CHECK ((state = 'planned') <= (planned_on IS NOT NULL AND holder_id IS NOT NULL)),
    CHECK ((state = 'held') <= (held_on IS NOT NULL))
) STRICT;
CREATE INDEX voice_version_by_holder ON voice_version (holder_id, voice_id);

CREATE TABLE worry (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- stands in its address
    case_id INTEGER NOT NULL REFERENCES family_case (id), -- in which case
    child_id INTEGER NOT NULL REFERENCES person (id), -- about which child
    worried TEXT NOT NULL DEFAULT '', -- numbers of those of the family who are worried, with commas between
    others TEXT NOT NULL DEFAULT '', -- professionals and others who are worried
    what TEXT NOT NULL, -- what could happen to the child
    if_unchanged TEXT NOT NULL, -- in which case: "hun stadig ikke sover om natten"
    goal TEXT NOT NULL, -- what they want to see instead
    scale_id INTEGER NOT NULL REFERENCES scale (id), -- how near the goal is
    version INTEGER NOT NULL DEFAULT 1, -- raised by each change: two people who correct it are told
    added_by INTEGER NOT NULL REFERENCES app_user (id), -- who wrote it down
    added_at TEXT NOT NULL, -- moment
    changed_by INTEGER REFERENCES app_user (id), -- who corrected it last
    changed_at TEXT, -- moment
    settled_by INTEGER REFERENCES app_user (id), -- who wrote that it worries nobody any more
    settled_at TEXT, -- moment; it is kept
    CHECK (worried <> '' OR others <> '')
) STRICT;
CREATE INDEX worry_by_case ON worry (case_id, id);

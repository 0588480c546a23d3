-- Who may sign in, with which roles, from which department; login sessions, tokens, kept drafts;
-- and the access log: who opened what, by which right. Append-only and hash-chained (TRUST-1).

CREATE TABLE municipality (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1), -- one municipality, one database: there is one row
    slug TEXT NOT NULL, -- the first part of the host name
    name TEXT NOT NULL, -- "Solbjerg Kommune"
    code TEXT NOT NULL, -- kommunekode, four digits; 99xx for invented ones
    is_fictive BIGINT NOT NULL DEFAULT 0 CHECK (is_fictive IN (0, 1)), -- 1: every page says that all is invented
    models TEXT NOT NULL -- the models it runs, as words with a space between
){strict};

CREATE TABLE setting (
    id {id}, -- the newest row of a name counts
    name TEXT NOT NULL, -- a word of access::settings
    value TEXT NOT NULL, -- as the setting writes it
    reason TEXT NOT NULL, -- why the municipality chose so
    set_by BIGINT, -- app_user.id; none for what came with the program
    set_at TEXT NOT NULL -- moment, UTC
){strict};
CREATE INDEX setting_by_name ON setting (name, id);

CREATE TABLE department (
    id {id}, -- the municipality's own numbering
    name TEXT NOT NULL UNIQUE, -- "Børnehandicap"
    area TEXT NOT NULL -- a word of access::areas; coordinators come from child_disability
){strict};

CREATE TABLE app_user (
    id {id}, -- never used again
    login TEXT NOT NULL UNIQUE, -- what is typed at sign-in, lower case
    name TEXT NOT NULL, -- as colleagues and families see it
    telephone TEXT NOT NULL DEFAULT '', -- where the family reaches this person in one step
    email TEXT NOT NULL DEFAULT '', -- work address; no case content is ever sent there
    password_hash TEXT, -- argon2id; none for who signs in elsewhere
    language TEXT NOT NULL DEFAULT 'da' CHECK (language IN ('da', 'en')), -- the interface's
    active_from TEXT NOT NULL, -- day
    active_until TEXT -- day; from then on no sign-in and no token works
){strict};

CREATE TABLE user_role (
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- whose
    role TEXT NOT NULL, -- a word of access::roles
    from_on TEXT NOT NULL, -- day
    until_on TEXT, -- day; the role is held until the day before
    PRIMARY KEY (user_id, role, from_on)
){strict};
CREATE INDEX user_role_by_role ON user_role (role, user_id);

CREATE TABLE user_department (
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who
    department_id BIGINT NOT NULL REFERENCES department (id), -- works where
    from_on TEXT NOT NULL, -- day
    until_on TEXT, -- day, exclusive
    PRIMARY KEY (user_id, department_id, from_on)
){strict};
CREATE INDEX user_department_by_department ON user_department (department_id, user_id);

CREATE TABLE login_session (
    token_hash TEXT NOT NULL PRIMARY KEY, -- of the cookie's value; the value itself is stored nowhere
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who signed in
    csrf_token TEXT NOT NULL, -- stands in each form of this session
    started_at TEXT NOT NULL, -- moment
    seen_at TEXT NOT NULL, -- moment, renewed at most every fifth minute
    expires_at TEXT NOT NULL, -- moment; afterwards the row still tells whose typed text to keep
    ended_at TEXT -- moment of signing out
){strict};
CREATE INDEX login_session_by_user ON login_session (user_id);

CREATE TABLE sign_in_attempt (
    id {id}, -- in order of time
    login TEXT NOT NULL, -- as tried, keyed hash: the log of attempts names nobody
    at TEXT NOT NULL, -- moment
    succeeded BIGINT NOT NULL CHECK (succeeded IN (0, 1)) -- 0 counts towards the throttle
){strict};
CREATE INDEX sign_in_attempt_by_login ON sign_in_attempt (login, at);

CREATE TABLE api_token (
    id {id}, -- shown in lists instead of the token
    token_hash TEXT NOT NULL UNIQUE, -- of the token
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- acts as this user
    made_at TEXT NOT NULL, -- moment
    revoked_at TEXT -- moment; works no more
){strict};

CREATE TABLE draft (
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- whose; nobody else sees it
    address TEXT NOT NULL, -- the form's address: with user and case, one draft a form
    fields TEXT NOT NULL, -- JSON: what was typed
    saved_at TEXT NOT NULL, -- moment
    PRIMARY KEY (user_id, address)
){strict};

CREATE TABLE sent_form (
    form_key TEXT NOT NULL PRIMARY KEY, -- the form's one-time key: the same form sent twice works once
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who sent it
    fingerprint TEXT NOT NULL, -- of what was typed, to tell a double click from a change
    location TEXT NOT NULL, -- where the first one led
    at TEXT NOT NULL -- moment
){strict};

CREATE TABLE access_log (
    sequence BIGINT NOT NULL PRIMARY KEY, -- 1, 2, 3 … without a hole
    at TEXT NOT NULL, -- moment
    user_id BIGINT, -- who; none before sign-in
    case_id BIGINT, -- which case was opened or changed; none for lists
    act TEXT NOT NULL, -- what: a route's name, or a word such as cpr_shown
    because TEXT NOT NULL, -- by which right
    hash TEXT NOT NULL -- keyed BLAKE2b over the row and the hash before it
){strict};
CREATE INDEX access_log_by_case ON access_log (case_id, sequence);

-- Mail to be sent lies beside what it belongs to, in the same transaction (design.md § 2): invitations to meetings with
-- their changes and withdrawals (MEET-4), and "there is news" (SHARE-8). Then who answered what, in which form each
-- wants to be invited, and the secret addresses of feeds (LINK-3).

CREATE TABLE outgoing_letter (
    id {id}, -- the letter; part of its Message-ID
    kind TEXT NOT NULL CHECK (kind IN ('news', 'invitation', 'change', 'withdrawal')), -- a word of outbox::kinds
    user_id BIGINT REFERENCES app_user (id), -- whose login it is for, where it says that there is news
    address TEXT NOT NULL, -- to whom; empty once it is sent
    subject TEXT NOT NULL, -- empty once it is sent
    content TEXT NOT NULL, -- what it says, nothing of the case; empty once it is sent
    calendar TEXT NOT NULL DEFAULT '', -- the invitation inside it (iCalendar); empty once it is sent
    method TEXT NOT NULL DEFAULT '', -- REQUEST or CANCEL; none: an ordinary letter
    made_at TEXT NOT NULL, -- moment
    useless_after TEXT, -- moment: the meeting is over
    standing TEXT NOT NULL CHECK (standing IN ('waiting', 'sent', 'given_up')), -- a word of outbox::standings
    attempts BIGINT NOT NULL DEFAULT 0, -- how often it was tried
    next_try_at TEXT NOT NULL, -- moment, not before; while it is being sent: when somebody else may try
    settled_at TEXT, -- moment when it was sent or given up
    failure TEXT NOT NULL DEFAULT '' -- what the mail server answered last; never an address
){strict};
CREATE INDEX outgoing_letter_by_standing ON outgoing_letter (standing, next_try_at);

CREATE TABLE invitation (
    id {id}, -- stands in the address where it is answered
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which family
    source TEXT NOT NULL, -- what it is to, with its number: appointments::Identity
    number BIGINT NOT NULL, -- its number there
    user_id BIGINT REFERENCES app_user (id), -- who is invited: a professional
    person_id BIGINT REFERENCES person (id), -- or one of the family
    sequence BIGINT NOT NULL, -- of the last letter; a calendar takes the highest
    address TEXT NOT NULL DEFAULT '', -- where letters went last, so that a withdrawal finds its way; empty: no mail
    on_day TEXT NOT NULL, -- day, as it was told last
    from_minute BIGINT NOT NULL, -- minutes after midnight, Danish time
    until_minute BIGINT NOT NULL, -- minutes after midnight
    place TEXT NOT NULL, -- a word of appointments::places
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)), -- 1: called off, or no longer invited
    invited_at TEXT NOT NULL, -- moment
    told_at TEXT NOT NULL, -- moment of the last change
    CHECK ((user_id IS NULL) <> (person_id IS NULL)),
    UNIQUE (source, number, user_id),
    UNIQUE (source, number, person_id)
){strict};
CREATE INDEX invitation_by_case ON invitation (case_id, source, number);
CREATE INDEX invitation_by_user ON invitation (user_id, on_day);
CREATE INDEX invitation_by_person ON invitation (person_id, on_day);

CREATE TABLE invitation_answer (
    id {id}, -- an answer; the newest to the time that is in force counts
    invitation_id BIGINT NOT NULL REFERENCES invitation (id), -- to which invitation
    answer TEXT NOT NULL CHECK (answer IN ('comes', 'cannot', 'other_time')), -- a word of invitations::answers
    words TEXT NOT NULL DEFAULT '', -- what suits better, or why; in their own words
    on_day TEXT NOT NULL, -- day: which time was answered to
    from_minute BIGINT NOT NULL, -- minutes after midnight
    until_minute BIGINT NOT NULL, -- minutes after midnight
    given_by BIGINT NOT NULL REFERENCES app_user (id), -- whose login it was given by
    given_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX invitation_answer_by_invitation ON invitation_answer (invitation_id, id);

CREATE TABLE invitation_form (
    id {id}, -- in which form one of the family wants to be invited; the newest counts
    person_id BIGINT NOT NULL REFERENCES person (id), -- who
    form TEXT NOT NULL CHECK (form IN ('ordinary', 'easy', 'large', 'pictograms')), -- a word of invitations::forms
    chosen_by BIGINT NOT NULL REFERENCES app_user (id), -- by whom
    chosen_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX invitation_form_by_person ON invitation_form (person_id, id);

CREATE TABLE calendar_feed (
    id {id}, -- one secret address
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- whose appointments
    token_hash TEXT NOT NULL UNIQUE, -- of the secret in the address; the secret itself is kept nowhere
    made_at TEXT NOT NULL, -- moment
    ended_at TEXT -- moment from which it opens nothing
){strict};
CREATE INDEX calendar_feed_by_user ON calendar_feed (user_id, id);

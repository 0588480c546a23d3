-- Status meetings of a fixed team (statusmøder, MEET-2): planned in the team's rhythm, moved, called off or held, with
-- who must come and who came (mødepligt, TEAM-5). Held is a meeting that was begun with its deck and has its attendance
-- written: no note stands in for one. The deck (mødebunken) is the cases in which something happened since last time.

CREATE TABLE team_meeting (
    id {id}, -- stands in the meeting's address
    team_id BIGINT NOT NULL REFERENCES fixed_team (id), -- of which team
    planned_by BIGINT NOT NULL REFERENCES app_user (id), -- who called it
    planned_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX team_meeting_by_team ON team_meeting (team_id, id);

CREATE TABLE team_meeting_plan (
    meeting_id BIGINT NOT NULL REFERENCES team_meeting (id), -- of which meeting
    version BIGINT NOT NULL, -- 1, 2 …; the newest is in force
    on_day TEXT NOT NULL, -- day
    from_minute BIGINT NOT NULL CHECK (from_minute >= 0), -- minutes after midnight, Danish time
    until_minute BIGINT NOT NULL CHECK (until_minute > from_minute AND until_minute <= 1440), -- minutes after midnight
    place_note TEXT NOT NULL DEFAULT '', -- room or link
    because TEXT NOT NULL DEFAULT '', -- why it was moved; empty for the first
    planned_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote this version
    planned_at TEXT NOT NULL, -- moment
    PRIMARY KEY (meeting_id, version)
){strict};
CREATE INDEX team_meeting_plan_by_day ON team_meeting_plan (on_day, meeting_id);

CREATE TABLE team_meeting_cancellation (
    meeting_id BIGINT NOT NULL PRIMARY KEY REFERENCES team_meeting (id), -- which meeting is not held
    because TEXT NOT NULL, -- why
    cancelled_by BIGINT NOT NULL REFERENCES app_user (id), -- who called it off
    cancelled_at TEXT NOT NULL -- moment
){strict};

CREATE TABLE team_meeting_start (
    meeting_id BIGINT NOT NULL PRIMARY KEY REFERENCES team_meeting (id), -- which meeting was begun
    chair_id BIGINT NOT NULL REFERENCES app_user (id), -- mødeleder
    minute_taker_id BIGINT NOT NULL REFERENCES app_user (id), -- referent
    time_keeper_id BIGINT NOT NULL REFERENCES app_user (id), -- tidsholder
    started_by BIGINT NOT NULL REFERENCES app_user (id), -- who began it
    started_at TEXT NOT NULL -- moment: what happens in a case after it is for the next meeting
){strict};

CREATE TABLE team_duty (
    id {id}, -- one agreement; the newest of a team is in force, and without any every member must come
    team_id BIGINT NOT NULL REFERENCES fixed_team (id), -- of which team
    agreed_with TEXT NOT NULL, -- with whom in management
    agreed_on TEXT NOT NULL, -- day
    recorded_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    recorded_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX team_duty_by_team ON team_duty (team_id, id);

CREATE TABLE team_duty_member (
    duty_id BIGINT NOT NULL REFERENCES team_duty (id), -- in which agreement
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- who must come
    PRIMARY KEY (duty_id, user_id)
){strict};

CREATE TABLE team_meeting_account (
    id {id}, -- how it went, in one version; the newest is in force
    meeting_id BIGINT NOT NULL REFERENCES team_meeting (id), -- of which meeting
    version BIGINT NOT NULL, -- 1, 2 …: two people who write one account are told
    note TEXT NOT NULL DEFAULT '', -- what concerns the team itself; what concerns a family stands in its case
    because TEXT NOT NULL DEFAULT '', -- of a correction: what and why
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    written_at TEXT NOT NULL, -- moment
    UNIQUE (meeting_id, version)
){strict};

CREATE TABLE team_meeting_presence (
    account_id BIGINT NOT NULL REFERENCES team_meeting_account (id), -- in which version
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- which member of the team
    must_come BIGINT NOT NULL CHECK (must_come IN (0, 1)), -- 1: had the duty that day
    presence TEXT NOT NULL CHECK (presence IN ('came', 'late', 'substituted', 'absent')), -- a word of team_meetings::presences
    because TEXT NOT NULL DEFAULT '', -- of one who was absent: why, without anything about health
    substitute TEXT NOT NULL DEFAULT '', -- who came instead
    PRIMARY KEY (account_id, user_id)
){strict};
CREATE INDEX team_meeting_presence_by_user ON team_meeting_presence (user_id, account_id);

CREATE TABLE team_meeting_choice (
    id {id}, -- a change of the deck by hand; the newest of a case counts
    meeting_id BIGINT NOT NULL REFERENCES team_meeting (id), -- of which meeting
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    choice TEXT NOT NULL CHECK (choice IN ('take', 'put_off', 'as_found')), -- a word of status_deck::choices
    because TEXT NOT NULL DEFAULT '', -- why
    chosen_by BIGINT NOT NULL REFERENCES app_user (id), -- by whom
    chosen_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX team_meeting_choice_by_meeting ON team_meeting_choice (meeting_id, id);

CREATE TABLE team_meeting_case (
    meeting_id BIGINT NOT NULL REFERENCES team_meeting (id), -- the deck as it lay when the meeting began
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case
    position BIGINT NOT NULL, -- 1, 2 …
    since_at TEXT NOT NULL, -- moment: what is newer was told
    PRIMARY KEY (meeting_id, case_id)
){strict};
CREATE INDEX team_meeting_case_by_case ON team_meeting_case (case_id, meeting_id);

CREATE TABLE team_meeting_put_off (
    meeting_id BIGINT NOT NULL REFERENCES team_meeting (id), -- at which meeting it was not taken
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- which case: it comes back next time
    since_at TEXT NOT NULL, -- moment: what is newer is still to be told
    because TEXT NOT NULL, -- why; empty: the time did not last
    put_off_by BIGINT NOT NULL REFERENCES app_user (id), -- who
    put_off_at TEXT NOT NULL, -- moment
    PRIMARY KEY (meeting_id, case_id)
){strict};

CREATE TABLE team_meeting_outcome (
    id {id}, -- what came of a case, in order; professional planning and no decision (MEET-7)
    meeting_id BIGINT NOT NULL REFERENCES team_meeting (id), -- at which meeting
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    outcome TEXT NOT NULL CHECK (outcome IN ('nothing', 'ball', 'family', 'meeting')), -- a word of status_deck::outcomes
    words TEXT NOT NULL DEFAULT '', -- what to take up with the family, or what the meeting is for
    noted_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    noted_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX team_meeting_outcome_by_meeting ON team_meeting_outcome (meeting_id, case_id, id);

CREATE TABLE team_ball (
    id {id}, -- something a professional does before the next meeting: an open item of the case (rules § 6)
    outcome_id BIGINT NOT NULL REFERENCES team_meeting_outcome (id), -- where it came from
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    words TEXT NOT NULL, -- what is done
    due_on TEXT -- day; none: by the next meeting
){strict};
CREATE INDEX team_ball_by_case ON team_ball (case_id, id);

CREATE TABLE team_ball_holder (
    id {id}, -- who has it; the newest row counts
    ball_id BIGINT NOT NULL REFERENCES team_ball (id), -- which ball
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- exactly one professional
    because TEXT NOT NULL DEFAULT '', -- why it moved; empty for the first
    given_by BIGINT NOT NULL REFERENCES app_user (id), -- who gave it
    given_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX team_ball_holder_by_ball ON team_ball_holder (ball_id, id);
CREATE INDEX team_ball_holder_by_user ON team_ball_holder (user_id);

CREATE TABLE team_ball_end (
    ball_id BIGINT NOT NULL PRIMARY KEY REFERENCES team_ball (id), -- which ball is down
    because TEXT NOT NULL DEFAULT '', -- what came of it, or why it is not done
    is_done BIGINT NOT NULL CHECK (is_done IN (0, 1)), -- 1: done; 0: no longer needed
    ended_by BIGINT NOT NULL REFERENCES app_user (id), -- who said so
    ended_at TEXT NOT NULL -- moment
){strict};

CREATE INDEX timeline_by_moment ON timeline (case_id, at); -- what happened in a team's cases since last time

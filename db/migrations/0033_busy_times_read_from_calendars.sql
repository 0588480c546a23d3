-- When professionals are taken by what stands in their own calendars elsewhere (MEET-12): where such a calendar
-- is, and the hours that were read there. Titles, places and who else comes are never kept.

CREATE TABLE busy_source (
    id {id}, -- stands in the calendar's address
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- whose calendar
    kind TEXT NOT NULL CHECK (kind IN ('feed', 'caldav')), -- a word of busy_times::kinds
    host TEXT NOT NULL, -- where it is, as it is shown; the address itself can be a secret
    sealed {bytes} NOT NULL, -- address, user name and password, sealed with the municipality's key
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it
    added_at TEXT NOT NULL, -- moment
    removed_by BIGINT REFERENCES app_user (id), -- who took it away
    removed_at TEXT, -- moment; it is read no more, and its hours are gone
    tried_at TEXT, -- moment when it was last read or could not be
    read_at TEXT, -- moment when it was last read
    failure TEXT NOT NULL DEFAULT '' -- why it could not be read the last time: a word of busy_times::failures
){strict};
CREATE INDEX busy_source_by_user ON busy_source (user_id, removed_at);

CREATE TABLE busy_span (
    source_id BIGINT NOT NULL REFERENCES busy_source (id), -- read in which calendar
    on_day TEXT NOT NULL, -- day
    from_minute BIGINT NOT NULL CHECK (from_minute >= 0), -- minutes after midnight, Danish time
    until_minute BIGINT NOT NULL CHECK (until_minute > from_minute AND until_minute <= 1440), -- minutes after midnight
    PRIMARY KEY (source_id, on_day, from_minute)
){strict};

-- What one of a family has seen of what is new to it (SHARE-1). What is new is computed from what there is; here stands
-- only what was opened or put away, so that a page that was fetched and never read takes nothing away.

CREATE TABLE news_seen (
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- in which case
    user_id BIGINT NOT NULL REFERENCES app_user (id), -- whose login
    what TEXT NOT NULL, -- which news: 'minutes-12-1'; 'everything': all that came up to that moment
    seen_at TEXT NOT NULL, -- moment
    PRIMARY KEY (case_id, user_id, what)
){strict};

-- Those who had a login before there was a list have been told already.
INSERT INTO news_seen (case_id, user_id, what, seen_at)
SELECT g.case_id, g.user_id, 'everything', MAX(t.at) FROM access_grant g JOIN timeline t ON t.case_id = g.case_id
WHERE g.relation = 'family_member' GROUP BY g.case_id, g.user_id;

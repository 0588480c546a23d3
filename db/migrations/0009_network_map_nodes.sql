-- The network map (netværkskort, "skyer"): who and what is around the family, drawn together with it (CASE-6).

CREATE TABLE network_node (
    id {id}, -- stands in the node's address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- whose map
    domain TEXT NOT NULL, -- a word of network_map::domains: the cloud it lies in
    name TEXT NOT NULL, -- "Farmor", "Svømmeklubben": as the family says it
    what TEXT NOT NULL DEFAULT '', -- what they are or do for the family
    telephone TEXT NOT NULL DEFAULT '', -- how to reach them
    standing TEXT NOT NULL, -- a word of network_map::standings
    x BIGINT NOT NULL CHECK (x BETWEEN 0 AND 1000), -- on a sheet 1000 wide
    y BIGINT NOT NULL CHECK (y BETWEEN 0 AND 700), -- and 700 high
    version BIGINT NOT NULL DEFAULT 1, -- raised by each change: two people who change one node are told
    added_by BIGINT NOT NULL REFERENCES app_user (id), -- who drew it
    added_at TEXT NOT NULL, -- moment
    removed_by BIGINT REFERENCES app_user (id), -- who took it off the map
    removed_at TEXT -- moment; what has been on the map is kept
){strict};
CREATE INDEX network_node_by_case ON network_node (case_id, id);

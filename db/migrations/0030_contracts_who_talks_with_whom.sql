-- Coordination by contract (kontraktbaseret samarbejde, PLAN-4): for each party outside, who keeps the thread, the
-- family or a professional, as the family wants it. What is agreed is a row that stays; a change is a new one.

CREATE TABLE coordination_contract (
    id {id}, -- stands in the contract's address
    case_id BIGINT NOT NULL REFERENCES family_case (id), -- of which family
    node_id BIGINT NOT NULL REFERENCES network_node (id), -- the party, as it stands on the network map
    about_id BIGINT REFERENCES person (id), -- about whom; an adult's lies in the adult's own folder; none: the whole family
    begun_by BIGINT NOT NULL REFERENCES app_user (id), -- who agreed or wished it first
    begun_at TEXT NOT NULL -- moment
){strict};
CREATE INDEX coordination_contract_by_case ON coordination_contract (case_id, id);

CREATE TABLE coordination_term (
    id {id}, -- in the order in which it was said
    contract_id BIGINT NOT NULL REFERENCES coordination_contract (id), -- of which contract
    act TEXT NOT NULL CHECK (act IN ('agreed', 'wished', 'declined', 'withdrawn', 'ended')), -- a word of contracts::acts
    person_id BIGINT REFERENCES person (id), -- who keeps the thread: one of the family …
    user_id BIGINT REFERENCES app_user (id), -- … or a professional
    covers TEXT NOT NULL DEFAULT '', -- what it is about, in words
    agreed_on TEXT, -- day on which it was agreed with the family
    look_again_on TEXT, -- day by which it is to be talked about again
    because TEXT NOT NULL DEFAULT '', -- why it changes, why it is not as wished, why it ends
    written_by BIGINT NOT NULL REFERENCES app_user (id), -- who wrote it down
    written_at TEXT NOT NULL, -- moment
    CHECK (person_id IS NULL OR user_id IS NULL),
    CHECK (act NOT IN ('agreed', 'wished') OR person_id IS NOT NULL OR user_id IS NOT NULL),
    CHECK ((act = 'agreed') = (agreed_on IS NOT NULL))
){strict};
CREATE INDEX coordination_term_by_contract ON coordination_term (contract_id, id);

-- What a foreign key cannot say of a coordinator: of the children's disability area on that day, not
-- before the case opened, not after it closed; and a period once written is never taken away (CASE-3).

CREATE TRIGGER coordinator_is_of_the_area BEFORE INSERT ON coordinator_change -- sqlite
WHEN NOT EXISTS (SELECT 1 FROM user_department m JOIN department d ON d.id = m.department_id -- sqlite
    WHERE m.user_id = NEW.user_id AND d.area = 'child_disability' -- sqlite
    AND m.from_on <= NEW.from_on AND (m.until_on IS NULL OR m.until_on > NEW.from_on)) -- sqlite
BEGIN SELECT RAISE(ABORT, 'coordinator_not_of_the_area'); END; -- sqlite
CREATE TRIGGER coordinator_within_the_case BEFORE INSERT ON coordinator_change -- sqlite
WHEN EXISTS (SELECT 1 FROM family_case c WHERE c.id = NEW.case_id -- sqlite
    AND (NEW.from_on < c.opened_on OR NEW.from_on >= c.closed_on)) -- sqlite
BEGIN SELECT RAISE(ABORT, 'coordinator_outside_the_case'); END; -- sqlite
CREATE TRIGGER coordinator_stays_written BEFORE UPDATE ON coordinator_change -- sqlite
BEGIN SELECT RAISE(ABORT, 'coordinator_period_is_written'); END; -- sqlite
CREATE TRIGGER coordinator_is_not_erased BEFORE DELETE ON coordinator_change -- sqlite
BEGIN SELECT RAISE(ABORT, 'coordinator_period_is_written'); END; -- sqlite
CREATE TRIGGER access_log_stays_written BEFORE UPDATE ON access_log -- sqlite
BEGIN SELECT RAISE(ABORT, 'access_log_is_append_only'); END; -- sqlite
CREATE TRIGGER access_log_is_not_erased BEFORE DELETE ON access_log -- sqlite
BEGIN SELECT RAISE(ABORT, 'access_log_is_append_only'); END; -- sqlite

CREATE FUNCTION guard_coordinator() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN -- postgres
    IF NOT EXISTS (SELECT 1 FROM user_department m JOIN department d ON d.id = m.department_id -- postgres
        WHERE m.user_id = NEW.user_id AND d.area = 'child_disability' -- postgres
        AND m.from_on <= NEW.from_on AND (m.until_on IS NULL OR m.until_on > NEW.from_on)) -- postgres
    THEN RAISE EXCEPTION 'coordinator_not_of_the_area' USING ERRCODE = 'check_violation'; END IF; -- postgres
    IF EXISTS (SELECT 1 FROM family_case c WHERE c.id = NEW.case_id -- postgres
        AND (NEW.from_on < c.opened_on OR NEW.from_on >= c.closed_on)) -- postgres
    THEN RAISE EXCEPTION 'coordinator_outside_the_case' USING ERRCODE = 'check_violation'; END IF; -- postgres
    RETURN NEW; END $guard$; -- postgres
CREATE TRIGGER coordinator_guard BEFORE INSERT ON coordinator_change FOR EACH ROW EXECUTE FUNCTION guard_coordinator(); -- postgres
CREATE FUNCTION guard_written() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN -- postgres
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation'; END $guard$; -- postgres
CREATE TRIGGER coordinator_written BEFORE UPDATE OR DELETE ON coordinator_change FOR EACH ROW EXECUTE FUNCTION guard_written(); -- postgres
CREATE TRIGGER access_log_written BEFORE UPDATE OR DELETE ON access_log FOR EACH ROW EXECUTE FUNCTION guard_written(); -- postgres

-- The interface in more languages than two (SHARE-7). Which they are stands in the program (foundation/languages.cpp),
-- so that a new one needs no migration; a code it does not know is read as Danish.

ALTER TABLE app_user ADD COLUMN chosen_language TEXT NOT NULL DEFAULT 'da' CHECK (length(chosen_language) BETWEEN 2 AND 3); -- the interface's: a code of foundation/languages.cpp
UPDATE app_user SET chosen_language = language;
ALTER TABLE app_user DROP COLUMN language;
ALTER TABLE app_user RENAME COLUMN chosen_language TO language;

#!/usr/bin/env python3
"""Writes db/schema.sql from the migrations: each table as it is now, a comment on every column.

    tools/make_schema.py [--check]      --check: writes nothing, fails where the file is not current

The texts are the migrations' own, in SQLite's dialect; SQLite itself says whether they are right.
"""
import re
import sqlite3
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "db/schema.sql"
TOKENS = {"{id}": "INTEGER PRIMARY KEY AUTOINCREMENT", "{strict}": " STRICT", "{bytes}": "BLOB",
          "BIGINT": "INTEGER"}
NOT_A_COLUMN = {"PRIMARY", "FOREIGN", "UNIQUE", "CHECK", "CONSTRAINT"}
CREATE = re.compile(r"CREATE TABLE (\w+) \(\n(.*?)\n\)", re.S)
CHANGE = re.compile(r"^(?:ALTER TABLE (\w+) (ADD COLUMN|DROP COLUMN|RENAME TO|RENAME COLUMN) (.*)"
                    r"|DROP TABLE (\w+));(.*)$", re.M)


def in_dialect(text: str) -> str:
    """As db/dialect.cpp does it for SQLite."""
    lines = [line for line in text.splitlines() if not line.rstrip().endswith("-- postgres")]
    text = "\n".join(re.sub(r"\s*-- sqlite$", "", line.rstrip()) for line in lines)
    for token, written in TOKENS.items():
        text = text.replace(token, written)
    return text


class Line:
    """One line of a table: a column with its comment, or a constraint."""

    def __init__(self, text: str):
        code, dashes, comment = text.strip().partition("--")
        self.code, self.comment = code.strip().rstrip(","), comment.strip()
        first = self.code.split(" ")[0]
        self.column = None if first in NOT_A_COLUMN or not re.fullmatch(r"\w+", first) else first


def change(tables: dict[str, list[Line]], match: re.Match) -> None:
    table, what, rest, dropped, comment = match.groups()
    if dropped:
        del tables[dropped]
    elif what == "ADD COLUMN":
        place = sum(1 for line in tables[table] if line.column)
        tables[table].insert(place, Line(rest + " " + comment.strip()))
    elif what == "DROP COLUMN":
        tables[table] = [line for line in tables[table] if line.column != rest]
    elif what == "RENAME TO":
        tables[rest] = tables.pop(table)
    else:
        old, new = rest.split(" TO ")
        for line in tables[table]:
            if line.column == old:
                line.column = new
            line.code = re.sub(rf"\b{old}\b", new, line.code)


def tables_of(texts: list[str]) -> dict[str, list[Line]]:
    tables: dict[str, list[Line]] = {}
    for text in texts:
        found = [*CREATE.finditer(text), *CHANGE.finditer(text)]
        for match in sorted(found, key=lambda match: match.start()):
            if match.re is CHANGE:
                change(tables, match)
            else:
                tables[match[1]] = [Line(line) for line in match[2].splitlines() if line.strip()]
    return tables


def written(name: str, lines: list[Line]) -> str:
    out = []
    for i, line in enumerate(lines):
        comma = "," if any(later.code for later in lines[i + 1:]) else ""
        comment = f" -- {line.comment}" if line.comment else ""
        out.append(f"    {line.code}{comma if line.code else ''}{comment}".rstrip())
    return f"CREATE TABLE {name} (\n" + "\n".join(out) + "\n) STRICT;\n"


def mistakes(database: sqlite3.Connection, tables: dict[str, list[Line]]) -> list[str]:
    real = {row[0] for row in database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")}
    found = [f"{name}: not understood" for name in sorted(real ^ set(tables))]
    for name in sorted(real & set(tables)):
        columns = [row[1] for row in database.execute(f"PRAGMA table_info({name})")]
        if columns != [line.column for line in tables[name] if line.column]:
            found.append(f"{name}: write one column a line, as they are: {columns}")
        found += [f"{name}.{line.column}: no comment says what it is"
                  for line in tables[name] if line.column and not line.comment]
    return found


def rest_of(database: sqlite3.Connection, table: str) -> str:
    """Its indexes, triggers and views."""
    return "".join(row[0] + ";\n" for row in database.execute(
        "SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND type <> 'table' AND sql IS NOT NULL "
        "ORDER BY type, name", (table,)))


def main() -> int:
    texts = [in_dialect(file.read_text()) for file in sorted(ROOT.glob("db/migrations/*.sql"))]
    database = sqlite3.connect(":memory:")
    for text in texts:
        database.executescript(text)
    tables = tables_of(texts)
    if found := mistakes(database, tables):
        print("\n".join(found), file=sys.stderr)
        return 1
    schema = "-- Written by tools/make_schema.py from the migrations: read it, do not change it.\n"
    schema += "".join("\n" + written(name, tables[name]) + rest_of(database, name)
                      for name in sorted(tables))
    if "--check" not in sys.argv:
        SCHEMA.write_text(schema)
    elif not SCHEMA.exists() or SCHEMA.read_text() != schema:
        print("db/schema.sql is not current: run tools/make_schema.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Checks the catalogue: keys unique, successors there, dates sane, 98 municipalities, holidays by rule."""
import csv
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GROUPS = {"C", "P", "U", "none", "examination"}
KINDS = {"advice", "prevention", "money", "compensation", "support", "aids", "home_training", "screening",
         "mapping", "investigation", "special_support", "placement", "coercive", "plan", "process",
         "principle", "transition", "notification", "complaint", "data_sharing"}
REGIONS = {"1081": 11, "1082": 19, "1083": 22, "1084": 29, "1085": 17}
mistakes = []


def check(holds: bool, said: str):
    if not holds:
        mistakes.append(said)


def rows(name: str):
    text = (ROOT / "catalogue" / name).read_text(encoding="utf-8")
    check(";" not in text, f"{name}: a semicolon")
    lines = list(csv.DictReader(text.splitlines(), strict=True))
    for line in lines:
        check(None not in line and None not in line.values(), f"{name}: wrong number of fields: {line}")
        check(bool(line["source"]), f"{name}: no source: {line}")
    return lines


def check_keys_are_unique(name: str, lines: list, key: str):
    for value, n in Counter(line[key] for line in lines).items():
        check(n == 1, f"{name}: {value} stands {n} times")


def check_provision(row: dict, keys: set):
    key = row["key"]
    parts = ".".join(part for part in (row["paragraph"], row["stk"], row["nr"]) if part)
    check(key == f"{row['act']} {parts}", f"{key}: is not its act, paragraph, stk and nr")
    check(bool(row["title_da"] and row["title_en"]), f"{key}: no title")
    valid_from = date.fromisoformat(row["valid_from"])
    if row["valid_to"]:
        check(valid_from < date.fromisoformat(row["valid_to"]), f"{key}: ends before it begins")
    if row["act"] == "BL":
        check(row["valid_from"] >= "2024-01-01", f"{key}: before barnets lov was in force")
    successors = [s for s in row["successors"].split(", ") if s]
    for successor in successors:
        check(successor in keys, f"{key}: successor {successor} is not in the catalogue")
    check(bool(successors) == bool(row["valid_to"]), f"{key}: successors and an end go together")
    check(row["cadence_group"] in GROUPS, f"{key}: group {row['cadence_group']}")
    check((row["cadence_group"] == "none") == (row["basis"] == ""), f"{key}: group and basis go together")
    check(row["basis"] in {"", "explicit", "extended"}, f"{key}: basis {row['basis']}")
    check(row["kind"] in KINDS, f"{key}: kind {row['kind']}")
    check(row["party_age"] in {"", "10", "12"}, f"{key}: age {row['party_age']}")
    check(row["granted_by_default"] in {"", "team", "leader", "committee"}, f"{key}: granted by")


def check_dimensions(name: str, lines: list):
    check(len({row["valid_from"] for row in lines}) == 1, f"{name}: one set, one day")
    check({row["side"] for row in lines} == {"child", "parents", "surroundings"}, f"{name}: three sides")
    for row in lines:
        check(all(row[key] for key in ("word", "name_da", "name_en", "help_da", "help_en")), f"{name}: {row} is not whole")


def check_board_kind(name: str, lines: list):
    whole = ("kind", "version", "valid_from", "audience", "drawing", "is_strength_first", "name_da", "name_en", "origin_da", "origin_en")
    check(len({tuple(row[key] for key in whole) for row in lines}) == 1, f"{name}: one kind says two things of itself")
    check([row["position"] for row in lines] == [str(n + 1) for n in range(len(lines))], f"{name}: its columns count from 1")
    check(any(row["is_strength"] == "yes" for row in lines), f"{name}: no column for what works")
    check("inspireret" in lines[0]["origin_da"].lower(), f"{name}: claims to be the method itself")
    for row in lines:
        check(all(row[key] for key in row), f"{name}: {row} is not whole")


if __name__ == "__main__":
    provisions = rows("provisions.csv")
    check_keys_are_unique("provisions.csv", provisions, "key")
    for row in provisions:
        check_provision(row, {row["key"] for row in provisions})

    municipalities = rows("municipalities.csv")
    for key in ("code", "name"):
        check_keys_are_unique("municipalities.csv", municipalities, key)
    check(len(municipalities) == 98, f"{len(municipalities)} municipalities, not 98")
    check(Counter(row["region_code"] for row in municipalities) == REGIONS, "municipalities per region")
    check(all(len(row["code"]) == 4 and row["code"].isdigit() for row in municipalities), "a code")

    holidays = rows("holidays.csv")
    check_keys_are_unique("holidays.csv", holidays, "day")
    by_rule = subprocess.run([sys.executable, ROOT / "tools" / "make_holidays.py"], capture_output=True,
                             text=True, encoding="utf-8", check=True).stdout
    check((ROOT / "catalogue" / "holidays.csv").read_text() == by_rule, "holidays.csv is not by rule")

    bases = rows("legal_bases.csv")
    check_keys_are_unique("legal_bases.csv", bases, "key")
    for row in bases:
        check(bool(row["law"]) != (row["is_chosen"] == "yes"), f"{row['key']}: a law, or our own choice")
        check(bool(row["title_en"] and row["explanation_en"]), f"{row['key']}: no English")

    dimensions = rows("ics_dimensions.csv")
    check_keys_are_unique("ics_dimensions.csv", [{"key": (row["set"], row["word"])} for row in dimensions], "key")
    for name in {row["set"] for row in dimensions}:
        check_dimensions(name, [row for row in dimensions if row["set"] == name])

    kinds = rows("board_kinds.csv")
    for name in {(row["kind"], row["version"]) for row in kinds}:
        check_board_kind(" ".join(name), [row for row in kinds if (row["kind"], row["version"]) == name])

    print("\n".join(mistakes) or f"{len(provisions)} provisions, {len(municipalities)} municipalities, "
          f"{len(holidays)} holidays: all well")
    sys.exit(1 if mistakes else 0)

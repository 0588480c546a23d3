#!/usr/bin/env python3
"""Kills `indgang import` with SIGKILL at moments drawn by the seed: after each, nothing of the file is saved,
the log and every date hold, and in the end the same file goes in whole, once.

    tests/durability/kill_an_import.py [--program build/release/indgang] [--rounds 8] [--rows 4000] [--seed 1]"""
import argparse
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HEADINGS = "Familie;Navn;Rolle;CPR-nr.;Telefon;Koordinator;Forløb startet;Paragraf;Bevilget fra\n"
TODAY = "2026-11-23"


def cpr(number: int, is_child: bool) -> str:
    return f"{61 + number % 28}{1 + number // 28 % 12:02}{'15' if is_child else '85'}{'4' if is_child else '1'}{number // 336:03}"


def sheet(rows: int) -> str:
    """Families of four, all invented: CPR numbers have day + 60."""
    lines = [HEADINGS]
    for family in range(rows // 4):
        for place, role in enumerate(("barn", "barn", "mor", "far")):
            grant = f"BL 86;0{1 + place}-02-2026" if role == "barn" else ";"
            lines.append(f"{family};Navn {family} {place};{role};{cpr(family * 4 + place, role == 'barn')};"
                         f"{20000000 + family};koordinator1;01-05-2026;{grant}\n")
    return "".join(lines)


def run(program: str, *words: str) -> subprocess.CompletedProcess:
    return subprocess.run([program, *words], capture_output=True, text=True)


def counts(database: Path) -> tuple:
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
        return tuple(db.execute(f"SELECT count(*) FROM {t}").fetchone()[0]
                     for t in ("family_case", "person", "intervention", "timeline", "follow_up_due"))


def fail(why: str):
    sys.exit(f"FAILED: {why}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default="build/release/indgang")
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--rows", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args()
    draw = random.Random(said.seed)
    with tempfile.TemporaryDirectory() as folder:
        place = ["--data", folder, "--municipality", "proeve"]
        made = run(said.program, "generate", *place, "--cases", "20", "--today", TODAY)
        if made.returncode:
            fail(made.stderr)
        database = next(Path(folder).glob("*.db"))
        file = Path(folder) / "familier.csv"
        file.write_text(sheet(said.rows))
        command = ["import", str(file), *place, "--today", TODAY, "--user", "leder1", "--criterion", "1"]
        before, longest = counts(database), 1.0
        for number in range(said.rounds):
            after = draw.uniform(0.05, longest)
            process = subprocess.Popen([said.program, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(after)
            process.kill()
            is_done = process.wait() == 0
            now = counts(database)
            if now != before and not is_done and now[0] != before[0] + said.rows // 4:
                fail(f"round {number}: half saved: {before} became {now}")
            if now != before:
                print(f"round {number}: done before {after:.2f} s")
                break
            longest *= 1.4
            print(f"round {number}: killed after {after:.2f} s, nothing saved")
        for expected in (said.rows // 4, 0):
            now = counts(database)[0]
            whole = run(said.program, *command)
            if whole.returncode:
                fail(whole.stdout[-2000:] + whole.stderr[-2000:])
            if counts(database)[0] - before[0] != said.rows // 4:
                fail(f"{counts(database)[0] - now} families instead of {expected}")
        held = run(said.program, "verify", "--data", folder, "--today", TODAY)
        print(held.stdout.strip().splitlines()[-1])
        sys.exit(held.returncode)


if __name__ == "__main__":
    main()

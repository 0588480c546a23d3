#!/usr/bin/env python3
"""Kills `indgang serve` with SIGKILL while several clients write, starts it again, and counts: every form that was
acknowledged (303) must be found in the database, once. What was not answered is sent again with the same key.
`indgang verify` must hold after every round. The seed decides what is written, where, and when the kill comes.

    tests/durability/kill_under_load.py --rounds 20                       on SQLite
    tests/durability/kill_under_load.py --rounds 6 --engine postgres      every third round PostgreSQL is halted, too
"""
import argparse
import collections
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

from clients import Coordinator
from places import NOTES, PAIRS, PostgresCluster, Server, SqliteFile

ROOT = Path(__file__).resolve().parent.parent.parent
TODAY = "2026-11-23"
COLUMNS = "{:>5}  {:<22} {:>7} {:>12} {:>7} {:>8} {:>6} {:>11} {:>7}  {}"


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=ROOT / "build/release/indgang")
    parser.add_argument("--engine", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--clients", type=int, default=6)
    parser.add_argument("--cases", type=int, default=240)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where the database lies; a temporary one otherwise")
    return parser.parse_args()


class Test:
    def __init__(self, said: argparse.Namespace, folder: Path):
        self.random = random.Random(said.seed)
        self.place = PostgresCluster(folder) if said.engine == "postgres" else SqliteFile(folder)
        self.server = Server(said.program, self.place, TODAY, folder)
        if self.server.indgang("generate", "--municipality", "solbjerg", "--cases", str(said.cases), "--years", "1",
                               "--seed", str(said.seed)):
            sys.exit("the municipality could not be made")
        self.pairs = self.counts()
        self.server.start()
        self.clients = [Coordinator(self.server.port, f"koordinator{i}", f"{said.seed}-{i}")
                        for i in range(1, said.clients + 1)]
        for client in self.clients:
            client.sign_in()
        self.told = 0  # acknowledged in rounds before

    def counts(self) -> list[str]:
        return [self.place.rows(pair)[0] for pair in PAIRS]

    def kill(self, number: int) -> str:
        if self.place.name == "SQLite" or number % 3:
            self.server.kill()
            return "the server"
        order = [self.server.kill, self.place.halt_at_once]
        if self.random.random() < 0.5:
            order.reverse()
        for stop in order:
            stop()
        self.place.start()
        return "the server, PostgreSQL" if order[0] == self.server.kill else "PostgreSQL, the server"

    def play(self, number: int) -> tuple:
        is_over = threading.Event()
        before = sum(len(client.unanswered) for client in self.clients)
        threads = [threading.Thread(target=client.write, args=(number, is_over)) for client in self.clients]
        began = time.monotonic()
        for thread in threads:
            thread.start()
        time.sleep(self.random.uniform(0.2, 2.0))
        after = time.monotonic() - began
        killed = self.kill(number)
        is_over.set()
        for thread in threads:
            thread.join()
        return (number, killed, f"{after:.2f} s", before, *self.count_again())

    def count_again(self) -> tuple:
        self.server.start()
        found = collections.Counter(self.place.rows(NOTES))
        acknowledged = [form.words for client in self.clients for form in client.acknowledged]
        unanswered = sum(len(client.unanswered) for client in self.clients)
        missing = sum(not found[words] for words in acknowledged)
        twice = sum(count > 1 for count in found.values())
        new, self.told = len(acknowledged) - self.told, len(acknowledged)
        holds = not self.server.indgang("verify") and self.counts() == self.pairs
        return new, missing, twice, unanswered, "holds" if holds else "BROKEN"

    def end(self) -> None:
        self.server.kill()
        self.place.close()


def main() -> int:
    said = options()
    with tempfile.TemporaryDirectory(dir=said.folder) as folder:
        test = Test(said, Path(folder))
        print(f"{test.place.name}, {said.clients} clients, seed {said.seed}")
        print(COLUMNS.format("round", "killed", "after", "acknowledged", "found", "missing", "twice", "unanswered",
                             "resent", "verify"))
        bad = all_acknowledged = all_missing = 0
        try:
            for number in range(1, said.rounds + 1):
                _, killed, after, resent, new, missing, twice, unanswered, holds = test.play(number)
                print(COLUMNS.format(number, killed, after, new, new - missing, missing, twice, unanswered, resent,
                                     holds), flush=True)
                bad += bool(missing or twice or holds != "holds")
                all_acknowledged, all_missing = all_acknowledged + new, max(all_missing, missing)
            refused = sum(client.refused for client in test.clients)
        finally:
            test.end()
        print(f"{all_acknowledged} acknowledged, {all_acknowledged - all_missing} found, {all_missing} missing;"
              f" {refused} refused by a rule")
        return int(bad > 0 or refused > 0 or all_acknowledged == 0)


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Fills the disk under `indgang serve` on SQLite: what cannot be saved is refused with a page that keeps what was typed,
reads go on, the server lives, and when there is room again the same form is saved, without a restart.

    tests/durability/full_disk.py                       no file may grow any more (setrlimit; needs no rights)
    tests/durability/full_disk.py --small-disk DIR      DIR is a small disk of its own (a tmpfs of 24 MB), and is filled
"""
import argparse
import resource
import sys
import tempfile
from pathlib import Path

from clients import Coordinator
from places import NOTES, PAIRS, Server, SqliteFile

ROOT = Path(__file__).resolve().parent.parent.parent
TODAY = "2026-11-23"
LINES = "SELECT count(*) FROM access_log"


class SmallDisk:
    """Filled by a file that is taken away again."""

    def __init__(self, folder: Path):
        self.ballast = folder / "ballast"

    def fill(self) -> None:
        with open(self.ballast, "ab", buffering=0) as file:
            for size in (1 << 20, 4096, 1):
                try:
                    while file.write(bytes(size)) == size:
                        pass
                except OSError:
                    pass

    def make_room(self) -> None:
        self.ballast.unlink()


class NoGrowth:
    """No file of the server may grow beyond the largest there is: writing fails as on a disk that is full."""

    def __init__(self, folder: Path, server: Server):
        self.folder, self.server = folder, server
        self.hard = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)[1]

    def limit(self, size: int) -> None:
        resource.prlimit(self.server.process.pid, resource.RLIMIT_FSIZE, (size, self.hard))

    def fill(self) -> None:
        self.limit(max(file.stat().st_size for file in self.folder.glob("*-wal")))

    def make_room(self) -> None:
        self.limit(self.hard)


class Test:
    def __init__(self, program: Path, folder: Path, is_small_disk: bool):
        self.place = SqliteFile(folder)
        self.server = Server(program, self.place, TODAY, folder)
        if self.server.indgang("generate", "--municipality", "solbjerg", "--cases", "24", "--years", "1", "--seed", "1"):
            sys.exit("the municipality could not be made")
        self.pairs = [self.place.rows(pair)[0] for pair in PAIRS]
        self.server.start()
        self.disk = SmallDisk(folder) if is_small_disk else NoGrowth(self.place.folder, self.server)
        self.mette = Coordinator(self.server.port, "koordinator1", "1")
        self.mette.sign_in()
        self.bad = 0

    def check(self, what: str, holds: bool) -> None:
        print(f"{'holds' if holds else 'FAILS'}  {what}")
        self.bad += not holds

    def lines(self) -> int:
        return int(self.place.rows(LINES)[0])

    def post(self, turn: int):
        form = self.mette.next_form(1, turn)
        return form, *self.mette.ask("POST", form.path, (("csrf", self.mette.csrf), *form.fields))

    def write_until_full(self):
        """The first form that was refused; those before it were saved."""
        self.disk.fill()
        for turn in range(1, 2000):
            form, status, _, page = self.post(turn)
            if status != 303:
                return turn, form, status, page
        sys.exit("the disk does not get full")

    def while_full(self) -> int:
        """How many pages were read."""
        pages = self.mette.cases[:10] + ["/arbejdsliste"] * 10
        answers = [self.mette.ask("GET", page)[0] for page in pages]
        self.check("pages are read while the disk is full", answers == [200] * len(pages))
        self.check("a second form is refused alike", self.post(4)[1] == 503)
        self.check("the server lives", self.mette.ask("GET", "/healthz")[0] == 200)
        return len(pages)

    def play(self) -> None:
        saved, form, status, page = self.write_until_full()
        before = self.lines()
        self.check(f"the first form that has no room gets 503, after {saved - 1} that were saved", status == 503)
        self.check("it says so in Danish", "Der er ikke plads til at gemme mere" in page)
        self.check("what was typed is kept on the page", form.words in page)
        self.check("it can be sent again with its key", dict(form.fields)["form_key"] in page)
        read = self.while_full()
        self.disk.make_room()
        status = self.mette.ask("POST", form.path, (("csrf", self.mette.csrf), *form.fields))[0]
        self.check("the same form is saved when there is room again", status == 303)
        self.mette.ask("GET", "/arbejdsliste")
        self.check("its words are found, once", self.place.rows(NOTES).count(form.words) == 1)
        self.check("each page that was read meanwhile is in the access log", self.lines() >= before + read)
        self.check("nothing is half saved", [self.place.rows(pair)[0] for pair in PAIRS] == self.pairs)
        self.check("verify holds", self.server.indgang("verify") == 0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=ROOT / "build/release/indgang")
    parser.add_argument("--small-disk", type=Path)
    said = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=said.small_disk) as folder:
        test = Test(said.program, Path(folder), bool(said.small_disk))
        try:
            test.play()
        finally:
            test.server.kill()
    return int(test.bad > 0)


if __name__ == "__main__":
    sys.exit(main())

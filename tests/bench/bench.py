"""The table of bin/bench: worklist, case and durable write beside the server's constant answer."""
import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from followers import measure_followers, show_followers
from server import PROGRAM, TODAY, Server, Visitor

KEPT = Path("build/bench")
VISITORS = 32
LIMITS = {  # a second, design § 6
    "sqlite": {"worklist": 10_000, "case": 5_000, "write": 3_000},
    "postgres": {"worklist": 4_000, "case": 3_000, "write": 2_000},
}


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


class Cluster:
    """A private PostgreSQL on a disk that keeps its promises: on /dev/shm fsync costs nothing."""

    def __init__(self, folder: Path):
        self.folder, self.port = folder.resolve(), 54_329
        self.programs = Path("/usr/lib/postgresql/15/bin")
        self.as_user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        if not (self.folder / "data").exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            if self.as_user:
                shutil.chown(self.folder, "postgres")
            self.run("initdb", "-A", "trust", "-U", "indgang", "--no-locale", "-E", "UTF8", "-D", "data")
        self.run("pg_ctl", "-D", "data", "-w", "-l", "log", "-o",
                 f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c shared_buffers=256MB", "start")

    def run(self, program: str, *arguments: str) -> None:
        subprocess.run([*self.as_user, str(self.programs / program), *arguments], cwd=self.folder,
                       check=True, stdout=subprocess.DEVNULL)

    def database(self, name: str) -> tuple[str, bool]:
        found = subprocess.run([str(self.programs / "psql"), "-h", "127.0.0.1", "-p", str(self.port), "-U", "indgang",
                                "-d", "postgres", "-Atc", f"SELECT 1 FROM pg_database WHERE datname = '{name}'"],
                               check=True, capture_output=True, text=True).stdout.strip()
        if not found:
            self.run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "indgang", name)
        return f"postgres://indgang@127.0.0.1:{self.port}/{name}", not found

    def stop(self) -> None:
        self.run("pg_ctl", "-D", "data", "-w", "-m", "fast", "stop")


def place_with(engine: str, cases: int, cluster: Cluster | None) -> list[str]:
    """Where the database is; it is generated where it is missing, and how long that took is said."""
    if engine == "sqlite":
        folder = KEPT / f"sqlite-{cases}"
        place, is_new = ["--data", str(folder)], not (folder / "done").exists()
        if is_new:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
    else:
        address, is_new = cluster.database(f"bench_{cases}")
        place = ["--database", address]
    if is_new:
        began = time.monotonic()
        subprocess.run([PROGRAM, "generate", *place, "--municipality", "havnoe", "--model", "sammen_om_familien",
                        "--cases", str(cases), "--years", "2", "--seed", "1", "--today", TODAY], check=True)
        say(f"{engine}: {cases} cases generated in {time.monotonic() - began:.0f} s")
        if engine == "sqlite":
            (folder / "done").touch()
    return place


def load(server: Server, lines: list[str], kind: str, seconds: int) -> dict:
    visitors = KEPT / "visitors.txt"
    visitors.write_text("".join(line + "\n" for line in lines))
    out = subprocess.run(["wrk", "-t1", "-c32", f"-d{seconds}", "--latency", "-s", "tests/bench/requests.lua",
                          f"http://127.0.0.1:{server.port}/", "--", str(visitors), kind],
                         check=True, capture_output=True, text=True).stdout
    requests, took, middle, most, bad = map(int, re.search(r"RESULT (\d+) (\d+) (\d+) (\d+) (\d+)", out).groups())
    return {"rate": requests * 1e6 / took, "p50": middle / 1000, "p99": most / 1000, "bad": bad}


def lines_of(visitors: list[Visitor], what: str) -> list[str]:
    if what == "constant":
        return ["\t\t/healthz"]
    if what == "worklist":
        return [f"{one.cookie}\t{one.csrf}\t/arbejdsliste" for one in visitors]
    tail = "" if what == "case" else "/kontakter"
    return [f"{one.cookie}\t{one.csrf}\t{case}{tail}" for turn in range(20) for one in visitors
            for case in one.cases[turn:turn + 1]]


def measure(engine: str, cases: int, cluster: Cluster | None, seconds: int) -> dict:
    place = place_with(engine, cases, cluster)
    with Server(place, 8390, KEPT / "server.log") as server:
        idle = server.resident_megabytes()
        coordinators = max(1, min(VISITORS, cases // 30))
        visitors = [server.sign_in(f"koordinator{n + 1}") for n in range(coordinators)]
        weight = server.transferred("/arbejdsliste", visitors[0].cookie)
        found = {"start": server.start_seconds, "idle": idle, "weight": weight}
        for what in ("constant", "worklist", "case", "write"):
            load(server, lines_of(visitors, what), "contact" if what == "write" else "get", 1)
            found[what] = load(server, lines_of(visitors, what), "contact" if what == "write" else "get", seconds)
        found["loaded"] = server.resident_megabytes()
        found["followers"] = measure_followers(server, "koordinator1")
    return found


def show(engine: str, cases: int, found: dict) -> None:
    constant = found["constant"]["rate"]
    print(f"\n{engine}, {cases:,} cases")
    print(f"  {'':10}{'a second':>10}{'limit':>9}{'p50 ms':>9}{'p99 ms':>9}{'of constant':>13}{'refused':>9}")
    for what in ("constant", "worklist", "case", "write"):
        one = found[what]
        limit = f"{LIMITS[engine][what]:,}" if what in LIMITS[engine] else "-"
        part = f"1/{constant / one['rate']:.1f}" if one["rate"] else "-"
        print(f"  {what:10}{one['rate']:>10,.0f}{limit:>9}{one['p50']:>9.2f}{one['p99']:>9.2f}{part:>13}{one['bad']:>9}")
    print(f"  start to first answer {found['start']:.2f} s (limit 0.5) · idle {found['idle']:.0f} MB (limit 64), "
          f"after load {found['loaded']:.0f} MB · first visit to the worklist {found['weight'] / 1024:.0f} KB (limit 100)")
    show_followers(found["followers"])


def main() -> None:
    wish = argparse.ArgumentParser(description=__doc__)
    wish.add_argument("--cases", default="1000,100000")
    wish.add_argument("--engines", default="sqlite,postgres")
    wish.add_argument("--seconds", type=int, default=6)
    said = wish.parse_args()
    KEPT.mkdir(parents=True, exist_ok=True)
    sizes = [int(size) for size in said.cases.split(",")]
    for engine in said.engines.split(","):
        cluster = Cluster(KEPT / "postgres") if engine == "postgres" else None
        try:
            found = {cases: measure(engine, cases, cluster, said.seconds) for cases in sizes}
        finally:
            if cluster:
                cluster.stop()
        for cases in sizes:
            show(engine, cases, found[cases])
        if len(sizes) > 1:
            slower = found[sizes[0]]["worklist"]["rate"] / found[sizes[-1]]["worklist"]["rate"]
            print(f"  worklist from {sizes[0]:,} to {sizes[-1]:,} cases: {slower:.2f} times slower (limit 1.5)")


if __name__ == "__main__":
    main()

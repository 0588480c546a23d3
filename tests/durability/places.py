"""Where a municipality's database is while the server is killed over it: a SQLite file, or a private PostgreSQL."""
import os
import pwd
import shutil
import socket
import sqlite3
import subprocess
import time
from pathlib import Path

NOTES = ("SELECT note FROM contact WHERE note LIKE 'Runde %' "
         "UNION ALL SELECT wellbeing FROM follow_up WHERE wellbeing LIKE 'Runde %'")
# Each with its line on the timeline, or something was half saved.
PAIRS = ("SELECT (SELECT count(*) FROM contact) - (SELECT count(*) FROM timeline WHERE what = 'contact_logged')",
         "SELECT (SELECT count(*) FROM follow_up) - (SELECT count(*) FROM timeline WHERE what = 'follow_up_held')")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class SqliteFile:
    name = "SQLite"

    def __init__(self, folder: Path):
        self.where = ["--data", str(folder / "data")]
        self.folder = folder / "data"

    def rows(self, statement: str) -> list[str]:
        file = next(self.folder.glob("*.db"))
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return [str(row[0]) for row in database.execute(statement)]

    def halt_at_once(self):
        raise RuntimeError("SQLite has no server of its own")

    def close(self):
        pass


class PostgresCluster:
    name = "PostgreSQL"
    programs = Path("/usr/lib/postgresql/15/bin")

    def __init__(self, folder: Path):
        self.folder, self.port = folder / "postgres", free_port()
        self.folder.mkdir()
        # PostgreSQL refuses to run as root.
        self.user = "postgres" if os.getuid() == 0 else None
        if self.user:
            shutil.chown(self.folder, self.user)
            for parent in folder, *folder.parents:
                if not parent.stat().st_mode & 0o001:
                    parent.chmod(parent.stat().st_mode | 0o011)
        self.run("initdb", "-D", "data", "-U", "indgang", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self.start()
        self.psql("postgres", "CREATE DATABASE solbjerg")
        self.where = ["--database", f"postgres://indgang@127.0.0.1:{self.port}/solbjerg"]

    def run(self, program: str, *arguments: str) -> None:
        group = pwd.getpwnam(self.user).pw_gid if self.user else None
        subprocess.run([self.programs / program, *arguments], cwd=self.folder, check=True, user=self.user, group=group,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start(self) -> None:
        self.run("pg_ctl", "-D", "data", "-l", "log", "-w", "-o",
                 f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1", "start")

    def halt_at_once(self) -> None:
        """As when the power goes: nothing is written down on the way."""
        self.run("pg_ctl", "-D", "data", "-m", "immediate", "stop")

    def psql(self, database: str, statement: str) -> list[str]:
        done = subprocess.run(["psql", "-XAt", "-h", "127.0.0.1", "-p", str(self.port), "-U", "indgang", database,
                               "-c", statement], capture_output=True, text=True, check=True)
        return done.stdout.splitlines()

    def rows(self, statement: str) -> list[str]:
        return self.psql("solbjerg", statement)

    def close(self) -> None:
        self.run("pg_ctl", "-D", "data", "-m", "immediate", "stop")


class Server:
    """`indgang serve`, started again on the same port each time."""

    def __init__(self, program: Path, place, today: str, keys: Path):
        self.program, self.place, self.today = program, place, today
        self.port = free_port()
        self.environment = os.environ | {"INDGANG_LOG": "off", "INDGANG_KEYS": str(keys)}
        self.process = None

    def indgang(self, command: str, *more: str) -> int:
        done = subprocess.run([self.program, command, *self.place.where, "--today", self.today, *more],
                              env=self.environment, capture_output=True, text=True)
        if done.returncode:
            print(done.stdout + done.stderr)
        return done.returncode

    def start(self) -> None:
        self.process = subprocess.Popen(
            [self.program, "serve", *self.place.where, "--today", self.today, "--address", "127.0.0.1",
             "--port", str(self.port)], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(600):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise RuntimeError("the server does not start")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

"""One server on one generated database, and people who are signed in to it."""
import http.client
import re
import subprocess
import time
import urllib.parse
from dataclasses import dataclass
from pathlib import Path

PROGRAM = "build/release/indgang"
HOST = "havnoe.localhost"
TODAY = "2026-11-23"


@dataclass(frozen=True)
class Visitor:
    cookie: str
    csrf: str
    cases: tuple[str, ...]


class Server:
    def __init__(self, place: list[str], port: int, log: Path):
        began = time.monotonic()
        self.port = port
        self.process = subprocess.Popen([PROGRAM, "serve", *place, "--port", str(port), "--today", TODAY],
                                        stderr=log.open("w"), stdout=subprocess.DEVNULL)
        while self.status("/healthz") != 200:
            if self.process.poll() is not None:
                raise SystemExit(f"bench: the server did not start (see {log})")
            time.sleep(0.005)
        self.start_seconds = time.monotonic() - began

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)

    def ask(self, method: str, path: str, cookie: str = "", fields=None, encoding: str = ""):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Host": HOST, **({"Cookie": f"indgang={cookie}"} if cookie else {}),
                   **({"Accept-Encoding": encoding} if encoding else {})}
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, answer.headers, content

    def status(self, path: str) -> int:
        try:
            return self.ask("GET", path)[0]
        except OSError:
            return 0

    def resident_megabytes(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) / 1024

    def sign_in(self, login: str) -> Visitor:
        status, headers, _ = self.ask("POST", "/log-ind", fields={"login": login, "password": "indgang-demo"})
        if status != 303:
            raise SystemExit(f"bench: {login} is not let in ({status})")
        cookie = re.match(r"indgang=([^;]+)", headers["Set-Cookie"])[1]
        page = self.ask("GET", "/arbejdsliste", cookie)[2].decode()
        cases = tuple(sorted(set(re.findall(r'href="(/forloeb/\d+)"', page))))
        return Visitor(cookie, re.search(r'name="csrf" value="([^"]+)"', page)[1], cases)

    def transferred(self, path: str, cookie: str) -> int:
        """Bytes of a first visit, fonts aside: the page and what it names, as they travel."""
        _, headers, page = self.ask("GET", path, cookie, encoding="gzip")
        plain = self.ask("GET", path, cookie)[2].decode()
        named = set(re.findall(r'(?:href|src)="(/static/[^"#]+\.(?:css|js|svg|png|webp))', plain))
        return len(page) + sum(len(self.ask("GET", one, encoding="br, gzip")[2]) for one in named)

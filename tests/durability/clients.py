"""A coordinator who writes without pause, over HTTP: contacts and follow-ups, each with words of its own."""
import http.client
import random
import re
import threading
import urllib.parse
from dataclasses import dataclass

HOST = "solbjerg.localhost"
PASSWORD = "indgang-demo"


@dataclass(frozen=True)
class Sent:
    """One form. The same is sent again with the same key, so that it is saved once."""
    words: str
    path: str
    fields: tuple


class Coordinator:
    def __init__(self, port: int, login: str, seed: str):
        self.port, self.login = port, login
        self.random = random.Random(seed)
        self.connection, self.cookie, self.csrf = None, "", ""
        self.cases, self.children = [], []
        self.acknowledged: list[Sent] = []
        self.unanswered: list[Sent] = []
        self.refused = 0

    def ask(self, method: str, path: str, fields=None) -> tuple[int, http.client.HTTPMessage, str]:
        if not self.connection:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = {"Host": HOST, "Accept": "text/html"}
        if self.cookie:
            headers["Cookie"] = f"indgang={self.cookie}"
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        body = urllib.parse.urlencode(fields) if fields is not None else None
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read().decode()

    def sign_in(self) -> None:
        status, headers, _ = self.ask("POST", "/log-ind", {"login": self.login, "password": PASSWORD})
        assert status == 303, f"{self.login} is not let in: {status}"
        self.cookie = re.match(r"indgang=([^;]+)", headers["Set-Cookie"])[1]
        page = self.ask("GET", "/arbejdsliste")[2]
        self.cases = sorted(set(re.findall(r'href="(/forloeb/\d+)"', page)))
        self.children = [path for case in self.cases[:5] for path in
                         re.findall(rf'{case}/boern/\d+/opfoelgninger', self.ask("GET", case)[2])]
        assert self.cases and self.children, f"{self.login} has no families"
        self.csrf = re.search(r'name="csrf" value="([^"]+)"', page)[1]

    def next_form(self, number: int, turn: int) -> Sent:
        words = f"Runde {number}, {self.login}, nr. {turn}"
        key = ("form_key", f"{self.random.getrandbits(128):032x}")
        if turn % 4:
            return Sent(words, self.random.choice(self.cases) + "/kontakter",
                        (("kind", "call"), ("on_day", "2026-11-20"), ("note", words), key))
        return Sent(words, self.random.choice(self.children),
                    (("held_on", "2026-11-20"), ("manner", "telephone"), ("others", "Familien"),
                     ("wellbeing", words), ("fit", "right"), key))

    def send(self, form: Sent) -> None:
        try:
            status, _, _ = self.ask("POST", form.path, (("csrf", self.csrf), *form.fields))
        except (OSError, http.client.HTTPException):
            self.connection = None
            self.unanswered.append(form)
            raise
        if status == 303:
            self.acknowledged.append(form)
        elif status >= 500:
            self.unanswered.append(form)
        else:
            self.refused += 1

    def write(self, number: int, is_over: threading.Event) -> None:
        """Until the server is gone: first what was not answered last time, then new words."""
        again, self.unanswered = self.unanswered, []
        turn = 0
        try:
            for at, form in enumerate(again):
                rest = again[at + 1:]
                self.send(form)
            while not is_over.is_set():
                turn += 1
                rest = []
                self.send(self.next_form(number, turn))
        except (OSError, http.client.HTTPException):
            self.unanswered += rest

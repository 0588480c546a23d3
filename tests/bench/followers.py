"""30 people follow one board and somebody adds a card: how long until the last of them has the new page?"""
import re
import selectors
import socket
import statistics
import time
import urllib.parse

from server import HOST, Server, Visitor

PEOPLE, CARDS, LIMIT_MS = 30, 25, 300


class Follower:
    """One open page: its stream, and the connection that the browser fetches the page on."""

    def __init__(self, port: int, cookie: str, page: str):
        self.cookie, self.page = cookie, page
        self.stream, self.fetching = (socket.create_connection(("127.0.0.1", port)) for _ in range(2))
        self.ask(self.stream, "text/event-stream")
        self.heard = b""
        while b"event: seen" not in self.heard:
            self.heard += self.stream.recv(65_536)
        self.heard, self.answer = b"", b""
        self.ask(self.fetching, "text/html")
        while not self.read():
            pass

    def ask(self, connection: socket.socket, accept: str) -> None:
        connection.sendall(f"GET {self.page} HTTP/1.1\r\nHost: {HOST}\r\nCookie: indgang={self.cookie}\r\n"
                           f"Accept: {accept}\r\nAccept-Encoding: gzip\r\n\r\n".encode())

    def hear(self) -> bool:
        """Whether the event has come; then the page is asked for."""
        self.heard += self.stream.recv(65_536)
        if b"event: seen" not in self.heard:
            return False
        self.heard, self.answer = b"", b""
        self.ask(self.fetching, "text/html")
        return True

    def read(self) -> bool:
        """Whether the whole page has come."""
        self.answer += self.fetching.recv(262_144)
        head, _, body = self.answer.partition(b"\r\n\r\n")
        length = re.search(rb"Content-Length: (\d+)", head)
        return length is not None and len(body) >= int(length[1])


def add_card(server: Server, writer: Visitor, page: str, number: int) -> None:
    fields = {"csrf": writer.csrf, "form_key": f"bench-{time.time_ns()}-{number}", "side": "works", "voice": "observation",
              "words": f"Sover godt, nat {number}", "observer": "Lise Bang, PPR", "observed_on": "2026-11-20", "known_by": "seen"}
    body = urllib.parse.urlencode(fields)
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        connection.sendall(f"POST {page} HTTP/1.1\r\nHost: {HOST}\r\nCookie: indgang={writer.cookie}\r\nConnection: close\r\n"
                           f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode())
        if b" 303 " not in connection.recv(4_096)[:20]:
            raise SystemExit("bench: the card was not saved")


def reach_all(server: Server, writer: Visitor, page: str, followers: list[Follower], number: int) -> tuple[float, float]:
    """Milliseconds until the last has the event, and until the last has the page."""
    began, events, pages, last_event = time.monotonic(), 0, 0, 0.0
    add_card(server, writer, page, number)
    with selectors.DefaultSelector() as waiting:
        for one in followers:
            waiting.register(one.stream, selectors.EVENT_READ, (one, True))
            waiting.register(one.fetching, selectors.EVENT_READ, (one, False))
        while pages < len(followers):
            ready = waiting.select(10)
            if not ready:
                raise SystemExit(f"bench: {len(followers) - pages} of {len(followers)} never had the card")
            for key, _ in ready:
                one, is_stream = key.data
                if is_stream and one.hear():
                    events, last_event = events + 1, time.monotonic()
                elif not is_stream and one.read():
                    pages += 1
    ended = time.monotonic()
    return (last_event - began) * 1000, (ended - began) * 1000


def measure_followers(server: Server, login: str) -> dict:
    writer = server.sign_in(login)
    case = writer.cases[0]
    children = server.ask("GET", f"{case}/udredning", writer.cookie)[2].decode()
    page = re.search(rf'{case}/boern/\d+/udredning', children)[0] + "/health"
    cookies = [server.sign_in(login).cookie for _ in range(PEOPLE)]
    followers = [Follower(server.port, cookie, page) for cookie in cookies]
    reached = [reach_all(server, writer, page, followers, number) for number in range(CARDS)]
    return {"event": [event for event, _ in reached], "page": [whole for _, whole in reached]}


def show_followers(found: dict) -> None:
    event, page = found["event"], found["page"]
    print(f"  {PEOPLE} follow a board, {CARDS} cards: all have the page after {statistics.median(page):.0f} ms, at worst {max(page):.0f} ms "
          f"(limit {LIMIT_MS}); the event after {statistics.median(event):.0f} ms, at worst {max(event):.0f} ms")

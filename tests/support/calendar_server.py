"""A real CalDAV server (Radicale) for the tests: prints its port. The user mette with the password hemmelig has a
   calendar at /mette/arbejde/. Beside it answers a web server: /feed.ics a calendar, /around redirects to it,
   /endless redirects to itself, /huge never stops, /inward redirects to another loopback name, /slow does not answer.
   calendar_server.py FOLDER"""
import sys
import time
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from radicale import Application, config

folder = Path(sys.argv[1])
(folder / "users").write_text("mette:hemmelig\n")
configuration = config.load()
configuration.update({
    "auth": {"type": "htpasswd", "htpasswd_filename": str(folder / "users"), "htpasswd_encryption": "plain", "delay": "0"},
    "storage": {"filesystem_folder": str(folder / "kept")},
    "logging": {"level": "critical"},
}, "tests")
radicale = Application(configuration)

FEED = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VEVENT\r\nUID:a@x\r\nDTSTAMP:20261101T000000Z\r\n"
        "SUMMARY:Hemmelig aftale\r\nDTSTART;TZID=Europe/Copenhagen:20261202T120000\r\n"
        "DTEND;TZID=Europe/Copenhagen:20261202T130000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n").encode()


def answer(environ, start):
    path = environ["PATH_INFO"]
    if path == "/feed.ics":
        start("200 OK", [("Content-Type", "text/calendar")])
        return [FEED]
    if path in ("/around", "/endless"):
        start("302 Found", [("Location", "/feed.ics" if path == "/around" else "/endless")])
        return [b""]
    if path == "/huge":
        start("200 OK", [("Content-Type", "text/calendar")])
        return (b"X" * 65536 for _ in range(4096))
    if path == "/page":
        start("200 OK", [("Content-Type", "text/html")])
        return [b"<html>Log ind</html>"]
    if path == "/slow":
        time.sleep(5)
    return radicale(environ, start)


class Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


with make_server("127.0.0.1", 0, answer, server_class=Threaded, handler_class=Quiet) as server:
    print(server.server_port, flush=True)
    server.serve_forever()

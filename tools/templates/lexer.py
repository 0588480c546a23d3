"""Splits a template into its head, its tags and the HTML between them."""
import re
from dataclasses import dataclass


class TemplateError(Exception):
    def __init__(self, line: int, said: str):
        super().__init__(said)
        self.line = line


@dataclass
class Piece:
    kind: str  # "html" or "tag"
    text: str
    line: int


@dataclass
class Head:
    type: str
    header: str | None
    title: str | None  # with its fields, as it was written
    body: str
    body_line: int


TYPE = r"[A-Za-z_]\w*(?:::\w+)*"
PAGE = re.compile(rf"\{{\{{page ({TYPE})(?: from ([\w./]+\.hpp))?\}}\}}[ \t]*\n")
TITLE = re.compile(r"\{\{title (.+)\}\}[ \t]*(?:\n|$)")


def read_head(source: str) -> Head:
    page = PAGE.match(source)
    if not page:
        raise TemplateError(1, "the first line must be {{page Type}} or {{page Type from slice/header.hpp}}")
    title = TITLE.match(source, page.end())
    end = title.end() if title else page.end()
    return Head(page[1], page[2], title[1] if title else None, source[end:], 1 + source[:end].count("\n"))


def pieces_of(source: str, line: int) -> list[Piece]:
    pieces = []
    for part in re.split(r"(\{\{.*?\}\})", source, flags=re.S):
        if part.startswith("{{") and part.endswith("}}"):
            pieces.append(Piece("tag", part[2:-2].strip(), line))
        elif "{{" in part or "}}" in part:
            before = re.split(r"\{\{|\}\}", part)[0]
            raise TemplateError(line + before.count("\n"), "{{ and }} do not match")
        elif part:
            pieces.append(Piece("html", part, line))
        line += part.count("\n")
    return pieces

"""Finds in C++ the texts that people read; docs/texts.md says where they may stand."""
import re
from dataclasses import dataclass

from .cpp_tokens import Token, tokens_of
from .declarations import Declared

STAYS_DANISH = re.compile(r"//.*\bstays Danish\b", re.I)
DANISH_LETTER = re.compile("[æøåÆØÅ]")
OPENERS, CLOSERS = "({[", ")}]"


@dataclass
class Bracket:
    opener: str
    before: list[str]  # tokens before it, the last one nearest
    struct: str = ""   # what it makes
    rows: str = ""     # what each brace in it makes
    place: int = 0


def without_arguments(before: list[str]) -> list[str]:
    """`choice<T>` called is `choice` called."""
    depth = 0
    for i in range(len(before) - 1, -1, -1):
        depth += {">": 1, "<": -1}.get(before[i], 0)
        if depth == 0:
            return before[:i] if i < len(before) - 1 else before
    return before


def made_by(before: list[str], declared: Declared) -> tuple[str, str]:
    """(struct, struct of its rows) that the brace after these tokens makes."""
    names = before[:-1] if before[-1:] == ["="] else before
    is_list = names[-1:] == ["]"]
    while is_list and names and names[-1] != "[":
        names = names[:-1]
    names = names[:-1] if is_list else names
    for back in (0, 1):  # Type{…}, then Type name{…}
        type_name = [n for n in names[:len(names) - back] if n != "const"][-24:]
        plain = without_arguments(type_name)
        name = plain[-1] if plain else ""
        if name in declared.members:
            return ("", name) if is_list else (name, "")
        if name in ("vector", "array", "initializer_list") and plain != type_name:
            rows = [w for w in type_name[len(plain):] if w in declared.members]
            return "", rows[0] if rows else ""
        if is_list and name == "Text" or name == "Text" and back == 1 and is_list:
            return "", "Text"
    return "", ""


def opened(token: Token, before: list[str], outside: Bracket, declared: Declared) -> Bracket:
    bracket = Bracket(token.value, before[-40:])
    if token.value == "{":
        if before and before[-1] in ("{", ",") and outside.rows:
            bracket.struct = outside.rows
            bracket.rows = outside.rows if before[-1] == "{" and outside.opener == "{" and not outside.struct else ""
        else:
            bracket.struct, bracket.rows = made_by(before[-40:], declared)
    return bracket


def is_text(bracket: Bracket, before: list[str], after: str, declared: Declared) -> bool:
    """Whether the literal between `before` and `after` is one that people read."""
    if before[-1] == "=" and len(before) > 2:
        member, dot = before[-2], before[-3]
        if dot == ".":
            return declared.is_text_member(bracket.struct, member) or (
                not bracket.struct and declared.is_text_in_some_struct(member))
        return dot == "Text" or before[-4:-2] == ["Text", "const"]
    if before[-1] not in (bracket.opener, ",", "?", ":") or after not in (",", ")", "}", ":"):
        return False
    if bracket.opener == "{" and bracket.struct and declared.is_text_member(bracket.struct, bracket.place):
        return True
    if bracket.rows == "Text":
        return True
    called = without_arguments(bracket.before)
    words = [w for w in called[-3:] if w != "const"]
    if words[-1:] == ["Text"] or words[-2:-1] == ["Text"]:
        return bracket.place == 0
    return bracket.opener in "({" and bool(called) and declared.takes_text(called[-1], bracket.place)


def lines_that_stay_danish(source: str) -> set[int]:
    """A line that says so; where it is a line of its own, all down to the next empty one; where it is in
    the file's opening paragraph, the whole file."""
    all_lines = source.splitlines()
    lines, until_empty, is_opening = set(), False, True
    for number, line in enumerate(all_lines, start=1):
        is_opening = is_opening and line.startswith("//")
        is_staying = bool(STAYS_DANISH.search(line))
        if is_staying and is_opening:
            return set(range(1, len(all_lines) + 1))
        until_empty = (until_empty and bool(line.strip())) or (is_staying and line.lstrip().startswith("//"))
        if is_staying or until_empty:
            lines.add(number)
    return lines


def texts_in(source: str, declared: Declared) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """The texts with their lines, and the Danish that is no text and does not say that it stays Danish."""
    tokens, found, strays = tokens_of(source), [], []
    brackets, before, danish = [Bracket("", [])], [""], lines_that_stay_danish(source)
    for i, token in enumerate(tokens):
        if token.kind == "text" and token.line not in danish:
            after = tokens[i + 1].value if i + 1 < len(tokens) else ""
            if is_text(brackets[-1], before[-4:], after, declared):
                found.append((token.value, token.line))
            elif DANISH_LETTER.search(token.value):
                strays.append((token.value, token.line))
        elif token.kind == "sign" and token.value in OPENERS:
            brackets.append(opened(token, before, brackets[-1], declared))
        elif token.kind == "sign" and token.value in CLOSERS and len(brackets) > 1:
            brackets.pop()
        elif token.value == ",":
            brackets[-1].place += 1
        before.append('""' if token.kind == "text" else token.value)
    return found, strays

"""C++ as tokens, with literals that stand side by side as one."""
import ast
import re
from dataclasses import dataclass

TOKEN = re.compile(r'''//[^\n]*|/\*.*?\*/|^\s*\#[^\n]*                      # comments, directives
    | R"(?P<mark>[^(\s]*)\((?P<raw>.*?)\)(?P=mark)"                          # raw literals
    | \b[uUL]"(?:\\.|[^"\\\n])*"                                            # for ICU, never shown
    | (?P<text>"(?:\\.|[^"\\\n])*") | '(?:\\.|[^'\\\n])+'                    # literals, characters
    | (?P<word>[A-Za-z_]\w*) | (?P<number>\d[\w'.]*) | (?P<sign>->|::|[^\s\w])''', re.X | re.S | re.M)


@dataclass
class Token:
    kind: str  # "text", "word", "number" or "sign"
    value: str
    line: int


def unquoted(literal: str) -> str:
    try:
        return ast.literal_eval(literal)
    except SyntaxError:  # an escape that Python writes otherwise
        return literal[1:-1]


def tokens_of(source: str) -> list[Token]:
    tokens, line, at = [], 1, 0
    for m in TOKEN.finditer(source):
        line += source.count("\n", at, m.start())
        at = m.start()
        if m["raw"] is not None or m["text"]:
            value = m["raw"] if m["raw"] is not None else unquoted(m["text"])
            if tokens and tokens[-1].kind == "text":
                tokens[-1].value += value
            else:
                tokens.append(Token("text", value, line))
        else:
            for kind in ("word", "number", "sign"):
                if m[kind]:
                    tokens.append(Token(kind, m[kind], line))
    return tokens


def closing(tokens: list[Token], at: int) -> int:
    """Where the bracket that opens at `at` closes."""
    depth = 0
    for i in range(at, len(tokens)):
        depth += {"(": 1, "{": 1, "[": 1, ")": -1, "}": -1, "]": -1}.get(tokens[i].value, 0) \
            if tokens[i].kind == "sign" else 0
        if depth == 0:
            return i
    return len(tokens) - 1


def split(tokens: list[Token], sign: str) -> list[list[Token]]:
    """Parts between signs that stand in no bracket; < and > count as brackets."""
    parts, depth = [[]], 0
    for token in tokens:
        if token.kind == "sign":
            depth += {"(": 1, "{": 1, "[": 1, "<": 1, ")": -1, "}": -1, "]": -1, ">": -1}.get(token.value, 0)
            if token.value == sign and depth <= 0:
                parts.append([])
                continue
        parts[-1].append(token)
    return parts

"""The tags that write a form's parts: keys, mistakes, input, textarea, radios, checks, select."""
import re
from dataclasses import dataclass, field

from .lexer import TemplateError

TEXTS = frozenset(["hint", "empty"])
OPTIONS = {
    "input": frozenset("type hint value id css autocomplete inputmode min max step longest optional".split()),
    "textarea": frozenset("hint value id css rows longest optional".split()),
    "radios": frozenset("hint value id css optional".split()),
    "checks": frozenset("hint value id css optional".split()),
    "select": frozenset("hint value id css empty optional".split()),
}
TYPES = frozenset("text date time month number tel email password search file".split())
TOKEN = re.compile(r'\s*(?:(\w+)=)?("(?:[^"\\]|\\.)*"|[\w.]+)')


@dataclass
class FormPart:
    kind: str
    line: int
    name: str = ""
    items: str = ""                             # C++ of the list to choose from
    values: dict = field(default_factory=dict)  # option -> C++; what people read stands in texts
    texts: dict = field(default_factory=dict)   # option -> its Danish


def is_form_tag(text: str) -> bool:
    return text in ("keys", "mistakes") or text.split(" ")[0].split("\n")[0] in OPTIONS


def tokens(text: str, line: int):
    at = 0
    while at < len(text):
        m = TOKEN.match(text, at)
        if not m:
            raise TemplateError(line, f"not understood: {text[at:]}")
        yield m[1], m[2]
        at = m.end()


def unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1])


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def form_part(text: str, line: int, value_of) -> FormPart:
    kind, _, rest = re.sub(r"\s", " ", text).partition(" ")
    part = FormPart(kind, line)
    words = list(tokens(rest.strip(), line))
    if kind in ("keys", "mistakes"):
        return part
    if len(words) < 2 or words[0][0] or words[1][0] or words[0][1].startswith('"'):
        raise TemplateError(line, f'{{{{{kind} NAME "Label" …}}}} expected')
    part.name = words[0][1]
    if not re.fullmatch(r"[a-z]\w*", part.name):
        raise TemplateError(line, f"not a field's name: {part.name}")
    set_text(part, "label", words[1][1], line, value_of)
    words = take_list(part, words[2:], line, value_of)
    for option, value in words:
        set_option(part, option or value, value if option else None, line, value_of)
    return part


def take_list(part: FormPart, words: list, line: int, value_of) -> list:
    needs_list = part.kind in ("radios", "checks", "select")
    if needs_list != (words[:1] == [(None, "from")]):
        raise TemplateError(line, f"{part.kind}: `from list` is {'missing' if needs_list else 'not for it'}")
    if not needs_list:
        return words
    if len(words) < 2 or words[1][0]:
        raise TemplateError(line, f"{part.kind}: which list?")
    part.items = value_of(words[1][1], line)
    return words[2:]


def set_text(part: FormPart, option: str, value: str, line: int, value_of):
    if value.startswith('"'):
        part.texts[option] = unquoted(value)
    else:
        part.values[option] = f"web::shown({value_of(value, line)}, view.language)"


def set_option(part: FormPart, option: str, value: str | None, line: int, value_of):
    if option not in OPTIONS[part.kind]:
        raise TemplateError(line, f"{part.kind} has no option {option}")
    if (option == "optional") != (value is None):
        raise TemplateError(line, f"{part.kind}: {option} {'takes no value' if value else 'needs a value'}")
    if option == "type" and unquoted(value) not in TYPES:
        raise TemplateError(line, f"input: not a type: {value}")
    if option in TEXTS:
        set_text(part, option, value, line, value_of)
    elif option == "optional":
        part.values[option] = "true"
    elif option in ("rows", "longest"):
        if not re.fullmatch(r'"\d+"', value):
            raise TemplateError(line, f"{part.kind}: {option} is a number in quotes")
        part.values[option] = value.strip('"')
    elif value.startswith('"'):
        part.values[option] = quoted(unquoted(value))
    else:
        part.values[option] = f"web::typed({value_of(value, line)})"

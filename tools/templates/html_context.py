"""Follows the HTML of a template and knows at every point where a field would stand."""
import re
from dataclasses import dataclass, field

from . import rules
from .lexer import TemplateError

NAME = re.compile(r"[A-Za-z][\w:-]*")
ATTRIBUTE = re.compile(r"[A-Za-z_:@][\w:.@-]*")
SPACE = " \t\r\n\f"


@dataclass
class Element:
    name: str
    line: int
    depth: int  # of blocks around it
    attributes: dict = field(default_factory=dict)  # name -> literal value, a NUL for each field
    always: set = field(default_factory=set)  # attributes outside {{if}}
    has_keys: bool = False
    is_untranslated: bool = False

    @property
    def posts(self) -> bool:
        attributes = self.attributes
        return self.name == "form" and (attributes.get("method", "").lower() == "post"
                                        or any(a in rules.WRITING for a in attributes))


@dataclass
class Part:
    kind: str  # "markup" as it is, "text" between tags, "attribute": words in one that people read
    text: str
    line: int
    keeps_space: bool = False
    is_translated: bool = True
    element: str = ""  # in which it stands


class HtmlContext:

    def __init__(self):
        self.open: list[Element] = []
        self.mode = "text"  # or "tag": between attributes, or "value": inside a quoted one
        self.tag: Element | None = None
        self.attribute = self.quote = self.value = ""
        self.is_spaced = False  # whether an attribute may begin here
        self.depth = 0
        self.line = 1
        self.parts: list[Part] = []

    def refuse(self, said: str):
        raise TemplateError(self.line, said)

    def state(self):
        """What must be the same on both sides of a block."""
        return (self.mode, [id(e) for e in self.open], id(self.tag) if self.tag else 0, self.attribute,
                self.value_kind() if self.mode == "value" else "")

    def value_kind(self):
        if not self.is_address():
            return "value"
        return rules.address_place(self.tag.name, self.attribute, self.value) or "refused"

    def is_address(self) -> bool:
        return self.attribute in rules.ADDRESSES

    def is_untranslated(self) -> bool:
        return any(e.is_untranslated for e in self.open) or bool(self.tag and self.tag.is_untranslated)

    def field_place(self) -> str:
        """Where a field stands that comes now; notes that it did."""
        if self.mode == "tag":
            self.refuse("no field may stand in a tag outside a quoted attribute")
        if self.mode == "text":
            if self.open and self.open[-1].name in rules.RAW:
                self.refuse(f"no field may stand in <{self.open[-1].name}>")
            return "text"
        place = self.value_kind()
        if place == "refused" or rules.NO_FIELD.match(self.attribute):
            self.refuse(f'no field may stand here in {self.attribute}="…" of <{self.tag.name}>')
        self.value += "\0"
        return "attribute" if place == "value" else place

    def feed(self, text: str, line: int) -> list[Part]:
        self.parts, self.line, at = [], line, 0
        step = {"text": self.in_text, "tag": self.in_tag, "value": self.in_value}
        while at < len(text):
            to = step[self.mode](text, at)
            self.line += text.count("\n", at, to)
            at = to
        return self.parts

    def add(self, kind: str, text: str):
        if text:
            self.parts.append(self.part(kind, text))

    def part(self, kind: str, text: str = "") -> Part:
        keeps_space = self.mode != "text" or any(e.name in rules.KEPT_SPACE for e in self.open)
        return Part(kind, text, self.line, keeps_space, not self.is_untranslated(), self.inside())

    def inside(self) -> str:
        return self.open[-1].name if self.open else ""

    def is_words(self) -> bool:
        return self.mode == "value" and rules.is_text(self.attribute) and not self.is_untranslated()

    def in_text(self, text: str, at: int) -> int:
        inside = self.inside()
        if inside in rules.RAW | rules.PLAIN:
            return self.in_plain(text, at, inside)
        to = text.find("<", at)
        if to != at:
            self.add("text", text[at:to if to >= 0 else len(text)])
            return to if to >= 0 else len(text)
        if text.startswith("<!--", at):
            end = text.find("-->", at)
            if end < 0:
                self.refuse("a comment does not end, or a field stands in it")
            return end + 3
        if m := re.compile(r"<!doctype html>", re.I).match(text, at):
            self.add("markup", m[0])
            return m.end()
        if text.startswith("</", at):
            return self.close(text, at)
        name = NAME.match(text, at + 1)
        if not name:
            self.refuse("< begins no tag here; write &lt;, and no field in a tag's name")
        return self.begin(name[0], name.end())

    def in_plain(self, text: str, at: int, inside: str) -> int:
        to = text.find("<", at)
        content = text[at:to if to >= 0 else len(text)]
        if inside in rules.RAW and content.strip():
            self.refuse(f"<{inside}> must be empty: the content policy refuses it inline")
        if content:
            self.add("text", content)
            return at + len(content)
        if not text.lower().startswith(f"</{inside}", at):
            self.refuse(f"no tag may stand in <{inside}>")
        return self.close(text, at)

    def begin(self, name: str, to: int) -> int:
        if name.lower() in rules.REFUSED_ELEMENTS:
            self.refuse(f"<{name}> is refused")
        if len(self.open) >= 64:
            self.refuse("tags are nested deeper than 64")
        self.tag = Element(name.lower(), self.line, self.depth)
        self.mode, self.is_spaced = "tag", False
        self.add("markup", f"<{name}")
        return to

    def close(self, text: str, at: int) -> int:
        end = re.compile(r"</([A-Za-z][\w:-]*)[ \t\r\n\f]*>").match(text, at)
        if not end:
            self.refuse("an end tag that does not end")
        name = end[1].lower()
        if not self.open or self.open[-1].name != name:
            inside = f"inside <{self.open[-1].name}> of line {self.open[-1].line}" if self.open else "alone"
            self.refuse(f"</{name}> stands {inside}")
        element = self.open.pop()
        if element.posts and not element.has_keys:
            raise TemplateError(element.line, "a <form> that posts needs {{keys}}, outside {{if}} and {{each}}")
        self.add("markup", end[0])
        return end.end()

    def in_tag(self, text: str, at: int) -> int:
        if text[at] in SPACE:
            to = at + len(text[at:]) - len(text[at:].lstrip(SPACE))
            self.is_spaced = True
            self.add("markup", text[at:to])
            return to
        if text[at] == ">" or text.startswith("/>", at):
            return self.end_tag(text[at] == "/", at)
        name = ATTRIBUTE.match(text, at)
        if not name or not self.is_spaced:
            self.refuse(f"not an attribute in <{self.tag.name}>: {text[at:at + 20]!r}")
        return self.begin_attribute(text, name)

    def begin_attribute(self, text: str, name: re.Match) -> int:
        attribute, to = rules.plain_name(name[0]), name.end()
        if rules.is_never_written(attribute):
            self.refuse(f"{attribute} is refused: the content policy allows no script or style inline")
        is_always = self.depth == self.tag.depth
        if attribute in self.tag.always or (is_always and attribute in self.tag.attributes):
            self.refuse(f"{attribute} stands twice in <{self.tag.name}>")
        if is_always:
            self.tag.always.add(attribute)
        self.tag.attributes[attribute] = ""
        self.is_spaced = False
        if text[to:to + 1] != "=":
            self.add("markup", name[0])
            return to
        self.quote = text[to + 1:to + 2]
        if self.quote not in ('"', "'"):
            self.refuse(f"the value of {attribute} must be quoted")
        self.attribute, self.value, self.mode = attribute, "", "value"
        self.add("markup", text[name.start():to + 2])
        return to + 2

    def in_value(self, text: str, at: int) -> int:
        to = text.find(self.quote, at)
        content = text[at:to if to >= 0 else len(text)]
        self.value += content
        self.add("attribute" if self.is_words() else "markup", content)
        if self.is_address() and (mistake := rules.literal_address_mistake(self.value)):
            self.refuse(mistake)
        if to < 0:
            return len(text)
        self.tag.attributes[self.attribute] = self.value
        if self.attribute == "translate" and self.value == "no" or self.attribute == "lang" and "\0" not in self.value:
            self.tag.is_untranslated = self.tag.name != "html"
        self.mode, self.attribute = "tag", ""
        self.add("markup", self.quote)
        return to + 1

    def end_tag(self, is_short: bool, at: int) -> int:
        tag, self.tag, self.mode = self.tag, None, "text"
        if self.depth != tag.depth:
            self.refuse(f"<{tag.name}> ends inside a block that began in it")
        self.check_element(tag)
        if tag.posts and "novalidate" not in tag.attributes:
            self.add("markup", " novalidate")  # all mistakes come at once, from us
        self.add("markup", "/>" if is_short else ">")
        is_drawing = any(e.name == "svg" for e in self.open) or tag.name == "svg"
        if is_short and tag.name not in rules.VOID and not is_drawing:
            self.refuse(f"<{tag.name}/> needs an end tag of its own")
        if not is_short and tag.name not in rules.VOID:
            self.open.append(tag)
        return at + (2 if is_short else 1)

    def check_element(self, tag: Element):
        if tag.name == "meta" and "http-equiv" in tag.attributes and "\0" in tag.attributes.get("content", ""):
            self.refuse("no field may stand in <meta http-equiv>")
        if "formmethod" in tag.attributes:
            self.refuse("formmethod is refused: whether a form posts is said on the form")
        forms = [e for e in self.open if e.name == "form"]
        if tag.name == "form" and forms:
            self.refuse(f"a <form> stands inside the <form> of line {forms[0].line}")
        if any(a in rules.WRITING for a in tag.attributes) and tag.name != "form" and not any(f.posts for f in forms):
            self.refuse("what writes (hx-post …) must stand in a <form method=\"post\"> with {{keys}}")

    def begin_block(self):
        if self.mode == "value" and self.is_address() and not re.search(r"[?#]", self.value):
            self.refuse("a block in an address may stand after its ? only")
        self.depth += 1

    def asset(self):
        """Its address is our own and known when the page is built."""
        if self.mode != "value" or not self.is_address() or self.value:
            self.refuse("{{asset …}} stands alone in an address")
        self.value = "/static/"

    def keys(self):
        forms = [e for e in self.open if e.name == "form"]
        if self.mode != "text" or not forms or not forms[-1].posts:
            self.refuse("{{keys}} belong in a <form method=\"post\">")
        if forms[-1].depth == self.depth:
            forms[-1].has_keys = True

    def end(self):
        if self.mode != "text":
            self.refuse(f"<{self.tag.name}> of line {self.tag.line} does not end")
        if self.open:
            raise TemplateError(self.open[-1].line, f"<{self.open[-1].name}> is not closed")

"""Makes a tree of a template's pieces: markup, messages, fields, blocks and form parts."""
import re
from dataclasses import dataclass, field

from .assets import Asset, Icon, check_icon
from .form_tags import FormPart, form_part, is_form_tag, unquoted
from .html_context import HtmlContext, Part
from .lexer import Piece, TemplateError

PLURAL = re.compile(r'plural ([\w.]+) ("(?:[^"\\]|\\.)*") ("(?:[^"\\]|\\.)*")')
PATH = re.compile(r"[a-z_]\w*(?:\.[a-z_]\w*)*")
WORDS_OF_CPP = frozenset("page view out da auto bool break case char class const continue default delete do "
                         "else enum explicit export for friend if inline int long namespace new operator "
                         "private public register return short signed static struct switch template this "
                         "throw try typename union unsigned using virtual void while".split())


@dataclass
class Markup:
    text: str


@dataclass
class Field:
    value: str  # C++
    form: str   # "", "word" or "iso"
    place: str
    line: int


@dataclass
class Plural(Field):
    """A number with its noun: its own text for one and for several."""
    one: str = ""
    several: str = ""


@dataclass
class Words:
    """A run of text and fields that is one message, if it has a letter."""
    parts: list
    place: str  # "text" or "attribute"
    line: int
    keeps_space: bool = False
    is_translated: bool = True
    element: str = ""  # in which it stands


@dataclass
class Block:
    kind: str  # "each", "if" or "if not"
    value: str
    name: str
    line: int
    body: list = field(default_factory=list)
    otherwise: list | None = None
    before: tuple = ()
    was_spaced: bool = False


@dataclass
class Show:
    value: str
    line: int


class Parser:
    def __init__(self, is_title: bool = False):
        self.is_title = is_title  # text alone, not HTML
        self.html = HtmlContext()
        self.nodes: list = []
        self.blocks: list[tuple[Block, list]] = []
        self.words: Words | None = None

    def parse(self, pieces: list[Piece]) -> list:
        for piece in pieces:
            if piece.kind == "html":
                self.markup(piece)
            else:
                self.html.line = piece.line
                self.tag(piece)
        self.end_words()
        if self.blocks:
            raise TemplateError(self.blocks[-1][0].line, f"{{{{{self.blocks[-1][0].kind} …}}}} has no {{{{end}}}}")
        self.html.end()
        return self.nodes

    def markup(self, piece: Piece):
        for part in self.html.feed(piece.text, piece.line):
            if part.kind == "markup" and self.is_title:
                raise TemplateError(part.line, "no tag may stand in the title")
            elif part.kind == "markup":
                self.end_words()
                self.nodes.append(Markup(part.text))
            else:
                self.run(part).append(part.text)

    def run(self, part: Part) -> list:
        if self.words is None:
            self.words = Words([], "title" if self.is_title else part.kind, part.line, part.keeps_space,
                               part.is_translated, part.element)
        return self.words.parts

    def end_words(self):
        if self.words is not None:
            self.nodes.append(self.words)
        self.words = None

    def value_of(self, path: str, line: int) -> str:
        if not PATH.fullmatch(path):
            raise TemplateError(line, f"not a tag: {{{{{path}}}}}")
        if any(word in WORDS_OF_CPP for word in path.split(".")):
            raise TemplateError(line, f"not a field's name: {path}")
        names = {block.name for block, _ in self.blocks if block.otherwise is None}
        return path if path.split(".")[0] in names else f"page.{path}"

    def tag(self, piece: Piece):
        text, line = piece.text, piece.line
        if m := re.fullmatch(r"(each|if|if not) ([\w.]+)(?: as ([a-z_]\w*))?", text):
            self.begin(m[1], m[2], m[3], line)
        elif text == "else":
            self.otherwise(line)
        elif text == "end":
            self.end(line)
        elif m := re.fullmatch(r"show ([\w.]+)", text):
            self.add(Show(self.value_of(m[1], line), line), text, line)
        elif m := re.fullmatch(r"icon ([a-z-]+)", text):
            check_icon(m[1], line)
            self.add(Icon(m[1], line), text, line)
        elif m := re.fullmatch(r"asset ([\w.-]+)", text):
            self.html.asset()
            self.nodes.append(Asset(m[1], line))
        elif is_form_tag(text):
            if text == "keys":
                self.html.keys()
            self.add(form_part(text, line, self.value_of), text, line)
        else:
            self.field(text, line)

    def field(self, text: str, line: int):
        if m := PLURAL.fullmatch(text):
            value, form = self.value_of(m[1], line), "plural"
        else:
            m = re.fullmatch(r"(?:(word|iso) )?([\w.]+)", text)
            value, form = self.value_of(m[2] if m else text, line), (m[1] if m else "") or ""
        place = self.html.field_place()
        is_text = place == "text" or self.html.is_words()
        if form == "plural" and not is_text:
            raise TemplateError(line, "{{plural}} stands in a text")
        made = (Plural(value, form, place, line, unquoted(m[2]), unquoted(m[3])) if form == "plural"
                else Field(value, form, place, line))
        if is_text:
            self.run(self.html.part(place)).append(made)
        else:
            self.nodes.append(made)

    def add(self, node: Show | FormPart | Icon, text: str, line: int):
        if self.is_title or self.html.mode != "text" or self.html.field_place() != "text":
            raise TemplateError(line, f"{{{{{text}}}}} may stand between tags only")
        self.end_words()
        self.nodes.append(node)

    def begin(self, kind: str, path: str, name: str | None, line: int):
        if kind == "each" and self.html.mode == "tag":
            raise TemplateError(line, "{{each}} may not stand between attributes")
        if kind == "if not" and name:
            raise TemplateError(line, "{{if not}} has no value to name")
        if len(self.blocks) >= 64:
            raise TemplateError(line, "blocks are nested deeper than 64")
        value = self.value_of(path, line)
        name = name or (path.split(".")[-1] if kind == "each" else "")
        if name in WORDS_OF_CPP:
            raise TemplateError(line, f"not a name for an item: {name}")
        self.end_words()
        self.html.begin_block()
        block = Block(kind, value, name, line, before=self.html.state(), was_spaced=self.html.is_spaced)
        self.nodes.append(block)
        self.blocks.append((block, self.nodes))
        self.nodes = block.body

    def check_same_state(self, block: Block, line: int):
        if self.html.state() != block.before:
            raise TemplateError(line, f"the tags between {{{{{block.kind} …}}}} of line {block.line} and here"
                                      " are not balanced")

    def otherwise(self, line: int):
        self.end_words()
        if not self.blocks or self.blocks[-1][0].otherwise is not None:
            raise TemplateError(line, "{{else}} without {{if}} or {{each}}")
        block = self.blocks[-1][0]
        self.check_same_state(block, line)
        self.html.is_spaced = block.was_spaced
        block.otherwise = self.nodes = []

    def end(self, line: int):
        self.end_words()
        if not self.blocks:
            raise TemplateError(line, "{{end}} without {{if}} or {{each}}")
        block, outside = self.blocks.pop()
        self.check_same_state(block, line)
        self.html.is_spaced = False
        self.html.depth -= 1
        self.nodes = outside

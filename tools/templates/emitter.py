"""Writes the tree as C++: what stands between two fields becomes one append, in each language."""
import re

from .assets import Asset, Icon
from .form_tags import FormPart, quoted
from .lexer import TemplateError
from .messages import collapsed, is_message, one_space, parts_to_message, split_places
from .parser import Block, Field, Markup, Plural, Show, Words

WRITERS = {"text": "text", "attribute": "attribute", "address": "address", "address_part": "address_part",
           "contact_part": "contact_part", "title": "plain"}
PART_ORDER = ("label", "hint", "empty", "value", "type", "id", "css", "autocomplete", "inputmode", "min", "max",
              "step", "rows", "longest", "optional")


def escaped(text: str, place: str) -> str:
    if place == "title":
        return text
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text if place == "text" else text.replace('"', "&quot;").replace("'", "&#39;")


class Emitter:
    def __init__(self, path: str, english: dict[str, str]):
        self.path, self.english = path, english
        self.lines: list[str] = []
        self.pending = ["", ""]  # literal markup not yet written: Danish, English
        self.messages: list[tuple[str, int]] = []
        self.size = 0

    def code(self, line: int, code: str):
        self.flush()
        self.lines += [f'#line {line} "{self.path}"', code]

    def literal(self, danish: str, english: str | None = None):
        self.pending[0] += danish
        self.pending[1] += danish if english is None else english

    def flush(self):
        code, self.pending = self.append(*self.pending), ["", ""]
        if code:
            self.lines.append(code)

    def append(self, danish: str, english: str) -> str:
        a, b = len(danish.encode()), len(english.encode())
        self.size += max(a, b)
        if danish == english:
            return f"out.append({quoted(danish)}, {a});" if a else ""
        if not a or not b:
            return f"if ({'da' if a else '!da'}) out.append({quoted(danish or english)}, {a or b});"
        return f"da ? out.append({quoted(danish)}, {a}) : out.append({quoted(english)}, {b});"

    def body(self, nodes: list):
        for node in nodes:
            if isinstance(node, Markup):
                self.literal(node.text)
            elif isinstance(node, Words):
                self.words(node)
            elif isinstance(node, Field):
                self.code(node.line, self.field(node))
            elif isinstance(node, Block):
                self.block(node)
            elif isinstance(node, Icon):
                self.code(node.line, f"web::icon(out, {quoted(node.name)});")
            elif isinstance(node, Asset):
                self.code(node.line, f"out += web::asset_path({quoted(node.name)});")
            elif isinstance(node, Show):
                self.code(node.line, f"render({node.value}, view);")
            else:
                self.code(node.line, self.form_part(node))
        self.flush()

    def field(self, node: Field, place: str = "") -> str:
        if isinstance(node, Plural):
            return self.plural(node, place or node.place)
        value = f"web::{node.form}_of({node.value})" if node.form else node.value
        return f"web::{WRITERS[place or node.place]}(view, {value});"

    def plural(self, node: Plural, place: str) -> str:
        one, several = (self.translated(text, node, place) for text in (node.one, node.several))
        return f"if ({node.value} == 1) {{ {one} }} else {{ {several} }}"

    def translated(self, text: str, node: Plural, place: str) -> str:
        """A text of its own in which {0} is the number."""
        number = Field(node.value, "", node.place, node.line)
        parts = [self.english_parts(t, [number], node.line) for t in (text, self.message(text, node.line))]
        between = [self.texts_between(p, place) for p in parts]
        if len(between[0]) != len(between[1]):
            raise TemplateError(node.line, f"en.po: other fields than in {text!r}")
        appends = [self.append(da, en) for da, en in zip(*between)]
        return f" {self.field(number, place)} ".join(appends)

    def block(self, node: Block):
        if node.kind == "each":
            loop = f"for ([[maybe_unused]] auto const& {node.name} : web::items({node.value})) {{"
            self.code(node.line, f"if (web::holds({node.value})) {loop}" if node.otherwise else loop)
        else:
            test = "!" if node.kind == "if not" else ""
            named = f" [[maybe_unused]] auto const& {node.name} = web::inside({node.value});" if node.name else ""
            self.code(node.line, f"if ({test}web::holds({node.value})) {{{named}")
        self.body(node.body)
        if node.otherwise:
            self.lines.append("} else {")
            self.body(node.otherwise)
        self.lines.append("}")

    def words(self, node: Words):
        before, message, fields, after = parts_to_message(node.parts, node.line)
        if not node.keeps_space:
            before, message, after = one_space(before), collapsed(message), one_space(after)
            if before and self.pending[0].endswith(("\n", " ")) and self.pending[1].endswith(("\n", " ")):
                before = ""
        self.literal(before)
        english = self.message(message, node.line) if node.is_translated else message
        self.both(split_places(message, fields), self.english_parts(english, fields, node.line), node.place)
        self.literal(after)

    def message(self, danish: str, line: int) -> str:
        """The English of a text, which is noted for the check of texts."""
        if not is_message(danish):
            return danish
        self.messages.append((danish, line))
        return self.english.get(danish) or danish

    def english_parts(self, english: str, fields: list, line: int) -> list:
        try:
            return split_places(english, fields)
        except ValueError as error:
            raise TemplateError(line, f"en.po: {english!r}: {error}") from error

    def both(self, danish: list, english: list, place: str):
        fields = [p for p in danish if isinstance(p, Field)]
        if fields != [p for p in english if isinstance(p, Field)]:
            self.code(fields[0].line, "if (da) {")
            self.alone(danish, place)
            self.lines.append("} else {")
            self.alone(english, place)
            self.lines.append("}")
            return
        texts = [self.texts_between(parts, place) for parts in (danish, english)]
        for i, (da, en) in enumerate(zip(*texts)):
            self.literal(da, en)
            if i < len(fields):
                self.code(fields[i].line, self.field(fields[i], place))

    def texts_between(self, parts: list, place: str) -> list[str]:
        texts = [""]
        for part in parts:
            if isinstance(part, str):
                texts[-1] += escaped(part, place)
            else:
                texts.append("")
        return texts

    def alone(self, parts: list, place: str):
        for part in parts:
            if isinstance(part, str):
                self.literal(escaped(part, place))
            else:
                self.code(part.line, self.field(part, place))
        self.flush()

    def form_part(self, part: FormPart) -> str:
        if part.kind in ("keys", "mistakes"):
            return f"web::{part.kind}(view);"
        values = dict(part.values)
        for option, danish in part.texts.items():
            english = self.message(danish, part.line)
            values[option] = f"da ? {quoted(danish)} : {quoted(english)}"
        options = ", ".join(f".{o} = {values[o]}" for o in PART_ORDER if o in values)
        items = f", web::choices(view, {part.items})" if part.items else ""
        return f"web::{part.kind}(view, {{.name = \"{part.name}\", {options}}}{items});"


def slice_of(path) -> str:
    return re.sub(r"\W", "_", path.parent.name)

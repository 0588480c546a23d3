"""Writes the tree as C++: what stands between two fields becomes one append, in each language.

A text that a language lacks is Danish there, and says so (lang="da") where a tag may stand."""
import re

from .assets import Asset, Icon
from .form_tags import FormPart, quoted
from .lexer import TemplateError
from .messages import collapsed, is_message, one_space, parts_to_message, split_places
from .parser import Block, Field, Markup, Plural, Show, Words

Texts = dict[str, str]  # of each language, Danish first

WRITERS = {"text": "text", "attribute": "attribute", "address": "address", "address_part": "address_part",
           "contact_part": "contact_part", "title": "plain"}
PART_ORDER = ("label", "hint", "empty", "value", "type", "id", "css", "autocomplete", "inputmode", "min", "max",
              "step", "rows", "longest", "optional")


class Mark(str):
    """Markup around a text that stays Danish."""


IS_DANISH, DANISH_ENDS = Mark('<span lang="da">'), Mark("</span>")
TAKES_NO_TAG = frozenset(["option", "title", "textarea", "text", "tspan", "desc"])


def escaped(text: str, place: str) -> str:
    if isinstance(text, Mark):
        return text
    if place == "title":
        return text
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text if place == "text" else text.replace('"', "&quot;").replace("'", "&#39;")


class Emitter:
    def __init__(self, path: str, translations: dict[str, dict[str, list[str]]]):
        """translations: of each language (English first), the forms of each Danish text."""
        self.path, self.translations = path, translations
        self.languages = ["da", *translations]
        self.lines: list[str] = []
        self.pending = self.same("")  # literal markup not yet written
        self.messages: list[tuple[str, int]] = []
        self.size = 0

    def same(self, text: str) -> Texts:
        return dict.fromkeys(self.languages, text)

    def code(self, line: int, code: str):
        self.flush()
        self.lines += [f'#line {line} "{self.path}"', code]

    def literal(self, texts: Texts):
        for language, text in texts.items():
            self.pending[language] += text

    def flush(self):
        code, self.pending = self.append(self.pending), self.same("")
        if code:
            self.lines.append(code)

    def chosen(self, values: Texts) -> list[tuple[str, str]]:
        """(condition, value) of each value; the last, the Danish, without one."""
        others = dict.fromkeys(value for value in values.values() if value != values["da"])
        said = [(" || ".join(f"in_{code}" for code, v in values.items() if v == value), value) for value in others]
        return [*said, ("", values["da"])]

    def append(self, texts: Texts) -> str:
        self.size += max(len(text.encode()) for text in texts.values())
        chosen = [(c, f"out.append({quoted(text)}, {len(text.encode())})" if text else "") for c, text in self.chosen(texts)]
        if len(chosen) == 1:
            return f"{chosen[0][1]};" if chosen[0][1] else ""
        said = [f"if ({condition}) {{ {act}; }}" if condition else f"{{ {act}; }}" for condition, act in chosen]
        return " else ".join(said if chosen[-1][1] else said[:-1]).replace("{ ; }", "{ }")

    def body(self, nodes: list):
        for node in nodes:
            if isinstance(node, Markup):
                self.literal(self.same(node.text))
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
        one, several = (self.counted(text, node, place) for text in (node.one, node.several))
        said = f"if ({node.value} == 1) {{ {one} }}"
        for language, texts in self.translations.items():
            forms = texts.get(node.several, [])
            for number, form in enumerate(forms[:-1]):
                if number > 0:  # the first is for 1
                    said += (f" else if (in_{language} && plural_form(view.language, {node.value}) == {number})"
                             f" {{ {self.with_number(self.same(form), node, place)} }}")
        return f"{said} else {{ {several} }}"

    def counted(self, text: str, node: Plural, place: str) -> str:
        """A text of its own in which {0} is the number."""
        return self.with_number(self.message(text, node.line), node, place)

    def with_number(self, texts: Texts, node: Plural, place: str) -> str:
        number = Field(node.value, "", node.place, node.line)
        between = {code: self.texts_between(self.parts(text, [number], node.line), place) for code, text in texts.items()}
        if len({len(texts) for texts in between.values()}) > 1:
            raise TemplateError(node.line, f"a po file: other fields than in {texts['da']!r}")
        appends = [self.append(dict(zip(between, texts))) for texts in zip(*between.values())]
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
            if before and all(text.endswith(("\n", " ")) for text in self.pending.values()):
                before = ""
        self.literal(self.same(before))
        texts = self.message(message, node.line) if node.is_translated else self.same(message)
        self.each_in_its_order({code: self.marked(code, texts, fields, node) for code in self.languages}, node.place)
        self.literal(self.same(after))

    def marked(self, language: str, texts: Texts, fields: list, node: Words) -> list:
        parts = self.parts(texts[language], fields, node.line)
        is_left = language != "da" and node.is_translated and is_message(texts["da"]) and not self.said_in(language, texts["da"])
        if not is_left or node.place != "text" or node.element in TAKES_NO_TAG:
            return parts
        return [IS_DANISH, *parts, DANISH_ENDS]

    def said_in(self, language: str, danish: str) -> str:
        forms = self.translations[language].get(danish)
        return forms[-1] if forms and all(forms) else ""

    def message(self, danish: str, line: int) -> Texts:
        """The text in each language; it is noted for the check of texts."""
        if not is_message(danish):
            return self.same(danish)
        self.messages.append((danish, line))
        return {"da": danish, **{code: self.said_in(code, danish) or danish for code in self.translations}}

    def parts(self, text: str, fields: list, line: int) -> list:
        try:
            return split_places(text, fields)
        except ValueError as error:
            raise TemplateError(line, f"a po file: {text!r}: {error}") from error

    def each_in_its_order(self, parts: dict[str, list], place: str):
        fields = {code: [p for p in said if isinstance(p, Field)] for code, said in parts.items()}
        if any(order != fields["da"] for order in fields.values()):
            return self.apart(parts, fields["da"][0].line, place)
        texts = {code: self.texts_between(said, place) for code, said in parts.items()}
        for i, run in enumerate(zip(*texts.values())):
            self.literal(dict(zip(texts, run)))
            if i < len(fields["da"]):
                self.code(fields["da"][i].line, self.field(fields["da"][i], place))

    def apart(self, parts: dict[str, list], line: int, place: str):
        """Each language by itself, where one turns the fields around."""
        self.flush()
        self.lines.append(f'#line {line} "{self.path}"')
        for code in self.translations:
            self.lines.append(f"if (in_{code}) {{")
            self.alone(parts[code], place)
            self.lines.append("} else")
        self.lines.append("{")
        self.alone(parts["da"], place)
        self.lines.append("}")

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
                self.literal(self.same(escaped(part, place)))
            else:
                self.code(part.line, self.field(part, place))
        self.flush()

    def form_part(self, part: FormPart) -> str:
        if part.kind in ("keys", "mistakes"):
            return f"web::{part.kind}(view);"
        values = dict(part.values)
        for option, danish in part.texts.items():
            chosen = self.chosen(self.message(danish, part.line))
            values[option] = "".join(f"{c} ? {quoted(text)} : " if c else quoted(text) for c, text in chosen)
        options = ", ".join(f".{o} = {values[o]}" for o in PART_ORDER if o in values)
        items = f", web::choices(view, {part.items})" if part.items else ""
        return f"web::{part.kind}(view, {{.name = \"{part.name}\", {options}}}{items});"


def slice_of(path) -> str:
    return re.sub(r"\W", "_", path.parent.name)

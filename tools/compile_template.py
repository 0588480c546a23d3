#!/usr/bin/env python3
"""Turns a slice's .html template into C++: compile_template.py src/<slice>/<name>.html OUT

The tags are described in docs/adding-a-page.md, the texts in docs/texts.md. A field that the struct
lacks is a compile error at the template's own line; what is unsafe is refused here.
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from compile_texts import translations_in
from templates.emitter import Emitter, slice_of
from templates.lexer import Head, TemplateError, pieces_of, read_head
from templates.parser import Parser

ABOUT_GENERATED = "// Made from the template by tools/compile_template.py."


def which_language(emitter: Emitter) -> list[str]:
    return [f"[[maybe_unused]] bool const in_{code} = view.language == Language{{{number}}};"
            for number, code in enumerate(emitter.languages) if number > 0]


def compile_title(head: Head, emitter: Emitter) -> list[str]:
    if head.title is None:
        return []
    emitter.body(Parser(is_title=True).parse(pieces_of(head.title, 2)))
    lines, emitter.lines = emitter.lines, []
    return [f"std::string title([[maybe_unused]] {head.type} const& page, [[maybe_unused]] Language language) {{",
            "std::string out;", "[[maybe_unused]] web::View view{out, language, {}};", *which_language(emitter),
            *lines, "return out;", "}"]


def compile_template(path: Path) -> tuple[str, list[tuple[str, int]]]:
    """The C++ and the messages with their lines."""
    head = read_head(path.read_text())
    emitter = Emitter(str(path), translations_in(path.parent))
    title = compile_title(head, emitter)
    emitter.body(Parser().parse(pieces_of(head.body, head.body_line)))
    name = slice_of(path)
    lines = [ABOUT_GENERATED, f'#include "{head.header or name + "/pages.hpp"}"', '#include "foundation/languages.hpp"', '#include "web/render.hpp"',
             f"namespace indgang::{name} {{", *title,
             f'#line 1 "{path}"',
             f"void render([[maybe_unused]] {head.type} const& page, web::View& view) {{",
             "[[maybe_unused]] auto& out = view.out;",
             *which_language(emitter),
             f"web::make_room(out, {emitter.size});", *emitter.lines, "}", "}", ""]
    return "\n".join(lines), emitter.messages


if __name__ == "__main__":
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    try:
        text, _ = compile_template(source)
    except TemplateError as error:
        sys.exit(f"{source}:{error.line}: error: {error}")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text)

#!/usr/bin/env python3
"""Checks that every Danish text has its English, and that every English is used.

    tools/check_texts.py             says what is missing, unused or contradictory
    tools/check_texts.py --update    writes what is new into each en.po, and takes out what is unused

Where a text may stand so that it is found: docs/texts.md.
"""
import re
import sys
from collections import defaultdict
from pathlib import Path

sys.dont_write_bytecode = True
from compile_template import compile_template
from templates.lexer import TemplateError
from templates.messages import is_message
from texts import po_file
from texts.cpp_tokens import tokens_of
from texts.declarations import Declared
from texts.in_cpp import texts_in

ROOT = Path(__file__).resolve().parent.parent
PLACES = re.compile(r"\{\d\}")


def cpp_files(src: Path) -> list[Path]:
    return [p for p in sorted(src.rglob("*.[hc]pp")) if not p.stem.endswith("_test")]


def declared_in_headers(src: Path) -> Declared:
    declared = Declared()
    for path in cpp_files(src):
        if path.suffix == ".hpp":
            declared.read(tokens_of(path.read_text()))
    return declared


def texts_of_cpp(path: Path, declared: Declared):
    source = path.read_text()
    if path.suffix == ".cpp":
        declared = declared.copy()
        declared.read(tokens_of(source))
    return texts_in(source, declared)


def gather(src: Path) -> tuple[dict, list[str]]:
    """Each slice's texts with where they stand, and what is wrong on the way."""
    texts, wrong, declared = defaultdict(list), [], declared_in_headers(src)
    for path in sorted(src.rglob("*.html")):
        try:
            for text, line in compile_template(path)[1]:
                texts[slice_of(path, src)].append((text, f"{path}:{line}"))
        except TemplateError as error:
            wrong.append(f"{path}:{error.line}: {error}")
    for path in cpp_files(src):
        found, strays = texts_of_cpp(path, declared)
        texts[slice_of(path, src)] += [(t, f"{path}:{line}") for t, line in found]
        wrong += [f"{path}:{line}: Danish that is no Text (docs/texts.md): {t}" for t, line in strays]
    return texts, wrong


def slice_of(path: Path, src: Path) -> Path:
    parts = path.relative_to(src).parts
    return src / (parts[0] if len(parts) > 1 else "app")  # main.cpp belongs to app


def wrong_in_slice(folder: Path, texts: list[tuple[str, str]]):
    po = folder / "en.po"
    entries = {e.danish: e for e in po_file.read(po) if e.danish}
    used = set()
    for text, place in texts:
        has_english = text in entries and entries[text].english
        if is_message(text) and text not in used and not has_english:
            yield f"{place}: no English in {po.parent.name}/en.po: {text}"
        used.add(text)
    for danish, entry in entries.items():
        if danish not in used:
            yield f"{po}:{entry.line}: nobody says this: {danish}"
        elif entry.english and set(PLACES.findall(danish)) != set(PLACES.findall(entry.english)):
            yield f"{po}:{entry.line}: other fields than in the Danish: {entry.english}"
    if po.exists():
        yield from po_file.malformed(po)


def contradictions(folders: list[Path]):
    said = {}
    for folder in folders:
        for entry in po_file.read(folder / "en.po"):
            if not entry.danish or not entry.english:
                continue
            english, first = said.setdefault(entry.danish, (entry.english, folder.name))
            if english != entry.english:
                yield (f"{folder / 'en.po'}:{entry.line}: {first} says {english!r} for {entry.danish!r},"
                       f" here it is {entry.english!r}")


def update(texts: dict):
    for folder, found in sorted(texts.items()):
        if found or (folder / "en.po").exists():
            po_file.update(folder / "en.po", [text for text, _ in found], is_message)


def main(src: Path, is_update: bool) -> int:
    texts, wrong = gather(src)
    if is_update:
        update(texts)
    folders = sorted({p.parent for p in src.glob("*/en.po")} | {f for f, found in texts.items() if found})
    for folder in folders:
        wrong += wrong_in_slice(folder, texts.get(folder, []))
    wrong += contradictions(folders)
    count = len({text for found in texts.values() for text, _ in found})
    print("\n".join(wrong).replace(f"{ROOT}/", "") or f"texts: {count} in Danish and English")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(ROOT / "src", "--update" in sys.argv[1:]))

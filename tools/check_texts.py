#!/usr/bin/env python3
"""Checks that every Danish text has its English, that what a family reads is in its languages, and that
every translation is used.

    tools/check_texts.py                 says what is missing, unused or contradictory
    tools/check_texts.py --update        writes what is new into each po file, and takes out what is unused
    tools/check_texts.py --new de        makes an empty de.po in each slice, for a new language
    tools/check_texts.py --missing pl    prints what a family reads that is not yet in Polish, as po entries

Where a text may stand so that it is found: docs/texts.md. What a family reads: tools/family_texts.txt.
"""
import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

sys.dont_write_bytecode = True
from compile_template import compile_template
from compile_texts import languages
from templates.lexer import TemplateError
from templates.messages import is_message
from texts import po_file
from texts.cpp_tokens import tokens_of
from texts.declarations import Declared
from texts.family import Family
from texts.in_cpp import texts_in

ROOT = Path(__file__).resolve().parent.parent
PLACES = re.compile(r"\{\d\}")
NAMES = {"en": "English", "pl": "Polish"}


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


def catalogue_texts(root: Path, pattern: str = "*.csv", columns: list[str] | None = None) -> set[str]:
    """What the catalogue says in Danish. Its English stands beside it, other languages in the po files."""
    texts = set()
    for path in root.glob(f"catalogue/{pattern}"):
        for row in csv.DictReader(path.read_text().splitlines()):
            texts |= {value for column, value in row.items() if value and (column in columns if columns else column.endswith("_da"))}
    return texts


class Check:
    def __init__(self, src: Path):
        self.src, root = src, src.parent
        self.texts, self.wrong = gather(src)
        self.family = Family(root / "tools/family_texts.txt", src)
        self.catalogue = catalogue_texts(root)
        self.folders = sorted({p.parent for p in src.glob("*/*.po")} | {f for f, found in self.texts.items() if found})

    def needed(self, code: str, folder: Path) -> list[tuple[str, str]]:
        """The texts that must be in that language, with the place of each."""
        found = [(text, place) for text, place in self.texts.get(folder, []) if is_message(text)]
        if code == "en":
            return found
        return [] if self.family.waits(code, folder) else [(t, place) for t, place in found if self.family.reads(place)]

    def said_elsewhere(self, code: str) -> set[str]:
        """Every slice says a text alike, so C++ finds it in any; a template looks in its own slice."""
        return {e.danish for folder in self.folders for e in po_file.read(folder / f"{code}.po") if e.translated}

    def missing(self, code: str, folder: Path) -> dict[str, str]:
        """Each text that lacks, with the first place where it stands."""
        known = {e.danish for e in po_file.read(folder / f"{code}.po") if e.translated}
        lacking: dict[str, str] = {}
        for text, place in self.needed(code, folder):
            if text not in known:
                lacking.setdefault(text, place)
        return lacking

    def wrong_in_slice(self, code: str, folder: Path):
        po = folder / f"{code}.po"
        for text, place in self.missing(code, folder).items():
            yield f"{place}: no {NAMES.get(code, code)} in {folder.name}/{code}.po: {text}"
        used = {text for text, _ in self.texts.get(folder, [])} | (self.catalogue if code != "en" else set())
        for entry in po_file.read(po):
            if entry.danish and entry.danish not in used:
                yield f"{po}:{entry.line}: nobody says this: {entry.danish}"
            for form in entry.forms if entry.danish else []:
                # The form for one may leave the number out.
                if form and set(PLACES.findall(form)) != set(PLACES.findall(entry.danish)) and form is not first_of_several(entry):
                    yield f"{po}:{entry.line}: other fields than in the Danish: {form}"
        if po.exists():
            yield from po_file.malformed(po)

    def contradictions(self, code: str):
        said = {}
        for folder in self.folders:
            for entry in po_file.read(folder / f"{code}.po"):
                if not entry.danish or not entry.translated:
                    continue
                forms, first = said.setdefault(entry.danish, (entry.forms, folder.name))
                if forms != entry.forms:
                    yield (f"{folder / f'{code}.po'}:{entry.line}: {first} says {forms[-1]!r} for {entry.danish!r},"
                           f" here it is {entry.translated!r}")

    def catalogue_missing(self, code: str):
        said = self.said_elsewhere(code)
        for name, *columns in self.family.catalogue:
            for text in sorted(catalogue_texts(self.src.parent, name, columns) - said):
                yield f"catalogue/{name}: no {NAMES.get(code, code)} in any {code}.po: {text}"

    def all_wrong(self) -> list[str]:
        wrong = list(self.wrong)
        for code in languages():
            for folder in self.folders:
                wrong += self.wrong_in_slice(code, folder)
            wrong += self.contradictions(code)
            wrong += self.catalogue_missing(code) if code != "en" else []
        return wrong

    def update(self, codes: list[str], only_needed: bool):
        for code in codes:
            for folder in self.folders:
                found = self.texts.get(folder, [])
                needed = {text for text, _ in (self.needed(code, folder) if only_needed else found)}
                po = folder / f"{code}.po"
                if po.exists() or any(is_message(text) for text in needed):
                    kept = [text for text, _ in found] + sorted(self.catalogue if code != "en" else [])
                    po_file.update(po, kept, lambda text: text in needed and is_message(text))

    def how_far(self, code: str) -> str:
        """ "pl 100 % of what a family reads, 41 % of all"."""
        said = self.said_elsewhere(code)
        every = {t for found in self.texts.values() for t, _ in found if is_message(t)}
        family = {t for found in self.texts.values() for t, place in found if is_message(t) and self.family.reads(place)}
        part = lambda texts: f"{100 * len(texts & said) // max(1, len(texts))} %"
        return f"{code} {part(family)} of what a family reads, {part(every)} of all"


def first_of_several(entry: po_file.Entry) -> str | None:
    return entry.forms[0] if len(entry.forms) > 1 else None


def print_missing(check: Check, code: str) -> int:
    for folder in check.folders:
        lacking = check.missing(code, folder)
        if lacking:
            print(f"# src/{folder.name}/{code}.po\n\n" + "\n\n".join(po_file.empty_entry(text) for text in lacking) + "\n")
    return 0


def main(src: Path, is_update: bool, new: str = "", missing: str = "") -> int:
    check = Check(src)
    if missing:
        return print_missing(check, missing)
    if new:
        check.update([new], only_needed=False)
        print(f"Fill in src/*/{new}.po, and give {new} a row in src/foundation/languages.cpp: docs/texts.md")
        return 0
    if is_update:
        check.update(languages(), only_needed=True)
    wrong = check.all_wrong()
    count = len({text for found in check.texts.values() for text, _ in found})
    further = "".join(f"; {check.how_far(code)}" for code in languages()[1:]) if check.family.parts else ""
    print("\n".join(wrong).replace(f"{ROOT}/", "") or f"texts: {count} in Danish and English{further}")
    return 1 if wrong else 0


def after(flag: str) -> str:
    words = sys.argv[1:]
    return words[words.index(flag) + 1] if flag in words[:-1] else ""


if __name__ == "__main__":
    sys.exit(main(ROOT / "src", "--update" in sys.argv[1:], after("--new"), after("--missing")))

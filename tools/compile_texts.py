#!/usr/bin/env python3
"""Gathers every slice's po files into one C++ table for each language. See foundation/languages.hpp."""
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from texts import po_file

ROOT = Path(__file__).resolve().parent.parent
BETWEEN_FORMS = "\x1f"


def languages() -> list[str]:
    """The codes after Danish, in the order of their rows."""
    rows = (ROOT / "src/foundation/languages.cpp").read_text()
    return re.findall(r'^    \{"([a-z]{2,3})",$', rows, re.M)[1:]


def translations_in(folder: Path) -> dict[str, dict[str, list[str]]]:
    return {code: {e.danish: e.forms for e in po_file.read(folder / f"{code}.po") if e.danish} for code in languages()}


def quoted(text: str) -> str:
    """\\037 is the mark between forms: three digits, so that no letter after it is read with it."""
    return po_file.quoted(text).replace(BETWEEN_FORMS, "\\037")


def table_of(src: Path, code: str) -> list[str]:
    table = {}
    for po in sorted(src.glob(f"*/{code}.po")):
        for entry in po_file.read(po):
            if entry.danish and all(entry.forms):
                table.setdefault(entry.danish, BETWEEN_FORMS.join(entry.forms))
    rows = sorted(table.items(), key=lambda row: row[0].encode())
    return [f"constexpr Pair {code}_pairs[] = {{", '    {"", ""},', *(f"    {{{quoted(d)}, {quoted(t)}}}," for d, t in rows), "};"]


def written(src: Path) -> str:
    codes = languages()
    out = ['#include "foundation/languages.hpp"', "#include <algorithm>", "#include <span>", "namespace indgang {", "namespace {",
           "struct Pair { std::string_view danish, translated; };"]
    for code in codes:
        out += table_of(src, code)
    out += ["std::span<Pair const> pairs_of(std::string_view code) {"]
    out += [f'    if (code == "{code}") return {code}_pairs;' for code in codes]
    out += ["    return {};", "}", "}",
            "std::string_view translation_of(std::string_view code, std::string_view danish) {",
            "    auto const pairs = pairs_of(code);",
            "    auto const found = std::ranges::lower_bound(pairs, danish, {}, &Pair::danish);",
            "    return found == pairs.end() || found->danish != danish ? std::string_view{} : found->translated;", "}",
            "std::optional<std::string_view> english_of(std::string_view danish) {",
            '    auto const found = translation_of("en", danish);',
            "    return found.empty() ? std::nullopt : std::optional{found};", "}", "}", ""]
    return "\n".join(out)


if __name__ == "__main__":
    target = Path(sys.argv[2])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(written(Path(sys.argv[1])))

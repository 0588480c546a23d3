#!/usr/bin/env python3
"""Gathers every slice's en.po into one C++ table: english_of(danish). See foundation/text.hpp."""
import ast
import re
import sys
from pathlib import Path


def entries(po: Path):
    """(msgid, msgstr) of each entry; a literal may go over several lines, as gettext writes them."""
    key, texts = None, {}
    for line in po.read_text().splitlines() + ["msgid"]:
        if line.startswith("msgid"):
            if texts.get("msgid"):
                yield texts["msgid"], texts.get("msgstr", "")
            texts = {}
        if m := re.match(r'(msgid|msgstr)?\s*(".*")\s*$', line):
            key = m[1] or key
            texts[key] = texts.get(key, "") + ast.literal_eval(m[2])


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


if __name__ == "__main__":
    table = {}
    for po in sorted(Path(sys.argv[1]).glob("*/en.po")):
        for danish, english in entries(po):
            if english:
                table.setdefault(danish, english)
    out = ['#include "foundation/text.hpp"', "#include <algorithm>", "#include <iterator>",
           "namespace indgang {", "namespace {",
           "struct Pair { std::string_view danish, english; };", "constexpr Pair pairs[] = {", '    {"", ""},']
    rows = sorted(table.items(), key=lambda row: row[0].encode())
    out += [f"    {{{quoted(d)}, {quoted(e)}}}," for d, e in rows]
    out += ["};", "}", "std::optional<std::string_view> english_of(std::string_view danish) {",
            "    auto const found = std::ranges::lower_bound(pairs, danish, {}, &Pair::danish);",
            "    if (found == std::end(pairs) || found->danish != danish) return std::nullopt;",
            "    return found->english;", "}", "}", ""]
    Path(sys.argv[2]).parent.mkdir(parents=True, exist_ok=True)
    Path(sys.argv[2]).write_text("\n".join(out))

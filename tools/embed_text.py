#!/usr/bin/env python3
"""Writes the migrations and the catalogue as one C++ table (see foundation/embedded.hpp)."""
import sys
from pathlib import Path

root, target = Path(sys.argv[1]), Path(sys.argv[2])
files = sorted([*root.glob("db/migrations/*.sql"), *root.glob("catalogue/*.csv"),
                *root.glob("src/exchange/*/*.py")])


def literal(text: str) -> str:
    # A compiler may refuse literals over 64 KB, so each line is one of its own.
    lines = text.splitlines(keepends=True) or [""]
    return "\n".join(f'        R"~~({line})~~"' for line in lines)


out = ['#include "foundation/embedded.hpp"', "#include <algorithm>", "#include <stdexcept>",
       "#include <string>", "namespace indgang {", "namespace {", "using namespace std::string_view_literals;",
       "EmbeddedFile const files[] = {", '    {"", ""},']
out += [f'    {{"{f.relative_to(root)}",\n{literal(f.read_text())}sv}},' for f in files]
out += ["};", "}", "std::span<EmbeddedFile const> embedded_files() { return std::span{files}.subspan(1); }",
        "std::string_view embedded_file(std::string_view path) {",
        "    for (auto const& file : embedded_files()) if (file.path == path) return file.content;",
        '    throw std::logic_error("not embedded: " + std::string(path));', "}", "}", ""]
target.parent.mkdir(parents=True, exist_ok=True)
target.write_text("\n".join(out))

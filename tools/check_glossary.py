#!/usr/bin/env python3
"""Checks that docs/glossary.md has every slice and every public type of a slice, with a Danish word.

A slice's public types are those of src/<slice>/<slice>.hpp. `FollowUp` is found as "follow-up";
a compound like `NextFollowUp` is found when it is named itself or ends in words that are."""
import re
import sys
from pathlib import Path

from check_architecture import MAY_ASK

ROOT = Path(__file__).resolve().parent.parent
TYPE = re.compile(r"^(?:struct|enum class|class) (\w+)(?: final)?(?: :[^;]*)? \{", re.M)


def words(name: str) -> str:
    """follow_up, FollowUp, "follow-ups" → "follow up"."""
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    return " ".join(w.rstrip("s") for w in re.split(r"[\s_-]+", name.lower().replace("`", "").strip()))


def terms_of(glossary: str) -> dict[str, str]:
    """English term → the Danish beside it."""
    found = {}
    for row in re.findall(r"^\| ([^|]+) \| ([^|]+) \|", glossary, re.M):
        for term in re.split(r"[,:;]", row[0]):
            found[words(term)] = row[1].strip()
    return found


def known(name: str, terms: dict[str, str]) -> bool:
    parts = words(name).split()
    return any(" ".join(parts[i:]) in terms for i in range(len(parts)))


def complaints(root: Path):
    terms = terms_of((root / "docs/glossary.md").read_text())
    for slice_name in MAY_ASK:
        if slice_name in ("foundation", "db", "web", "access", "app") or not (root / "src" / slice_name).exists():
            continue
        if words(slice_name) not in terms:
            yield f"docs/glossary.md lacks the slice {slice_name}"
        header = root / "src" / slice_name / f"{slice_name}.hpp"
        for name in TYPE.findall(header.read_text()) if header.exists() else ():
            if not known(name, terms):
                yield f"docs/glossary.md lacks {name} (src/{slice_name}/{slice_name}.hpp)"


if __name__ == "__main__":
    found = list(complaints(ROOT))
    print("\n".join(found) or "glossary: every slice and public type has its Danish word")
    sys.exit(bool(found))

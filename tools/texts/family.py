"""Which files hold what a family reads, and which slices are not yet in a language (tools/family_texts.txt)."""
import re
from fnmatch import fnmatch
from pathlib import Path

ROUTE = re.compile(r'^\s*\{"\w+", Method::\w+, "(/[^"]*)".*?schema_of<(?:\w+::)*(\w+)::(\w+)>', re.M)
PAGE = re.compile(r"\{\{page (\w+)")


def sections(text: str) -> dict[str, list[str]]:
    found, lines = {}, []
    for line in text.splitlines():
        line = line.split("#")[0].strip()
        if line.startswith("["):
            lines = found.setdefault(line.strip("[]"), [])
        elif line:
            lines.append(line)
    return found


class Family:
    def __init__(self, listed: Path, src: Path):
        found = sections(listed.read_text()) if listed.exists() else {}
        self.src, self.parts = src, found.get("parts", [])
        self.pages = pages_under(src, found.get("addresses", []))
        self.catalogue = [line.split() for line in found.get("catalogue", [])]  # file and its columns
        self.not_yet = {code: names.split() for code, _, names in (line.partition(":") for line in found.get("not yet", []))}

    def reads(self, place: str) -> bool:
        """place: "…/src/slice/file:line"."""
        file = Path(place.rsplit(":", 1)[0])
        name = file.relative_to(self.src).as_posix()
        return name in self.pages or any(fnmatch(name, part) for part in self.parts)

    def waits(self, code: str, folder: Path) -> bool:
        return folder.name in self.not_yet.get(code, [])


def pages_under(src: Path, addresses: list[str]) -> set[str]:
    """The templates of the pages that routes show under the addresses."""
    wanted = {(slice_name, page) for routes in src.glob("app/*routes.cpp") for address, slice_name, page in ROUTE.findall(routes.read_text())
              if any(address == a or address.startswith(a + "/") for a in addresses)}
    found = set()
    for template in src.rglob("*.html"):
        m = PAGE.match(template.read_text())
        if m and (template.parent.name, m[1]) in wanted:
            found.add(template.relative_to(src).as_posix())
    return found

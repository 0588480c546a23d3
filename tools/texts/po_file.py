"""A slice's en.po: read with its lines, and written with what is new and without what is unused."""
import ast
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

HEADER = '''msgid ""
msgstr ""
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
'''


@dataclass
class Entry:
    danish: str
    english: str
    line: int
    source: str  # as it stands in the file


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def read(path: Path) -> list[Entry]:
    entries, line = [], 1
    if not path.exists():
        return entries
    for block in re.split(r"(\n[ \t]*\n+)", path.read_text()):
        if re.search("^msgid", block, re.M):
            entries.append(entry_of(block, line))
        elif block.strip():
            entries.append(Entry("", "", line, block))  # a comment that stands alone
        line += block.count("\n")
    return entries


def entry_of(block: str, line: int) -> Entry:
    key, texts = "", {"msgid": "", "msgstr": ""}
    for part in block.splitlines():
        if m := re.match(r'(msgid|msgstr)?\s*(".*")\s*$', part):
            key = m[1] or key
            texts[key] += ast.literal_eval(m[2])
    first = next(i for i, part in enumerate(block.splitlines()) if part.startswith("msgid"))
    return Entry(texts["msgid"], texts["msgstr"], line + first, block)


def update(path: Path, texts: list[str], needs_english):
    entries = read(path)
    kept = [e.source.strip("\n") for e in entries if not e.danish or e.danish in texts]
    if not any(not e.danish and "charset" in e.source for e in entries):
        kept.insert(0, HEADER.strip("\n"))
    known = {e.danish for e in entries}
    kept += [f'msgid {quoted(t)}\nmsgstr ""' for t in dict.fromkeys(texts) if t not in known and needs_english(t)]
    path.write_text("\n\n".join(kept) + "\n")


def malformed(path: Path) -> list[str]:
    """What msgfmt says, where it is installed."""
    if not shutil.which("msgfmt"):
        return []
    text = path.read_text()
    text = text if "charset=" in text else HEADER + "\n" + text
    said = subprocess.run(["msgfmt", "--check", "--output-file=/dev/null", "-"], input=text, capture_output=True, text=True)
    return [f"{path}: {line}" for line in said.stderr.strip().splitlines()] if said.returncode else []

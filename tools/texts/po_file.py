"""A slice's po file: read with its lines, and written with what is new and without what is unused."""
import ast
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

HEADER = '''msgid ""
msgstr ""
"Language: {code}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
'''
# Which msgstr[n] a number takes, as an editor asks; foundation/languages.cpp says the same in C++.
PLURALS = {"pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"}


@dataclass
class Entry:
    danish: str
    forms: list[str]  # one text, or one for each form that a number takes
    line: int
    source: str  # as it stands in the file

    @property
    def translated(self) -> str:
        return self.forms[-1] if self.forms and all(self.forms) else ""


def header(code: str) -> str:
    plural = f'"Plural-Forms: {PLURALS[code]}\\n"\n' if code in PLURALS else ""
    return HEADER.format(code=code) + plural


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
            entries.append(Entry("", [], line, block))  # a comment that stands alone
        line += block.count("\n")
    return entries


def entry_of(block: str, line: int) -> Entry:
    key, texts = "", {"msgid": ""}
    for part in block.splitlines():
        if m := re.match(r'(msgid|msgid_plural|msgstr|msgstr\[\d\])?\s*(".*")\s*$', part):
            key = m[1] or key
            texts[key] = texts.get(key, "") + ast.literal_eval(m[2])
    first = next(i for i, part in enumerate(block.splitlines()) if part.startswith("msgid"))
    forms = [text for key, text in sorted(texts.items()) if key.startswith("msgstr")]
    return Entry(texts["msgid"], forms, line + first, block)


def empty_entry(text: str) -> str:
    return f'msgid {quoted(text)}\nmsgstr ""'


def update(path: Path, texts: list[str], is_needed):
    entries = read(path)
    kept = [e.source.strip("\n") for e in entries if not e.danish or e.danish in texts]
    if not any(not e.danish and "charset" in e.source for e in entries):
        kept.insert(0, header(path.stem).strip("\n"))
    known = {e.danish for e in entries}
    kept += [empty_entry(t) for t in dict.fromkeys(texts) if t not in known and is_needed(t)]
    path.write_text("\n\n".join(kept) + "\n")


def malformed(path: Path) -> list[str]:
    """What msgfmt says, where it is installed."""
    if not shutil.which("msgfmt"):
        return []
    text = path.read_text()
    text = text if "charset=" in text else header(path.stem) + "\n" + text
    said = subprocess.run(["msgfmt", "--check", "--output-file=/dev/null", "-"], input=text, capture_output=True, text=True)
    return [f"{path}: {line}" for line in said.stderr.strip().splitlines()] if said.returncode else []

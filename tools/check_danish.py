#!/usr/bin/env python3
"""Has hunspell read every Danish text. Words it does not know but that are right: danish_words.txt."""
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from check_texts import ROOT, gather

ACCEPTED = ROOT / "tools" / "danish_words.txt"
WORD = re.compile(r"[A-Za-zÆØÅæøåÉéÜüÖöÄä]+(?:[-'’][A-Za-zÆØÅæøåÉé]+)*")
NO_WORDS = re.compile(r"\{\d\}|\S*[@/_]\S*|\w+\.\w+(?:\.\w+)*|\b[A-ZÆØÅ0-9]{2,}\b")  # fields, addresses, abbreviations


def words_of(text: str) -> list[str]:
    return WORD.findall(NO_WORDS.sub(" ", text))


def accepted(path: Path) -> set[str]:
    return {line.strip() for line in path.read_text().splitlines() if line.strip() and not line.startswith("#")}


def unknown(words: set[str]) -> set[str]:
    """Those that hunspell does not know."""
    if not words:
        return set()
    said = subprocess.run(["hunspell", "-i", "utf-8", "-d", "da_DK", "-l"], input="\n".join(sorted(words)),
                          capture_output=True, text=True, check=True)
    return set(said.stdout.split())


def misspelt(texts: dict, known: set[str]):
    """(place, word) for each text with a word that nobody knows."""
    words = {word for found in texts.values() for text, _ in found for word in words_of(text)}
    lower = {word.lower() for word in known}
    wrong = {word for word in words if word not in known and word.lower() not in lower}
    wrong = unknown(wrong)
    for found in texts.values():
        for text, place in found:
            for word in words_of(text):
                if word in wrong:
                    yield place, word


if __name__ == "__main__":
    if not shutil.which("hunspell"):
        sys.exit("hunspell with Danish (hunspell, hunspell-da) is not installed")
    texts, _ = gather(ROOT / "src")
    found = sorted({(word, place) for place, word in misspelt(texts, accepted(ACCEPTED))})
    for word, place in found:
        print(f"{place}: not a Danish word that we know: {word}".replace(f"{ROOT}/", ""))
    sys.exit(bool(found))

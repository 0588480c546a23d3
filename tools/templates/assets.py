"""The tags for what is built from assets/: {{icon phone}} and {{asset indgang.css}}."""
from dataclasses import dataclass
from pathlib import Path

from .lexer import TemplateError

ICONS = Path(__file__).resolve().parents[2] / "assets/icons.txt"


@dataclass
class Icon:
    name: str
    line: int


@dataclass
class Asset:
    name: str
    line: int


def check_icon(name: str, line: int):
    if name not in ICONS.read_text().split():
        raise TemplateError(line, f"no icon {name} in assets/icons.txt; add it there if Det Fælles Designsystem has it")

"""A run of text and fields as one message: "Hej {0}", and its English."""
import html
import re

from .lexer import TemplateError

SPACE = re.compile(r"[ \t\r\n\f]+")
PLACE = re.compile(r"\{(\d)\}")


def has_letter(text: str) -> bool:
    return any(c.isalpha() for c in text)


def parts_to_message(parts: list, line: int) -> tuple[str, str, list, str]:
    """(space before, message, fields, space after): strings in parts are decoded HTML."""
    fields, message = [], ""
    for part in parts:
        if isinstance(part, str):
            text = html.unescape(part)
            if PLACE.search(text):
                raise TemplateError(line, "{0} may not stand in a text: it is a field's place in its English")
            message += text
        else:
            message += f"{{{len(fields)}}}"
            fields.append(part)
    if len(fields) > 10:
        raise TemplateError(line, "more than ten fields in one text")
    inner = message.strip(" \t\r\n\f")
    before = message[:len(message) - len(message.lstrip(" \t\r\n\f"))] if inner else message
    after = message[len(message.rstrip(" \t\r\n\f")):] if inner else ""
    return before, inner, fields, after


def collapsed(text: str) -> str:
    return SPACE.sub(" ", text)


def one_space(text: str) -> str:
    return "" if not text else "\n" if "\n" in text else " "


def is_message(message: str) -> bool:
    return has_letter(PLACE.sub("", message))


def split_places(message: str, fields: list) -> list:
    """Texts and fields in the message's own order."""
    parts = []
    for i, piece in enumerate(PLACE.split(message)):
        if i % 2 == 0:
            parts.append(piece)
        elif int(piece) < len(fields):
            parts.append(fields[int(piece)])
        else:
            raise ValueError(f"{{{piece}}} has no field")
    return [p for p in parts if p != ""]

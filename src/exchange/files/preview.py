"""Shows a little of a document without the program that made it. Run by preview.cpp in a process of its own.

    page N    a PDF's page as JPEG, drawn by poppler in place of this process
    text      the first words of a text, a Word or an OpenDocument file"""
import io
import os
import resource
import sys

MEMORY, SECONDS, LONGEST, MOST = 1024 ** 3, 20, 1500, 12_000
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OPEN = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def hold_limits():
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0),
                       (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_NPROC, 0)):
        resource.setrlimit(what, (most, most))
    os.nice(5)


def page(number):
    os.execv("/usr/bin/pdftoppm", ["pdftoppm", "-q", "-jpeg", "-f", str(number), "-l", str(number), "-scale-to", str(LONGEST), "-"])


def paragraphs(stream, ends):
    """As they come; no more than is shown, whatever the file holds."""
    from xml.etree.ElementTree import iterparse
    size = 0
    for _, element in iterparse(stream):
        if element.tag in ends:
            words = "".join(element.itertext()).strip()
            size += len(words)
            yield words
            element.clear()
        if size > MOST:
            return


def packed(content):
    import zipfile
    archive = zipfile.ZipFile(io.BytesIO(content))
    if "word/document.xml" in archive.namelist():
        return "\n".join(paragraphs(archive.open("word/document.xml"), (WORD + "p",)))
    return "\n".join(paragraphs(archive.open("content.xml"), (OPEN + "p", OPEN + "h")))


def text(content):
    import zipfile, xml.etree.ElementTree  # noqa: E401, F401
    if content.startswith(b"PK"):
        words = packed(content)
    else:
        try:
            words = content[:4 * MOST].decode("utf-8-sig")
        except UnicodeDecodeError:
            words = content[:4 * MOST].decode("cp1252", errors="replace")
    return "".join(c for c in words[:MOST] if c in "\n\t" or c.isprintable())


if __name__ == "__main__":
    hold_limits()
    if sys.argv[1] == "page":
        page(int(sys.argv[2]))
    sys.stdout.buffer.write(text(sys.stdin.buffer.read()).encode())

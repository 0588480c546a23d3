"""Says what a document is by its content, and whether it is one that may be kept. Run by files.cpp in a process of its own, so
that a hostile file can hurt nobody else. Writes nothing of what it read.

    {"kind": "pdf", "pages": 3}   or  {"kind": "picture"}   or  {"why": "macro"}"""
import io
import json
import os
import resource
import sys

MEMORY, SECONDS = 1024 ** 3, 25
MOST_ENTRIES, MOST_UNPACKED, MOST_RATIO = 4000, 300 * 1024 ** 2, 200
MOST_OBJECTS, MOST_PAGES = 300_000, 3000


class Unwanted(Exception):
    pass


def hold_limits():
    """No files written, no other programs, and no core with what a family has sent."""
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0),
                       (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_NPROC, 0)):
        resource.setrlimit(what, (most, most))
    os.nice(5)


def open_nothing_more():
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


# What a browser or a mail program would run, whatever else the file is as well.
ALSO_MARKUP = (b"<!doctype html", b"<html", b"<script", b"<svg", b"<?php", b"<body")


def look_for_two_at_once(content):
    """A file that is a document to one program and something else to another."""
    head = content[:1024].lower()
    if any(sign in head for sign in ALSO_MARKUP):
        raise Unwanted("two_at_once")
    after = content[content.rfind(b"%%EOF") + 5:]
    if len(after.strip(b"\r\n \t\0")) > 0 or b"PK\x05\x06" in content[-66_000:]:
        raise Unwanted("two_at_once")


ACTIVE_KEYS = ("/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/XFA", "/RichMediaContent")
ACTIVE_KINDS = ("/JavaScript", "/Launch", "/ImportData", "/GoToE", "/RichMedia", "/Rendition", "/Movie", "/SubmitForm", "/EmbeddedFile", "/FileAttachment", "/3D", "/Screen")


def look_at_object(it, pikepdf):
    if not isinstance(it, (pikepdf.Dictionary, pikepdf.Stream)):
        return
    if any(key in it for key in ACTIVE_KEYS):
        raise Unwanted("active")
    for key in ("/S", "/Type", "/Subtype"):
        if key in it and isinstance(it[key], pikepdf.Name) and str(it[key]) in ACTIVE_KINDS:
            raise Unwanted("active")
    inner = it.stream_dict if isinstance(it, pikepdf.Stream) else it
    for _, value in inner.items():  # a small dictionary that is written inside a larger one is no object of its own
        if isinstance(value, pikepdf.Dictionary) and not value.is_indirect:
            look_at_object(value, pikepdf)
        if isinstance(value, pikepdf.Array) and not value.is_indirect:
            for one in value:
                if isinstance(one, pikepdf.Dictionary) and not one.is_indirect:
                    look_at_object(one, pikepdf)


def pdf(content):
    import pikepdf
    if not content.startswith(b"%PDF-"):
        raise Unwanted("two_at_once")
    if b"%%EOF" not in content:
        raise Unwanted("is_damaged")
    look_for_two_at_once(content)
    try:
        document = pikepdf.open(io.BytesIO(content))
    except pikepdf.PasswordError:
        raise Unwanted("has_password")
    if document.is_encrypted:
        raise Unwanted("has_password")
    if len(document.objects) > MOST_OBJECTS or not 0 < len(document.pages) <= MOST_PAGES:
        raise Unwanted("too_much_inside")
    look_at_object(document.trailer, pikepdf)
    for it in document.objects:
        look_at_object(it, pikepdf)
    return {"kind": "pdf", "pages": len(document.pages)}


OFFICE = (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx"), ("ppt/presentation.xml", "pptx"))
OPEN = {b"application/vnd.oasis.opendocument.text": "odt", b"application/vnd.oasis.opendocument.spreadsheet": "ods",
        b"application/vnd.oasis.opendocument.presentation": "odp"}


MACRO_SIGNS = ("vbaproject", "vbadata", "activex", "macrosheets", "oleobject")


def whole(archive, entry):
    """What unpacks to more than it says is measured while it is unpacked."""
    size = 0
    with archive.open(entry) as stream:
        while part := stream.read(1 << 20):
            size += len(part)
            if size > entry.file_size or size > MOST_UNPACKED:
                raise Unwanted("bomb")


def look_at_entries(archive):
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise Unwanted("bomb")
    names = set()
    for entry in entries:
        if entry.flag_bits & 1:
            raise Unwanted("has_password")
        name = entry.filename
        if name.startswith("/") or ".." in name.split("/") or "\\" in name or name in names:
            raise Unwanted("is_damaged")
        names.add(name)
        if entry.file_size > 1_000_000 and entry.file_size > MOST_RATIO * max(1, entry.compress_size):
            raise Unwanted("bomb")
        whole(archive, entry)
    return names


def look_at_office(archive, names):
    lowered = [name.lower() for name in names]
    if any(sign in name for name in lowered for sign in MACRO_SIGNS):
        raise Unwanted("macro")
    types = archive.read("[Content_Types].xml").lower()
    if b"macroenabled" in types or b"vbaproject" in types:
        raise Unwanted("macro")
    for name in names:
        if name.lower().endswith(".rels"):
            links = archive.read(name).lower()
            if b"external" in links and any(kind in links for kind in (b"attachedtemplate", b"oleobject", b"frame", b"subdocument")):
                raise Unwanted("active")


def look_at_open(archive, names):
    lowered = [name.lower() for name in names]
    if any(name.startswith(("basic/", "scripts/")) for name in lowered):
        raise Unwanted("macro")
    manifest = archive.read("META-INF/manifest.xml").lower() if "META-INF/manifest.xml" in names else b""
    if b"encryption-data" in manifest:
        raise Unwanted("has_password")


def packed(content):
    """An Office document is an archive; any other archive is not taken."""
    import zipfile
    if not content.startswith(b"PK\x03\x04"):
        raise Unwanted("two_at_once")
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except zipfile.BadZipFile:
        raise Unwanted("is_damaged")
    names = look_at_entries(archive)
    if "mimetype" in names and archive.read("mimetype").strip() in OPEN:
        look_at_open(archive, names)
        return {"kind": OPEN[archive.read("mimetype").strip()], "pages": 0}
    for main, kind in OFFICE:
        if main in names and "[Content_Types].xml" in names:
            look_at_office(archive, names)
            return {"kind": kind, "pages": 0}
    raise Unwanted("archive")


ARCHIVES = ("application/zip", "application/x-7z-compressed", "application/x-rar", "application/vnd.rar", "application/gzip", "application/x-tar",
            "application/x-bzip2", "application/x-xz", "application/zstd", "application/java-archive", "application/vnd.ms-cab-compressed", "application/x-iso9660-image")
PROGRAMS = ("application/x-dosexec", "application/x-executable", "application/x-pie-executable", "application/x-sharedlib", "application/x-mach-binary",
            "application/vnd.microsoft.portable-executable", "application/javascript", "application/x-msi", "application/x-elf", "application/x-object")
HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftyphevc", b"ftypavif")


def text(content):
    if b"\0" in content:
        raise Unwanted("unknown")
    start = content[:4000].lower()
    if any(sign in start for sign in ALSO_MARKUP) or start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise Unwanted("markup")
    return {"kind": "text", "pages": 0}


def judged(content, mime):
    if content[4:12] in HEIC:
        raise Unwanted("heic")
    if mime == "application/pdf" or content.startswith(b"%PDF-"):
        return pdf(content)
    if mime in ("image/jpeg", "image/png", "image/webp"):
        return {"kind": "picture", "pages": 1}
    if content.startswith(b"PK\x03\x04"):
        return packed(content)
    if mime in ("image/svg+xml", "text/html", "text/xml", "application/xml", "application/xhtml+xml"):
        raise Unwanted("markup")
    if mime.startswith("image/"):
        raise Unwanted("other_picture")
    if mime.startswith(("video/", "audio/")):
        raise Unwanted("film_or_sound")
    if mime in ARCHIVES:
        raise Unwanted("archive")
    if mime in PROGRAMS or mime.startswith("text/x-") or mime == "text/javascript" or content.startswith((b"MZ", b"#!", b"\x7fELF")):
        raise Unwanted("program")
    if content.startswith((b"\xd0\xcf\x11\xe0", b"{\\rtf")):
        raise Unwanted("old_office")
    if mime in ("text/plain", "text/csv", "application/csv", "application/json"):
        return text(content)
    raise Unwanted("unknown")


def main():
    import magic
    detective = magic.Magic(mime=True)
    detective.from_buffer(b"loads its table of signs")
    import encodings.cp437, pikepdf, zipfile  # noqa: E401, F401
    hold_limits()
    open_nothing_more()
    content = sys.stdin.buffer.read()
    return judged(content, detective.from_buffer(content[:1 << 20]))


if __name__ == "__main__":
    try:
        told = main()
    except Unwanted as why:
        told = {"why": str(why)}
    except ImportError:
        told = {"why": "no_reader"}
    except MemoryError:
        told = {"why": "too_much_inside"}
    except Exception:  # whatever a broken file makes a library stumble over
        told = {"why": "is_damaged"}
    sys.stdout.write(json.dumps(told))

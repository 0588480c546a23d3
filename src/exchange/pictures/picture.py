"""Reads a picture or a PDF from standard input and writes what may be kept of it: the pixels alone, turned the right
way, at most LONGEST long. Run by pictures.cpp in a process of its own, so that a hostile file can hurt nobody else.

    {"kind": "jpeg", "width": 4, "height": 3, "size": 812, "thumbnail": 344}\n<812 bytes><344 bytes>  or  {"why": "is_damaged"}"""
import io
import json
import os
import resource
import sys
import warnings

LONGEST, SMALL = 2400, 360
MOST_PIXELS = 60_000_000  # the largest telephones of today take 50
MOST_RATIO = 60
MEMORY, SECONDS = 1024 ** 3, 20


def hold_limits():
    """No more memory and time than a photo needs; no files written, no other programs, and no core with a child's face."""
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0),
                       (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_NPROC, 0)):
        resource.setrlimit(what, (most, most))
    os.nice(5)


def open_nothing_more():
    """All that is needed has been loaded: from now on no file and no connection can be opened."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


class Unreadable(Exception):
    pass


KNOWN = ((b"\xd0\xcf\x11\xe0", "office"), (b"PK\x03\x04", "office"), (b"{\\rtf", "office"), (b"GIF8", "other_picture"), (b"BM", "other_picture"),
         (b"II*\x00", "other_picture"), (b"MM\x00*", "other_picture"), (b"MZ", "program"), (b"\x7fELF", "program"), (b"#!", "program"))


def look(content):
    """What it is, by its own first bytes; what it is called says nothing."""
    if not content:
        raise Unreadable("empty")
    if content.startswith(b"%PDF-"):
        return "pdf"
    if content[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftyphevc", b"ftypavif"):
        raise Unreadable("heic")
    if content[4:8] == b"ftyp" or content.startswith((b"\x1aE\xdf\xa3", b"ID3", b"OggS")):
        raise Unreadable("film_or_sound")
    if content.startswith(b"\xff\xd8\xff") or content.startswith(b"\x89PNG\r\n\x1a\n") or content[:4] + content[8:12] == b"RIFFWEBP":
        return "picture"
    for start, why in KNOWN:
        if content.startswith(start):
            raise Unreadable(why)
    if content[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        raise Unreadable("markup")
    raise Unreadable("unknown")


def look_at_pdf(content):
    """It is kept as it is; whole, and not shut by a password that nobody here knows."""
    if b"%%EOF" not in content[-2048:]:
        raise Unreadable("is_damaged")
    if b"/Encrypt" in content:
        raise Unreadable("has_password")


def upright(image):
    from PIL import ImageOps
    turned = ImageOps.exif_transpose(image)
    return turned if turned is not None else image


def in_srgb(image, profile):
    """Telephones' wide colours as the ones that every screen has; a profile that is wrong is left out."""
    if not profile:
        return image
    from PIL import ImageCms
    try:
        return ImageCms.profileToProfile(image, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"),
                                         outputMode="RGB" if image.mode not in ("RGBA", "RGB") else image.mode)
    except Exception:
        return image


def plain(image, profile):
    """RGB or RGBA, nothing else; CMYK goes by its profile."""
    has_alpha = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    if image.mode not in ("RGB", "RGBA", "CMYK"):
        image = image.convert("RGBA" if has_alpha else "RGB")
        profile = None
    image = in_srgb(image, profile)
    return image if image.mode in ("RGB", "RGBA") else image.convert("RGB")


def written(image, kind):
    """From the pixels alone: a new picture takes nothing along."""
    fresh = image.copy()
    fresh.info = {}
    out = io.BytesIO()
    if kind == "png":
        fresh.save(out, "PNG", optimize=False, compress_level=6)
    else:
        fresh.convert("RGB").save(out, "JPEG", quality=86, optimize=True)
    return out.getvalue()


def small(image):
    from PIL import Image
    thumbnail = image.copy()
    thumbnail.thumbnail((SMALL, SMALL), Image.LANCZOS)
    if thumbnail.mode == "RGBA":
        ground = Image.new("RGB", thumbnail.size, (255, 255, 255))
        ground.paste(thumbnail, mask=thumbnail.getchannel("A"))
        thumbnail = ground
    return written(thumbnail, "jpeg")


def look_at_size(width, height):
    if width * height > MOST_PIXELS or max(width, height) > MOST_RATIO * max(1, min(width, height)):
        raise Unreadable("too_many_pixels")


def read_picture(content):
    from PIL import Image
    image = Image.open(io.BytesIO(content), formats=["JPEG", "PNG", "WEBP"])
    look_at_size(*image.size)
    was = image.format
    if was in ("JPEG", "MPO"):
        image.draft(None, (LONGEST, LONGEST))
    profile = image.info.get("icc_profile")
    image.load()
    image = plain(upright(image), profile)
    image.thumbnail((LONGEST, LONGEST), Image.LANCZOS)
    kind = "png" if was == "PNG" or image.mode == "RGBA" else "jpeg"
    return kind, image.size, written(image, kind), small(image)


def tell(what, *parts):
    sys.stdout.buffer.write(json.dumps(what).encode() + b"\n" + b"".join(parts))


def load_readers():
    from PIL import Image, ImageCms, ImageOps, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, WebPImagePlugin  # noqa: F401
    Image.preinit()
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("ignore")


def main():
    hold_limits()
    content = sys.stdin.buffer.read()
    try:
        if look(content) == "pdf":
            look_at_pdf(content)
            return tell({"kind": "pdf", "width": 0, "height": 0, "size": 0, "thumbnail": 0})
        load_readers()
        open_nothing_more()
        kind, (width, height), kept, thumbnail = read_picture(content)
        tell({"kind": kind, "width": width, "height": height, "size": len(kept), "thumbnail": len(thumbnail)}, kept, thumbnail)
    except Unreadable as why:
        tell({"why": str(why)})
    except ImportError:
        tell({"why": "no_reader"})
    except MemoryError:
        tell({"why": "too_many_pixels"})
    except Exception as error:  # whatever a broken file makes the library stumble over
        tell({"why": "too_many_pixels" if type(error).__name__ == "DecompressionBombError" else "is_damaged"})


if __name__ == "__main__":
    main()

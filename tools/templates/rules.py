"""What may stand where: elements and attributes, and what a field in each of them becomes."""
import re

VOID = frozenset("area br col embed hr img input link meta source track wbr".split())
REFUSED_ELEMENTS = frozenset("base embed object applet frame frameset noembed noframes plaintext xmp "
                             "animate animatemotion animatetransform set".split())
RAW = frozenset(["script", "style"])        # nothing may stand in them: the content policy refuses it
PLAIN = frozenset(["textarea", "title"])    # text only, no tags
KEPT_SPACE = frozenset(["pre", "textarea"])

ADDRESSES = frozenset("href src action formaction xlink:href poster cite hx-get hx-post hx-put hx-patch "
                      "hx-delete hx-push-url hx-replace-url sse-connect".split())
WRITING = frozenset("hx-post hx-put hx-patch hx-delete".split())

# Never written, not even as a literal: the content policy refuses script and style inline.
NEVER = re.compile(r"on|style$|srcdoc$|hx-on")
# No field: the browser or htmx would read it as script, as JSON, as a list of addresses.
NO_FIELD = re.compile(r"hx-(vals|vars|headers|trigger|request|include|ext|disable)|srcset$|imagesrcset$|"
                      r"ping$|data$|background$|manifest$|archive$|method$|enctype$|http-equiv$|"
                      r"sandbox$|xmlns|is$|attributename$|integrity$|nonce$|type$|rel$")
# A field at the start of these would choose what is run on the page.
OWN_ADDRESSES_ONLY = frozenset([("script", "src"), ("link", "href"), ("iframe", "src"), ("use", "href"),
                                ("use", "xlink:href")])

TEXTS = re.compile(r"(alt|title|aria-label|aria-description|aria-roledescription|aria-valuetext|"
                   r"placeholder|label|abbr|hx-confirm|data-title|data-text-[a-z-]+)$")


def plain_name(attribute: str) -> str:
    """htmx reads data-hx-get as hx-get."""
    return re.sub("^data-(?=hx-)", "", attribute.lower())


def is_never_written(attribute: str) -> bool:
    return bool(NEVER.match(plain_name(attribute)))


def is_text(attribute: str) -> bool:
    return bool(TEXTS.match(attribute))


def address_place(element: str, attribute: str, before: str) -> str | None:
    """What a field in an address becomes, where a NUL stands for each field before it; None: refused."""
    if not before.strip():
        return None if (element, attribute) in OWN_ADDRESSES_ONLY else "address"
    if re.match(r"\s*(mailto|tel|sms):[^\s?]*$", before, re.I):
        return "contact_part"
    if re.match(r"\s*(https?:)?[/\\]{2}[^/?#]*$", before, re.I):
        return None  # it would choose the host
    if re.match(r"\s*[a-z][a-z0-9+.-]*:(?![/\\]{2})", before, re.I):
        return None  # an address like data: or https:x
    return "address_part"


def literal_address_mistake(value: str) -> str | None:
    """Why an address, fields as NUL, is refused."""
    scheme = re.match(r"\s*([a-z][a-z0-9+.-]*|\0+):", value, re.I)
    if scheme and scheme[1].lower() not in ("http", "https", "mailto", "tel", "sms"):
        return f"the address may not begin with {scheme[0].strip()}".replace("\0", "a field and ")
    if re.match(r"\s*[\w.-]*\0[^/?#]*:", value):
        return "a colon after a field would make the field a scheme"
    if re.match(r"\s*\0[/\\]", value):
        return "a slash after a field could make it another host: begin with a literal"
    return None

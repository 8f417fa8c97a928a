"""Builds PDF files byte by byte, ordinary and hostile, so that the tests need no program that writes them."""

import hashlib
import zlib
from collections.abc import Sequence

HEADER = b"%PDF-1.7\n"
PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
SONG = (
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font"
    "/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>"
    "/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]"
    "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>"
)
LATIN = (
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding"
    "/Differences[1/fi/ffi]>>>>"
)
FONTS = f"<</F1 {LATIN}/F2 {SONG}>>"


def say(text: str, x: float = 72, y: float = 700, size: float = 12, before: str = "") -> str:
    """Operators that show one line, in a font that is not in the file; `before` comes first, as `3 Tr` or `1 g`."""
    shown = f"<{text.encode('utf-16-be').hex()}> Tj" if not text.isascii() else f"({escaped(text)}) Tj"
    font = "F1" if text.isascii() else "F2"
    return f"q BT {before} /{font} {size} Tf 1 0 0 1 {x} {y} Tm {shown} ET Q\n"


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def paragraph(lines: Sequence[str], x: float = 72, y: float = 700, size: float = 12) -> str:
    return "".join(say(line, x, y - number * size * 1.2, size) for number, line in enumerate(lines))


def pdf(
    pages: Sequence[str], info: str = "", page: str = "", more: Sequence[str] = (), password: str | None = None
) -> bytes:
    """A file of these content streams; `page` is added to every page, `more` are objects from number 100.

    With a `password` it is encrypted as PDF 1.1 does; an empty one leaves it open to everybody but its owner.
    """
    kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(len(pages)))
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>", 3: f"<<{info}>>".encode("latin-1")}
    objects[2] = f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode()
    for number, content in enumerate(pages):
        at = 10 + 2 * number
        objects[at] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font {FONTS}/XObject<</I0 90 0 R>>>>"
            f"/Contents {at + 1} 0 R{page}>>"
        ).encode()
        objects[at + 1] = stream(content.encode("latin-1"))
    objects[90] = picture()
    objects |= {100 + number: body.encode("latin-1") for number, body in enumerate(more)}
    return assembled(objects, password)


def stream(data: bytes, words: str = "") -> bytes:
    return f"<<{words}/Length {len(data)}>>\nstream\n".encode() + data + b"\nendstream"


def picture() -> bytes:
    """Grey stripes, two by two hundred points."""
    rows = zlib.compress(b"".join(bytes([80 + number % 90]) * 20 for number in range(200)))
    words = (
        "/Type/XObject/Subtype/Image/Width 20/Height 200/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode"
    )
    return stream(rows, words)


SCANNED = "q 595 0 0 842 0 0 cm /I0 Do Q\n"
"""A picture over the whole page."""


def assembled(objects: dict[int, bytes], password: str | None = None) -> bytes:
    trailer = f"/Size {max(objects) + 1}/Root 1 0 R/Info 3 0 R"
    if password is not None:
        key, entry = locked(password.encode())
        objects = {number: ciphered(number, body, key) for number, body in objects.items()} | {4: entry}
        trailer += f"/Encrypt 4 0 R/ID[<{'00' * 16}><{'00' * 16}>]"
    data, places = bytearray(HEADER), {}
    for number, body in sorted(objects.items()):
        places[number] = len(data)
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(data)
    rows = "".join(f"{number} 1\n{place:010} 00000 n \n" for number, place in places.items())
    data += f"xref\n0 1\n0000000000 65535 f \n{rows}trailer\n<<{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(data)


def locked(user: bytes) -> tuple[bytes, bytes]:
    """The key and the entry of the standard security handler, revision 2: ISO 32000-1, 7.6.3."""
    owner = rc4(hashlib.md5((b"owner" + PADDING)[:32]).digest()[:5], (user + PADDING)[:32])
    rights = (-64).to_bytes(4, "little", signed=True)
    key = hashlib.md5((user + PADDING)[:32] + owner + rights + bytes(16)).digest()[:5]
    entry = f"<</Filter/Standard/V 1/R 2/O<{owner.hex()}>/U<{rc4(key, PADDING).hex()}>/P -64>>"
    return key, entry.encode()


def ciphered(number: int, body: bytes, key: bytes) -> bytes:
    """The stream of an object encrypted; the strings of these files are not, they hold no text that is read."""
    head, mark, rest = body.partition(b"\nstream\n")
    if not mark:
        return body
    own = hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
    return head + mark + rc4(own, rest.removesuffix(b"\nendstream")) + b"\nendstream"


def rc4(key: bytes, data: bytes) -> bytes:
    state, at = list(range(256)), 0
    for place in range(256):
        at = (at + state[place] + key[place % len(key)]) % 256
        state[place], state[at] = state[at], state[place]
    given, first, second = bytearray(), 0, 0
    for byte in data:
        first = (first + 1) % 256
        second = (second + state[first]) % 256
        state[first], state[second] = state[second], state[first]
        given.append(byte ^ state[(state[first] + state[second]) % 256])
    return bytes(given)

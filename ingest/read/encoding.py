"""Bytes become text, whatever the encoding; bytes that are no text are refused."""

import codecs

from charset_normalizer import from_bytes

from ingest.problem import Problem

BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
# The encodings that news in the world's larger languages is still found in; more candidates only mean more mistakes.
LEGACY = ["cp1251", "koi8_r", "gb18030", "big5", "shift_jis", "euc_jp", "cp949", "cp1252", "cp1250", "cp1253", "cp1254"]
LEGACY += ["cp1255", "cp1256", "cp866"]
SIGNATURES = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a zip archive or an Office file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\xd0\xcf\x11\xe0": "an old Office file",
    b"\x1f\x8b": "a gzip archive",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"SQLite format 3": "a database",
}
EUROPEAN = {
    "cp1252": "éèàùâêîôûçëïüñáíóúäößãõøåæÉÀÇÑÄÖÜØÅœ’‘“”«»—–…€¡¿ºª°§£",
    "cp1250": "ąćęłńóśźżčďěňřšťůžáíéýőűäöüßăâîşţŁŚŻŹČŘŠŽŐ’„“”«»—–…€°§",
    "cp1254": "ğışİçöüâîûÇÖÜŞéä’‘“”«»—–…€°",
}
SAMPLE, HIGH = 64 * 1024, 0x80


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`; `declared` is the encoding it claims. Raises Problem for empty or binary data."""
    if not data.strip():
        raise Problem("it is empty; there is nothing to read.")
    for mark, name in BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            return readable(data[len(mark) :].decode(name, "replace"))
    refuse_signature(data)
    if b"\0" in data[:SAMPLE]:
        return readable(decode_wide(data))
    return readable(decode_utf8(data) or decode_declared(data, declared) or decode_legacy(data))


def refuse_signature(data: bytes) -> None:
    for signature, kind in SIGNATURES.items():
        if data.startswith(signature):
            raise Problem(f"it is {kind}, not a text; convert it to text or HTML first.")


def decode_wide(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of mostly Latin text is zero."""
    even, odd = data[0:SAMPLE:2].count(0), data[1:SAMPLE:2].count(0)
    half = min(len(data), SAMPLE) // 2
    if max(even, odd) < half * 0.2 or min(even, odd) > half * 0.02:
        raise binary()
    return data.decode("utf-16-le" if odd > even else "utf-16-be", "replace")


def decode_utf8(data: bytes) -> str | None:
    """A cut last character or a few damaged bytes do not make a text less UTF-8."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd") - data.count("\ufffd".encode())
    beyond_ascii = sum(1 for byte in data[:SAMPLE] if byte >= 0xC2)
    return text if damaged == 0 or (damaged * 20 <= beyond_ascii and damaged * 500 <= len(text)) else None


def decode_declared(data: bytes, declared: str | None) -> str | None:
    if declared is None:
        return None
    try:
        # Pages that say gb2312 or latin-1 mean their supersets.
        superset = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "cp1252", "latin-1": "cp1252"}
        text = data.decode(superset.get(declared.lower(), declared), "replace")
    except LookupError:
        return None
    return text if text.count("\ufffd") * 50 <= len(text) else None


def decode_legacy(data: bytes) -> str:
    best = from_bytes(data[:SAMPLE], cp_isolation=LEGACY, enable_fallback=False).best()
    if best is None:
        raise binary()
    encoding = best.encoding
    if encoding in {"cp949", "gb18030", "big5"}:
        encoding = japanese(data) or encoding
    elif encoding in EUROPEAN:
        encoding = european(data)
    return data.decode(encoding, "replace")


def japanese(data: bytes) -> str | None:
    """Kana are half of Japanese, and next to none of what its bytes mean in other encodings."""
    for encoding in ("shift_jis", "euc_jp"):
        text = data[:SAMPLE].decode(encoding, "replace")
        kana = sum(1 for char in text if "\u3041" <= char <= "\u30fe")
        if kana * 5 > len(text) and text.count("\ufffd") * 50 <= len(text):
            return encoding
    return None


def european(data: bytes) -> str:
    """The code page whose usual letters the bytes beyond ASCII are; the western one where several fit."""
    high = bytes(byte for byte in data[:SAMPLE] if byte >= HIGH)
    return max(EUROPEAN, key=lambda page: sum(char in EUROPEAN[page] for char in high.decode(page, "replace")))


def readable(text: str) -> str:
    """Refuse what decodes but is no writing: control characters and holes."""
    sample = text[:SAMPLE]
    odd = sum(1 for char in sample if (char < " " and char not in "\t\n\r\f\v\x1b") or char == "\ufffd")
    if odd * 20 > len(sample):
        raise binary()
    if not text.strip("\ufeff\u200b \t\r\n\f\v"):
        raise Problem("it holds only blank space; there is nothing to read.")
    return text


def binary() -> Problem:
    return Problem("it is binary, not text; convert it to text or HTML first.")

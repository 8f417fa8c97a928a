"""RTF as a row of tokens, and the encodings its fonts and code pages stand for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|(?P<hex>(?:\\'[0-9a-fA-F]{2})+)|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n\0]+)|[\r\n\0]+|\\$",
    re.DOTALL,
)
# What can end a group that is skipped, without looking into its pictures and tables.
ENDS = re.compile(rb"\\bin(\d{1,10}) ?|\\[\\{}]|([{}])")
ESCAPED = re.compile(rb"\\'")
CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
PAGES = {10000: "mac_roman", 10007: "mac_cyrillic", 936: "gb18030", 65001: "utf-8", 1361: "johab"}
USUAL = "cp1252"
# The encodings that Windows numbers and Python knows.
KNOWN = {437, 850, 852, 855, 857, 862, 864, 866, 874, 932, 949, 950, *range(1250, 1259)}


@dataclass(frozen=True, slots=True)
class Token:
    """A control word with its number, a sign behind a backslash, a brace or bytes of text."""

    kind: str
    word: str = ""
    number: int | None = None
    data: bytes = b""


class Tokens:
    """The tokens of a file; whoever reads them may skip the rest of the group they are in."""

    def __init__(self, data: bytes) -> None:
        self.data, self.place = data, 0

    def __iter__(self) -> Iterator[Token]:
        while match := TOKEN.match(self.data, self.place):
            self.place = match.end()
            if match.lastgroup is not None:
                yield self.token(match)

    def token(self, match: re.Match[bytes]) -> Token:
        if word := match["word"]:
            number = int(match["number"]) if match["number"] else None
            if word == b"bin":
                self.place += max(number or 0, 0)
            return Token("word", word.decode("ascii"), number)
        if match["hex"]:
            return Token("text", data=bytes.fromhex(ESCAPED.sub(b"", match["hex"]).decode("ascii")))
        if match["sign"]:
            return Token("sign", match["sign"].decode("latin-1"))
        if match["brace"]:
            return Token("open" if match["brace"] == b"{" else "close")
        return Token("text", data=match["text"])

    def skip_group(self) -> None:
        """Go to the brace that closes the group we are in, so that it is the next token."""
        depth = 0
        while match := ENDS.search(self.data, self.place):
            self.place = match.end()
            if match.group(1):
                self.place += int(match.group(1))
            elif match.group(2) == b"{":
                depth += 1
            elif match.group(2) == b"}":
                if depth == 0:
                    self.place = match.start()
                    return
                depth -= 1
        self.place = len(self.data)


def of_page(number: int | None) -> str:
    """The encoding of a Windows code page."""
    if number in PAGES:
        return PAGES[number]
    return f"cp{number}" if number in KNOWN else USUAL

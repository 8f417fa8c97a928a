"""Rich text (.rtf), also under the name of a Word file.

A tokeniser of our own and not striprtf: that library passes hidden, deleted and white text on, drops footnotes into the
middle of sentences and knows no tables; nothing else that is kept up reads RTF in Python.
"""

from collections.abc import Iterator
from copy import copy

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.office.outline import Paragraph
from ingest.read.office.properties import Properties, author, title
from ingest.read.office.rtf_flow import Flow, whole
from ingest.read.office.rtf_state import CHANGES, Head, State
from ingest.read.office.rtf_tokens import CHARSETS, Token, Tokens, of_page
from ingest.read.office.shade import UNKNOWN
from ingest.read.office.writing import Writing
from ingest.text.page_words import words

DEEPEST = 1000
CUT = "it breaks off before its end; what came after is missing."
TOO_DEEP = "its groups are nested too deeply; what came after is missing."
SIGNS = {"~": "\u00a0", "_": "\u2011", "\\": "\\", "{": "{", "}": "}"}
WORDS = {
    "tab": " ", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ", "nestcell": ", ",
    "nestrow": "; ",
}  # fmt: skip
# Where text goes inside a group that begins with this word.
TARGETS = {"fonttbl": "fonts", "colortbl": "colours", "stylesheet": "styles", "info": "info", "listtext": "none"}
FLOWS = {"footnote", "annotation", "shptxt", "dptxbxtext"}
OPENED = FLOWS | {"ud", "shpinst", "nesttableprops", "do", "result", "fldrslt"}
SKIPPED = words(
    """
    pict header headerl headerr headerf footer footerl footerr footerf fldinst shprslt sp nonshppict
    nonesttables xe tc rxe bxe ixe filetbl listtable listoverridetable revtbl rsidtbl pntext pntxtb pntxta
    atnid atnauthor atntime atndate atnref atnparent objdata objclass objname themedata colorschememapping
    latentstyles datastore xmlnstbl generator template bkmkstart bkmkend mmathPr private pgptbl nextfile falt
    panose fontemb
    """
)
ENCODINGS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


def read_rtf(data: bytes, file: str, origin: str) -> Iterator[RawDocument]:
    """One document. Raises Problem if this is no RTF or shows no text."""
    writing = Writing()
    start = data[:256].find(b"{\\rtf")
    if start < 0:
        raise Problem("it is no RTF; open it in Word or LibreOffice and save it as .docx.")
    reader = Rtf(data[start:], writing)
    reader.read()
    writing.add(reader.flows[0].finish())
    said = {name: whole([text]) for name, text in reader.head.said.items()}
    about = Properties(title=title(said.get("title", "")), author=author(said.get("author", "")))
    yield writing.document(origin, file, about)


class Rtf:
    """Reads tokens into the flow of the body and those of its notes and text boxes."""

    def __init__(self, data: bytes, writing: Writing) -> None:
        self.tokens, self.writing = Tokens(data), writing
        self.head, self.state = Head(), State()
        self.flows = [Flow(writing)]
        self.around: list[tuple[State, str]] = []
        self.opened = ""
        """The word that opened a flow in this group."""
        self.optional = False
        self.left = 0
        """How many characters that stand in for a \\u are still to be skipped."""
        self.red = [0, 0, 0]
        self.merged: list[str] = []
        self.merging, self.shaded, self.noted = "", False, 0

    def read(self) -> None:
        for token in self.tokens:
            optional, self.optional = self.optional, False
            if token.kind == "open":
                self.around.append((self.state, self.opened))
                self.state, self.opened = copy(self.state), ""
            elif token.kind == "close":
                if self.close():
                    return
            elif token.kind == "word":
                self.word(token, optional)
            elif token.kind == "sign":
                self.sign(token.word)
            else:
                self.text(token.data)
            if len(self.around) > DEEPEST:
                self.writing.note(TOO_DEEP)
                return
        self.writing.note(CUT)

    def close(self) -> bool:
        """The end of a group; whether it was the last."""
        if self.opened:
            self.end_flow(self.opened)
        self.state, self.opened = self.around.pop()
        self.left = 0
        return not self.around

    def end_flow(self, word: str) -> None:
        items = self.flows.pop().finish()
        text = " ".join(item.text.strip() for item in items if isinstance(item, Paragraph))
        if word == "annotation":
            self.writing.hide(text)
        elif word == "footnote" and text:
            self.noted += 1
            self.flows[-1].below.append(Paragraph(f"[{self.noted}] {text}"))
        else:
            self.flows[-1].below += items

    def word(self, token: Token, optional: bool) -> None:
        word, number = token.word, token.number
        if self.begins(word, optional):
            return
        if self.state.target == "fonts":
            self.font(word, number)
        elif self.state.target == "colours":
            self.red = [
                number or 0 if word == name else old
                for name, old in zip(("red", "green", "blue"), self.red, strict=True)
            ]
        elif word == "u":
            self.put(chr((number or 0) & 0xFFFF))
            self.left = self.state.fallback
        elif word in WORDS:
            self.put(WORDS[word])
        elif word in CHANGES:
            CHANGES[word](self.state, number)
        else:
            self.structure(word, number)

    def begins(self, word: str, optional: bool) -> bool:
        """Whether the word opened a group of its own kind, which is skipped, captured or goes elsewhere."""
        if word in TARGETS:
            self.state.target = TARGETS[word]
            self.state.listed |= word == "listtext"
            if word == "listtext" and self.around:
                self.around[-1][0].listed = True
        elif word == "background" and optional:
            self.head.page = UNKNOWN
            self.tokens.skip_group()
        elif self.state.target == "info" and word in {"title", "author"}:
            self.state.target = word
        elif word == "upr":
            self.state.target = "none"
        elif word in OPENED:
            self.open(word)
        elif word in SKIPPED or optional:
            self.tokens.skip_group()
        else:
            return False
        return True

    def open(self, word: str) -> None:
        if word == "ud":
            self.state.target = "body"
        if word in FLOWS and not self.opened:
            self.opened = word
            self.flows.append(Flow(self.writing))
            self.state.in_table = False

    def font(self, word: str, number: int | None) -> None:
        if word == "f":
            self.state.font = number or 0
        elif word == "fcharset" and number in CHARSETS:
            self.head.fonts[self.state.font] = CHARSETS[number]
        elif word == "cpg":
            self.head.fonts[self.state.font] = of_page(number)

    def structure(self, word: str, number: int | None) -> None:
        """What ends paragraphs, cells and rows, and how rows are laid out."""
        flow, state = self.flows[-1], self.state
        if word in {"par", "sect", "page", "column"}:
            flow.end_paragraph(self.head.kind(state), state.in_table)
        elif word == "cell":
            flow.end_cell()
        elif word == "row":
            flow.end_row(state.row_header, self.merged)
        elif word in {"trowd", "trhdr", "cellx", "clvmrg", "clmrg", "clcbpat"}:
            self.layout(word, number)
        elif word == "ansicpg":
            self.head.encoding = of_page(number)
        elif word in ENCODINGS:
            self.head.encoding = ENCODINGS[word]

    def layout(self, word: str, number: int | None) -> None:
        if word == "trowd":
            self.merged, self.merging, self.shaded = [], "", False
            self.state.row_header = False
        elif word == "trhdr":
            self.state.row_header = True
        elif word == "cellx":
            self.merged.append(self.merging)
            self.merging = ""
        elif word == "clcbpat":
            self.shaded |= bool(number)
        else:
            self.merging = "down" if word == "clvmrg" else "right"

    def sign(self, sign: str) -> None:
        if sign == "*":
            self.optional = True
        elif sign in "\r\n":
            self.structure("par", None)
        elif self.left:
            self.left -= 1
        elif sign in SIGNS:
            self.put(SIGNS[sign])

    def text(self, data: bytes) -> None:
        skipped, self.left = min(self.left, len(data)), max(self.left - len(data), 0)
        if self.state.target == "colours":
            self.colours(data)
        elif data := data[skipped:]:
            encoding = self.head.fonts.get(self.state.font, self.head.encoding)
            self.put(data.decode(encoding, "replace"))

    def colours(self, data: bytes) -> None:
        for _ in range(data.count(b";")):
            self.head.colours.append("".join(f"{min(max(part, 0), 255):02x}" for part in self.red))
            self.red = [0, 0, 0]

    def put(self, text: str) -> None:
        target = self.state.target
        if target == "body":
            self.flows[-1].put(text, self.head.is_hidden(self.state, self.shaded))
        elif target in {"title", "author"}:
            self.head.said[target] = self.head.said.get(target, "") + text
        elif target == "styles":
            name = self.head.styles.get(self.state.style, "") + text
            self.head.styles[self.state.style] = name.removesuffix(";")

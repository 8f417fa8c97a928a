"""What a chat model wrote, as plain text that no renderer can turn into a link, an image or a page of its own.

Citation marks survive as MARK: private characters around their numbers, which no model can write.
"""

import re

OPEN, CLOSE = "\ue000", "\ue001"
MARK = re.compile(f"{OPEN}([0-9,]*){CLOSE}")
MARKS = re.compile(rf"(?:\s{{0,3}}{MARK.pattern})+")

LABEL = r"(?:passages?|sources?|refs?|отрыв\w*|источник\w*|段落|来源|№|#)?\s{0,3}"
NUMBERS = r"\^?\d{1,4}(?:\s*(?:[,;，、；]|[-–—~]|and|и|和)\s*\^?\d{1,4})*"
WRITTEN = re.compile(
    rf"[\[【［]\s{{0,3}}{LABEL}({NUMBERS})\s{{0,3}}(?:†[^\]】］\n]{{0,80}})?[\]】］]"
    # Some models link their marks; what they link to is theirs, not ours.
    r"(?:\((?:https?:|www\.|#|/|data:|javascript:)[^)\n]*\))?",
    re.IGNORECASE,
)
"""[1], [1, 2], [1-3], [^1], 【1】, 【1†source】, ［１］, [passage 1]. Not (1): so texts number their own points."""
LONGEST_RANGE = 20

UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff\U000e0000-\U000e007f]"
)
"""Control, direction, private and tag characters: they hide text or pretend another order."""
SURROGATE = re.compile("[\ud800-\udfff]")

BLANKS = re.compile(r"([ \t\n])\1{2,}")

DEFINITION = re.compile(r"^\s*[\[【][^\]】\n]*[\]】]:.*$", re.MULTILINE)
RULE = re.compile(r"^[ \t]*(?:[-=*_]{3,}|[|:\- ]*-{3}[|:\- ]*|```.*|~~~.*)$", re.MULTILINE)
LINE_START = re.compile(r"^[ \t]*(?:#{1,6}(?=\s|$)|>|\|)+[ \t]*", re.MULTILINE)
INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
LINK = re.compile(r"!?\[([^\[\]\n]*)\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\[\]\n]*\])")
TAG = re.compile(r"<!--.{0,400}?-->|</?[a-z][^<>\n]*>", re.IGNORECASE | re.DOTALL)
BRACKETED_ADDRESS = re.compile(r"<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>", re.IGNORECASE)
EMPHASIS = re.compile(
    r"\*\*|__|~~|`+|(?<![\w*])\*(?=\S)(?=[^*\n]*\S\*(?!\w))|(?<=\S)\*(?![\w*])|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)"
)
ADDRESS = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]{0,30}://|\bwww\.|\b(?:mailto|javascript|vbscript|data|tel):(?=\S))"
    r"[^\s`\ue000\ue001。，、；：！？）」』】]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w",
    re.IGNORECASE,
)
SCHEME = re.compile(r"^(?:[a-z][a-z0-9+.-]*:(?://)?)?(?:www\.)?", re.IGNORECASE)
INERT = str.maketrans({"[": "(", "]": ")", "<": "‹", ">": "›", "\\": None})


def plain(text: str) -> str:
    """The text without what Markdown or HTML would make of it; marks become MARK, addresses inert code."""
    text = BLANKS.sub(r"\1\1", SURROGATE.sub("\ufffd", UNSEEN.sub("", text)))
    text = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", DEFINITION.sub("", text))
    text = WRITTEN.sub(lambda match: f"{OPEN}{','.join(map(str, numbers(match.group(1))))}{CLOSE}", text)
    text = INDENT.sub("", LINE_START.sub("", RULE.sub("", text)))
    text = TAG.sub("", BRACKETED_ADDRESS.sub(r" \1 ", without_links(text)))
    text = EMPHASIS.sub("", text).replace("$$", "$").translate(INERT)
    return ADDRESS.sub(lambda match: inert_address(match.group()), text)


def without_links(text: str) -> str:
    """Links inside out: the words of one may hold another."""
    while (once := LINK.sub(r"\1", text)) != text:
        text = once
    return text


def inert_address(address: str) -> str:
    """An address as code, without its scheme: readable, and nothing that a renderer makes a link of."""
    bare = address.rstrip(".,;:!?)'\"›")
    return f"`{SCHEME.sub('', bare)}`{address[len(bare) :]}"


def numbers(written: str) -> list[int]:
    """The numbers of a mark: `1, 3-5` is 1, 3, 4, 5; digits of any script."""
    found: list[int] = []
    for part in re.split(r"[,;，、；]|and|и|和", written):
        ends = [int(digits) for digits in re.findall(r"\d+", part)]
        if ends and 0 <= ends[-1] - ends[0] <= LONGEST_RANGE:
            found += range(ends[0], ends[-1] + 1)
    return found


def without_marks(text: str) -> str:
    """A text as it reads aloud: every citation mark gone, with the space before it."""
    return re.sub(rf"\s{{0,3}}{WRITTEN.pattern}", "", MARKS.sub("", text), flags=re.IGNORECASE)


def showable(text: str) -> str:
    """As much of a growing text as will still mean the same when more has come: no half mark, link, tag or word."""
    *before, line = text.split("\n")
    if re.match(r"\s*[\[【][^\]】]*(?:[\]】]:|[\]】]?$)", line):
        line = ""
    line = re.sub(r"!?\[[^\[\]]{0,400}\]\([^()]{0,2000}$", "", line)
    line = re.sub(r"(?:!?\[|【|［|<)[^\[\]【】［］<>]{0,400}$", "", line)
    return "\n".join([*before, re.sub(r"[!-~]+$", "", line)])

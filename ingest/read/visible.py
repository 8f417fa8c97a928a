"""The text a person would see: line ends made one kind, invisible characters taken out and reported."""

import re

JOINERS = "\u200c\u200d"
# Zero width, direction control, soft hyphen, fillers, and the tag characters that spell hidden ASCII.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
LINE_END = re.compile("\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")
# Scripts in which the joiners change how a word is written: Arabic to Syriac, N'Ko to Arabic extended, the Indic
# scripts, Khmer, Mongolian; and emoji.
JOINING = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ufb50-\ufeff\ufe0f\u2190-\u2bff\U0001f000-\U0001faff]"
)


def visible(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with newlines as \\n and invisible characters removed, and what these spelled or how many there were."""
    removed: list[str] = []

    def replace(match: re.Match[str]) -> str:
        kept = joiners_of_a_word(match)
        removed.append("".join(char for char in match.group() if char not in kept))
        return kept

    shown = INVISIBLE.sub(replace, LINE_END.sub("\n", text.removeprefix("\ufeff")))
    return CONTROL.sub("", shown), report(removed)


def joiners_of_a_word(match: re.Match[str]) -> str:
    text, start, end = match.string, match.start(), match.end()
    inside = start > 0 and end < len(text) and JOINING.match(text[start - 1]) and JOINING.match(text[end])
    run = match.group()
    return run if inside and len(run) == 1 and run in JOINERS else ""


def report(removed: list[str]) -> tuple[str, ...]:
    characters = "".join(removed).replace("\u00ad", "")
    spelled = "".join(chr(ord(char) - 0xE0000) for char in characters if "\U000e0020" <= char <= "\U000e007e")
    invisible = sum(1 for char in characters if not "\U000e0000" <= char <= "\U000e007f")
    found = [spelled] if spelled else []
    return tuple(found + ([f"({invisible} invisible characters)"] if invisible else []))

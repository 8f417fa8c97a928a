"""Somebody whom a question tells by whom they replaced, or who replaced them: "the man who replaced Zhao Kezhi"."""

import re
from typing import NamedTuple

from assistant.registers.asked.named import Named
from assistant.registers.asked.succession import EARLIER, SUCCEEDING
from ingest.registers.lexicon.names import CJK

SAID = rf"(?:{SUCCEEDING.pattern}|{EARLIER.pattern})"
RELATIVE = re.compile(
    r"\b(?:(?:the|that|el|la|le|de[rmn]|die)\s+(?:[^\W\d_]+\s+){1,3}?|celui\s+|celle\s+|т(?:от|ого|ому|ем|ом)\s*|"
    r"человек\w*\s*|derjenigen?\s*),?\s*(?:who|that|кто|котор\w+|qui|que|der|die)\s+"
    rf"(?:had\s+|has\s+|a\s+|avait\s+|hatte\s+|había\s+)?(?P<said>{SAID})(?:\s+(?:à|a))?\s+$",
    re.IGNORECASE,
)
"""What stands before the name: "the man who replaced ..."."""
NOUN = re.compile(
    r"(?:\b(?:the|le|el|de[rmns]|la|die)\s+)?\b(?P<said>success(?:or|eur)\w*|преемни\w+|suceso\w+|nachfolger\w*|"
    r"predecessor\w*|предшественни\w+|prédécess\w+|predeceso\w+|vorgänger\w*)\s+(?:(?:of|to|de|von|des)\s+)?$",
    re.IGNORECASE,
)
"""The same by a noun: "the successor of ..."."""
POSSESSED = re.compile(r"^['’]s?\s+(?:immediate\s+)?(?P<said>successor|predecessor)\b", re.IGNORECASE)
POSSESSED_CJK = re.compile("^的?(?P<said>前任|继任者?|繼任者?|接任者)")
BARE = re.compile("['’]s?$")
OFFICE = re.compile(
    r"^\s+(?:as|at|in|on|на посту|в|comme|à la|au|als|como|en)\s+(?:[^\W\d_]+\s*){1,6}?"
    r"(?=[,?.;]|$|\s+(?:did|do|does|was|were|is|had|has|have|sign\w*|me[et]t|receiv\w+|visit\w*|go|went|say|said|in\s+\d))"
)
"""The office in which, behind it."""


class Described(NamedTuple):
    """Where in the question, and the question who that was."""

    start: int
    end: int
    question: str


def described(question: str, people: list[Named]) -> Described | None:
    """The first description of somebody by a person named."""
    for name, _ in people:
        bare = BARE.sub("", name.text)
        lead, tail = question[: name.start], question[name.start + len(bare) :]
        before = RELATIVE.search(lead) or NOUN.search(lead)
        behind = (POSSESSED_CJK if CJK.match(name.text) else POSSESSED).match(tail)
        if said := before or behind:
            start = before.start() if before else name.start
            end = len(question) - len(tail) + (behind.end() if behind else 0)
            office = OFFICE.match(question[end:])
            held = office.group() if office else ""
            verb = "preceded" if EARLIER.search(said["said"]) else "replaced"
            return Described(start, end + len(held), f"Who {verb} {bare}{held}?")
    return None

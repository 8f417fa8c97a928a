"""Times that a follow-up counts from what was spoken of, by their year: "a year later", "the same year", "that May"."""

import re

from ingest.registers.lexicon.names import CJK
from ingest.text.caseless import caseless
from ingest.text.dates import MONTH_NAMES

SMALL = (
    "a an one un une один год ein einem 一 1",
    "two deux dos два zwei 二 两 兩 2",
    "three trois tres три drei 三 3",
    "four quatre cuatro четыре vier 四 4",
    "five cinq cinco пять fünf 五 5",
    "six seis шесть sechs 六 6",
    "seven sept siete семь sieben 七 7",
    "eight huit ocho восемь acht 八 8",
    "nine neuf nueve девять neun 九 9",
    "ten dix diez десять zehn 十 10",
)
NUMBERS = {word: number for number, written in enumerate(SMALL, start=1) for word in written.split()}
MANY = rf"(?P<many>{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
COUNTED = tuple(
    (direction, re.compile(written.replace("MANY", MANY), re.IGNORECASE))
    for direction, written in (
        (0, r"\b(?:in |during )?(?:the same|that(?: same| very)?) year\b|\b(?:in|during) those years\b"),
        (0, r"\b(?:в )?(?:том|этом)(?: же)? году\b|\bв те годы\b"),
        (0, r"\b(?:dans |en )?(?:la même|cette) année\b(?:-là)?|\b(?:dans |en )?ces années(?:-là)?"),
        (0, r"\b(?:en )?(?:el mismo|ese|aquel|esos|aquellos) años?\b|\bin (?:jenen|diesen) jahren\b"),
        (0, r"\bim (?:selben|gleichen) jahr\b|同年|[当當那]年|那一年|那几年|那些年"),
        (
            0,
            r"\bat th(?:e|at) time(?=\W*$)|\bback then\b|\bв то время\b(?!,)|\bтогда\b|\bdamals\b",
        ),
        (0, r"\bà l['’]époque(?=\W*$)|\ben (?:aquel|ese) (?:momento|entonces)\b|[当當][时時]|那[时時]"),
        (1, r"\b(?:in )?the (?:next|following) year\b|\bгодом (?:позже|позднее)\b|\bгод спустя\b|\bчерез год\b"),
        (1, r"\bl['’]année suivante\b|\bal año siguiente\b|\bim (?:jahr darauf|folgenden jahr)\b|[次翌]年|第二年"),
        (1, r"\bMANY years? (?:later|on\b|after(?: that| this)?(?=\W*$|,))"),
        (1, r"\bMANY (?:года|лет) (?:спустя|позже)"),
        (1, r"\bчерез MANY (?:года|лет)"),
        (1, r"\bMANY ans? (?:plus tard|après)"),
        (1, r"\bMANY años? (?:después|más tarde)"),
        (1, r"\bMANY jahre? (?:später|danach)"),
        (1, r"MANY年[之以]?[后後]"),
        (-1, r"\bthe (?:previous year|year before(?=\W*$|,))|\bгодом (?:раньше|ранее)\b|\bl['’]année précédente\b"),
        (-1, r"\bel año anterior\b|\bim jahr (?:davor|zuvor)\b|前一年|上一年"),
        (-1, r"\bMANY years? (?:earlier|before(?: that| this)?(?=\W*$|,))"),
        (-1, r"\bMANY ans? (?:plus tôt|auparavant|avant(?=\W*$|,))"),
        (-1, r"\bMANY años? antes\b"),
        (-1, r"\bMANY jahre? (?:früher|zuvor|davor)"),
        (-1, r"MANY年[之以]?前"),
    )
)
"""Where the year counted lies: in the year spoken of (0), after it (1) or before it (-1)."""
THAT_MONTH = re.compile(rf"\b(?:in )?that (?P<month>{'|'.join(sorted(MONTH_NAMES))})\b", re.IGNORECASE)
OF = re.compile(r"\b(?:of|by|until|before|after|since|de|del|avant|depuis|von|bis|vor|nach|seit) $", re.IGNORECASE)
IN_YEAR = (
    ("[а-яё]", "в {} году"),
    ("jahr|damals", "im Jahr {}"),
    ("año|année|ans? |époque|momento|entonces", "en {}"),
    (CJK.pattern, "{}年"),
    ("", "in {}"),
)
"""How a year is said in the language of the words that count it."""


def with_years(question: str, year: int | None) -> str:
    """The question with the years that it counts from the year spoken of; as it is where none was."""
    if year is None:
        return question
    for direction, pattern in COUNTED:
        if match := pattern.search(question):
            said = in_year(match, year, direction)
            lead = question[: match.start()]
            return lead + (said.split()[-1] if OF.search(lead) else said) + question[match.end() :]
    return THAT_MONTH.sub(lambda match: f"in {match['month']} {year}", question)


def in_year(match: re.Match[str], year: int, direction: int) -> str:
    """Without a preposition of its own behind another: "by the end of that year"."""
    many = NUMBERS[caseless(match["many"])] if "many" in match.re.groupindex else 1
    said = next(said for letters, said in IN_YEAR if re.search(letters, match.group(), re.IGNORECASE))
    return said.format(year + direction * many)


def counts_years(question: str) -> bool:
    return any(pattern.search(question) for _, pattern in COUNTED) or THAT_MONTH.search(question) is not None

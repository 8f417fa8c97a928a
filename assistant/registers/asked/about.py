"""What a question says of the records that it is after, word by word, and whether a record is about it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby

from assistant.registers.asked import wording
from assistant.registers.asked.doings import PLACES
from assistant.registers.followup import NOTHING_NEW, timeless
from ingest.registers.lexicon.names import CJK, country_of, romanised
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.lexicon.russian import is_cyrillic
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.terms import HYPHENED, patterns, several_words
from ingest.registers.lexicon.tokens import Token, tokens
from ingest.registers.lexicon.wordlists import LIGHT_WORDS, MUTUAL_VERBS, NUMBER_WORDS
from ingest.signs.meanings import meant
from ingest.text.dates import MONTHS
from ingest.text.figures import find_numbers
from ingest.text.words import word

Need = frozenset[str]
"""What one word of a question asks for, as marks of which a record must bear one."""
WORD = re.compile(r"[^\W\d_]+")
SAID = (
    wording.HEADED["officials"],
    *(wording.MATCHES[said] for said in ("agreements", "chaired", "count", "first", "last", "meet", "go")),
    wording.REPRESENTED,
    wording.SIDE,
    wording.SIGNS,
)
"""What a question says to ask for records at all."""
SAID_OF_MEETINGS = (*SAID, wording.MATCHES["meetings"], wording.MATCHES["exercises"], wording.CANCELLED)
"""Of agreements it is what they were signed at."""
IDLE = NOTHING_NEW | LIGHT_WORDS | MUTUAL_VERBS | NUMBER_WORDS | wording.OF_ANY | frozenset(MONTHS)
OF_OFFICE = frozenset({Kind.OFFICE, Kind.RANK, Kind.BODY, Kind.FIELD, Kind.TITLE})
SOUNDING = 6
"""Letters by which a word is known again in another alphabet: precursor, прекурсор."""


def needs(question: str, gone: Iterable[str], of_agreements: bool) -> tuple[Need, ...]:
    """What records must be about, beyond people, places, times and countries; `gone` are names that say such."""
    rest = timeless(PLACES.sub(" ", wording.OPENING.sub(" ", question)))
    for name in filter(None, gone):
        rest = rest.replace(name, " ")
    rest = several_words().sub(" ", rest)
    for said in SAID if of_agreements else SAID_OF_MEETINGS:
        rest = said.sub(" ", rest)
    counted = [(one.start, one.end) for one in find_numbers(rest)] + [(one.start, one.end) for one in ordinals(rest)]
    for start, end in counted:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    if not of_agreements and any(wording.MATCHES[said].search(question) for said in ("meetings", "meet")):
        rest = without_offices(rest)
    terms = {match.lastgroup or "" for match in patterns().finditer(rest)}
    found = [frozenset({f"={term}"}) for term in sorted(terms) if term.replace("_", " ") not in wording.COMMON]
    found += [marks_of(written) for written in WORD.findall(patterns().sub(" ", rest)) if narrows(written)]
    if of_agreements and not CJK.search(question):
        found += [marks_of(occasion.group()) for occasion in wording.MATCHES["meetings"].finditer(rest)]
    return tuple(found)


def without_offices(text: str) -> str:
    """What is said of meetings but for who takes part in them: "security chiefs", "the ministers of defence"."""
    for run in reversed(office_runs(text)):
        text = text[: run[0].start] + " " + text[run[-1].end :]
    return text


def office_runs(text: str) -> list[list[Token]]:
    """The stretches of words of office, a word that says who holds it in each."""
    return [run for run in runs_of_office(text) if any(one.kind is Kind.OFFICE for one in run)]


def runs_of_office(text: str) -> list[list[Token]]:
    return [list(group) for known, group in groupby(tokens(text), lambda one: one.kind in OF_OFFICE) if known]


def narrows(written: str) -> bool:
    """Whether a word is of the subject; one that is not spaced from others cannot be told."""
    folded = written.casefold()
    if len(folded) < 3 or folded in IDLE or CJK.search(written):
        return False
    return country_of(written) is None and folded not in HYPHENED


def is_about(texts: Iterable[str], needed: Iterable[Need]) -> bool:
    """Whether what is said of a record meets every need."""
    borne = frozenset[str]().union(*map(marks, texts))
    return all(need & borne for need in needed)


@lru_cache(maxsize=20_000)
def marks(text: str) -> frozenset[str]:
    """What a text means in any language, the stems of its words, and how long words sound to the other alphabet."""
    return frozenset(f"={one}" for one in meant(text)).union(*map(marks_of_word, WORD.findall(text)))


def marks_of(written: str) -> Need:
    """Sounds are those of words in the other alphabet alone; of one's own the letters tell more."""
    heard = frozenset({f"{'abc' if is_cyrillic(written) else 'абв'}~{sound}" for sound in sounds(written)})
    return frozenset(f"={one}" for one in meant(written)) | frozenset(word(written.casefold())) | heard


def marks_of_word(written: str) -> frozenset[str]:
    heard = {f"{'абв' if is_cyrillic(written) else 'abc'}~{sound}" for sound in sounds(written)}
    return frozenset({*word(written.casefold()), *heard})


def sounds(written: str) -> Iterator[str]:
    sound = romanised(written).replace("c", "k")
    if len(sound) >= SOUNDING:
        yield sound[:SOUNDING]

"""Whom somebody came after in an office: "he replaces Ruslan Mirzaev", "сменил Владимира Проничева", 接替王志民."""

import re
from collections.abc import Sequence

from ingest.documents import Document, Sentence
from ingest.registers.lexicon.offices import OFFICES
from ingest.registers.people.headlines import plainly
from ingest.registers.people.office import Office, Presented
from ingest.registers.people.presented import presented

AFTER = re.compile(
    r"(?:\b(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)|(?:took|takes|taking) over from|succ(?:è|é|e)d\w* (?:à|a)|"
    r"remplac\w+|reemplaz\w+ a|sustitu\w+ a|relev\w+ a|substitu\w+|folgt\w* auf|ersetzt\w*|subentr\w+ a|"
    r"сменил[аи]?|сменит|сменивш\w+|сменив|замен\w+|взамен|замінив|замінила|zamenio|zamenila|заменила?о?|"
    r"thay(?: thế)?|kế nhiệm) (?:[a-zа-яà-ỹ.-]+ ){0,2}|خلف[اً]* ل|接替|取代)$",
    re.IGNORECASE,
)
"""What stands before the name of whoever held the office until then."""
HOLDERS = frozenset(OFFICES) - {"counterpart"}
BACK = 3
"""Sentences back in which the one who came after is presented."""


def left_to_another(
    one: Presented, sentence: Sentence, document: Document, sentences: Sequence[Sentence]
) -> Office | None:
    """The office of the last person presented before somebody whom that one came after."""
    front = document.text[sentence.start : sentence.start + one.start]
    if not AFTER.search(front):
        return None
    place = sentences.index(sentence)
    told = [(at, other) for at, each in enumerate(sentences[: place + 1]) for other in everybody_in(each, document)]
    before = [(at, other) for at, other in told if holds(other) and other.name != one.name]
    named = [other for _, other in before if other.name.split()[-1] in front]
    near = [other for at, other in before if at >= place - BACK and (at < place or other.start < one.start)]
    holder = next(reversed(named or near), None)
    return next((office for office in holder.offices if office.concepts & HOLDERS), None) if holder else None


def everybody_in(sentence: Sentence, document: Document) -> tuple[Presented, ...]:
    return presented(plainly(document.text[sentence.start : sentence.end], document.text))


def holds(one: Presented) -> bool:
    return any(office.concepts & HOLDERS for office in one.offices)

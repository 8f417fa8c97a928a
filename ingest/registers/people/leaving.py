"""Offices that end: dismissed as minister, Interior Minister Gorev resigned, освобождён от должности министра."""

from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tenure_words import DISMISSED, FORMERLY, LEFT, REPLACED, RESIGNED, TAKING_UP
from ingest.registers.lexicon.tokens import Token
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.presenting import Reading

BEEN = closed("was were been is being ist wurde fue ha été foi был была")
NOT_DONE = closed("will would may might could to not never should if уходящий уходящая уходящего")
BEFORE = closed("the a its his her their то его")
OFFICE = closed("of from the post office position duties от с поста должности du poste de cargo del puesto vom amt des")
"""Between a verb that ends an office and that office: "relieved of the post of minister"."""
HIM = closed("его её ее їх його її их lo la le l")
"""Whom somebody replaces who is named behind the verb."""
SOON = 4
"""Words from a name to the verb."""


def leaves(reading: Reading, run: int, number: int) -> bool:
    """Whether a sentence takes an office from somebody: by the verb between the two, before both, or behind both."""
    own, phrase = reading.runs[run], reading.phrases[number]
    others = [reading.phrases[place].last for place in reading.owned.get(run, ())]
    apart = max([own.last, *(last for last in others if last <= phrase.first and "," in reading.gap(last))])
    if phrase.first >= own.last and (said := last_said(reading, range(apart, phrase.first))):
        return said not in TAKING_UP
    if phrase.first >= own.last and is_told_of_before(reading, phrase.last):
        return True
    first = min(own.first, phrase.first)
    while first and is_beside(reading.words[first - 1]):
        first -= 1
    whose = reading.gap(own.last).startswith(("'s", "’s"))
    whose = whose or (first > 1 and reading.words[first - 2].text.casefold() in HIM)  # "его сменил Савин"
    return is_left_behind(reading, run) or (
        says(reading, range(max(0, first - 1), first), DISMISSED | REPLACED) and not whose
    )


def is_told_of_before(reading: Reading, place: int) -> bool:
    """ "Savin had been head of the police before": a word for earlier times behind an office, which ends its clause."""
    said = [word.text.casefold() for word in reading.words[place : place + 1] if word.gap == " "]
    return bool(FORMERLY.union(("before", "раньше")).intersection(said)) and not reading.gap(place + 1)[:1].isspace()


def last_said(reading: Reading, places: range) -> str | None:
    """The last word between somebody and an office that says whether they come into it or leave it."""
    said = [reading.words[place].text.casefold() for place in places]
    ends = LEFT | FORMERLY | (REPLACED if BEEN.intersection(said) else frozenset())
    told = [word for word in said if word in ends | TAKING_UP]
    return told[-1] if told and says(reading, places, frozenset(told[-1:])) else None


def is_left_behind(reading: Reading, run: int) -> bool:
    """ "Interior Minister Gorev resigned", "Gorev, head of the police, was dismissed": by the verb behind all of it."""
    last = max([reading.runs[run].last, *(reading.phrases[number].last for number in reading.owned.get(run, ()))])
    behind = range(last, min(last + SOON, len(reading.words)))
    end = next((place for place in behind if place > last and not reading.gap(place).isspace()), behind.stop)
    behind = range(last, end)
    passive = any(reading.words[place].text.casefold() in BEEN for place in behind)
    return says(reading, behind, DISMISSED | REPLACED if passive else RESIGNED)


def is_beside(word: Token) -> bool:
    return word.text.casefold() in BEFORE | OFFICE or word.kind in (Kind.COUNTRY, Kind.TITLE)


def says(reading: Reading, places: range, verbs: frozenset[str]) -> bool:
    """Whether one of some verbs is said there, as of something done."""
    said = [reading.words[place].text.casefold() for place in places]
    before = [word.text.casefold() for word in reading.words[max(0, places.start - 2) : places.start]]
    return bool(verbs.intersection(said)) and not NOT_DONE.intersection([*before, *said])

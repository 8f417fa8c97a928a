"""A sentence while its names and phrases of office are put together, and what may stand between the two."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.registers.lexicon.countries import SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.names import romanised
from ingest.registers.lexicon.russian import is_cyrillic
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import AND, Token
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.name_runs import Run
from ingest.registers.people.phrases import PLURAL, Phrase

OF = closed("of from de du d des da do di del von aus из")
PART_OF_BODY = (Kind.BODY, Kind.ORGANISATION, Kind.FIELD, Kind.COUNTRY, Kind.LINK, Kind.RANK)
BODILY = (Kind.BODY, Kind.ORGANISATION)


@dataclass(slots=True)
class Reading:
    """One sentence being read: its words, phrases of office and names, and which phrase is whose."""

    words: Sequence[Token]
    phrases: Sequence[Phrase]
    runs: Sequence[Run]
    countries: dict[tuple[int, int], str] = field(default_factory=dict)
    """Of two who share a phrase that names two countries, whose is which: run and phrase, country."""
    owned: dict[int, list[int]] = field(default_factory=dict)
    """For each run the phrases that present it."""
    taken: set[int] = field(default_factory=set)

    def give(self, run: int, *phrases: int) -> None:
        self.owned.setdefault(run, []).extend(phrases)
        self.taken.update(phrases)

    def run_at(self, place: int) -> int | None:
        return next((number for number, run in enumerate(self.runs) if run.first == place), None)

    def gap(self, place: int) -> str:
        return self.words[place].gap if place < len(self.words) else "."


def is_plural(reading: Reading, number: int) -> bool:
    return bool(PLURAL.search(reading.words[reading.phrases[number].head].text))


ARMS = ({"police"}, {"justice"})
"""What one can be a general of."""


def behind_titles(words: Sequence[Token], place: int) -> int:
    """Over "Police Lieutenant General" to where the name begins; the place itself where no title stands."""
    last = place
    while last < len(words) and (last == place or words[last].gap in (" ", ". ", "-")):
        word = words[last]
        general = word.sense.concepts in ({"general"}, *ARMS) or is_arm(words, last, place)
        if not (word.kind is Kind.TITLE or general):
            break
        last += 1
    titled = any(word.kind is Kind.TITLE or word.sense.concepts == {"general"} for word in words[place:last])
    return last if titled else place


def is_arm(words: Sequence[Token], last: int, first: int) -> bool:
    """ "de ejército" behind "general", "внутренней службы" behind "полковник"."""
    if last == first:
        return False
    word, before = words[last], words[last - 1]
    if words[first].kind is Kind.TITLE and word.kind in (Kind.BODY, Kind.FIELD) and is_cyrillic(word.text):
        return True
    following = words[last + 1] if last + 1 < len(words) else None
    arm = following is not None and (following.text.islower() or following.sense.concepts in ARMS)
    link = word.text.casefold() in OF and arm
    return link or (before.text.casefold() in OF and word.text.islower())


def behind_bracket(words: Sequence[Token], place: int) -> int:
    """Over "(Ministry of Public Security)" between an office and the name."""
    if place >= len(words) or words[place].gap != " (":
        return place
    last = next((at for at in range(place + 1, min(len(words), place + 8)) if words[at].gap.startswith(")")), place)
    return last if last > place and words[last].gap == ") " else place


def behind_note(reading: Reading, place: int) -> int:
    """ "Meng Jianzhu (R), a member": over what a caption says of where somebody stands."""
    note = place < len(reading.words) and reading.gap(place) == " (" and len(reading.words[place].text) < 7
    known = note and reading.words[place].kind in (Kind.OTHER, Kind.STOP)
    return place + 1 if known and reading.gap(place + 1).startswith("), ") else place


def behind_country(reading: Reading, place: int) -> int:
    """ "Mireille Ballestrazzi of France", "Tang Yijin (China)", "| Tang Yijin | China |": the country is the name's."""
    words = reading.words[place : place + 2]
    if (
        words
        and words[0].kind is Kind.COUNTRY
        and words[0].gap in (" (", " | ")
        and reading.gap(place + 1).startswith((")", ", ", " |"))
    ):
        return place + 1
    of_country = len(words) == 2 and words[0].text.casefold() in OF and words[1].kind is Kind.COUNTRY
    if of_country and words[0].gap == " ":
        return place + 2
    of_the = (
        len(words) == 2 and words[0].text.casefold() in OF and words[1].text.casefold() in ("the", "la", "los", "les")
    )
    third = reading.words[place + 2] if of_the and place + 2 < len(reading.words) else None
    return place + 3 if third and third.kind is Kind.COUNTRY else place


def behind_body(reading: Reading, place: int) -> int:
    """ "Pham Long of Vietnam's Ministry of Public Security": over the body, where a comma follows it."""
    words = reading.words
    if place >= len(words) or words[place].text.casefold() not in OF or words[place].gap != " ":
        return place
    last = place + 1
    while last < len(words) and last - place < 12 and words[last].gap in (" ", "'s ", "’s ", "-"):
        part = words[last].kind in PART_OF_BODY or words[last].named or words[last].acronym
        if not part or words[last].text.casefold() in AND:
            break
        last += 1
    body = any(word.kind in BODILY for word in words[place:last])
    return last if body and reading.gap(last) == ", " else place


def country_of_body(reading: Reading, run: Run) -> str | None:
    """ "Brig. Gen. Tariq Majali of the National Guard of Jordan": the country of the body behind a name."""
    words, place = reading.words, run.last
    if place >= len(words):
        return None
    if words[place].gap == " (" and words[place].kind is Kind.COUNTRY and words[place + 1 : place + 2]:
        return words[place].sense.place if words[place + 1].kind in PART_OF_BODY else None
    if words[place].text.casefold() not in OF or words[place].gap != " ":
        return None
    bodily = False
    for word in words[place + 1 : place + 12]:
        within = word.kind in PART_OF_BODY or word.named or word.acronym
        if word.gap not in (" ", "'s ", "’s ", "' ", "’ ", "-") or not within or word.text.casefold() in AND:
            return None
        bodily = bodily or word.kind in BODILY
        if word.kind in (Kind.COUNTRY, Kind.ORGANISATION):
            return word.sense.place
    return None


def behind_age(reading: Reading, place: int) -> int:
    """ "Savin, 58, a former governor", "Savin, Major General, head of the police"."""
    rank = behind_titles(reading.words, place) if reading.gap(place) == ", " else place
    if rank > place and reading.gap(rank) == ", ":
        return rank
    is_age = place < len(reading.words) and reading.words[place].text.isdigit() and reading.gap(place) == ", "
    return place + 1 if is_age and reading.gap(place + 1) == ", " else place


def nationality(reading: Reading, place: int) -> int:
    """ "Havel, a Czech colonel": the place of the country in an apposition that begins at a word; else that word's."""
    words = reading.words[place : place + 2]
    said = (
        len(words) == 2 and words[0].gap == ", " and words[0].text.casefold() in ("a", "an", "un", "une", "ein", "eine")
    )
    return place + 1 if said and words[1].kind is Kind.COUNTRY and words[1].gap == " " else place


def country_explained(reading: Reading, owned: Sequence[int]) -> str | None:
    """ "Head of FARAJA, the Iranian police command": the country of the body that an office is of."""
    for number in owned:
        words = reading.words[reading.phrases[number].last :][:5]
        said = [word.kind for word in words]
        if said[1:2] == [Kind.COUNTRY] and words[0].gap == ", " and words[0].text == "the":
            bodily = {Kind.BODY, Kind.FIELD} & set(said[2:3])
            return words[1].sense.place if bodily and Kind.OFFICE not in said else None
    return None


def country_beside(reading: Reading, run: Run, owned: Sequence[int]) -> str | None:
    """ "Russia's Patrushev", "Ballestrazzi of France"; a country that ends an office before it is the office's."""
    after = behind_country(reading, run.last)
    if after > run.last:
        return reading.words[after - 1].sense.place
    if (said := nationality(reading, run.last)) > run.last:
        return reading.words[said].sense.place
    first = reading.words[run.first - 1] if run.first else None
    if first is None or first.kind is not Kind.COUNTRY or any(reading.phrases[at].last == run.first for at in owned):
        return None
    own = reading.gap(run.first) in ("'s ", "’s ") or (reading.gap(run.first) == " " and not is_seat(first.text))
    return first.sense.place if own else None


def is_seat(word: str) -> bool:
    """Whether a word is a capital's: "From Moscow Yang flew home" makes nobody a Russian."""
    return romanised(word) in SEATS_OF_GOVERNMENT

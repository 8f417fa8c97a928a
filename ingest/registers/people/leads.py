"""Offices told by a verb: a delegation headed by Satybaldin; Bortnikov, who directs the Federal Security Service."""

from collections.abc import Iterator
from dataclasses import replace

from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import Token, is_title
from ingest.registers.lexicon.wordlists import MONTHS
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.behind_names import WHO, is_year
from ingest.registers.people.name_runs import Run
from ingest.registers.people.office import Office, office_of
from ingest.registers.people.phrases import Phrase
from ingest.registers.people.presenting import BODILY, PART_OF_BODY, Reading, behind_age

LEADS = closed(
    "runs ran commands commanded oversees oversaw took takes manages heads leads directs chairs headed directed led",
    "dirige preside encabeza lidera presiede guida возглавляет возглавляющий возглавляющая руководит leitet führt",
)
ALSO = closed("also now currently today then aussi également también auch также ныне сейчас")
SINCE = closed("since in from desde depuis с seit dal do em en im")
MOST_OF_A_TIME = 4
HEADED = closed(
    "headed led chaired directed encabezada encabezado dirigida dirigido presidida presidido dirigée dirigé conduite",
    "conduit возглавил возглавила возглавит возглавляет возглавлял главе guidata geleitet geführt chefiada",
)
ARTICLES = ("the", "a", "an")
SIDES = ("side", "one", "team", "delegation", "group", "party", "mission")
BY = closed("by por par von с со da")
AUXILIARIES = ("has", "had", "now", "currently")
JOINTS = (" ", "'s ", "’s ", "'", "’")
WITHIN = (Kind.LINK, Kind.BODY, Kind.FIELD, Kind.COUNTRY, Kind.ORGANISATION)
MOST_OF_A_BODY = 14
"""Words from the verb to the end of the body that is led."""


def headed(text: str, reading: Reading, run: Run) -> Iterator[Office]:
    """ "A Kazakh delegation headed by Satybaldin", "делегацию возглавил Сотников": an office told by what is led."""
    words, place = reading.words, run.first
    while place and is_title(words[place - 1]):
        place -= 1
    if place and words[place - 1].text.casefold() in BY:
        place -= 1
    if not place or words[place - 1].text.casefold() not in HEADED or words[place].gap != " ":
        return
    last = first = place - 1
    while (
        first and words[first].gap in (" ", ", ", "'s ", "’s ") and last - first < 10 and is_of_body(words[first - 1])
    ):
        first -= 1
    if any(word.kind in BODILY for word in words[first:last]):
        office = office_of(text, words, Phrase(first, last, place))
        yield replace(office, concepts=office.concepts | {"head"})


def side_led(reading: Reading, run: Run) -> str | None:
    """ "Lind headed the Swedish side, Diaz the Colombian one": the country of the people whom somebody leads."""
    place = run.last + is_word(reading, run.last, *LEADS, *HEADED)
    words = reading.words[run.last : place + 3]
    sided = is_word(reading, place, *ARTICLES) and is_word(reading, place + 2, *SIDES)
    own = sided and all(word.gap == " " for word in words) and words[-2].kind is Kind.COUNTRY
    return words[-2].sense.place if own else None


def is_of_body(word: Token) -> bool:
    auxiliary = word.text.casefold() in ("was", "is", "be", "will", "во", "era", "est")
    return auxiliary or word.kind in PART_OF_BODY or word.acronym


def behind_times(reading: Reading, place: int) -> int:
    """Over "since May", "desde enero", "now" between a name and what its bearer does."""
    last = place
    while last < min(len(reading.words), place + MOST_OF_A_TIME) and is_of_time(reading.words[last].text):
        last += 1
    return last


def is_of_time(word: str) -> bool:
    return word.casefold() in ALSO | SINCE | MONTHS or is_year(word)


def is_word(reading: Reading, place: int, *words: str) -> bool:
    return place < len(reading.words) and reading.words[place].text.casefold() in words


def led(text: str, reading: Reading, run: Run) -> Iterator[Office]:
    """ "Bortnikov, who directs Russia's Federal Security Service": an office told by its verb."""
    place = verb_behind(reading, run)
    if place is None:
        return
    since = behind_times(reading, place + 1) - 1
    last = end_of_body(reading, since)
    if any(word.kind in BODILY and "delegation" not in word.sense.concepts for word in reading.words[place:last]):
        office = office_of(text, reading.words, Phrase(place, place, last))
        yield replace(office, concepts=office.concepts | {"head"})


def verb_behind(reading: Reading, run: Run) -> int | None:
    """Where the verb of leading stands behind a name: "who since May directs", "has headed", ", 52, took over"."""
    place = behind_age(reading, run.last)
    if place < len(reading.words) and reading.words[place].text.casefold() in WHO:
        place = behind_times(reading, place + 1)
    elif reading.gap(place) != " " and place == run.last:
        return None
    elif is_word(reading, place, *AUXILIARIES):
        place += 1
    if not is_word(reading, place, *LEADS):
        return None
    return None if is_word(reading, place, "took", "takes") and not is_word(reading, place + 1, "over") else place


def end_of_body(reading: Reading, verb: int) -> int:
    """Where the words for what is led end behind the verb."""
    last = verb + 1
    while last < len(reading.words) and reading.gap(last) in JOINTS and last - verb < MOST_OF_A_BODY:
        word = reading.words[last]
        if not (word.kind in WITHIN or word.named or word.acronym or word.text == "over"):
            break
        last += 1
    while last > verb + 1 and reading.words[last - 1].kind is Kind.LINK:
        last -= 1
    return last

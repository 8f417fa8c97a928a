"""People in scripts with capitals: a name with the offices that stand before, behind or around it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.registers.before_names import before, before_a_comma
from ingest.registers.behind_names import as_office, behind, headed, led
from ingest.registers.countries import SEATS_OF_GOVERNMENT
from ingest.registers.name_runs import Run, name_runs
from ingest.registers.names import romanised
from ingest.registers.office import Office, Presented, office_of
from ingest.registers.office_lists import of_a_list
from ingest.registers.phrases import phrases
from ingest.registers.presenting import Reading, behind_bracket, behind_country, behind_titles, country_beside
from ingest.registers.russian import nominative
from ingest.registers.senses import Kind
from ingest.registers.tokens import Token, tokens
from ingest.registers.wordlists import words as closed

RANK_STEMS = (
    "gen", "lt", "maj", "col", "adm", "major", "lieutenant", "colonel", "admiral", "marshal", "captain", "brigadier",
    "генерал", "полковник", "подполковник", "адмирал", "маршал", "майор", "général", "coronel", "superintendent",
    "thượng tướng", "đại tướng", "trung tướng", "thiếu tướng",
)  # fmt: skip
WHERE = closed(
    "to in with visit visiting against between and at into near в во с со на к en à au avec con a al nach mit et y",
    "und и",
)


def in_capitals(text: str) -> tuple[Presented, ...]:
    """Everybody whom a text in a script with capitals names beside an office, a title or a country's possessive."""
    words = tokens(text)
    if not any(word.named for word in words):
        return ()
    found = phrases(words)
    reading = Reading(
        words, found, name_runs(words, [behind_titles(words, behind_bracket(words, phrase.last)) for phrase in found])
    )
    before(reading)
    behind(reading)
    before_a_comma(reading)
    as_office(reading)
    of_a_list(reading)
    return tuple(shown(text, reading))


def shown(text: str, reading: Reading) -> Iterator[Presented]:
    for number, run in enumerate(reading.runs):
        owned = sorted(set(reading.owned.get(number, ())))
        offices = tuple(told(text, reading, number, place) for place in owned)
        offices += tuple(led(text, reading, run))
        first = reading.words[run.first - 1] if run.first else None
        country = country_beside(reading, run, owned)
        titled = bool(first and reading.gap(run.first) in (" ", ". ") and first.kind is Kind.TITLE)
        offices = offices or tuple(headed(text, reading, run))
        offices = offices or tuple(rank_before(text, reading, run))
        if offices or country or titled or run.full:
            written = text[reading.words[run.first].start : reading.words[run.last - 1].end]
            start = reading.words[run.first].start
            around = country_around(reading, run, owned) if not country else None
            yield Presented(nominative(written), start, start + len(written), offices, country, titled, around)


def told(text: str, reading: Reading, run: int, number: int) -> Office:
    office = office_of(text, reading.words, reading.phrases[number])
    place = reading.countries.get((run, number))
    return replace(office, country=place) if place else office


def rank_before(text: str, reading: Reading, run: Run) -> Iterator[Office]:
    """ "Police Lieutenant General" alone before a name."""
    words, place = reading.words, run.first
    if run.last - run.first == 1 and not run.full and words[run.first].text.endswith("s"):
        return  # "General Rules" is nobody
    while place and words[place].gap in (" ", "-", ". ") and is_rank_word(words[place - 1]):
        place -= 1
    if any(word.text.casefold().startswith(RANK_STEMS) for word in words[place : run.first]):
        own = text[words[place].start : words[run.first - 1].end]
        yield Office(own, country_beside(reading, run, ()), None, False, frozenset({"officer"}))


def is_rank_word(word: Token) -> bool:
    return word.kind is Kind.TITLE or word.sense.concepts in ({"general"}, {"senior"}, {"police"}, {"first"})


def country_around(reading: Reading, run: Run, owned: Sequence[int]) -> str | None:
    """The only country named between the name before and this one, but as where somebody goes or is."""
    first = min([run.first, *(reading.phrases[place].first for place in owned)])
    earlier = max((behind_country(reading, other.last) for other in reading.runs if other.last <= first), default=0)
    spoken = {
        word.sense.place
        for place, word in enumerate(reading.words[earlier:first], start=earlier)
        if word.kind is Kind.COUNTRY and not is_seat(word.text) and before_word(reading, place) not in WHERE
    }
    return next(iter(spoken)) if len(spoken) == 1 else None


def is_seat(word: str) -> bool:
    return romanised(word) in SEATS_OF_GOVERNMENT


def before_word(reading: Reading, place: int) -> str:
    return reading.words[place - 1].text.casefold() if place else ""

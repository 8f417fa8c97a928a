"""Offices that stand before the name: Interior Minister Kolokoltsev, le secrétaire du Conseil, Sergueï Choïgou."""

import re
from collections.abc import Iterator

from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import AND
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.phrases import Phrase
from ingest.registers.people.presenting import (
    Reading,
    behind_bracket,
    behind_country,
    behind_note,
    behind_titles,
    is_plural,
)

ARTICLES = closed("the a an his her its le la un une el il lo der die das o also")
ROW = re.compile(r"[^.:;\n]{1,40}: [^:;\n]+; [^.:;\n]{1,40}: ")
CLOSING = tuple(",.;:)]—–!?，。）")


def before(reading: Reading) -> None:
    """ "Interior Minister Vladimir Kolokoltsev", "State Councilor and Minister Guo", "Presidents Xi and Putin"."""
    for number, phrase in enumerate(reading.phrases):
        run = reading.run_at(behind_titles(reading.words, behind_bracket(reading.words, phrase.last)))
        bracketed = behind_bracket(reading.words, phrase.last) > phrase.last
        if run is None or (not bracketed and reading.gap(phrase.last) not in ("", " ", "\u00a0", " «", ' "', " “")):
            continue
        if is_plural(reading, number) and not is_of_several(reading, number, run):
            continue
        reading.give(run, number)
        if is_plural(reading, number):
            give_all(reading, run, number)
        for earlier in joined_before(reading, number):
            reading.give(run, earlier)


def coordinated(reading: Reading, run: int) -> Iterator[int]:
    """The names that "and" and commas join to one."""
    while run + 1 < len(reading.runs):
        here, following = reading.runs[run], reading.runs[run + 1]
        between = reading.words[behind_country(reading, here.last) : following.first]
        plain = all(word.text.casefold() in AND for word in between) and len(between) <= 1
        gap = reading.gap(following.first)
        if not plain or (not between and gap not in (", ", "), ")):
            return
        run += 1
        yield run


def is_of_several(reading: Reading, number: int, run: int) -> bool:
    """Whether a plural office is that of the people named behind it; "members" are mostly countries."""
    member = reading.words[reading.phrases[number].head].sense.concepts == {"member"}
    return not member and (reading.runs[run].full or bool(list(coordinated(reading, run))))


def give_all(reading: Reading, run: int, number: int) -> None:
    """A plural office to everybody named after it, with the countries in their order where there are as many."""
    runs = [run, *coordinated(reading, run)]
    phrase = reading.phrases[number]
    words = reading.words[phrase.first : phrase.last]
    places = [word.sense.place for word in words if word.kind is Kind.COUNTRY and word.sense.place]
    for position, other in enumerate(runs):
        reading.give(other, number)
        if len(places) == len(runs):
            reading.countries[other, number] = places[position]


def joined_before(reading: Reading, number: int) -> list[int]:
    """Phrases that "and" joins to the one after them; none where the first of them is in apposition to another name."""
    chain: list[int] = []
    while number > 0 and number - 1 not in reading.taken and is_joined(reading, number):
        number -= 1
        if presents_another(reading, reading.phrases[number]):
            return []
        chain.append(number)
    return chain


def is_joined(reading: Reading, number: int) -> bool:
    """Whether "and" or a comma joins a phrase to the one before, which has no article to make it somebody else's."""
    here, earlier = reading.phrases[number], reading.phrases[number - 1]
    between = reading.words[earlier.last : here.first]
    plain = len(between) == 1 and between[0].text.casefold() in AND and between[0].gap == " "
    listed = not between and reading.gap(here.first) == ", "
    article = earlier.first > 0 and reading.words[earlier.first - 1].text.casefold() in ("the", "with", "between")
    return (plain or listed) and not article and not is_plural(reading, number - 1)


def presents_another(reading: Reading, phrase: Phrase) -> bool:
    """Whether a name without an office yet stands before the phrase: "Meng, a member of the Bureau, and ..."."""
    ends = {behind_note(reading, run.last): number for number, run in enumerate(reading.runs)}
    place = phrase.first
    while place and place not in ends and reading.words[place - 1].text.casefold() in ARTICLES:
        place -= 1
    return place in ends and ends[place] not in reading.owned


def before_a_comma(reading: Reading) -> None:
    """ "le secrétaire du Conseil, Sergueï Choïgou, a dit": an office, a comma or a colon, then whose it is."""
    for number, phrase in enumerate(reading.phrases):
        run = reading.run_at(behind_titles(reading.words, phrase.last))
        if number in reading.taken or run is None or run in reading.owned:
            continue
        if is_plural(reading, number):
            if reading.gap(phrase.last) in (", ", ": ") and list(coordinated(reading, run)):
                give_all(reading, run, number)
            continue
        after = behind_country(reading, reading.runs[run].last)
        joined = after < len(reading.words) and reading.words[after].text.casefold() in AND
        end = ", " if joined and reading.gap(after) == " " else reading.gap(after)
        if reading.gap(phrase.last) in (", ", ": ") and (end.startswith(CLOSING) or not end.strip()):
            reading.give(run, number)
            for earlier in joined_before(reading, number):
                reading.give(run, earlier)


def of_a_row(reading: Reading, text: str) -> None:
    """ "Name: Mary Otieno; Country: Kenya; Office: minister": the only name of a sheet's row has the office of it.

    What stands before a colon is the heading of a column, not an office.
    """
    if not ROW.match(text):
        return
    reading.taken.update(number for number, phrase in enumerate(reading.phrases) if reading.gap(phrase.last) == ": ")
    named = [number for number, run in enumerate(reading.runs) if reading.gap(run.first) == ": "]
    places = [word.sense.place for word in reading.words if word.kind is Kind.COUNTRY and word.gap == ": "]
    for number, phrase in enumerate(reading.phrases):
        if len(named) == 1 and number not in reading.taken and reading.gap(phrase.first) == ": ":
            reading.give(named[0], number)
            if len(places) == 1 and places[0]:
                reading.countries[named[0], number] = places[0]

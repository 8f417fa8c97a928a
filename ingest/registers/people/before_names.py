"""Offices that stand before the name: Interior Minister Kolokoltsev, le secrétaire du Conseil, Sergueï Choïgou."""

import re
from collections.abc import Iterator, Sequence

from ingest.registers.lexicon.russian import disagree
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import AND, Token
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.phrases import SENT
from ingest.registers.people.presenting import (
    Reading,
    behind_bracket,
    behind_country,
    behind_titles,
    is_plural,
)

ARTICLES = closed("the a an his her its le la un une el il lo der die das o also")
IN = closed("in at в во у u en à au")
APPOINTED = closed(
    "etib olarak этіп призначено призначений призначена обрано назначен назначена избран избрана именован imenovan",
    "imenovana занял заняла занимает стал стала станет стане был была будет буде остается остаётся is was are",
    "remains became will be ist war wird bleibt est était sera devient es será fue è sarà diventa é foi será foram",
)
VERB_GAPS = frozenset({" ", ", "})
MOST_VERB = 4
SINCE = closed("since seit depuis desde с")
MOST_OF_A_TIME = 6
SET_OFF = (", ", ": ", " — ", " – ")
ROW = re.compile(r"[^.:;\n]{1,40}: [^:;\n]+; [^.:;\n]{1,40}: ")
CLOSING = tuple(",.;:)]—–!?，。）")


def before(reading: Reading) -> None:
    """ "Interior Minister Vladimir Kolokoltsev", "State Councilor and Minister Guo", "Presidents Xi and Putin"."""
    for number, phrase in enumerate(reading.phrases):
        run = reading.run_at(behind_titles(reading.words, behind_bracket(reading.words, phrase.last)))
        elsewhere = reading.run_at(behind_appointment(reading, behind_place(reading, number)))
        if run is None and elsewhere is not None and is_whole(reading, elsewhere):
            reading.give(elsewhere, number)
            continue
        bracketed = behind_bracket(reading.words, phrase.last) > phrase.last
        if run is None or (not bracketed and reading.gap(phrase.last) not in ("", " ", "\u00a0", " «", ' "', " “")):
            continue
        if is_plural(reading, number) and not is_of_several(reading, number, run):
            continue
        if is_in_another_case(reading, number, run):
            continue
        reading.give(run, number)
        if is_plural(reading, number):
            give_all(reading, run, number)
        for earlier in joined_before(reading, number):
            reading.give(run, earlier)


def is_in_another_case(reading: Reading, number: int, run: int) -> bool:
    phrase, surname = reading.phrases[number], reading.words[reading.runs[run].last - 1].text
    acting = any("acting" in word.sense.concepts for word in reading.words[phrase.first : phrase.head])
    return not acting and disagree(reading.words[phrase.head].text, surname)


def is_whole(reading: Reading, number: int) -> bool:
    """Whether a name is nobody's possessor: "the minister is Karimov's brother"."""
    return not reading.gap(reading.runs[number].last).startswith(("'", "’"))


def behind_place(reading: Reading, number: int) -> int:
    """Over "in China" between an office and whose it is; the country is the office's, unless somebody is sent there."""
    words, place = reading.words, reading.phrases[number].last
    here = words[place : place + 2]
    known = len(here) == 2 and here[0].gap == here[1].gap == " " and here[0].text.casefold() in IN
    if not known or not (here[1].kind is Kind.COUNTRY or (here[0].text in ("в", "во") and here[1].named)):
        return place
    run = reading.run_at(place + 2)
    sent = words[reading.phrases[number].head].sense.concepts & SENT
    if run is not None and here[1].sense.place and not sent and reading.gap(place + 2) == " ":
        reading.countries.setdefault((run, number), here[1].sense.place)
    return place + 2


def behind_appointment(reading: Reading, place: int) -> int:
    """Over "призначено", "will be the Malaysian" or "назначен генерал" between an office and its holder."""
    words, last = reading.words, place
    while last < min(len(words), place + MOST_VERB) and words[last].text in APPOINTED and words[last].gap in VERB_GAPS:
        last += 1
    if last == place:
        return place
    while last < min(len(words), place + MOST_VERB) and (words[last].text in ARTICLES or is_national(words, last)):
        last += 1
    return behind_titles(words, last)


def is_national(words: Sequence[Token], place: int) -> bool:
    return words[place].kind is Kind.COUNTRY and words[place].gap == " "


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
    """Phrases that "and" joins to the one after them."""
    chain: list[int] = []
    while number > 0 and number - 1 not in reading.taken and is_joined(reading, number):
        number -= 1
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


def before_a_comma(reading: Reading) -> None:
    """ "le secrétaire du Conseil, Sergueï Choïgou, a dit": an office, a comma or a colon, then whose it is."""
    for number, phrase in enumerate(reading.phrases):
        last = behind_since(reading, phrase.last)
        run = reading.run_at(behind_titles(reading.words, last))
        if number in reading.taken or run is None or (run in reading.owned and reading.gap(last) != ": "):
            continue
        if is_plural(reading, number):
            if reading.gap(last) in SET_OFF and list(coordinated(reading, run)):
                give_all(reading, run, number)
            continue
        after = behind_country(reading, reading.runs[run].last)
        joined = after < len(reading.words) and reading.words[after].text.casefold() in AND
        end = ", " if joined and reading.gap(after) == " " else reading.gap(after)
        if reading.gap(last) in SET_OFF and (end.startswith(CLOSING) or not end.strip()):
            reading.give(run, number)
            for earlier in joined_before(reading, number):
                reading.give(run, earlier)


def behind_since(reading: Reading, place: int) -> int:
    """ "Its director since the first day, General Savin, said": over since when an office has been held."""
    if place >= len(reading.words) or reading.words[place].text not in SINCE or reading.gap(place) != " ":
        return place
    return next((at for at in range(place + 1, place + MOST_OF_A_TIME) if reading.gap(at) in SET_OFF), place)


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

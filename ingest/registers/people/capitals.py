"""People in scripts with capitals: a name with the offices that stand before, behind or around it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.registers.lexicon.declined import called
from ingest.registers.lexicon.names import romanised
from ingest.registers.lexicon.russian import is_personal
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tenure_words import APPOINTING, REPLACED, SUCCESSOR
from ingest.registers.lexicon.tokens import Token, tokens
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.as_offices import as_office
from ingest.registers.people.before_names import before, before_a_comma, of_a_row
from ingest.registers.people.behind_names import behind, is_either_number
from ingest.registers.people.completing import could_be_surname
from ingest.registers.people.gatherings import singular
from ingest.registers.people.leads import BY, headed, led, side_led
from ingest.registers.people.leaving import leaves
from ingest.registers.people.name_runs import Run, name_runs
from ingest.registers.people.office import Office, Presented, office_of, without_country
from ingest.registers.people.office_lists import country_listed, of_a_list
from ingest.registers.people.periods import IN_ROW, term_of
from ingest.registers.people.phrases import phrases
from ingest.registers.people.presenting import (
    OF,
    Reading,
    behind_bracket,
    behind_country,
    behind_titles,
    country_beside,
    country_explained,
    country_of_body,
    is_plural,
)
from ingest.registers.people.sides import ROMANCE_ARTICLES, acted_for, country_around

RANK_STEMS = (
    "rear", "vice", "gen", "lt", "maj", "col", "adm", "major", "lieutenant", "colonel", "admiral", "marshal", "captain",
    "brigadier", "генерал", "полковник", "подполковник", "адмирал", "маршал", "майор", "général", "coronel",
    "superintendent", "thượng tướng", "đại tướng", "trung tướng", "thiếu tướng",
)  # fmt: skip
SENDING = closed(
    "sent sends dispatched was were is represented by представлял представляла представил направил направила прислал"
)
AFTER_WHOM = closed("folgt folgte succède succéda sucede sucedió releva relevó sucedeu succede")
MOST_SENDING = 5
INITIALS = re.compile(r"(?<!\w)(?:\w{1,2}\.)+(?=[^\W\d_]{2})")
"""Before a surname that is written right behind them: Ts.Nyamdorj."""
ARTICLES = ("a", "an", "its", "their", "the")


def in_capitals(text: str) -> tuple[Presented, ...]:
    """Everybody whom a text in a script with capitals names beside an office, a title or a country's possessive."""
    words = tokens(text)
    if not any(word.named for word in words):
        return ()
    found = phrases(words)
    reading = Reading(
        words, found, name_runs(words, [behind_titles(words, behind_bracket(words, phrase.last)) for phrase in found])
    )
    of_a_row(reading, text)
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
        country = country_beside(reading, run, owned) or country_of_body(reading, run)
        country = country or acted_for(reading, run, owned) or side_led(reading, run, owned)
        country = country or country_explained(reading, owned)
        country = country or (None if owned else country_listed(reading, run) or sender(reading, run))
        titled = bool(first and reading.gap(run.first) in (" ", ". ") and first.kind is Kind.TITLE)
        offices = offices or tuple(headed(text, reading, run))
        offices = offices or tuple(rank_before(text, reading, run))
        vouched = country and is_of_a_country(reading, run)
        another = comes_after(reading, run)
        if offices or vouched or titled or run.full or another or heads_a_term(text, reading, run):
            written = text[reading.words[run.first].start : reading.words[run.last - 1].end]
            start, name = reading.words[run.first].start, called(INITIALS.sub(r"\g<0> ", written), text)
            around = country_around(reading, run, owned) if not (country or another) else None
            country, around = (around, None) if around and appoints(reading, run) else (country, around)
            yield Presented(name, start, start + len(written), offices, country, titled, around)


def appoints(reading: Reading, run: Run) -> bool:
    """ "Kenya's president appointed Viktor Malin": whose country stands before the verb."""
    return any(word.text.casefold() in APPOINTING for word in reading.words[max(0, run.first - 2) : run.first])


def comes_after(reading: Reading, run: Run) -> bool:
    """ "Replacing Besnik Kola", "succeeded by Amelia Brook", "his successor, Anna Meier": whole names, whatever they
    look like."""
    before = ["", "", *(word.text.casefold() for word in reading.words[max(0, run.first - 2) : run.first])]
    by = before[-1] in BY | OF | {"auf", "à"} and before[-2] in REPLACED | AFTER_WHOM
    return run.last - run.first > 1 and (by or before[-1] in REPLACED | SUCCESSOR)


def heads_a_term(text: str, reading: Reading, run: Run) -> bool:
    """ "Anton Borg: 2002-2006", "| 3 | Mary Camilleri | 2006-2010 |": a name with a term of office for all its line, or
    one of a row of such."""
    written = reading.words[run.first].start, reading.words[run.last - 1].end
    in_row = IN_ROW.match(text, written[1]) is not None and len(IN_ROW.findall(text)) > 1
    return run.last - run.first > 1 and (in_row or term_of(text, *written) is not None)


def sender(reading: Reading, run: Run) -> str | None:
    """ "Peru sent Jorge Quispe", "Chile was represented by Rosa Mamani": whose the people are that a country sends."""
    place = run.first
    if place > 1 and is_rank_word(reading.words[place - 1]) and reading.words[place - 2].text in ARTICLES:
        place -= 2
    while place and run.first - place < MOST_SENDING and reading.words[place - 1].text.casefold() in SENDING:
        place -= 1
    sent = place < run.first and place and reading.words[place - 1].kind is Kind.COUNTRY
    return reading.words[place - 1].sense.place if sent else None


def is_of_a_country(reading: Reading, run: Run) -> bool:
    """Whether a country beside a name makes it a person's: "Kenya sent Amina Mohamed", "Ballestrazzi of France"; hardly
    an adjective before it, nor anything before a single word that is no surname: Chinese Embassy, China's Xinhua."""
    written = [word.text for word in reading.words[run.first : run.last]]
    before = reading.words[run.first - 1] if run.first else None
    after = behind_country(reading, run.last) > run.last
    if len(written) == 1:
        ethnonym = before is not None and before.kind is Kind.COUNTRY and is_article(reading, run.first - 2)
        return could_be_surname(written[0]) or is_personal(written[0]) or ethnonym
    national = before is not None and before.kind is Kind.COUNTRY and before.text.isascii()
    adjective = not after and national and before is not None and not is_country_name(before)
    return not adjective or reading.gap(run.first) != " " or is_article(reading, run.first - 2)


def is_article(reading: Reading, place: int) -> bool:
    """Of languages in which "the German" before a name is an apposition."""
    return place >= 0 and reading.words[place].text.casefold() in ROMANCE_ARTICLES


def is_country_name(word: Token) -> bool:
    return romanised(word.text) in {romanised(part) for part in (word.sense.place or "").split()}


def told(text: str, reading: Reading, run: int, number: int) -> Office:
    office = office_of(text, reading.words, reading.phrases[number])
    office = replace(office, former=office.former or leaves(reading, run, number))
    if is_plural(reading, number) and not is_either_number(reading, number):
        office = replace(office, text=singular(reading.words, reading.phrases[number]))
    place = reading.countries.get((run, number))
    if place and office.country not in (None, place):
        office = replace(office, text=without_country(office.text))
    return replace(office, country=place) if place else office


def rank_before(text: str, reading: Reading, run: Run) -> Iterator[Office]:
    """ "Police Lieutenant General" alone before a name."""
    words, place = reading.words, run.first
    if place > 1 and words[place].gap == ", " and is_rank_word(words[place - 1]) and words[place - 2].text in ARTICLES:
        yield Office(words[place - 1].text, sender(reading, run), None, False, frozenset({"officer"}))
        return
    if run.last - run.first == 1 and not run.full and words[run.first].text.endswith("s"):
        return  # "General Rules" is nobody
    while place and words[place].gap in (" ", "-", ". ") and is_rank_word(words[place - 1]):
        place -= 1
    if place < run.first and words[place].text.islower() and words[place - 1 : place] and is_owner(words[place - 1]):
        return  # "his lieutenant" is no officer
    if any(word.text.casefold().startswith(RANK_STEMS) for word in words[place : run.first]):
        own = text[words[place].start : words[run.first - 1].end]
        before = words[place - 1] if place and words[place].gap in (" ", "'s ", "’s ") else None
        whose = before.sense.place if before and before.kind is Kind.COUNTRY else country_beside(reading, run, ())
        yield Office(own, whose, None, False, frozenset({"officer"}))


def is_owner(word: Token) -> bool:
    return word.text.casefold() in ("his", "her", "their", "whose")


def is_rank_word(word: Token) -> bool:
    return word.kind is Kind.TITLE or word.sense.concepts in ({"general"}, {"senior"}, {"police"}, {"first"})

"""What a question limits the records of a register to."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from assistant.conversation import Filters
from assistant.limits.outlets import same_publisher
from assistant.question.moments import COUNT, NUMBERS, UNITS, moments
from assistant.question.parts import LISTED
from assistant.registers.asked import wording
from assistant.registers.asked.about import needs, office_runs, runs_of_office
from assistant.registers.asked.doings import DOINGS, PLACED, PLACES, WHERE
from assistant.registers.asked.everything import is_whole_list
from assistant.registers.asked.named import Named
from assistant.registers.asked.wording import seen
from assistant.registers.followup import timeless
from assistant.registers.wanted import Wanted
from ingest.registers.lexicon.agreement_words import acts
from ingest.registers.lexicon.agreement_words import kinds as agreement_kinds
from ingest.registers.lexicon.names import CJK, Name, country_of, find_names
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS
from ingest.registers.people.officials import IN_PASSING
from ingest.registers.people.people import split_at_and
from ingest.registers.people.roles import Sort, sort_of
from ingest.text.dates import MONTHS
from ingest.text.figures import Date, find_dates


def wanted_of(question: str, filters: Filters, people: list[Named], dates: list[Date], of_agreements: bool) -> Wanted:
    """The limits that the question sets: its people, the countries that take part, places, times, the mechanism."""
    places, words, subject, rest, placed_to = list[str](), list[str](), frozenset[str](), question, 0
    called = named[1].strip() if (named := wording.CALLED.search(question)) else ""
    placing = PLACES.search(question)
    for name in [part for found in find_names(question) for part in split_at_and(found)]:
        if placing and name.text in placing.group():
            continue
        if is_one_of(people, name) or says_nothing_of_records(name, filters):
            continue
        if is_placed(question, name, placed_to):
            places, placed_to = [*places, name.text], name.end
            rest = rest.replace(name.text, " ")
        elif not terms(name.text) - wording.COMMON and is_of_a_drill(question, name):
            called = called or name.text
        elif terms(name.text) or not countries(name.text):
            subject |= terms(name.text)
            words += [] if terms(name.text) - wording.COMMON or not CJK.search(name.text) else [name.text]
    since, until = span(question, filters, dates)
    either = either_of(rest)
    return Wanted(
        people=tuple(keys for _, keys in people),
        countries=() if called else tuple(sorted(countries(rest) - either)),
        either=() if called else tuple(sorted(either)),
        places=tuple(places),
        placed=DOINGS.search(question) is not None and WHERE.search(question) is not None,
        since=since,
        until=until,
        times=listed_times(question, dates),
        months=frozenset(f"{one.month:02}" for one in dates if one.month and not one.year),
        kinds=kinds_of(question, of_agreements),
        signed=wording.SIGNS.search(question) is not None,
        mechanisms=wants_mechanisms(question),
        states=states_of(question),
        terms=(subject | (terms(rest) if wording.SERIES.search(rest) or seen("agreements", rest) else frozenset()))
        - wording.COMMON,
        words=() if called else tuple(words),
        called=called,
        session=session_of(question),
        offices=offices_in(question),
        about=() if called else needs(question, (*(name.text for name, _ in people), *places), of_agreements),
    )


EITHER = re.compile(r"\b([^\W\d_]+) (?:or|или|ou|o|oder) ([^\W\d_]+)\b")


def either_of(question: str) -> frozenset[str]:
    """The two countries of which a question takes the one or the other."""
    pairs = (frozenset(filter(None, map(country_of, match.groups()))) for match in EITHER.finditer(question))
    return next((pair for pair in pairs if len(pair) > 1), frozenset())


def wants_mechanisms(question: str) -> bool:
    """Whether agreements that nobody is said to have signed are asked for as well."""
    named = wording.SERIES.search(question) is not None or is_whole_list(question)
    return named and not wording.SIGNS.search(question)


def is_one_of(people: list[Named], name: Name) -> bool:
    return any(one.start < name.end and name.start < one.end for one, _ in people)


def is_placed(question: str, name: Name, placed_to: int) -> bool:
    """Whether a name is a place, behind "in" or listed behind one that ends at `placed_to`: "in Moscow and Minsk"."""
    listed = placed_to > 0 and LISTED.fullmatch(question[placed_to : name.start]) is not None
    return (listed or PLACED.search(question[: name.start]) is not None) and not wording.SERIES.search(name.text)


def is_of_a_drill(question: str, name: Name) -> bool:
    """Whether a name stands by the word for an exercise: "the Steppe Shield joint drills", «учения "Щит"»."""
    after = OF_DRILLS.match(question[name.end :].lstrip(MARKS))
    before = list(wording.MATCHES["exercises"].finditer(question[: name.start].rstrip(MARKS)))
    ends = bool(before) and before[-1].end() == len(question[: name.start].rstrip(MARKS))
    return (after is not None or ends) and not countries(name.text)


MARKS = " \"'“”«»„"
OF_DRILLS = re.compile(rf"(?-i:[^\W\dA-ZА-Я_][^\s,]*\s+){{0,2}}(?:{wording.EXERCISES})(?!\w)", re.IGNORECASE)
"""An exercise, and what kind of one."""


def kinds_of(question: str, of_agreements: bool) -> tuple[str, ...]:
    """Exercises, or the kinds of agreements that are named; of agreements or documents at large any kind is one."""
    if seen("exercises", question) and not of_agreements:
        return ("exercise",)
    if not seen("agreements", question):
        return ()
    found = {match.lastgroup or "" for match in agreement_kinds().finditer(question)}
    return tuple(sorted(found)) if found <= EXACT else ()


def offices_in(question: str) -> tuple[str, ...]:
    """Those of whoever meets, where one of them is told by its field: "the customs chiefs"."""
    if not (seen("meetings", question) or seen("meet", question)) or CJK.search(question):
        return ()
    rest = wording.MATCHES["meetings"].sub(" ", timeless(question))
    runs = [rest[run[0].start : run[-1].end] for run in office_runs(rest)]
    plain = len(runs) == len(runs_of_office(rest))
    return tuple(runs) if plain and any(map(is_of_a_field, map(sort_of, runs))) else ()


def is_of_a_field(office: Sort) -> bool:
    """Whether an office is of something; foreign officials, or leaders, are those of any other country."""
    return bool(office.topics - ({"foreign"} if office.kinds <= IN_PASSING | {"head"} else set()))


def states_of(question: str) -> frozenset[str]:
    """Of meetings whether they were cancelled, of agreements how far they came; what is extended stays in force."""
    if not seen("agreements", question):
        return frozenset({"cancelled"}) if wording.CANCELLED.search(question) else frozenset()
    said = {match.lastgroup for match in acts().finditer(question)}
    if "in_force" in said or TAKES_EFFECT.search(question):
        return frozenset({"in force", "extended"})
    return frozenset({"extended"}) if "extended" in said else frozenset()


TAKES_EFFECT = re.compile(r"\btake effect\b", re.IGNORECASE)
"""As only a question has it."""
EXACT = frozenset({"treaty", "protocol", "memorandum", "statement", "plan"})


def says_nothing_of_records(name: Name, filters: Filters) -> bool:
    """Whether a name is of a month, of records at large, or of the publisher that the documents are limited to."""
    if filters.publisher and same_publisher(filters.publisher, name.text):
        return True
    if any(wording.MATCHES[register].fullmatch(name.text) for register in ("meetings", "exercises", "agreements")):
        return True
    return all(part in MONTHS for part in LETTERS.findall(name.text.casefold())) or bool(find_dates(name.text))


def session_of(question: str) -> int | None:
    """The ordinal of a word for a meeting or a series: "ninth meeting", `第九次会议`, "third regional dialogue"."""
    for nouns in (wording.MATCHES["meetings"], wording.SERIES):
        for noun in nouns.finditer(question):
            counted = [one for one in ordinals(question) if one.end <= noun.start()]
            near = [one for one in counted if DESCRIBED.fullmatch(question[one.end : noun.start()])]
            if near:
                return near[-1].value
    return None


DESCRIBED = re.compile(
    rf"[^\S,.;:?]*(?:(?!(?:{'|'.join(sorted(FUNCTION_WORDS))})\b)[^\s,.;:?]+[^\S,.;:?]+){{0,4}}|[次届屆轮輪]\w{{0,8}}",
    re.IGNORECASE,
)
"""What stands between an ordinal and its noun."""


def span(question: str, filters: Filters, dates: list[Date]) -> tuple[str | None, str | None]:
    """From when to when: the limits read out of the question, else the one time that it names."""
    listed = listed_times(question, dates)
    if listed and (filters.event_from or "").startswith(listed[0]):
        return None, None
    if filters.event_from or filters.event_to or len(dates) != 1:
        return filters.event_from, filters.event_to
    times = [one for one in moments(question, date.today()) if not one.relative]
    if len(times) == 1 and times[0].end - times[0].start > dates[0].end - dates[0].start:
        return times[0].first.isoformat(), times[0].last.isoformat()
    day = iso(dates[0])
    return day, day


def listed_times(question: str, dates: list[Date]) -> tuple[str, ...]:
    """Several times that are each asked for, none between them: "in 2018 and 2021"."""
    dated = [one for one in dates if one.year]
    gaps = [question[one.end : other.start] for one, other in pairwise(dated)]
    if not gaps or not all(map(LISTED.fullmatch, gaps)):
        return ()
    ranged = RANGE_BEFORE.search(question[: dated[0].start]) or RANGE_BEHIND.match(question[dated[-1].end :])
    return () if ranged and not wording.COMPARED.search(question) else tuple(filter(None, map(iso, dated)))


RANGE_BEFORE = re.compile(r"(?:\b(?:between|между|entre|zwischen)|بين)\s*(?:\w+\s+){0,3}$", re.IGNORECASE)
RANGE_BEHIND = re.compile(r"\s*(?:年?之?[间間]|期[间間])")


def years_after(question: str, dates: list[Date]) -> Iterator[str]:
    """What is counted from the last date before it: "in 2023, and two years later" asks for 2025 too."""
    for later in LATER.finditer(question):
        before = [one.year for one in dates if one.year and one.end <= later.start()]
        if before:
            yield str(before[-1] + NUMBERS.get((later["count"] or "one").casefold(), 0))


LATER = re.compile(
    rf"(?:\b{COUNT}\s+)?\b(?:{UNITS['year']})\s+(?:later|afterwards|спустя|позже|plus tard|después|später)\b",
    re.IGNORECASE,
)
"""A time counted from one that stands before it."""


def countries_of_officials(question: str) -> frozenset[str]:
    """Those right before the word for officials, or whose side it is: "Chinese officials", "for Russia"."""
    sides = (next(filter(None, side.groups())) for side in wording.SIDE.finditer(question))
    if named := next((country for side in sides if (country := country_of(side))), None):
        return frozenset({named})
    noun = wording.MATCHES["officials"].search(question)
    words = LETTERS.findall(question[: noun.start()]) if noun else []
    near = words[-4:] if len(words) > 2 and words[-2] in LINKED else words[-2:]
    near += [noun.group()] if noun else []
    return frozenset(country for word in near if (country := country_of(word)))


LETTERS = re.compile(r"[^\W\d_]+")

LINKED = frozenset({"and", "or", "и", "или", "et", "ou", "y", "o", "und", "oder"})


def iso(date: Date) -> str | None:
    if date.year is None:
        return None
    parts = [f"{date.year:04}", *(f"{part:02}" for part in (date.month, date.day) if part)]
    return "-".join(parts)

"""Whether a question asks for all of something that the registers hold, or for who held an office when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from assistant.conversation import Filters
from assistant.question.moments import COUNT, NUMBERS, UNITS
from assistant.question.parts import INTERROGATIVE
from assistant.question.question import TOPIC
from assistant.registers.book import Book
from assistant.registers.followup import picked_from
from assistant.registers.going import DOINGS, PLACES, VISITED
from assistant.registers.named import Named, named
from assistant.registers.narrowing import countries_of_officials, iso, wanted_of
from assistant.registers.office_asked import OCCASION, POSTS, in_main, office_asked
from assistant.registers.succession import Side, succession
from assistant.registers.wanted import Wanted
from assistant.registers.wording import (
    BOTH,
    FRAGMENT,
    HEADED,
    PAST,
    PLURAL,
    SAYING,
    SERIES,
    SIDE,
    SIGNS,
    WHAT_SIGNED,
    WHEN,
    WHEN_SIGNED,
    WHOM,
    Way,
    seen,
)
from ingest.registers.lexicon.names import Name
from ingest.registers.lexicon.terms import countries
from ingest.registers.people.officials import IN_PASSING
from ingest.registers.people.roles import Sort, sort_of
from ingest.registers.time_and_place.places import around
from ingest.text.figures import Date, find_dates

Register = Literal["meetings", "agreements", "participants", "holders", "offices"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What of which register."""

    register: Register
    way: Way
    wanted: Wanted
    names: tuple[str, ...] = ()
    """The people of `wanted` as the question writes them."""
    whens: tuple[str, ...] = ()
    """The dates that an office is asked for, ISO 8601 as precise as they are."""
    office: str = ""
    """The question itself, where it asks who held the office that it words."""
    asked_countries: frozenset[str] = frozenset()
    """Whose officials are asked for, of the countries named."""
    post: Sort | None = None
    """The office that participants are asked for by: ministers, presidents; None of officials at large."""
    hosts: frozenset[str] = frozenset()
    """Whose people are at home where visitors are asked for."""
    each: bool = False
    """Whether those are asked for who met every one of several people, not all of them at once."""
    held: bool = False
    """Whether only what has happened is asked for."""
    before: bool = False
    """Whether an office is asked for before the day given, not on it."""
    side: Side | None = None
    """Whether those are asked for who held the office before somebody, or after."""
    career: bool = False
    """Whether all offices of somebody are asked for, not the last."""
    several: bool = True
    """Whether more than a few records can be what is meant: "which meetings", not "which meeting"."""


def asked(question: str, filters: Filters, book: Book) -> Asked | None:
    """None where the question asks for something else, which passages answer better."""
    if picked := picked_from(question):
        whole = asked(picked[0], filters, book)
        return replace(whole, way=picked[1], several=True) if whole and whole.register in PICKED else None
    if SAYING.search(question) or (TOPIC.search(question) and not asks_by_itself(TOPIC.sub("", question))):
        return None
    people = people_in(question, filters, book)
    dates = find_dates(question)
    about = About(
        question,
        filters,
        people,
        names=tuple(re.sub("['’]s$", "", name.text) for name, _ in people),
        dates=dates,
        whens=tuple(dict.fromkeys([*(day for date in dates if (day := iso(date))), *years_after(question, dates)])),
    )
    return offices_asked(about) or records_asked(about)


@dataclass(frozen=True, slots=True)
class About:
    """A question with the people and the times in it."""

    question: str
    filters: Filters
    people: list[Named]
    names: tuple[str, ...]
    dates: list[Date]
    whens: tuple[str, ...]


def people_in(question: str, filters: Filters, book: Book) -> list[Named]:
    """Whom the question names, and whom a person limited it to."""
    people = named(question, book)
    if filters.person and (keys := tuple(book.named(filters.person))) and keys not in [own for _, own in people]:
        people.append((Name(filters.person, len(question), len(question)), keys))
    return people


def offices_asked(about: About) -> Asked | None:
    """Who held an office, which one somebody held, or who came before and after them in it."""
    question, people = about.question, about.people
    if side := succession(question, people):
        several = PLURAL.search(question) is not None
        wanted = Wanted(people=(people[0][1],))
        return Asked("holders", "list", wanted, about.names, (), question, side=side, several=several)
    office = office_asked(question, people)
    if office is None:
        return None
    main = in_main(question, people)
    wanted = Wanted(people=tuple(keys for _, keys in main), countries=tuple(sorted(countries(question))))
    until, since = about.filters.event_to, about.filters.event_from
    before = until is not None and since is None and len(about.dates) == 1
    days = (until,) if before and until else about.whens
    career = office == "offices" and not days and POSTS.search(question) is not None
    return Asked(office, "list", wanted, about.names[: len(main)], days, question, before=before, career=career)


def records_asked(about: About) -> Asked | None:
    """Meetings, agreements, or those who took part."""
    question, filters, people = about.question, about.filters, about.people
    of_countries = PLACES.search(question) is not None and len(countries(question)) > 1
    register, way = of_all(question, bool(people) or of_countries)
    both = len(people) > 1 and BOTH.search(question) is not None
    if people and asks_whom(question) and (both or about.dates or filters.event_from or filters.event_to):
        register, way = "participants", "list"
    if register is None or way is None:
        return None
    wanted = wanted_of(question, filters, people, about.dates, register == "agreements")
    found = Asked(
        register,
        way,
        wanted,
        about.names,
        about.whens,
        asked_countries=countries_of_officials(question),
        post=post_of(question),
        held=PAST.search(question) is not None,
        hosts=hosts_of(wanted) if VISITED.search(question) else frozenset(),
        each=both,
        several=way != "list" or register == "participants" or may_be_several(question, wanted),
    )
    return found if is_bounded(wanted) else None


def may_be_several(question: str, wanted: Wanted) -> bool:
    if PLURAL.search(question):
        return True
    ranged = wanted.since != wanted.until or len(wanted.since or "") < len("2020-01-01")
    return (is_open(question) and (bool(wanted.countries) or ranged)) or (bool(DOINGS.search(question)) and ranged)


def hosts_of(wanted: Wanted) -> frozenset[str]:
    return frozenset(country for place in wanted.places if (country := around(place)))


def post_of(question: str) -> Sort | None:
    noun = HEADED["officials"].search(question)
    post = sort_of(noun.group()) if noun else None
    return post if post and post.kinds - IN_PASSING - {"head"} else None


def years_after(question: str, dates: list[Date]) -> Iterator[str]:
    """What is counted from the last date before it: "in 2023, and two years later" asks for 2025 too."""
    for later in LATER.finditer(question):
        before = [one.year for one in dates if one.year and one.end <= later.start()]
        if before:
            yield str(before[-1] + NUMBERS.get((later["count"] or "one").casefold(), 0))


def is_open(question: str) -> bool:
    """Whether it leaves open how many records there are: "what was signed", "meeting in Moscow"."""
    return WHAT_SIGNED.search(question) is not None or not INTERROGATIVE.search(question)


def asks_whom(question: str) -> bool:
    return WHOM.search(OCCASION.split(question)[0]) is not None


LATER = re.compile(
    rf"(?:\b{COUNT}\s+)?\b(?:{UNITS['year']})\s+(?:later|afterwards|спустя|позже|plus tard|después|später)\b",
    re.IGNORECASE,
)
"""A time counted from one that stands before it."""
PICKED: tuple[Register, ...] = ("meetings", "agreements")
"""Registers whose records can be counted, and the first and the last told."""


def asks_by_itself(head: str) -> bool:
    """Whether a question that was lent a topic still says that it is after records: "Which drills were held? (...)"."""
    return of_all(head, True)[0] is not None or office_asked(head, []) is not None


def is_bounded(wanted: Wanted) -> bool:
    """Something must narrow the list down: everything a library holds is a page of its own, not an answer."""
    limits = (wanted.people, wanted.countries, wanted.places, wanted.since, wanted.until, wanted.terms, wanted.kinds)
    return any(limits) or bool(wanted.called or wanted.times)


def of_all(question: str, about_people: bool) -> tuple[Register | None, Way | None]:
    """Which register, and whether its records are listed, counted, or only the first or last is wanted."""
    meets = seen("meetings", question) or seen("exercises", question) or seen("meet", question)
    if seen("count", question):
        return ("agreements" if seen("agreements", question) and not meets else "meetings"), "count"
    if one := one_of(question, about_people and meets):
        return one, "first" if seen("first", question) else "last"
    if asks_who_took_part(question, about_people, meets or SERIES.search(question) is not None):
        return "participants", "list"
    return listed(question, about_people)


def asks_who_took_part(question: str, about_people: bool, at_event: bool) -> bool:
    """Those of an event, those of one side of it, the officials whom somebody met, or those who came to a place."""
    if VISITED.search(question) and not about_people:
        return True
    of_officials = HEADED["officials"].search(question) is not None
    chaired = seen("chaired", question)
    if at_event and (seen("present", question) or (chaired and (of_officials or SIDE.search(question)))):
        return True
    return about_people and of_officials and (chaired or any(seen(one, question) for one in ("meet", "meetings")))


def one_of(question: str, about_meetings: bool) -> Register | None:
    """The register of which only the first or the last record is asked for."""
    if not (seen("first", question) or seen("last", question)):
        return None
    if about_meetings:
        return "meetings"
    return "agreements" if seen("agreements", question) and SIGNS.search(question) else None


def of_an_event(question: str, about_people: bool) -> bool:
    """Whether what took place somewhere is a series or a meeting of somebody, and nothing that was signed or said."""
    if seen("agreements", question) or seen("office", question):
        return False
    return SERIES.search(question) is not None or (about_people and seen("meet", question))


def listed(question: str, about_people: bool) -> tuple[Register | None, Way | None]:
    in_places = PLACES.search(question) is not None
    of_series = SERIES.search(question) and WHEN.search(question) and PLURAL.search(question)
    if HEADED["meetings"].search(question) or of_series or (in_places and of_an_event(question, about_people)):
        return "meetings", "list"
    signed = in_places and seen("agreements", question) and SIGNS.search(question)
    if signed or any(asks.search(question) for asks in (HEADED["agreements"], WHEN_SIGNED, WHAT_SIGNED)):
        return "agreements", "list"
    if about_people and DOINGS.search(question):
        return "meetings", "list"
    if INTERROGATIVE.search(question):
        return None, None
    return next(((name, "list") for name in PICKED if FRAGMENT[name].search(question)), (None, None))

"""Whether a question asks for all of something that the registers hold, or for who held an office when."""

import re
from dataclasses import dataclass, replace

from assistant.conversation import Filters
from assistant.question.parts import INTERROGATIVE
from assistant.question.question import TOPIC
from assistant.registers.asked.doings import DOINGS, PLACES, VISITED, WHETHER_MET, WHOM
from assistant.registers.asked.everything import asks_for_everything, asks_for_officials
from assistant.registers.asked.named import Named, named
from assistant.registers.asked.narrowing import countries_of_officials, iso, listed_times, span, wanted_of, years_after
from assistant.registers.asked.occasion import Occasion, occasion_of
from assistant.registers.asked.office_asked import (
    POSTS,
    asks_who_held,
    clauses,
    held_first,
    in_main,
    introduces,
    names_office,
    office_asked,
)
from assistant.registers.asked.over_time import over_a_time
from assistant.registers.asked.register_asked import PICKED, Register, of_all
from assistant.registers.asked.succession import Side, beside_office, follows_somebody, succession
from assistant.registers.asked.wording import BESIDES, HEADED, OFFICE_HOLDERS, PAST, PLURAL, SAYING, WHAT_SIGNED, Way
from assistant.registers.book import Book
from assistant.registers.followup import HOW_MANY, picked_from
from assistant.registers.offices import bodies_named
from assistant.registers.wanted import Wanted, is_bounded
from ingest.registers.lexicon.names import Name
from ingest.registers.lexicon.terms import countries
from ingest.registers.people.officials import IN_PASSING
from ingest.registers.people.roles import Sort, sort_of
from ingest.registers.time_and_place.places import around
from ingest.text.figures import Date, find_dates
from ingest.text.language import language


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
    besides: frozenset[str] = frozenset()
    """The keys of whom the question names as not asked for."""
    hosts: frozenset[str] = frozenset()
    """Whose people are at home where visitors are asked for."""
    held: bool = False
    """Whether only what has happened is asked for."""
    before: bool = False
    """Whether an office is asked for before the day given, not on it."""
    side: Side | None = None
    """Whether those are asked for who held the office before somebody, or after."""
    career: bool = False
    """Whether all offices of somebody are asked for, not the last."""
    introduced: bool = False
    """Whether somebody is asked for at large: "Who is X?", "Tell me about X"."""
    language: str | None = None
    """Of the question, two letters: wordings in it come before others."""
    whole: bool = False
    """Whether nothing but the register, or a country and an office, limits what is asked for."""
    whether: bool = False
    """Whether it is asked if several people met at all."""
    quoted_alone: bool = False
    """Whether a single record is left to the sentence that tells it, which says more."""
    occasion: Occasion | None = None
    """What happened when somebody held the office that is asked for."""
    several: bool = True
    """Whether more than a few records can be what is meant: "which meetings", not "which meeting"."""


TALKED = re.compile(
    r"\b(?P<now>have|hold) (?:\w+ )?talks with\b|\b(?:held|had|has had|have had|has held|have held) (?:\w+ "
    r")?talks with\b",
    re.IGNORECASE,
)
FOREIGN = re.compile(
    r"\bforeign (?=(?!affairs)[a-z-]+ (?:ministers?|officials?|chiefs?|heads?|secretaries)\b)", re.IGNORECASE
)
"""Before officials of another field it says only that they are of another country."""


BESIDE_SOMEBODY = re.compile(
    r"\b(?:predecessor|successor) (?:of|to) the\b[^?]+\b(?:who|that)\b|\b(?:предшественник|преемник)\w*\b[^?]+, "
    r"котор",
    re.IGNORECASE,
)
"""Whoever came before or after somebody of whom only a clause of the question tells."""


def in_plain_words(question: str) -> str:
    """A question of officials with one verb for all who met: "had talks with"."""
    plain = FOREIGN.sub("", question)
    if HEADED["officials"].search(plain):
        return TALKED.sub(lambda match: "meet" if match["now"] else "met", plain)
    return plain


def asked(question: str, filters: Filters, book: Book) -> Asked | None:
    """None where the question asks for something else, which passages answer better."""
    question = in_plain_words(question)
    if picked := picked_from(question):
        whole = asked(picked[0], filters, book)
        return replace(whole, way=picked[1], several=True) if whole and whole.register in PICKED else None
    if SAYING.search(question) or (TOPIC.search(question) and not asks_by_itself(TOPIC.sub("", question))):
        return None
    people = people_in(question, filters, book)
    dates = find_dates(question)
    occasion = occasion_of(question, filters, book)
    whens = [*(day for date in dates if (day := iso(date))), *years_after(question, dates)]
    about = About(
        question,
        filters,
        people,
        names=names_of(people),
        dates=dates,
        whens=tuple(dict.fromkeys([*whens, *([occasion.date] if occasion else [])])),
        bodies=bodies_named(question, book.officials),
    )
    found = officials_asked(about) or offices_asked(about)
    found = found or (None if asks_who_held(question) else records_asked(about))
    occasion = occasion if found and found.register == "holders" else None
    return replace(found, language=language(question), occasion=occasion) if found else None


@dataclass(frozen=True, slots=True)
class About:
    """A question with the people and the times in it."""

    question: str
    filters: Filters
    people: list[Named]
    names: tuple[str, ...]
    dates: list[Date]
    whens: tuple[str, ...]
    bodies: frozenset[str]


def names_of(people: list[Named]) -> tuple[str, ...]:
    return tuple(re.sub("['’]s$", "", name.text) for name, _ in people)


def people_in(question: str, filters: Filters, book: Book) -> list[Named]:
    """Whom the question names, and whom a person limited it to."""
    people = named(question, book)
    if filters.person and (keys := tuple(book.named(filters.person))) and keys not in [own for _, own in people]:
        people.append((Name(filters.person, len(question), len(question)), keys))
    return people


def officials_asked(about: About) -> Asked | None:
    """Everybody of the countries named, or in the office that the question words."""
    if about.people or not asks_for_officials(about.question):
        return None
    over = over_a_time(about.question, about.filters, about.dates)
    since, until = over[:2] if over else span(about.question, about.filters, about.dates)
    times = listed_times(about.question, about.dates)
    wanted = Wanted(countries=tuple(sorted(countries(about.question))), since=since, until=until, times=times)
    way: Way = "count" if HOW_MANY.search(about.question) else "list"
    bounded = bool(since or until or times)
    within = (since or times) and way == "list" and names_office(about.question)
    register: Register = "holders" if within else "officials"
    return Asked(register, way, wanted, office=about.question, whole=not (wanted.countries or bounded))


def offices_asked(about: About) -> Asked | None:
    """Who held an office, which one somebody held, or who came before and after them in it."""
    question, people = about.question, about.people
    if side := succession(question, people):
        several = any(said.search(question) for said in (PLURAL, OFFICE_HOLDERS))
        wanted = Wanted(people=(people[0][1],))
        return Asked("holders", "list", wanted, about.names, (), question, side=side, several=several)
    if not (people or about.dates) and (held := held_first(question)):
        return Asked("holders", "first", Wanted(countries=tuple(sorted(countries(question)))), office=held)
    office = office_asked(question, people, about.whens, about.bodies)
    if office is None or (not people and BESIDE_SOMEBODY.search(question)):
        return None
    main, said = in_main(question, people), clauses(question)[0]
    wanted = Wanted(people=tuple(keys for _, keys in main), countries=tuple(sorted(countries(said))))
    until, since = about.filters.event_to, about.filters.event_from
    before = until is not None and since is None and len(about.dates) == 1
    days = (until,) if before and until else about.whens
    if office == "holders" and (over := over_a_time(question, about.filters, about.dates)):
        wanted, days = replace(wanted, since=over[0], until=over[1], times=over[2]), ()
    found = Asked(office, "list", wanted, names_of(main), days, said, before=before)
    if office == "holders" or days:
        return found
    if other := beside_office(question):
        return replace(found, side=other[0], office=other[1], career=True)
    return replace(found, career=POSTS.search(question) is not None, introduced=introduces(question))


def records_asked(about: About) -> Asked | None:
    """Meetings, agreements, or those who took part."""
    question, filters, people = about.question, about.filters, about.people
    of_countries = PLACES.search(question) is not None and len(countries(question)) > 1
    register, way = of_all(question, bool(people) or of_countries)
    if not people and asks_whom(question) and names_office(clauses(question)[0]):  # whose holder no record names so
        return None
    whom = bool(people) and asks_whom(question)
    if whom:
        register, way = "participants", "list"
    whether = len(people) > 1 and WHETHER_MET.search(question) is not None
    if whether:
        register, way = "meetings", "list"
    if register is None or way is None:
        return None
    wanted = wanted_of(question, filters, people, about.dates, register == "agreements")
    asked_for = [one for one in people if not BESIDES.search(question[: one[0].start])]
    wanted = replace(wanted, people=tuple(keys for _, keys in asked_for))
    whole = not is_bounded(wanted)
    if whole and not (register in PICKED and way in ("list", "count") and asks_for_everything(question, register)):
        return None
    wanted = replace(wanted, about=()) if whole else wanted
    wanted = replace(wanted, session=None) if way in ("first", "last") and len(people) > 1 else wanted
    return Asked(
        register,
        way,
        wanted,
        names_of(asked_for),
        about.whens,
        besides=frozenset(key for one in people if one not in asked_for for key in one[1]),
        asked_countries=countries_of_officials(question),
        post=post_of(question),
        held=PAST.search(question) is not None,
        hosts=hosts_of(wanted) if VISITED.search(question) else frozenset(),
        whole=whole,
        whether=whether,
        quoted_alone=whom and not (about.dates or filters.event_from or filters.event_to),
        several=whole or way != "list" or register == "participants" or whether or may_be_several(question, wanted),
    )


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


def is_open(question: str) -> bool:
    """Whether it leaves open how many records there are: "what was signed", "meeting in Moscow"."""
    return WHAT_SIGNED.search(question) is not None or not INTERROGATIVE.search(question)


def asks_whom(question: str) -> bool:
    return WHOM.search(clauses(question)[0]) is not None


def asks_by_itself(head: str) -> bool:
    """Whether a question that was lent a topic still says that it is after records: "Which drills were held? (...)"."""
    return follows_somebody(head) or of_all(head, True)[0] is not None or office_asked(head, []) is not None

"""What a report is about where no sentence tells it whole: the event of its first sentences, the people of the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from ingest.registers.draft import Clause, Draft, Told
from ingest.registers.facts import Person, Span
from ingest.registers.lexicon.event_words import acts
from ingest.registers.meetings.events import draft
from ingest.registers.meetings.taking_part import CONTENT, distinct, present

LEAD = 3
"""Sentences from the top that tell what the report is about."""
PAIR, MOST, ROLL = 2, 6, 3
"""People of such an event; a report that names more of them tells of more than one thing, unless a sentence calls a
`ROLL` of them."""
DAY = len("2024-11-12")
NEWS = 31
"""Days after an event in which a report opens with it."""


def led(
    whole: Sequence[Draft], opening: Sequence[Draft], reading: Sequence[Told], people: Mapping[str, Person]
) -> list[Draft]:
    """The events of a document, of which one has no two people, with those named in the report for the one it opens
    with; `opening`: the events of its first sentences, whole or not."""
    if any(len(one.people) > 1 for one in whole) or not reading:
        return list(whole)
    begun = next((one for one in whole if one.position < LEAD and len(one.date or "") == DAY), None)
    event = begun or opened_with(opening, reading)
    if event is None or event.state not in ("held", "ongoing") or not is_news(event, reading[0].published or ""):
        return list(whole)
    found: dict[str, Span] = {}
    rolls = False
    for told in reading:
        here = there(told, event, people)
        rolls = rolls or len(here) >= ROLL
        found |= {name: told.span for name in here if name not in found}
    names = tuple(dict.fromkeys((*event.people, *found)))
    homes = {people[name].country for name in names if name in people}
    if len(names) < PAIR or (len(names) > MOST and not rolls) or len(homes) < PAIR:
        return list(whole)
    full = replace(event, people=names, evidence=tuple(sorted({*event.evidence, *found.values()})))
    return [full, *(one for one in whole if one is not begun)]


def opened_with(opening: Sequence[Draft], reading: Sequence[Told]) -> Draft | None:
    """The first event with a day; else the first of the only day, or its sentence if that has no word for an event and
    says where."""
    dated = next((one for one in opening if len(one.date or "") == DAY), None)
    times = [(told, one) for told in reading[:LEAD] for one in told.times() if not one.told and len(one.date) == DAY]
    if dated or len({time.date for _, time in times}) != 1:
        return dated or (None if times else of_report(opening, reading))
    told, time = times[0]
    if acts(told.language).search(told.text) and all(one.position != told.position for one in opening):
        return None
    if not opening and acts(told.language).search(told.text):
        return None
    bare = replace(draft(Clause(told, told.text[told.skip :], told.skip), 0, (), [time]), wordless=True)
    first = next(iter(opening), bare if bare.place else None)
    return first and replace(first, date=time.date, date_end=time.date_end, dated="inferred")


def of_report(opening: Sequence[Draft], reading: Sequence[Told]) -> Draft | None:
    """The first event that has no time, which a report with no other time opens with, in the month of the report."""
    first = next((one for one in opening if one.state == "held" and not one.date and not one.yearless), None)
    month = "" if reading[0].guessed else (reading[0].published or "")[: len("2024-11")]
    return replace(first, date=month, dated="inferred") if first and month else None


def is_news(event: Draft, published: str) -> bool:
    """Whether a report was written on the day that it opens with or not long after."""
    if len(event.date or "") < DAY:
        return published.startswith(event.date or "")
    day = (event.date_end if len(event.date_end or "") == DAY else event.date) or ""
    if len(published) < DAY:
        return day.startswith(published)
    return 0 <= (date.fromisoformat(published[:DAY]) - date.fromisoformat(day)).days <= NEWS


def there(told: Told, event: Draft, people: Mapping[str, Person]) -> list[str]:
    """Those who hold an office of the countries of an event, where a sentence tells of them at no other time."""
    here = present(Clause(told, told.text, 0))
    said = CONTENT.search(told.text, here[0].end) if here else None
    times = [time for time in told.times() if not time.told and (said is None or time.start < said.start())]
    if not all(is_within(time.date, event) for time in times):
        return []
    return [name for name in distinct(here) if name in people and may_join(people[name], event)]


def is_within(day: str, event: Draft) -> bool:
    first = event.date or ""
    return first.startswith(day) or day.startswith(first) or first <= day <= (event.date_end or "")


def may_join(person: Person, event: Draft) -> bool:
    fits = person.country is None or len(event.countries) < PAIR or person.country.casefold() in event.countries
    if not person.roles:
        return fits and person.country is not None and not event.wordless
    return fits and any(not role.former for role in person.roles)

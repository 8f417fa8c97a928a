"""What a report leaves to its reader: the guest's name, the one who answered, the day that the sentence before gave."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from ingest.registers.draft import Draft, Told
from ingest.registers.facts import Person
from ingest.registers.lexicon.terms import countries
from ingest.registers.meetings.lead import LEAD
from ingest.registers.meetings.same_event import FAMILY
from ingest.registers.meetings.taking_part import is_with
from ingest.registers.time_and_place.beside import belongs_elsewhere
from ingest.registers.time_and_place.places import same_place
from ingest.registers.time_and_place.when import When
from ingest.registers.time_and_place.where import where

ABOUT = 3
"""Sentences back in which stands whom a sentence without a subject of its own is about."""
BACK = 2
"""Sentences back from which a meeting without a day of its own takes one."""
PAIR, DAY, MONTH, YEAR = 2, len("2024-11-12"), len("2024-11"), len("2024")
ANOTHER_DAY = re.compile(
    r"(?<!\w)(?:(?P<next>(?:the (?:following|next) day|(?:a|one) day later|the day after|на следующий день|назавтра|"
    r"le (?:lendemain|jour suivant)|al día siguiente|un día después|am (?:folgenden|nächsten) tag|am tag darauf|"
    r"il giorno (?:dopo|seguente)|no dia seguinte|наступного дня|في اليوم التالي)(?!\w)|次日|翌日|第二天|隔天|이튿날|"
    r"다음 ?날)|(?:(?:the|that) (?:very )?same day|в тот же день|того же дня|le même jour|(?:el|ese) mismo día|"
    r"am (?:selben|gleichen) tag|lo stesso giorno|no mesmo dia|того ж дня|в той же день|в тот день|"
    r"في اليوم (?:نفسه|ذاته))(?!\w)|同日|同一天|当天|當天|같은 ?날)(?! (?:of|that|when|as|после того|nach)(?!\w))",
    re.IGNORECASE,
)
"""The day after that of what was told before, or the same."""
GUEST = re.compile(
    r"\b(?:he|she|him|her|(?:his|her|their) (?:hosts?|interlocutors?|partners?)|the (?:[A-Z]\w+ )?(?:guest|visitor|"
    r"visiting \w+|envoy|secretary|minister|official)|гость|гостя|он|она|его|е[ёе]|ему|ним|него|ней|визит[её]р|"
    r"l['’](?:hôte|(?:a|"
    r"avait) (?:reçue?|rencontrée?|accueillie?))|le visiteur|l[oae] (?:recibi\w+|acogi\w+)|il|elle|él|ella|"
    r"el visitante|der gast|er|sie|l['’]ospite|o visitante|ele|ela)\b|客人|来宾|他|她|[与同和对向]其|同氏|ضيف",
    re.IGNORECASE,
)
BEFORE_THAT = re.compile(
    r"\bhad (?:\w+ )?(?:met|spoken|seen|held|been|visited|received|talked|signed|discussed|hosted)\b"
)
"""Of what happened before that which a report tells."""
LED_BY = re.compile(
    r"\b(?:headed|led|chaired|represented|sent|signed) by\b[^,;]*$|(?:dirigée?|conduite?|menée?|"
    r"représentée?) par\b[^,;]*$|"
    r"во главе с\b[^,;]*$|(?:encabezad|presidid|dirigid)[oa] por\b[^,;]*$|(?:geleitet|geführt) von\b[^,;]*$"
)
NAMED_GUEST = re.compile(
    r"the (?:\w+ )?(?:guest|visitor|visiting \w+)|гост[ья]|визит[её]р|l['’]hôte|le visiteur|el visitante|der gast|"
    r"l['’]ospite|o visitante|客人|来宾|ضيف",
    re.IGNORECASE,
)
"""A guest by that very word, who may be anybody of the whole report."""


def received(
    one: Draft, told: Told, drafts: Sequence[Draft], reading: Sequence[Told], people: Mapping[str, Person]
) -> Draft:
    """A meeting told with one name and "the guest", or only "with" that one, is that of the one reported on."""
    if len(one.people) != 1 or one.kind not in FAMILY - {"visit"} or one.title:
        return one
    guest = next((match for match in GUEST.finditer(told.text) if not stands_for(one.people[0], match, told)), None)
    if not guest and not is_companion(one.people[0], told):
        return one
    lead = leading(one.people[0], told, reading, people)
    if lead and guest and not is_from(people.get(lead), countries(guest.group())):
        lead = None
    if lead is None and guest and NAMED_GUEST.fullmatch(guest.group()):
        lead = visitor(one.people[0], drafts, people)
    return replace(one, people=(lead, *one.people)) if lead else one


def visitor(host: str, drafts: Sequence[Draft], people: Mapping[str, Person]) -> str | None:
    """The only one of those told of before who is not of the host's country: "the guest"."""
    own = people[host].country if host in people else None
    others = {name for one in drafts for name in one.people if name != host and name in people}
    foreign = [name for name in others if people[name].country != own]
    return foreign[0] if own and len(foreign) == 1 else None


def is_from(person: Person | None, places: Collection[str]) -> bool:
    """Whether somebody may be "the Kenyan guest"."""
    return not places or person is None or (person.country or "").casefold() in places


def stands_for(name: str, match: re.Match[str], told: Told) -> bool:
    """Whether a word is known to mean somebody: "he" of whom the sentence before told."""
    start = told.sentence.start + match.start()
    return any(one.person.name == name and not one.explicit and one.start <= start < one.end for one in told.people)


def is_companion(name: str, told: Told) -> bool:
    """Whether everything that a sentence says of somebody is that others met "with" him."""
    own = [one.start - told.sentence.start for one in told.people if one.person.name == name]
    return bool(own) and all(is_with(told.text, start) and not LED_BY.search(told.text[:start]) for start in own)


def leading(name: str, told: Told, reading: Sequence[Told], people: Mapping[str, Person]) -> str | None:
    """The foreigner to somebody whom the sentences before are about."""
    for before in reversed(reading[max(0, told.position - ABOUT) : told.position]):
        alone = len(before.names) == 1 and before.position == told.position - 1
        for one in before.people:
            if (one.subject or alone) and one.person.name != name:
                return one.person.name if foreign(people.get(name), people.get(one.person.name)) else None
    titled = [other for other in people if other != name and surname_in(other, told.context)]
    return titled[0] if len(titled) == 1 and foreign(people.get(name), people.get(titled[0])) else None


def surname_in(name: str, text: str) -> bool:
    """Whether a text has a name, or one of its longer words."""
    return name in text or any(len(word) > 3 and word in text for word in name.split())


def foreign(one: Person | None, other: Person | None) -> bool:
    return bool(one and other and one.country != other.country)


def dated_by_neighbours(one: Draft, reading: Sequence[Told], drafts: Sequence[Draft]) -> Draft:
    """An event without a time takes the day after the last one, or the only day that the sentences before it give."""
    leaning = ANOTHER_DAY.search(reading[one.position].text) if len(one.date or "") < DAY else None
    told = [other for other in reversed(drafts) if leaning and other.date]
    before = next((other for other in told if not other.date_end), next(iter(told), None))
    if leaning and before and len(before.date or "") == DAY:
        day = date.fromisoformat((leaning["next"] and before.date_end) or before.date or "")
        day += timedelta(days=int(bool(leaning["next"])))
        return replace(one, date=day.isoformat(), dated="inferred", date_end=None)
    if one.date or one.yearless or leaning or (one.number and not one.people and not one.holding):
        return replace(one, aside=one.aside or leaning is not None)
    for back in range(1, BACK + 1):
        if one.position - back < 0:
            break
        days = [day for day in day_times(reading[one.position - back]) if may_date(day, one, reading[one.position])]
        if len(days) == 1:
            return with_time(one, days[0])
    return one


def may_date(day: When, one: Draft, told: Told) -> bool:
    """Whether a day may be that of an event: over if that was held, still to come if it is announced."""
    if len(day.date) < DAY or len(told.published or "") < DAY:
        return True
    return day.date > (told.published or "") if one.state == "announced" else day.date <= (told.published or "")


def day_times(told: Told) -> list[When]:
    return [
        time
        for time in told.times(yearless=True)
        if not time.told
        and (len(time.date) == 10 or time.date[:2] == "--")
        and not belongs_elsewhere(told.text[max(0, time.start - 70) : time.start])
    ]


def with_time(one: Draft, time: When) -> Draft:
    if time.date.startswith("--"):
        return replace(one, yearless=time.date[2:])
    return replace(one, date=time.date, date_end=time.date_end, dated="inferred")


def dated_by_report(one: Draft, drafts: Sequence[Draft], reading: Sequence[Told]) -> Draft:
    """A meeting during a visit or beside a session happened on its days; what a report opens with, in the month of the
    report, and whom somebody "also met", in that of the meeting told before."""
    published = reading[one.position].published or ""
    told_now = len(published) >= MONTH and one.state in ("held", "ongoing") and not reading[0].guessed
    told_now = told_now and not BEFORE_THAT.search(reading[one.position].text)
    if len(one.date or "") == YEAR and one.dated == "inferred" and published.startswith(one.date or ""):
        return replace(one, date=published[:MONTH]) if told_now and one.position < LEAD else one
    if one.date or one.yearless or len(one.people) < (1 if one.kind == "forum" else PAIR):
        return one
    if during := next((other for other in drafts if other.date and may_be_during(one, other)), None):
        return replace(one, date=during.date, date_end=during.date_end, dated="inferred")
    beside = next((other.date for other in reversed(drafts) if other.date and is_beside(one, other)), None)
    leads = one.position < LEAD or one.aside or one is next((draft for draft in drafts if len(draft.people) > 1), None)
    month = beside or (published if told_now and leads else "")
    return replace(one, date=month[:MONTH], dated="inferred") if month else one


def is_beside(one: Draft, other: Draft) -> bool:
    """Whether a meeting is told as one more beside another that was told before."""
    before = other is not one and other.position <= one.position and other.state == one.state
    return one.aside and before and bool(other.people)


def may_be_during(one: Draft, other: Draft) -> bool:
    """Whether a report tells first of a visit or session, and then whom one of those there met."""
    session = other.number is not None and other.state == one.state == "held" and len(other.date or "") == DAY
    opens = other.position < LEAD and (other.kind == "visit" or session)
    return opens and other is not one and bool(set(other.people) & set(one.people))


def placed(one: Draft, reading: Sequence[Told]) -> Draft:
    """What a report opens with happened where it was written, on the day or the day before, if it names no other
    place."""
    told = reading[one.position]
    opens = one.position < LEAD and one.state in ("held", "ongoing") and is_fresh(one.date or "", told.published or "")
    if not opens or one.place or not told.place or one.kind in ("call", "video", "exercise"):
        return one
    named = [where(other.text, other.language, len(other.text), other.names) for other in reading[: one.position + 1]]
    return (
        one if any(place and not same_place(place, told.place) for place in named) else replace(one, place=told.place)
    )


def is_fresh(day: str, published: str) -> bool:
    """Whether a report was written on a day, the day after, or in the month if no more is known."""
    if len(day) < DAY or len(published) < DAY:
        return bool(day) and published.startswith(day)
    return 0 <= (date.fromisoformat(published) - date.fromisoformat(day)).days <= 1

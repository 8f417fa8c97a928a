"""What a report leaves to its reader: the guest's name, the one who answered, the day that the sentence before gave."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from ingest.registers.draft import Draft, Told
from ingest.registers.facts import Person
from ingest.registers.lexicon.event_words import pattern
from ingest.registers.lexicon.terms import countries
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS
from ingest.registers.meetings.same_event import FAMILY
from ingest.registers.meetings.taking_part import is_with
from ingest.registers.time_and_place.places import around
from ingest.registers.time_and_place.when import When

FIRST_WORD = re.compile(r"\W*([A-ZА-ЯЁ][^\W\d_]+)\s")
SIMPLE_PAST = re.compile(
    r"(?:paid|met|held|visited|received|hosted|saw|spoke|flew|came|went|travelled|arrived|принял|встретил\w*|посетил|"
    r"прибыл|пров[её]л)\b"
)
LEAD = 3
"""Sentences from the top that tell what the report is about."""
ABOUT = 3
"""Sentences back in which stands whom a sentence without a subject of its own is about."""
BACK = 2
"""Sentences back from which a meeting without a day of its own takes one."""
PAIR, DAY = 2, len("2024-11-12")
OF_ANOTHER = re.compile(
    r"(?<![^\W\d_])(?:where|when|since|after|before|following|who|which|где|когда|котор\w+|после|перед|с тех пор|"
    r"après|avant|depuis|où|"
    r"donde|cuando|tras|después|desde|wo|als|nach|seit|dopo|após|desde)(?![^\W\d_])[^,;:，。]*$",
    re.IGNORECASE,
)
"""Before the day of something else than what a sentence tells."""
GUEST = re.compile(
    r"\b(?:he|she|him|her|(?:his|her|their) (?:hosts?|interlocutors?|partners?)|the (?:[A-Z]\w+ )?(?:guest|"
    r"visitor|visiting \w+|envoy|secretary|minister|official)|"
    r"гость|гостя|он|она|"
    r"его|ним|него|визит[её]р|"
    r"l['’](?:hôte|(?:a|avait) (?:reçue?|rencontrée?|accueillie?))|le visiteur|l[oae] (?:recibi\w+|acogi\w+)|"
    r"il|elle|él|ella|el visitante|der gast|er|sie|l['’]ospite|o visitante|ele|ela)\b|客人|来宾|他|她|[与同和对向]其|"
    r"同氏|ضيف",
    re.IGNORECASE,
)
NAMED_GUEST = re.compile(
    r"the (?:\w+ )?(?:guest|visitor|visiting \w+)|гост[ья]|визит[её]р|l['’]hôte|le visiteur|el visitante|der gast|"
    r"l['’]ospite|o visitante|客人|来宾|"
    r"ضيف",
    re.IGNORECASE,
)
"""A guest by that very word, who may be anybody of the whole report."""
SPOKESPERSON = re.compile(
    r"(?:spokes\w+|пресс-секретар\w+|представител\w+ (?:мид|министерств\w+)|porte-parole|portavoz|sprecher\w*|"
    r"portavoce|porta-voz|发言人|發言人|報道官|المتحدث\w*)[^.;。]{0,60}$",
    re.IGNORECASE,
)


def has_own_subject(told: Told) -> bool:
    """Whether a sentence begins with a name that nothing else is known of, and what its bearer does: "Xi paid"."""
    first = FIRST_WORD.match(told.text, told.skip)
    if first is None or GUEST.fullmatch(first[1]) or first[1].casefold() in FUNCTION_WORDS:
        return False
    start = told.sentence.start + first.start(1)
    known = any(one.start <= start < one.end for one in told.people)
    return not known and bool(SIMPLE_PAST.match(told.text, first.end()))


def received(
    one: Draft, told: Told, drafts: Sequence[Draft], reading: Sequence[Told], people: Mapping[str, Person]
) -> Draft:
    """A meeting told with one name and "the guest", or only "with" that one, is that of the one reported on."""
    if len(one.people) != 1 or one.kind not in FAMILY or one.title or has_own_subject(told):
        return one
    if one.kind == "visit":
        return hosted(one, told, reading, people)
    guest = next((match for match in GUEST.finditer(told.text) if not stands_for(one.people[0], match, told)), None)
    visit = next((draft for draft in drafts if draft.kind == "visit" and draft.people), None)
    if guest and visit and visit.people[0] not in one.people:
        return replace(one, people=(visit.people[0], *one.people), place=one.place or visit.place)
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


def hosted(one: Draft, told: Told, reading: Sequence[Told], people: Mapping[str, Person]) -> Draft:
    """A visit told with nobody but the host, whose own country it is to, is that of the one reported on."""
    host = people.get(one.people[0])
    at_home = host and host.country and around(one.place or "") == host.country.casefold()
    lead = leading(one.people[0], told, reading, people) if at_home else None
    return replace(one, people=(lead, *one.people)) if lead else one


def is_companion(name: str, told: Told) -> bool:
    """Whether everything that a sentence says of somebody is that others met "with" him."""
    own = [one.start - told.sentence.start for one in told.people if one.person.name == name]
    return bool(own) and all(is_with(told.text, start) for start in own)


def leading(name: str, told: Told, reading: Sequence[Told], people: Mapping[str, Person]) -> str | None:
    """The foreigner to somebody whom the sentences before are about."""
    for before in reversed(reading[max(0, told.position - ABOUT) : told.position]):
        for one in before.people:
            if one.subject and one.person.name != name:
                return one.person.name if foreign(people.get(name), people.get(one.person.name)) else None
    titled = [other for other in people if other != name and surname_in(other, told.context)]
    return titled[0] if len(titled) == 1 and foreign(people.get(name), people.get(titled[0])) else None


def surname_in(name: str, text: str) -> bool:
    """Whether a text has a name, or one of its longer words."""
    return name in text or any(len(word) > 3 and word in text for word in name.split())


def foreign(one: Person | None, other: Person | None) -> bool:
    return bool(one and other and one.country and other.country and one.country != other.country)


def answered(drafts: Sequence[Draft], reading: Sequence[Told], people: Mapping[str, Person]) -> list[Draft]:
    """The leading event with the counterpart whom only his reply names: "Wang said ...", "Bortnikov answered ..."."""
    first = next((one for one in drafts if one.position < LEAD and one.kind in FAMILY), None)
    if first is None or len(first.people) != 1 or any(len(one.people) > 1 for one in drafts):
        return list(drafts)
    own = people.get(first.people[0])
    for told in reading[first.position :]:
        for name in speakers(told):
            other = people.get(name)
            foreign = own is None or other is None or own.country != other.country
            if name not in first.people and foreign:
                changed = replace(first, people=(*first.people, name), evidence=(*first.evidence, told.span))
                return [changed if one is first else one for one in drafts]
    return list(drafts)


def speakers(told: Told) -> list[str]:
    """Those who say something in a sentence, other than a spokesperson."""
    said, found = pattern("speech", told.language), []
    for one in told.people:
        start, end = one.start - told.sentence.start, one.end - told.sentence.start
        if not SPOKESPERSON.search(told.text[:start]) and said.match(
            told.text, end + 1 if told.text[end : end + 1] == " " else end
        ):
            found.append(one.person.name)
    return found


def dated_by_neighbours(one: Draft, reading: Sequence[Told]) -> Draft:
    """An event without a time takes the only day that the sentences right before it give."""
    if one.date or one.yearless or (one.number and not one.people and not one.holding):
        return one
    for back in range(1, BACK + 1):
        if one.position - back < 0:
            break
        days = day_times(reading[one.position - back])
        if len(days) == 1:
            return with_time(one, days[0])
        if days:
            break
    return one


def day_times(told: Told) -> list[When]:
    return [
        time
        for time in told.times(yearless=True)
        if not time.told
        and (len(time.date) == 10 or time.date[:2] == "--")
        and not OF_ANOTHER.search(told.text[max(0, time.start - 70) : time.start])
    ]


def with_time(one: Draft, time: When) -> Draft:
    if time.date.startswith("--"):
        return replace(one, yearless=time.date[2:])
    return replace(one, date=time.date, date_end=time.date_end, dated="inferred")


def dated_by_report(one: Draft, drafts: Sequence[Draft], reading: Sequence[Told]) -> Draft:
    """A meeting during a visit or beside a session happened on its days; one that a report opens with, in the month of
    the report."""
    if one.date or one.yearless or len(one.people) < 2:
        return one
    visit = next((other for other in drafts if other.date and may_be_during(one, other)), None)
    if visit:
        return replace(one, date=visit.date, date_end=visit.date_end, dated="inferred")
    published = reading[one.position].published or ""
    told_now = one.state in ("held", "ongoing") and len(published) == 10 and not reading[0].guessed
    leads = one.position < LEAD or one is next(draft for draft in drafts if len(draft.people) > 1)
    return replace(one, date=published[:7], dated="inferred") if told_now and leads else one


def may_be_during(one: Draft, other: Draft) -> bool:
    """Whether a report tells first of a visit or session, and then whom one of those there met."""
    session = other.number is not None and other.state == one.state == "held" and len(other.date or "") == DAY
    opens = other.position < LEAD and (other.kind == "visit" or session)
    return opens and other is not one and bool(set(other.people) & set(one.people))


def placed(one: Draft, reading: Sequence[Told]) -> Draft:
    """What a report opens with happened where the report was written, if it says nothing else."""
    here = reading[one.position].place
    return (
        replace(one, place=here)
        if here
        and not one.place
        and one.position < LEAD
        and one.state in ("held", "ongoing")
        and one.kind not in ("call", "video")
        else one
    )

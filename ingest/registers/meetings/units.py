"""A line of a chronology read as one: its date, the place, what it was and who led it, whatever stands between them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.registers.draft import Clause, Told
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.meetings.happening import happening
from ingest.registers.series import sessions
from ingest.registers.time_and_place.when import when

SHORT = 40
"""Characters of a part that names somebody without saying what he did: "Third. Jan Kowal." """
LEADS = re.compile(
    r"(?<![^\W\d_])(?:(?:co-?|acting )?(?:hosts?|hosted|chairs?|chair(?:ed|ing|man|men|woman|person))|led|headed|"
    r"presid(?:es|ed|ing)|сопредседател\w*|председател\w*|председательств\w+|принимал\w*|хозя[ией]\w*|в[её]л[аи]?|"
    r"возглав\w+|présid(?!ent)\w+|hôtes?|accueil\w*|presid(?!ent)\w+|anfitri\w+|Vorsitz\w*|Gastgeber\w*|"
    r"leit(?:ung|ete\w*|et)|presied\w+|ospit\w+|chủ trì|chủ nhà)(?![^\W\d_])|主持|主席|主办|主辦|东道主|東道主|"
    r"議長|主催|의장|주최|ترأس\w*|برئاسة|استضاف\w*",
    re.IGNORECASE,
)
"""Of whoever had the chair or the guests."""


def units(reading: Sequence[Told]) -> Iterator[Told]:
    """The sentences of a document, those of a chronology with the next ones that only add to what its line tells."""
    last: Told | None = None
    for told in reading:
        if last is not None and last.opens_entry and told.entry is last.entry and adds(whole(last), whole(told)):
            last = with_next(last, told)
            continue
        if last is not None:
            yield last
        last = told
    if last is not None:
        yield last


def whole(told: Told) -> Clause:
    return Clause(told, told.text[told.skip :], told.skip)


def with_next(told: Told, following: Told) -> Told:
    gap = " " * (following.sentence.start - told.sentence.end)
    sentence = replace(told.sentence, end=following.sentence.end)
    return replace(
        told, text=f"{told.text}{gap}{following.text}", sentence=sentence, people=(*told.people, *following.people)
    )


def adds(before: Clause, part: Clause) -> bool:
    """Whether a part of a line says what the event was of which the line has told only where, or who led it."""
    people = names(part)
    leads = LEADS.search(part.text)
    if len(people) > 1 or not (leads or len(part.text) <= SHORT):
        return False
    own = [one for one in when(part.text, part.told.published) if not one.told]
    return not own and (not tells(before) if tells(part) else bool(leads or people))


def tells(part: Clause) -> bool:
    """Whether a part tells by itself of an event, and not only who led one."""
    acts = [one for one in happening(part) if not LEADS.fullmatch(one.group())]
    named = sessions(part.text, part.told.language) or ordinals(part.text)
    return bool(acts or named or len(names(part)) > 1)


def names(part: Clause) -> frozenset[str]:
    end = part.offset + len(part.text)
    return frozenset(one.person.name for one in part.told.people if part.offset <= one.start < end)

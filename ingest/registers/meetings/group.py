"""The tellings that are taken for one meeting, and what they say of it together."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from ingest.registers.facts import Known, Meeting, Participant
from ingest.registers.lexicon.sounds import sounds
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.meetings.meeting_record import Telling, Who
from ingest.registers.rulings import Key

SURENESS: tuple[Known, ...] = ("unknown", "inferred", "resolved", "stated")
YEAR = re.compile(r"(?:19|20)\d\d")
PAIR = 2
PLAIN = frozenset({"joint", "terrorism"})
"""Terms that are in the names of too many exercises."""


def surest_first(one: Meeting) -> tuple[int, int, int, int]:
    return (-len(one.date or ""), -int(one.state == "held"), -SURENESS.index(one.dated), -len(one.participants))


class Group:
    """Tellings taken for one meeting, and what they say together."""

    def __init__(self, tellings: list[Telling], who: Who) -> None:
        self.tellings: list[Telling] = []
        self.people: dict[str, Participant] = {}
        self.who = who
        for one in tellings:
            self.add(one)

    def add(self, one: Telling) -> None:
        self.tellings.append(one)
        for taking in one.meeting.participants:
            name = self.who(one.source.document, taking.name)
            if name not in self.people or (taking.role and not self.people[name].role):
                self.people[name] = replace(taking, name=name)

    @property
    def keys(self) -> frozenset[Key]:
        return frozenset(one.key for one in self.tellings)

    @property
    def meetings(self) -> Iterator[Meeting]:
        return (one.meeting for one in self.tellings)

    @property
    def surest(self) -> Meeting:
        return min(self.meetings, key=surest_first)

    @property
    def session(self) -> int | None:
        counted = Counter(one.session for one in self.meetings if one.session)
        return counted.most_common(1)[0][0] if counted else None

    @property
    def series(self) -> frozenset[str]:
        return frozenset(word for one in self.meetings for word in (one.series or "").split())

    @property
    def participants(self) -> Iterator[Participant]:
        """The people, without those of a pair told in another script of whose country one is known."""
        first = {self.who(self.tellings[0].source.document, one.name) for one in self.tellings[0].meeting.participants}
        known = {one.country for name, one in self.people.items() if name in first}
        for name, one in self.people.items():
            if name in first or len(first) != PAIR or one.country not in known or script(name) in map(script, first):
                yield one

    @property
    def names(self) -> set[str]:
        """What exercises are called, by sound and by meaning: Taiga-2017 is Тайга-2017, Peace-2019 `和平-2019`."""
        titles = {one.title.partition(" (")[0] for one in self.meetings if one.kind == "exercise"}
        dated = [(one, YEAR.findall(one)) for one in titles if YEAR.search(one)]
        meant = {" ".join([*sorted(words), *years]) for one, years in dated if (words := terms(one) - PLAIN)}
        return meant | {" ".join([*sounds(one, all_words=True), *years]) for one, years in dated}

    @property
    def countries(self) -> frozenset[str]:
        return frozenset(country for one in self.meetings for country in countries(one.title))


def script(written: str) -> str:
    return unicodedata.name(written[0], "").split(" ")[0]

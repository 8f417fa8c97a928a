"""The three registers of a library as they are now: officials, meetings and agreements, each record once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from threading import Lock

from assistant.conversation import Filters
from assistant.limits.within import dated_within, named_within
from assistant.registers.cited import Citer
from ingest.documents import Source
from ingest.library.kept_rulings import Decided, decided
from ingest.library.library import Library
from ingest.registers.agreements.merge_agreements import AgreementRecord, agreements
from ingest.registers.facts import Facts, Participant, Span
from ingest.registers.lexicon.names import CJK
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.meetings.merge_meetings import meetings
from ingest.registers.people.identity import NameKey, name_key, same_name, same_surname
from ingest.registers.people.officials import Official, people
from ingest.text.chinese import simplified

EVERYTHING = Filters()


@dataclass(frozen=True)
class Book:
    """Everything the registers hold at one revision of the library."""

    facts: tuple[tuple[Source, Facts], ...]
    decided: Decided = field(default_factory=Decided)
    """By the users of the registers."""
    sentence: Callable[[Source, Span], str] = lambda source, span: ""
    """What the documents say at a span."""

    @cached_property
    def people(self) -> tuple[Official, ...]:
        """Everybody the documents name, also without an office."""
        return people(self.facts, self.decided.people)

    @cached_property
    def officials(self) -> tuple[Official, ...]:
        return tuple(one for one in self.people if one.roles)

    @cached_property
    def meetings(self) -> tuple[MeetingRecord, ...]:
        """By date, undated ones last; the names of participants are keys, for `person` to say whose."""
        found = meetings(self.facts, self.key_of, self.decided.meetings, self.called)
        nobody = {bearer.name for bearer in self.decided.people.hidden}
        return tuple(without(one, nobody) for one in found) if nobody else found

    @cached_property
    def agreements(self) -> tuple[AgreementRecord, ...]:
        return agreements(self.facts, self.decided.agreements)

    @cached_property
    def places(self) -> frozenset[str]:
        """Where meetings were held and agreements signed, as the documents write it."""
        places = [*(one.place for one in self.meetings), *(one.place for one in self.agreements)]
        return frozenset(filter(None, places))

    def key_of(self, document: str, name: str) -> str:
        """The same for all spellings of one person, in place of the name; a name that is nobody's stays itself."""
        place = self._bearers.get((document, name))
        return str(place) if place is not None else name

    def person(self, key: str) -> Official | None:
        """Whom a key of `key_of` means."""
        return self.people[int(key)] if key.isdigit() and int(key) < len(self.people) else None

    def called(self, key: str) -> str:
        """What whoever a key means is called; a name that is nobody's stays itself."""
        known = self.person(key)
        return known.name if known else key

    def countries_of(self, who: Participant) -> Iterable[str]:
        """As the report of a meeting has it, and as the others do."""
        known = self.person(who.name)
        return filter(None, (who.country, known.country if known else None))

    @cached_property
    def unspaced(self) -> frozenset[str]:
        """The names in scripts without spaces, simplified; none of one character, which may be anything."""
        names = {simplified(name) for one in self.people for name in (one.name, *one.aliases)}
        return frozenset(name for name in names if len(name) > 1 and CJK.search(name))

    @cached_property
    def whole_names(self) -> frozenset[str]:
        """The names of two words or more in letters that have capitals, without these."""
        names = {name.casefold() for one in self.people for name in (one.name, *one.aliases)}
        return frozenset(name for name in names if " " in name and name.upper() != name)

    def named(self, name: str) -> list[str]:
        """The keys of everybody who may be meant by a name, or by a surname alone, in any spelling or script.

        Sounds tell less than letters: they count only where nobody is spelt so.
        """
        asked = name_key(name)
        bearing = [(str(place), one) for place, one in enumerate(self.people) if bears(one, asked)]
        spelt = [key for key, one in bearing if is_spelt(one, asked)]
        return spelt or [key for key, _ in bearing]

    def mentioning(self, keys: Sequence[Sequence[str]]) -> set[str]:
        """The documents that name somebody of each group of keys."""
        groups = [{document for key in group for document in self._documents_of(key)} for group in keys]
        return set.intersection(*groups) if groups else set()

    def told_of(self, evidence: Iterable[tuple[Source, Span]]) -> set[str]:
        """The keys of everybody whom the sentences mean, by name or otherwise."""
        return {
            key
            for source, span in evidence
            for own, key in self._meant.get(source.document, ())
            if own.start < span.end and span.start < own.end
        }

    def naming(self, *keys: str) -> list[tuple[Source, Span]]:
        """The sentences that mean all of some people."""
        return [
            (source, span)
            for source, _ in self.facts
            for span, key in self._meant.get(source.document, ())
            if key == keys[0] and all((span, other) in self._meant[source.document] for other in keys[1:])
        ]

    def _documents_of(self, key: str) -> Iterable[str]:
        found = self.person(key)
        return found.documents if found else ()

    @cached_property
    def _meant(self) -> dict[str, list[tuple[Span, str]]]:
        """Of each document the sentences that mean somebody, with the keys of these."""
        return {
            source.document: [
                (span, self.key_of(source.document, person.name)) for person in said.people for span in person.mentions
            ]
            for source, said in self.facts
        }

    @cached_property
    def _bearers(self) -> dict[tuple[str, str], int]:
        return {
            (bearer.document or "", bearer.name): place
            for place, one in enumerate(self.people)
            for bearer in one.bearers
        }


def without(one: MeetingRecord, names: set[str]) -> MeetingRecord:
    """The meeting without participants who are nobody, as users say."""
    return replace(one, participants=tuple(who for who in one.participants if who.name not in names))


def bears(one: Official, asked: NameKey) -> bool:
    """Whether somebody goes by a name, as it is or by its surname."""
    if not asked.words:
        return False
    for own in map(name_key, (one.name, *one.aliases)):
        if same_name(asked, own) if asked.whole else same_surname(asked, own):
            return True
        if not asked.whole and not own.whole and asked.words[0].letters == own.words[0].letters:
            return True
    return False


def is_spelt(one: Official, asked: NameKey) -> bool:
    """Whether every word of a name is, letter by letter, one of somebody's."""
    letters = {word.letters for name in (one.name, *one.aliases) for word in name_key(name).words}
    return {word.letters for word in asked.words} <= letters


class Registers:
    """The book of a library, made anew when the library has changed; safe to use from several threads."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._citer = Citer(library)
        self._made: tuple[int, Book] | None = None
        self._lock = Lock()

    def book(self, filters: Filters = EVERYTHING) -> Book:
        """What the documents within the limits say, as far as these are of when, by whom and in which language."""
        with self._lock:
            revision = self._library.revision()
            if self._made is None or self._made[0] != revision:
                facts = tuple(self._library.facts())
                self._made = (revision, Book(facts, decided(self._library, facts), self._citer.sentence))
            whole = self._made[1]
        told = tuple(one for one in whole.facts if dated_within(one[0], filters) and named_within(one[0], filters))
        return whole if len(told) == len(whole.facts) else replace(whole, facts=told)

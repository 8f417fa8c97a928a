"""Which passages lie within the limits of a question, and how many documents could not be judged."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from assistant.conversation import Filters, LeftOut
from assistant.limits.limits import Known
from assistant.limits.near_days import limited_days, reported
from assistant.limits.outlets import same_publisher
from ingest.documents import Source
from ingest.library.library import Library
from ingest.library.overview import Described, described, passage_ids, telling, texts
from ingest.registers.lexicon.names import WORD, normal_form
from ingest.signs.told import FIRST, LAST, Days, meet, whole

KEPT = 64
"""Results kept; each is a set of passage ids."""
ENDING = 3
"""Letters that declension may add to a name."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """The ids of the passages within the limits; `left_out`: documents that the limits could not judge."""

    ids: frozenset[str]
    left_out: LeftOut


class Within:
    """Applies limits to the documents of a library; what it answers holds for one revision of the library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._lock = Lock()
        self._described = lru_cache(maxsize=1)(lambda revision: described(library))
        self._allowed = lru_cache(maxsize=KEPT)(self._judge)

    def allowed(self, filters: Filters) -> Allowed | None:
        """The passages within the limits; None where nothing is limited."""
        if filters == Filters():
            return None
        with self._lock:
            return self._allowed(filters, self._library.revision())

    def known(self) -> Known:
        """Every publisher by name, and the last day of publication."""
        found = self._documents()
        publishers = tuple(sorted({one.publisher for one in found if one.publisher}))
        return Known(publishers, max((one.published for one in found if one.published), default=None))

    def of_documents(self, documents: Sequence[str]) -> frozenset[str]:
        """The ids of these documents' passages."""
        return frozenset(one.id for document in documents for one in self._library.passages_of(document))

    def languages(self) -> tuple[str, ...]:
        """Every language that the library holds, as two letters."""
        return tuple(sorted({one.language for one in self._documents() if one.language}))

    def _documents(self) -> list[Described]:
        with self._lock:
            return self._described(self._library.revision())

    def _judge(self, filters: Filters, revision: int) -> Allowed:
        inside: list[Described] = []
        undated = unnamed = 0
        for one in self._described(revision):
            dated, named = dated_within(one, filters), named_within(one, filters)
            if dated is False or named is False:
                continue
            undated, unnamed = undated + (dated is None), unnamed + (named is None)
            inside += [one] if dated and named else []
        if filters.person:
            inside = self._naming(inside, filters.person)
        return Allowed(frozenset(self._about(inside, limited_days(filters))), LeftOut(undated, unnamed))

    def _naming(self, inside: Sequence[Described], person: str) -> list[Described]:
        """The documents that have the last word of somebody's name, in any spelling that sounds the same."""
        last = normal_form(WORD.findall(person)[-1]) if WORD.search(person) else ""
        named = {
            document
            for document, text in texts(self._library, [one.document for one in inside])
            if any(is_form_of(normal_form(word), last) for word in set(WORD.findall(text)))
        }
        return [one for one in inside if one.document in named]

    def _about(self, inside: Sequence[Described], limits: Sequence[Days]) -> set[str]:
        """The passages that may be about the time; what is reported within it may have happened in it.

        Only what tells of other times is left out, and what tells none in a report from before the time begins.
        """
        found = {one.document for one in inside if not limits or any(reported(days, one.published) for days in limits)}
        rest = [one for one in inside if one.document not in found]
        ids = set(passage_ids(self._library, found))
        for days in limits:
            later = [one.document for one in rest if not one.published or whole(one.published)[1] >= days[0]]
            ids.update(telling(self._library, [one.document for one in rest], later, days))
        return ids


def is_form_of(word: str, name: str) -> bool:
    return bool(name) and word.startswith(name) and len(word) <= len(name) + ENDING


def dated_within(one: Described | Source, filters: Filters) -> bool | None:
    """Whether a document was published within the limits; None where they ask and it does not say."""
    if (filters.published_from, filters.published_to) == (None, None):
        return True
    limit = whole(filters.published_from or FIRST)[0], whole(filters.published_to or LAST)[1]
    return meet(limit, whole(one.published)) if one.published else None


def named_within(one: Described | Source, filters: Filters) -> bool | None:
    """Whether publisher and language are those wanted; None where one of them is unknown and none is another."""
    fits: list[bool | None] = []
    if filters.publisher:
        fits.append(same_publisher(one.publisher, filters.publisher) if one.publisher else None)
    if filters.language:
        fits.append(one.language == filters.language if one.language else None)
    return False if False in fits else None if None in fits else True

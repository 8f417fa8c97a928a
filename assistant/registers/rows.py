"""Records of the registers as JSON, and as rows of a table."""

from collections.abc import Iterable, Sequence
from typing import Any

from assistant.history.record import citation_to_json
from assistant.registers.book import Book
from assistant.registers.cited import Citer
from ingest.library.library import Library
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.facts import Participant
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.people.officials import Evidence, Official

Json = dict[str, Any]


class Rows:
    """Turns records into JSON with their evidence cut out of the library's texts."""

    def __init__(self, library: Library, book: Book) -> None:
        self._citer = Citer(library)
        self._independent = library.reprints.independent
        self._book = book

    def meeting(self, one: MeetingRecord) -> Json:
        return {
            "title": one.title,
            "kind": one.kind,
            "state": one.state,
            "date": one.date,
            "date_end": one.date_end,
            "dated": one.dated,
            "place": one.place,
            "participants": [self._participant(who) for who in one.participants],
            "topics": list(one.topics),
            "series": one.series,
            "session": one.session,
            "evidence": self._cited(one.evidence),
            "documents": list(one.documents),
            "independent_sources": self._independent(one.documents),
            "confirmed": one.confirmed,
            "corrected": {change.field: change.told or None for change in one.corrected},
            "disagreements": {field: given for field in ("date", "place") if len(given := said(one, field)) > 1},
        }

    def official(self, one: Official) -> Json:
        return {
            "name": one.name,
            "aliases": list(one.aliases),
            "country": titled(one.country),
            "roles": [
                {
                    "role": role.role,
                    "organisation": role.organisation,
                    "as_of": role.as_of,
                    "former": role.former,
                    "evidence": self._cited_sentences(role.evidence),
                }
                for role in one.roles
            ],
            "documents": list(one.documents),
            "mentions": one.mentions,
            "independent_sources": self._independent(one.documents),
            "confirmed": one.confirmed,
        }

    def agreement(self, one: AgreementRecord) -> Json:
        return {
            "name": one.name,
            "names": list(one.names),
            "kind": one.kind,
            "state": one.state,
            "parties": [titled(party) for party in one.parties],
            "date": one.date,
            "dated": one.dated,
            "place": one.place,
            "evidence": self._cited(one.evidence),
            "documents": list(one.documents),
            "independent_sources": self._independent(one.documents),
            "confirmed": one.confirmed,
            "corrected": {change.field: change.told or None for change in one.corrected},
        }

    def _participant(self, written: Participant) -> Json:
        known = self._book.person(written.name)
        country = written.country or (known.country if known else None)
        return {"name": known.name if known else written.name, "role": written.role, "country": titled(country)}

    def _cited(self, evidence: Iterable[tuple[Any, Any]]) -> list[Json]:
        return [citation_to_json(citation) for citation in self._citer.citations(evidence)]

    def _cited_sentences(self, evidence: Iterable[Evidence]) -> list[Json]:
        return self._cited((one.source, one.span) for one in evidence)


def said(one: MeetingRecord, field: str) -> dict[str, list[str]]:
    return {value: list(documents) for value, documents in one.said(field).items()}


SMALL = {"of", "and", "the"}


def titled(country: str | None) -> str | None:
    """`united states` as it is written; names that have capitals already as they are."""
    if country is None or country != country.casefold():
        return country
    return " ".join(word if word in SMALL else word.capitalize() for word in country.split())


COLUMNS = {
    "meetings": ("date", "date_end", "dated", "state", "kind", "title", "place", "participants", "independent_sources"),
    "officials": ("name", "aliases", "country", "roles", "independent_sources"),
    "agreements": ("date", "dated", "state", "kind", "name", "parties", "place", "independent_sources"),
}
"""Of a table; `sources` with titles and links is added to each."""


def table(register: str, records: Sequence[Json]) -> list[list[str]]:
    """A line of headings and one line a record, evidence as `title (date): quotation`; no cell is a formula."""
    columns = COLUMNS[register]
    lines = ([*(cell(one[name]) for name in columns), sources(one)] for one in records)
    return [[*columns, "evidence"], *(list(map(safe, line)) for line in lines)]


FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that a spreadsheet would compute."""


def safe(written: str) -> str:
    return f"'{written}" if written.startswith(FORMULA) else written


def cell(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(cell(one) for one in value)
    if isinstance(value, dict):
        named = value.get("name") or value.get("role") or ""
        about = [str(value[key]) for key in ("role", "country", "as_of") if value.get(key) and value[key] != named]
        return f"{named} ({', '.join(about)})" if about else str(named)
    return "" if value is None else str(value)


def sources(record: Json) -> str:
    evidence = record.get("evidence") or [one for role in record.get("roles", ()) for one in role["evidence"]]
    return " | ".join(f"{one['title']} ({one['published'] or 'undated'}): {one['quote']}" for one in evidence)

"""Terms of office in a list under a plural: "Secretaries General", then "Ivan Savin (Russia) 2013 - May 2016"."""

from collections.abc import Iterator

from ingest.documents import Document, Sentence
from ingest.registers.facts import Role, Span
from ingest.registers.lexicon.countries import shown
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.people.country_told import organisation_told_of
from ingest.registers.people.gatherings import singular
from ingest.registers.people.office import Office, Presented, office_of
from ingest.registers.people.periods import TERM, held_for
from ingest.registers.people.phrases import PLURAL, phrases

OPENING = 2
"""Words of a heading before the office that it is of."""


def terms_listed(one: Presented, sentence: Sentence, document: Document, country: str | None) -> Iterator[Role]:
    """The office that somebody's line in a list of its holders says they held, at its beginning and its end."""
    place = sentence.start + one.end
    line = document.text[place:].partition("\n")[0]
    term = TERM.match(line)
    office = headed(document, sentence.start + one.start) if term else None
    if term is None or office is None:
        return
    acting = next((word for word in tokens(term["notes"]) if "acting" in word.sense.concepts), None)
    text = f"{acting.text} {office.text}" if acting else office.text
    titled = of_several(document.source.title)
    whose, evidence = office.country or country or (titled and titled.country), Span(sentence.start, sentence.end)
    body = office.organisation or organisation_told_of(document, [office])
    yield from held_for(Role(text, shown(whose) if whose else None, body, evidence), term["since"], term["until"])


def headed(document: Document, place: int) -> Office | None:
    """The office, of one, that the line above the list names in the plural; else the title."""
    above = document.text[:place].split("\n")[:-1]
    plain = (line for line in reversed(above) if line.strip() and not line.lstrip().startswith("|"))
    heading = next((line for line in plain if not TERM.search(line)), "")
    return of_several(heading) or of_several(document.source.title)


def of_several(heading: str) -> Office | None:
    words = tokens(heading)
    phrase = next(iter(phrases(words)), None)
    if phrase is None or phrase.first >= OPENING or not PLURAL.search(words[phrase.head].text):
        return None
    office = office_of(heading, words, phrase)
    return Office(singular(words, phrase), office.country, office.organisation, False, office.concepts)

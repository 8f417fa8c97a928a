"""Terms of office in a list: under "Secretaries General" or "Who led it" then "Ivan Savin (Russia) 2013 - May 2016"."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from ingest.documents import Document, Sentence
from ingest.registers.facts import Role, Span
from ingest.registers.lexicon.countries import shown
from ingest.registers.lexicon.offices import ORGANS
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.people.country_told import organisation_told_of
from ingest.registers.people.gatherings import full_office, singular
from ingest.registers.people.leads import LEADS, end_of_body
from ingest.registers.people.office import Office, Presented, is_when_held, office_of
from ingest.registers.people.periods import ENTRY, IN_ROW, TERM, held_for, is_entry, term_of
from ingest.registers.people.phrases import PLURAL, Phrase, phrases
from ingest.registers.people.presenting import BODILY, OF, PART_OF_BODY, Reading
from ingest.registers.people.roles import sort_of

OPENING = 2
"""Words of a heading before the office that it is of."""
SEVERAL = 2
"""Entries that make a list of what only may head one."""


def terms_listed(one: Presented, sentence: Sentence, document: Document, country: str | None) -> Iterator[Role]:
    """The office that somebody's line in a list of its holders says they held, at its beginning and its end."""
    start, end = sentence.start + one.start, sentence.start + one.end
    term = term_of(document.text, start, end)
    office = headed(document, start) if term else None
    if office is None and (term := IN_ROW.match(document.text, end)):
        office = heading_row(document, sentence, start)
    if term is None or office is None:
        return
    acting = next(
        (word for word in tokens(term.groupdict().get("notes") or "") if "acting" in word.sense.concepts), None
    )
    text = f"{acting.text} {office.text}" if acting else office.text
    titled, owner = of_several(document.source.title), organisation_told_of(document, [office])
    whose = owner or office.country or country or (titled and titled.country)
    title = document.source.title
    body = (organ_named(title) if owner else None) or office.organisation or owner
    body = body or (title if is_of_a_body(title) and not sort_of(office.text).topics else None)
    evidence = Span(sentence.start, sentence.end)
    yield from held_for(Role(text, shown(whose) if whose else None, body, evidence), term["since"], term["until"])


def is_of_a_body(title: str) -> bool:
    """Whether a page is of a body, which its title names and nothing else."""
    words = tokens(title)
    return any(word.kind in BODILY for word in words) and all(
        word.kind in PART_OF_BODY or word.text.casefold() in OF or word.text in ("the", "and") for word in words
    )


def organ_named(title: str) -> str | None:
    """The body of an organisation that a title names, whose the committee is of which a list has the directors."""
    return next((word.text for word in tokens(title) if word.sense.concepts & ORGANS.keys()), None)


def headed(document: Document, place: int) -> Office | None:
    """The office, of one, that the line above the list is of, in the plural or that somebody led; else the title."""
    above = document.text[:place].split("\n")[:-1]
    plain = (line for line in reversed(above) if line.strip() and not line.lstrip().startswith("|"))
    heading = next((line for line in plain if not any(map(is_of_list, ENTRY.split(line)))), "")
    title, found = document.source.title, of_several(heading) or of_several(document.source.title)
    return found or ((of_one(heading) or of_one(title)) if is_list(document.text) else None)


def heading_row(document: Document, sentence: Sentence, place: int) -> Office | None:
    """The office that the sentence begins with of whose holders it is a row: "Former heads: Ivan Savin (2013-2015)"."""
    lead, colon, _ = document.text[sentence.start : place].partition(":")
    office = of_several(lead) if colon else None
    full = full_office(document.text, sort_of(office.text), within=True) if office else None
    return replace(office, text=full, organisation=None) if office and full else office


def is_of_list(written: str) -> bool:
    return is_entry(written) or TERM.search(written) is not None


@lru_cache(maxsize=64)
def is_list(text: str) -> bool:
    return sum(map(is_entry, ENTRY.split(text))) >= SEVERAL


def of_several(heading: str) -> Office | None:
    words = tokens(heading)
    phrase = next(iter(phrases(words)), None)
    if phrase is None or phrase.first >= OPENING or not PLURAL.search(words[phrase.head].text):
        return None
    office = office_of(heading, words, phrase)
    while phrase.first < phrase.head and is_when_held(words[phrase.first]):
        phrase = replace(phrase, first=phrase.first + 1)
    return Office(singular(words, phrase), office.country, office.organisation, False, office.concepts)


def of_one(heading: str) -> Office | None:
    """What may be of several: "Minister of Defence: recent holders", "Who led the service: a note"."""
    words = tokens(heading)
    phrase = next(iter(phrases(words)), None)
    if phrase and phrase.first < OPENING:
        return office_of(heading, words, phrase)
    if (
        phrase
        and PLURAL.search(words[phrase.head].text)
        and phrase.last == len(words)
        and ":" in words[phrase.first].gap
    ):
        body = heading[: words[phrase.first - 1].end]
        return replace(office_of(heading, words, phrase), text=singular(words, phrase), organisation=body)
    reading = Reading(words, (), ())
    for verb, word in enumerate(words):
        last = end_of_body(reading, verb) if word.text.casefold() in LEADS else verb
        if any(part.kind in BODILY for part in words[verb:last]):
            office = office_of(heading, words, Phrase(verb, verb, last))
            return replace(office, concepts=office.concepts | {"head"})
    return None

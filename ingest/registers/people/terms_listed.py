"""Terms of office in a list: under "Secretaries General" or "Who led it" then "Ivan Savin (Russia) 2013 - May 2016"."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from ingest.documents import Document, Sentence
from ingest.registers.facts import Role, Span
from ingest.registers.lexicon.countries import shown
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.people.country_told import organisation_told_of
from ingest.registers.people.gatherings import singular
from ingest.registers.people.leads import LEADS, end_of_body
from ingest.registers.people.office import Office, Presented, office_of
from ingest.registers.people.periods import ENTRY, TERM, held_for, is_entry, term_of
from ingest.registers.people.phrases import PLURAL, Phrase, phrases
from ingest.registers.people.presenting import BODILY, Reading

OPENING = 2
"""Words of a heading before the office that it is of."""
SEVERAL = 2
"""Entries that make a list of what only may head one."""


def terms_listed(one: Presented, sentence: Sentence, document: Document, country: str | None) -> Iterator[Role]:
    """The office that somebody's line in a list of its holders says they held, at its beginning and its end."""
    start, end = sentence.start + one.start, sentence.start + one.end
    term = term_of(document.text, start, end)
    office = headed(document, start) if term else None
    if term is None or office is None:
        return
    acting = next(
        (word for word in tokens(term.groupdict().get("notes") or "") if "acting" in word.sense.concepts), None
    )
    text = f"{acting.text} {office.text}" if acting else office.text
    titled = of_several(document.source.title)
    whose, evidence = office.country or country or (titled and titled.country), Span(sentence.start, sentence.end)
    body = office.organisation or organisation_told_of(document, [office])
    yield from held_for(Role(text, shown(whose) if whose else None, body, evidence), term["since"], term["until"])


def headed(document: Document, place: int) -> Office | None:
    """The office, of one, that the line above the list is of, in the plural or that somebody led; else the title."""
    above = document.text[:place].split("\n")[:-1]
    plain = (line for line in reversed(above) if line.strip() and not line.lstrip().startswith("|"))
    heading = next((line for line in plain if not any(map(is_of_list, ENTRY.split(line)))), "")
    title, found = document.source.title, of_several(heading) or of_several(document.source.title)
    return found or ((of_one(heading) or of_one(title)) if is_list(document.text) else None)


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

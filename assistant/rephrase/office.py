"""The office that a question names, or asks for by the body that somebody runs."""

import re

from assistant.rephrase.things import IN_BETWEEN, YEAR, is_held, is_named, things
from ingest.registers.lexicon.senses import Kind, sense_of
from ingest.registers.lexicon.wordlists import ROLES
from ingest.registers.people.people import people_in

HEADS = re.compile(
    r"\W*who (?:(?:is|was) in charge of|heads?|headed|leads?|led|runs?|ran|directs?|directed)\b", re.IGNORECASE
)
OFFICE_OF = re.compile(rf"(?:{'|'.join(sorted(word for word in ROLES if word.isascii() and word.isalpha()))}) of\b")
CLAUSE = re.compile(r"\s+(?:when|while|as|когда|als|während|lorsque|quand|cuando|mientras)\s.*", re.IGNORECASE)
"""Behind an office, when it was held."""
OF_SIDE = re.compile(r"\b(?:sides?|delegations?)$", re.IGNORECASE)


def office_in(question: str) -> str:
    """The office that a question names without its holder, with whose it is; empty where it names none.

    "Who runs the border council?" asks for its head.
    """
    named = [CLAUSE.sub("", IN_BETWEEN.split(phrase)[0]) for phrase in things(question, whole=True)]
    office = next((phrase for phrase in named if is_office(phrase) or OFFICE_OF.match(phrase)), "")
    body = next(iter(named if HEADS.match(question) and not office else ()), "")
    return f"head of {body}" if body and not (is_held(body) or OF_SIDE.search(body)) else office


def is_office(phrase: str) -> bool:
    senses = [sense_of(re.sub(r"['’]s?$", "", word)) for word in phrase.split()]
    of_whom = {Kind.COUNTRY, Kind.ORGANISATION} & {sense.kind for sense in senses} or is_named(phrase)
    held = bool(YEAR.search(phrase) or people_in(phrase))
    return bool(of_whom) and any(sense.kind is Kind.OFFICE for sense in senses) and not held

"""Who did it to whom: a sentence with the same people in the reverse roles does not answer, it contradicts."""

import re
from collections.abc import Sequence

from assistant.question.concepts import concepts_of
from assistant.question.question import Question
from assistant.quote.candidates import Candidate
from ingest.registers.lexicon.names import WORD, country_of, script, word_likeness
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, MUTUAL_VERBS, RECEIVING_VERBS
from ingest.text.words import tokens

ASKED = re.compile(r"\b(?:did|does|do|has|have|had|will|would)\b")
WHO = re.compile(r"\bwho\b", re.IGNORECASE)
WHOSE = re.compile(r"\W*whose\b", re.IGNORECASE)
"""What a question begins with that has a noun where others have the verb."""
PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being|be)\s+(?:\w+\s+)?\w+(?:ed|en|t)\b.*\bby\b")

BEEN = re.compile(r"\b(?:been|being)\b|^\W*whom? (?:was|were|is|are) (?:\w+ly )?\w+(?:ed|en|t)\b", re.IGNORECASE)
"""In a question whose subject something was done to: "When had he been elected?", "Who was arrested with X?"."""


def says_the_reverse(question: Question, candidate: Candidate) -> bool:
    """Whether the sentence makes the doer of the question's act its receiver, or the other way round."""
    # Where endings or particles tell the roles, the order of words does not.
    if question.kind == "statement" or script(question.text) != "LATIN":
        return False
    doer, verb, receiver = roles_asked(question)
    if verb is None or verb.casefold() in MUTUAL_VERBS | RECEIVING_VERBS or PASSIVE.search(candidate.text):
        return False
    place = place_of_act(verb, candidate.text)
    if place is None:
        return False
    before, after = named_around(candidate, place)
    reversed_doer = doer is not None and not_in(doer, before) and not not_in(doer, after)
    reversed_receiver = receiver is not None and not_in(receiver, after) and not not_in(receiver, before)
    return (reversed_doer and (receiver is None or reversed_receiver)) or (doer is None and reversed_receiver)


def roles_asked(question: Question) -> tuple[str | None, str | None, str | None]:
    """Doer, verb and receiver of an English question in the active voice, as far as it names them."""
    if PASSIVE.search(question.text) or WHOSE.match(question.text) or BEEN.search(question.text):
        return None, None, None
    auxiliary = ASKED.search(question.text.casefold())
    if not auxiliary and not WHO.search(question.text):  # other languages put their words in other orders
        return None, None, None
    words = list(WORD.finditer(question.text, auxiliary.end() if auxiliary else 0))
    names = {word for group in question.names for word in group if not country_of(word)}
    verb = next((m for m in words if is_verb(m.group(), names, question)), None)
    if verb is None:
        return None, None, None
    before = [m.group() for m in words if m.end() <= verb.start() and m.group() in names]
    after = [m.group() for m in words if m.start() >= verb.end() and m.group() in names]
    return (before[-1] if before else None), verb.group(), (after[0] if after else None)


def is_verb(word: str, names: set[str], question: Question) -> bool:
    return word not in names and word.casefold() not in FUNCTION_WORDS and word in question.words + question.light


def place_of_act(verb: str, text: str) -> int | None:
    """Where in the text the act stands, None when it does not say it, or in a word that is only near in meaning."""
    wanted, stems = concepts_of(verb.casefold()), set(tokens(verb))
    words = [m for m in WORD.finditer(text) if m.group()[0].islower() and m.group() not in FUNCTION_WORDS]
    same = (m for m in words if concepts_of(m.group()) & wanted or set(tokens(m.group())) & stems)
    return next((m.start() for m in same), None)


def named_around(candidate: Candidate, place: int) -> tuple[list[str], list[str]]:
    offset = candidate.sentence.start
    before = [mention.person.name for mention in candidate.people if mention.start - offset < place]
    after = [mention.person.name for mention in candidate.people if mention.start - offset > place]
    return before, after


def not_in(word: str, people: Sequence[str]) -> bool:
    return not any(word_likeness(word, own) == 1.0 for name in people for own in name.split())

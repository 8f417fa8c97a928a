"""What is asked of somebody or something named before it: "The treaty of Riga - when was it signed?"."""

import re
from collections.abc import Sequence

from assistant.question.question import TOPIC
from assistant.rephrase.completion import SIDE
from assistant.rephrase.grammar import is_definite, is_verb
from assistant.rephrase.matter import about_things
from assistant.rephrase.pointing import DASHED, ONE, own_names
from assistant.rephrase.somebody import with_people
from assistant.rephrase.spoken import Spoken
from assistant.rephrase.topic import one_of
from ingest.registers.lexicon.names import WORD
from ingest.registers.lexicon.wordlists import INTERROGATIVES

STANDS = re.compile(r"\b(?:he|him|she|it|they|them)\b", re.IGNORECASE)
"""Pronouns in whose place a phrase can stand."""


def told_apart(question: str, spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """What is asked of something named before a dash or a colon, with its name in it; nothing for other questions.

    "The treaty of Riga - when was it signed?" is "when was the treaty of Riga signed?"; where nothing stands for it,
    the name goes behind the question.
    """
    match = DASHED.match(question)
    if not match or not INTERROGATIVES & set(WORD.findall(match["asked"].casefold())):
        return ()
    named = ONE.sub(lambda one: one_of(one, spoken[0].main), with_people(match["meant"], spoken)[0])
    if SIDE.search(named) or not is_phrase(named):
        return ()
    phrase = TOPIC.sub(r"; \1", named if not is_definite(named) else named[0].lower() + named[1:])
    slot = STANDS.search(match["asked"])
    if not slot:
        return (f"{match['asked']}? ({phrase})",)
    asked = f"{match['asked'][: slot.start()]}{phrase}{match['asked'][slot.end() :]}?"
    return (asked,) if own_names(phrase) or named != match["meant"] else about_things(asked, spoken, surely=True)


def is_phrase(text: str) -> bool:
    """Whether a text names something and does not ask or tell."""
    return not INTERROGATIVES & set(WORD.findall(text.casefold())) and not any(is_verb(word) for word in text.split())

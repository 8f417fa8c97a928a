"""What is asked of somebody or something named before it: "The treaty of Riga - when was it signed?"."""

import re
from collections.abc import Sequence

from assistant.question.question import TOPIC
from assistant.registers.asked.succession import follows_somebody
from assistant.registers.asked.wording import TIME_WORDS
from assistant.rephrase.completion import SIDE
from assistant.rephrase.grammar import is_definite, is_verb
from assistant.rephrase.matter import about_things
from assistant.rephrase.pointing import DASHED, ONE, own_names
from assistant.rephrase.somebody import with_people
from assistant.rephrase.spoken import Spoken
from assistant.rephrase.topic import one_of
from ingest.registers.lexicon.names import WORD
from ingest.registers.lexicon.senses import Kind, sense_of
from ingest.registers.lexicon.wordlists import INTERROGATIVES

STANDS = re.compile(r"\b(?:(?P<who>he|him|she|он|она|él|ella|er)|it|they|them|оно|они)\b", re.IGNORECASE)
"""Pronouns in whose place a phrase can stand."""
LED = re.compile(
    r"(?P<meant>(?:the|his|her|its|their|le|la|les|l['’]|son|sa|el|su|der|die|das|sein\w?|ihre?|его|её|их) ?[^,;:–—]+?)"
    r",\s+"
    r"(?P<asked>[^?？,]+)[?？]?$",
    re.IGNORECASE,
)
"""The same before a comma: "his predecessor, where did he go?"."""


def told_apart(question: str, spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """What is asked of something named before a dash or a colon, with its name in it; nothing for other questions.

    "The treaty of Riga - when was it signed?" is "when was the treaty of Riga signed?"; where nothing stands for it,
    the name goes behind the question.
    """
    match = DASHED.match(question) or led_apart(question)
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


def led_apart(question: str) -> re.Match[str] | None:
    """What is asked of a phrase before a comma, where it is asked with an interrogative and no time is named."""
    match = LED.match(question)
    first = {word.casefold() for word in WORD.findall(match["asked"])[:2]} if match else set()
    slot = STANDS.search(match["asked"]) if match else None
    is_time_of_it = match and TIME_WORDS & set(WORD.findall(match["meant"].casefold()))
    fits = slot is None or not slot["who"] or (match and is_somebody(match["meant"]))
    return match if INTERROGATIVES & first and not is_time_of_it and fits else None


def is_somebody(phrase: str) -> bool:
    """Whether a phrase is of somebody: by an office, or by whom they came before or after."""
    return follows_somebody(phrase) or any(
        sense_of(word).kind in (Kind.OFFICE, Kind.RANK) for word in WORD.findall(phrase)
    )


def is_phrase(text: str) -> bool:
    """Whether a text names something and does not ask or tell."""
    return not INTERROGATIVES & set(WORD.findall(text.casefold())) and not any(is_verb(word) for word in text.split())

"""Offices and places as a list has them: in the nominative, a place as the question's language writes it."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from assistant.registers.rows import titled
from ingest.registers.lexicon.countries import SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.names import country_of, script
from ingest.registers.lexicon.russian import cased, is_cyrillic, parses
from ingest.registers.time_and_place.places import SYNONYMS, same_place, spellings

SCRIPTS = {"ru": "CYRILLIC", "zh": "CJK"}
"""Of languages that do not write Latin letters."""


def place(written: str, language: str | None, known: Iterable[str]) -> str:
    """A place of `known` ones that is it in the script of a language, or its capital's English name, or itself."""
    if script(written) == SCRIPTS.get(language or "", "LATIN"):
        return in_nominative(written)
    if language == "en" and (country := titled(country_of(written))):
        return country
    found = sorted(one for one in known if script(one) == SCRIPTS.get(language or "", "LATIN") and is_one(one, written))
    seats = sorted(spellings(written) & SEATS_OF_GOVERNMENT.keys() - SYNONYMS.keys()) if language == "en" else []
    return next((one.title() for one in seats), next((in_nominative(one) for one in found), in_nominative(written)))


def is_one(place: str, other: str) -> bool:
    """Whether two names are of one city, or of one country."""
    return same_place(place, other) and bool(country_of(place)) == bool(country_of(other))


def in_nominative(written: str) -> str:
    """A Russian place in the case that lists have: Анкаре is Анкара."""
    found = [one for one in parses(written) if "Geox" in one.tag.grammemes] if is_cyrillic(written) else []
    return cased(found[0].inflect({"nomn"}).word, written) if found and found[0].is_known else written


@lru_cache(maxsize=5_000)
def office(written: str) -> str:
    """An office with the words up to its noun in the nominative: заместителем министра is заместитель министра."""
    words = written.split(" ")
    at = next((at for at, word in enumerate(words) if not is_adjective(word)), 0)
    noun = in_case(words[at], "NOUN")
    if noun is None or noun.tag.case == "nomn":
        return written
    led = [in_case(word, "ADJF").inflect({"nomn", "sing", noun.tag.gender}) for word in words[:at]]
    own = [one.word if one else word for one, word in zip([*led, noun.inflect({"nomn"})], words[: at + 1], strict=True)]
    return " ".join([*(cased(new, old) for new, old in zip(own, words, strict=False)), *words[at + 1 :]])


def is_adjective(word: str) -> bool:
    return is_cyrillic(word) and "ADJF" in parses(word)[0].tag.grammemes and in_case(word, "ADJF") is not None


def in_case(word: str, part: str) -> Any:
    """The likeliest reading of a Russian word as a part of speech in the singular; one in the nominative before all."""
    if not is_cyrillic(word):
        return None
    found = [one for one in parses(word) if one.is_known and {part, "sing"} <= one.tag.grammemes]
    return next((one for one in found if one.tag.case == "nomn"), next(iter(found), None))

"""People as a sentence presents them, in whatever script: each name with the offices said of it."""

from functools import lru_cache

from ingest.registers.people.arabic import in_arabic
from ingest.registers.people.capitals import in_capitals
from ingest.registers.people.han import in_han
from ingest.registers.people.japanese import KANA, in_japanese
from ingest.registers.people.korean import in_korean
from ingest.registers.people.office import Presented


@lru_cache(maxsize=4096)
def presented(text: str) -> tuple[Presented, ...]:
    """Everybody whom a text names beside an office, a title or a country, or with a whole name; in order."""
    unspaced = in_japanese(text) if KANA.search(text) else in_han(text)
    found = [*in_capitals(text), *unspaced, *in_arabic(text), *in_korean(text)]
    return tuple(sorted(found, key=lambda one: one.start))

"""Whether two names of a place mean one: Beijing, `北京`, `Пекин`, Pékin."""

import re
from functools import lru_cache

from ingest.registers.lexicon.countries import CITIES_IN_HAN, SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.names import country_of, romanised, spelling_likeness
from ingest.registers.lexicon.terms import UNSPACED
from ingest.text.palladius import pinyin

IN_HAN = re.compile(r"[省市州县縣区區](?!$)|[省市县縣]$")
"""Where a place written in Chinese goes on with the smaller one in it."""
ENDING = 3
"""Letters by which two case forms of a name may differ: Пекин, Пекине; Москва, Москвой."""


@lru_cache(maxsize=20_000)
def same_place(a: str | None, b: str | None) -> bool:
    """Whether two places may be one: the same city in any spelling, or a city and the country or province around it."""
    if not a or not b:
        return False
    ours, theirs = spellings(a), spellings(b)
    if any(alike(one, other) for one in ours for other in theirs):
        return True
    return around(a) is not None and around(a) == around(b) and (bool(country_of(a)) or bool(country_of(b)))


def around(place: str) -> str | None:
    """The country that a place is, or is the capital of."""
    return (
        country_of(place)
        or SEATS_OF_GOVERNMENT.get(romanised(place).replace(" ", "_"))
        or next((SEATS_OF_GOVERNMENT[one] for one in spellings(place) if one in SEATS_OF_GOVERNMENT), None)
    )


@lru_cache(maxsize=20_000)
def spellings(place: str) -> frozenset[str]:
    words = IN_HAN.split(place) if UNSPACED.search(place) else place.replace("-", " ").split()
    found = {romanised(word) for word in words} | {pinyin(word) or "" for word in words}
    found |= {pinyin(word[:-1]) or "" for word in words if len(word) > 4}
    found |= {CITIES_IN_HAN[city] for city in CITIES_IN_HAN if city in place}
    seats = {
        capital
        for one in found
        for capital in SEATS_OF_GOVERNMENT
        if one.startswith(capital[:5]) and len(one) - len(capital) < 3
    }
    return frozenset(
        one for one in found | seats | {SYNONYMS.get(seat, seat) for seat in found | seats} if len(one) > 2
    )


SYNONYMS = {
    "pekin": "beijing", "peking": "beijing", "pechino": "beijing", "pequim": "beijing", "moskva": "moscow",
    "mosca": "moscow", "moscu": "moscow", "moscou": "moscow", "moskau": "moscow", "kiev": "kyiv", "londres": "london",
    "londra": "london", "parigi": "paris", "wien": "vienna", "vienne": "vienna", "viena": "vienna", "roma": "rome",
    "varsovie": "warsaw", "varsovia": "warsaw", "warschau": "warsaw", "lisbonne": "lisbon", "lisboa": "lisbon",
    "athen": "athens", "atenas": "athens", "bruxelles": "brussels", "bruselas": "brussels", "prag": "prague",
    "praga": "prague", "le caire": "cairo", "caire": "cairo", "teheran": "tehran", "tokio": "tokyo",
}  # fmt: skip
"""What other languages of Latin letters call capitals, and how Russian spells them."""


def alike(a: str, b: str) -> bool:
    shorter = min(len(a), len(b))
    return (
        a == b
        or (shorter > 4 and abs(len(a) - len(b)) <= ENDING and a[: shorter - 1] == b[: shorter - 1])
        or spelling_likeness(a, b) > 0
    )

"""Names of countries in many languages, as the Unicode locale data has them."""

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale

from ingest.registers.lexicon.wordlists import words

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "tr", "pl", "cs", "ru", "vi", "ja", "ar", "fa", "zh", "zh_Hant")
SUFFIXED = ("uk", "sr", "sr_Latn", "kk", "ky", "uz", "uz_Cyrl", "tg", "mn", "az", "ko")
"""Languages in which a name is seldom without an ending."""
VOWEL = re.compile(r"[aeаеияјї]$")
"""What an ending takes the place of, in those that are Slavic."""
SHORTEST, SHORTEST_IN_SYLLABLES = 5, 3
"""Letters of a name that an ending may follow, or that may stand within a word; and signs of Hangul."""
CODES = {
    "korea": "KR", "myanmar": "MM", "palestine": "PS", "bosnia": "BA", "hong kong": "HK", "macau": "MO",
    "ivory coast": "CI", "turkey": "TR", "trinidad and tobago": "TT",
}  # fmt: skip
"""Countries whose English name there is another one."""
NOT_MEANT = words(
    "maurice mauricio maurício malte salvador dania jordan georgia chad gana indie fas gine maldive catar áo bỉ síp "
    "island séc togo того чад перу マリ チリ daniya dani дания дани tunis тунис герман موریس مراکش 尼日 獅子山 查德",
    "馬利 армени",
)
"""Names that are more often somebody's or another word."""
ODD = frozenset("()’'&.")
"""Signs of names that nobody writes in a report."""


def called(country: str) -> tuple[str, ...]:
    """The names of a country, lower case, with an underscore for a blank; none for a country that has no code there."""
    code = CODES.get(country) or codes().get(country)
    if code is None:
        return ()
    forms = [form for language in LANGUAGES for form in spelled(code, language) if not is_short(form)]
    forms += [f"{stem}*" for language in SUFFIXED for form in spelled(code, language) if (stem := stem_of(form))]
    return tuple(dict.fromkeys(forms))


def spelled(code: str, language: str) -> Iterator[str]:
    """The name of a country in a language, where reports write it so and mean nothing else by it."""
    name = Locale.parse(language).territories.get(code, "").casefold()
    for form in dict.fromkeys((name, name.replace("\u0307", ""))):
        if form and form not in NOT_MEANT and not ODD & set(form):
            yield form.replace(" ", "_")


def is_short(form: str) -> bool:
    """Whether a name is likely to stand within other words, in a script that writes words into each other."""
    return "\u0600" <= form[0] <= "\u06ff" and len(form) < SHORTEST


def stem_of(form: str) -> str:
    """What endings follow; empty for a name that is too short to be told by it."""
    stem = VOWEL.sub("", form)
    least = SHORTEST_IN_SYLLABLES if "\uac00" <= form[0] <= "\ud7a3" else SHORTEST
    return stem if len(stem) >= least and "_" not in stem else ""


@cache
def codes() -> dict[str, str]:
    """The code of each country by its English name."""
    named = Locale.parse("en").territories.items()
    return {name.casefold(): code for code, name in named if len(code) == 2 and code.isalpha()}

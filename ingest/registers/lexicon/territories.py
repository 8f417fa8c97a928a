"""Names of countries in many languages, as the Unicode locale data has them."""

from functools import cache

from babel import Locale

from ingest.registers.lexicon.wordlists import words

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "tr", "pl", "cs", "ru", "vi", "ja")
CODES = {
    "korea": "KR", "myanmar": "MM", "palestine": "PS", "bosnia": "BA", "hong kong": "HK", "macau": "MO",
    "ivory coast": "CI",
}  # fmt: skip
"""Countries whose English name there is another one."""
NOT_MEANT = words(
    "maurice mauricio maurício malte salvador dania jordan georgia chad gana indie fas gine maldive catar áo bỉ síp "
    "island séc togo того чад перу マリ チリ"
)
"""Names that are more often somebody's or another word."""
ODD = frozenset("()’'&.")
"""Signs of names that nobody writes in a report."""


def called(country: str) -> tuple[str, ...]:
    """The names of a country, lower case, with an underscore for a blank; none for a country that has no code there."""
    code = CODES.get(country) or codes().get(country)
    if code is None:
        return ()
    names = (Locale.parse(language).territories.get(code, "").casefold() for language in LANGUAGES)
    forms = (form.replace(" ", "_") for name in names for form in (name, name.replace("\u0307", "")))
    return tuple(dict.fromkeys(form for form in forms if form and form not in NOT_MEANT and not ODD & set(form)))


@cache
def codes() -> dict[str, str]:
    """The code of each country by its English name."""
    named = Locale.parse("en").territories.items()
    return {name.casefold(): code for code, name in named if len(code) == 2 and code.isalpha()}

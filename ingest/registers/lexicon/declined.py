"""Names as they are called, out of the cases of languages whose names no dictionary here has."""

import re
from functools import lru_cache

from ingest.registers.lexicon.russian import nominative

LETTERS = {
    "kk": "[қңғұәһ]", "uk": "[іїєґ]", "mn": "[өү]", "sr": "[ћђљњџјčćđ]",
    "uz": r"\b[oOgG][‘’ʻʼ'`]|\b(?:bilan|va|ham|uchun)\b",
}  # fmt: skip
"""What tells that a sentence is in a language; the first that has any."""
LEAST = 3
"""Letters of a name before an ending."""
ENDINGS = {
    "kk": r"(?:[мбп]ен|[ндт][ыі]ң|[ғқ]а|[гк]е|[ндт][ыі])$",
    "mn": r"(?:т[аэо]й|ийн|ын|ийг|ыг|(?<=й)г|[аэоө]{2}с)$",
    "uz": r"(?:ning|dan|ni|ga)$",
    "sr": r"(?:(?<=ић)(?:а|у|ем)|(?<=ić)(?:a|u|em)|(?<=[aeiou])j(?:em|a|u)|(?<=[аеиоу])ј(?:ем|а|у)|"
    r"(?<=[^aeiouаеиоуjј])(?:[eo]m|[ео]м))$",
    "uk": r"(?<=[^аеиоуіїєюяк])(?:ом|ем)$",
}
CHANGED = {
    "uk": (
        (r"(?<=нк)(?:ом|а|у|ові)$", "о"), (r"(?<=[сц]ьк)(?:им|ого|ому)$", "ий"), (r"(?<=[сц]ьк)(?:ою|ої|ій|у)$", "а"),
        (r"(?<=[оеє]в|[иі]н)(?:им|а|у|ові)$", ""), (r"(?<=[ії])(?:єм|я|ю)$", "й"), (r"(?<=к)(?:ом|а|у)$", ""),
    ),
}  # fmt: skip
"""Endings that stand for another."""
GIVEN = {
    "uk": ((r"ою$", "а"), (r"(?<=і)(?:єм|я|ю)$", "й"), (r"(?<=[^аеиоуіїєюя])(?:ом|ем|а|у)$", "")),
    "sr": ((r"(?<=[^aeiouаеиоу])(?:om|em|a|u|ом|ем|а|у)$", ""),),
}
"""Of given names, where the surname is in another case than lists have."""


WOMAN, HERS = re.compile("(?<=\\w)([ую])(?= [^ ]+ко$)"), {"у": "а", "ю": "я"}
"""Of a woman's given name, whose surname in -ко has no cases."""


def called(name: str, text: str) -> str:
    """A name out of its case in the language of the sentence `text`; what Russian has by its dictionary."""
    language = next((one for one, letters in LETTERS.items() if re.search(letters, text)), None)
    return nominative(name) if language is None else without_case(name, language)


@lru_cache(maxsize=20_000)
def without_case(name: str, language: str) -> str:
    *given, surname = name.split(" ")
    rules = ((ENDINGS[language], ""), *CHANGED.get(language, ()))
    plain = changed(surname, rules)
    if plain == surname:
        return WOMAN.sub(lambda found: HERS[found[1]], name) if language == "uk" else name
    return " ".join((*(changed(word, GIVEN.get(language, ())) for word in given), plain))


def changed(word: str, rules: tuple[tuple[str, str], ...]) -> str:
    """The word by the first rule that fits it."""
    for ending, instead in rules:
        if (match := re.search(ending, word)) and match.start() >= LEAST:
            return word[: match.start()] + instead
    return word

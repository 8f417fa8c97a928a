"""What a word is in its phrase, as far as its language shows: a verb, a plural, a feminine, a name."""

import re
from collections.abc import Sequence

from assistant.question.verbs import IRREGULAR, russian
from ingest.registers.lexicon.countries import COUNTRIES
from ingest.registers.lexicon.names import country_of, is_capitalised
from ingest.registers.lexicon.russian import is_cyrillic
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, words
from ingest.text.dates import MONTH_NAMES

PARTICIPLE = re.compile(
    r"(?:co-|re-)?\w{2,}(?:(?<!e)(?:ed|é|ée|és|ées|[ai]d[oa]s?)|reed)|(?:\w{2,4})?ge\w{3,}(?:t|en)|\w{3,}iert"
)
BARE = re.compile(r"[a-z]{2,}(?<![^s]s)(?<!ing)(?<!ed)")
"""What an English verb may be that "did" leaves bare."""
INVERSION = re.compile(r"\w-(?:t-)?(?:ils?|elles?|on|ce|vous|nous)$")
"""A French verb with its subject behind it."""
AUXILIARY = words("be do have")
HELPING = words("be is are was were do does did has have had will would can could may might must should")
POSSESSIVE = re.compile(r"['’]s?$")
JOINING = words("of and or de du des do da dos das del der und et y e или и")
DETERMINERS = words(
    "the a an this that his her their its le la les l el los las der die das den dem un une una ein eine o os um uma"
)
INDEFINITE = words("a an un une una ein eine um uma")
WHICH = words("quel quelle quels quelles")
PLACES_AND_PAPERS = words(
    "asia africa europe america pacific atlantic asian european african american eu us usa uk prc"
)


def verb_left_bare(written: Sequence[str]) -> int | None:
    """The place of a verb that "did" left bare, where it is none of the known: a word between a noun and a phrase."""
    if any(IRREGULAR.get(word, "do") not in AUXILIARY for word in written):
        return None
    for place, (before, word, after) in enumerate(
        zip(written, written[1:], [*written[2:], "to"], strict=False), start=1
    ):
        is_behind_noun = before.casefold() not in FUNCTION_WORDS and not (
            before[0].isupper() and country_of(before) and before.casefold() not in COUNTRIES
        )
        follows = after in FUNCTION_WORDS - JOINING - HELPING
        if is_behind_noun and follows and word not in FUNCTION_WORDS and BARE.fullmatch(word):
            return place
    return None


def is_verb(word: str, before: str = "", helped: bool = False) -> bool:
    """Whether a word in lower case is a form of a verb, be it a bare one; behind an article it is a noun."""
    if not word.islower() or before.casefold() in DETERMINERS | WHICH:
        return False
    if "\u0400" <= word[0] <= "\u04ff":
        return russian().parse(word)[0].tag.POS in ("VERB", "INFN", "PRTS", "GRND")
    inverted = INVERSION.search(word) or INVERSION.search(before)
    known = IRREGULAR.get(word, word) != word or (helped and word in IRREGULAR)
    return known or bool(inverted or PARTICIPLE.fullmatch(word))


def is_adjective(name: str) -> bool:
    """Whether a name is no more than the adjective of a country: "Chinese"."""
    is_of_country = " " not in name and name.isascii() and country_of(name) is not None
    return is_of_country and POSSESSIVE.sub("", name).casefold() not in COUNTRIES


def is_definite(phrase: str) -> bool:
    return phrase.split(maxsplit=1)[0].casefold() in DETERMINERS - INDEFINITE


def is_plural(word: str) -> bool:
    """Whether a word in lower case is a noun in the plural; only English, French, Spanish and Russian show it."""
    if is_cyrillic(word):
        tag = russian().parse(word)[0].tag
        return word.islower() and tag.POS == "NOUN" and tag.number == "plur"
    return word.islower() and re.search(r"\w\w[^siu]s$", word) is not None and word not in FUNCTION_WORDS


def is_proper_noun(word: str) -> bool:
    return is_capitalised(word) and (word.casefold() in MONTH_NAMES or word.casefold() in PLACES_AND_PAPERS)

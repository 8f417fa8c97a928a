"""What a question gives besides capitalised names, in any language: ordinals, dates, countries in adjectives."""

import re
from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ingest.registers.lexicon.event_language import language_of
from ingest.registers.lexicon.names import CJK, country_of, script
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.lexicon.senses import Kind, sense_of
from ingest.registers.lexicon.terms import CHINESE_COUNTRIES, CHINESE_PAIR, countries, terms, unspaced_names
from ingest.registers.lexicon.wordlists import NUMBER_WORDS, words
from ingest.text.figures import find_dates
from ingest.text.language import language

MONTH_OF = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
NO_PLACE = re.compile(
    r"(?:first|last|перв\w+|последн\w+)\s+"
    rf"(?:[a-z]+(?:ed|ld|nt|ught)|to|deput\w+|vice|зам\w+|times?|раз|\d+|{'|'.join(sorted(NUMBER_WORDS))})\b",
    re.IGNORECASE,
)
""" "First announced" is no first of a series, nor are "the first two months", nor is a first deputy."""
ADVERB = re.compile(r"first (?=[a-z])")
DETERMINED = re.compile(r"(?:\b(?:the|an?|its|their|his|her|our|this|that|very|for|at|of)|['’]s?|[A-Z]\w*|\d) $")
"""What stands before "first" where it is an adjective."""
HAN = re.compile(r"[\u3400-\u9fff]+")
SPACELESS = re.compile(r"[\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff]")
BODY = re.compile(
    r"(?:局|部|委|院|会|會|组织|組織|机制|機制|中心|厅|署|论坛|論壇|公司|小组|^[两兩二三四五六七八九十各多][国國])$"
)
PREPOSITION = re.compile(r"^[从在对向与由被把于和](?=[\u3400-\u9fff]{2})")
LINKED = re.compile(r"(?<=[\u3400-\u9fff]{2})[同与與和跟对對向]$")
NOUN = re.compile(r"(?:ung|ungen|heit|keit|tion|tionen|tag|ismus|schaft|tät|nis|ige|igen|ment|ahl|chen)$")
"""Endings of German nouns, which have capitals without being names."""
NOUN_BEHIND = re.compile(
    r"\b(?:d(?:er|ie|as|es|em|en)|(?:k?ein|[ms]ein|ihr|unser|dies|jed|welch)(?:e[rsnm]?)?|[iva]m|zu[mr]|beim|ins) "
    r"(?:(?-i:[a-zäöüß-]+e[rsnm]?) )*$",
    re.IGNORECASE,
)
"""What stands before a common noun in German, with adjectives or without, and before no name but a country's."""
PART_OF_TIME = re.compile(r"(?:Ende|Anfang|Mitte)\b(?= (?:\d|[A-ZÄ][a-zä]))")
GERMAN = re.compile(
    r"\b(?:der|die|das|des|dem|den|und|wer|wie|wo|wann|wurden?|ist|war|mit|von|im|beim?|zur?m?)\b", re.IGNORECASE
)
COMMON = frozenset({Kind.OFFICE, Kind.BODY, Kind.FIELD})
"""What words of these senses name is an office or a body, which each language calls by its own word for it."""
PREFIXES = words("anti counter non pro inter multi trans анти контр транс")
"""What joins a common noun by a hyphen, "Anti-Drug", and is no name itself."""
NAMES_AMONG_TERMS = frozenset(
    {"sco", "rats", "brics", "asean", "cis", "csto", "united nations", "interpol", "mekong", "central asia"}
)
NOTHING_SAID = words(
    "там года году годов год г гг 外国 外國 那里 那裡 年 月 日 号 至 上 里 中 名 个 位 各 "
    "各派 双方 之间 期间 后 前 曾 时 时候 其中 "
    "一次 两国 轮 il jahr jahre année an année año ano wurden wurde aus hat haben s'est tenue tenu fand statt "
    "eu lieu doit doivent devait fois angaben laut zufolge selon según supposed "
    "прошел прошёл прошла прошли прошло проходил проходила проходили состоялся состоялась состоялось состоялись каким "
    "какими какому каков какова каково каковы рядом nahm nahmen teil stattfand stattgefunden celebró celebraron tuvo "
    "lugar krai oblast okrug край края краю крае краем область области областью областей округ округа округе "
    "متى أين من ما ماذا هل كم أي في إلى على عن مع بين التي الذي هو هي عام سنة العام كان كانت تم قد عدد"
)
"""Words that say only what the form of a question needs, beside those that every part of the program leaves out."""
UNSAID = words(
    "zwischen seit bis ohne sowie während à fut furent était étaient sera cet sous entre lors depuis dem den des "
    "einen einem einer eines als auf bei nach vom zum zur über für um nicht sich auch durch gegen unter hatte hatten "
    "wird werden na no nas nos da das dos às pelos pelas num numa sobre até seu sua seus suas il gli della dello dei "
    "degli delle nel nella nei alla dal dalla sul sulla è chi cosa dove quanti quante ante desde hasta durante "
    "cuáles"
)
"""The same, where they have no capital: Na and Da are parts of names."""
ASKS = re.compile(
    r"哪.{0,2}|第?几.?|多[久长少]|何[时地人事处](?:何[时地人事处])?|welche[rsnm]|\w+-(?:t-)?(?:ils?|elles?|on)",
    re.IGNORECASE,
)
"""The interrogatives of Chinese, as the segmenter leaves them, those of German, and what French asks by."""
INTERROGATIVES = {
    "de": r"\W*(?:(?:in|an|bei|mit|von|zu|auf|aus) )?(?:w(?:elche|ann|arum)|w(?:e[rmn]|o|ohin|ie|as (?:war|ist))\b)",
    "fr": r"\W*(?:(?:à|de|en|dans|avec|par|sur) )?(?:quel|qui\b|quand|où\b|combien|pourquoi|qu['’])",
    "es": r"\W*(?:(?:a|de|en|con|por) )?(?:qué|quién|cuá|dónde)",
}
"""What a question begins with."""


def says_nothing(word: str) -> bool:
    return word.casefold() in NOTHING_SAID or word in UNSAID or not re.search(r"\w", word) or bool(ASKS.fullmatch(word))


class Anchor(NamedTuple):
    """A stretch of the question, and the figures it stands for."""

    start: int
    end: int
    figures: tuple[str, ...]


def written_out(text: str) -> str:
    """The question with each country of `中俄` in full, so that it can be read as a word."""
    if not CJK.search(text):
        return text
    text = re.sub("上海合作组织|上海合作組織|上合组织", " SCO ", text)
    text = named_countries().sub(lambda match: f" {match.group()} ", text)
    return CHINESE_PAIR.sub(lambda match: "".join(full_name(CHINESE_COUNTRIES[sign]) for sign in match.group()), text)


@cache
def named_countries() -> re.Pattern[str]:
    """The countries with long names in Chinese, which the segmenter takes apart: 阿尔及利亚."""
    long = sorted((name for name in unspaced_names() if CJK.search(name) and len(name) > 3), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, long)))


@lru_cache(maxsize=100)
def full_name(country: str) -> str:
    fitting = (name for name, meant in unspaced_names().items() if meant == country and HAN.fullmatch(name))
    return next(fitting, country)


def is_no_place(text: str, start: int) -> bool:
    """Whether what may be an ordinal is an adverb or tells no place in a series: "did they first patrol"."""
    return NO_PLACE.match(text, start) is not None or (
        ADVERB.match(text, start) is not None and DETERMINED.search(text, 0, start) is None
    )


def figures_given(text: str) -> list[Anchor]:
    """Ordinals in every language, and dates in scripts that write them into the words around them."""
    found = [
        Anchor(one.start, one.end, () if is_no_place(text, one.start) else (text[one.start : one.end],))
        for one in ordinals(text)
        if one.end - one.start > 1
    ]
    if SPACELESS.search(text):
        for date in find_dates(text):
            month = (MONTH_OF[date.month - 1],) if date.month else ()
            parts = (*((str(date.year),) if date.year else ()), *month, *((str(date.day),) if date.day else ()))
            found.append(Anchor(date.start, date.end, parts))
    return found


def countries_given(word: str, text: str) -> Iterator[str]:
    """The countries that a word without a capital names, each as a word that means it: китайский, chino-rusa, 中国."""
    apart = script(word) != "LATIN" or "-" in word or language_of(None, text) != "en" or language_asked(text) != "en"
    if not apart or (word.isascii() and len(word) < 4):
        return
    named = countries(word)
    if country_of(word) and len(named) < 2:
        yield word
    else:
        yield from sorted(named)


def is_common_noun(word: str, text: str, heads: Collection[str] = ()) -> bool:
    """Whether a word that looks like a name is none: a body in Chinese, a noun in German, "Security" in a title.

    `heads` are the words of what is asked for, which in German have capitals as well.

    "Cooperation-2017" is a name all the same.
    """
    if word.casefold() in PREFIXES and re.search(rf"\b{word}-", text):
        return True
    if CJK.search(word):
        return bool(BODY.search(word) or terms(word)) and not country_of(word)
    dated = re.search(rf"{re.escape(word)}\W{{1,3}}(?:19|20)\d\d", text)
    following = re.search(rf"\b{re.escape(word)}\s+([^\W\d_]+)", text)
    known = terms(word) | (terms(f"{word} {following[1]}") - terms(following[1]) if following else frozenset())
    if not dated and (known - NAMES_AMONG_TERMS or sense_of(word).kind in COMMON):
        return True
    if language_asked(text) == "de" and is_german_noun(word, text):
        return True
    noun = NOUN.search(word) or word.casefold() in heads or re.search(rf"\b[A-ZÄÖÜ]{{2,}}-{re.escape(word)}\b", text)
    return bool(noun) and not word.isupper() and not country_of(word) and len(GERMAN.findall(text)) > 1


@lru_cache(maxsize=1_000)
def language_asked(text: str) -> str:
    """The language of a question, which may be too short to tell it but by its interrogative."""
    asked = (name for name, words in INTERROGATIVES.items() if re.match(words, text.casefold()))
    return next(asked, language(text) or "en")


def is_german_noun(word: str, text: str) -> bool:
    """Whether an article or the like stands before it each time, or it is of a time: "bis Ende 2025"."""
    places = [match.start() for match in re.finditer(rf"\b{re.escape(word)}\b", text)]
    common = bool(places) and all(
        NOUN_BEHIND.search(text, 0, at) or PART_OF_TIME.match(text, at) or is_of_a_country(text[:at]) for at in places
    )
    return common and not word.isupper() and not country_of(word)


def is_of_a_country(before: str) -> bool:
    """Whether an adjective like those of countries stands right before: "belarussischer Soldaten"."""
    return re.search(r"(?:^|\s)[a-zäöüß]{4,}ische[rsnm]? $", before) is not None


def bare_name(word: str) -> str:
    """A Chinese name without the preposition before or behind it that the segmenter left on it: 王小洪同."""
    return LINKED.sub("", PREPOSITION.sub("", word))

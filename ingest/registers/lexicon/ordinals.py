"""Ordinal numbers as sessions are counted with them: "the ninth", `19-й`, `第十五轮`, `20.ª`, XIII."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ingest.text.any_case import AnyCase
from ingest.text.numerals import spelled_numbers

SPELLED = (
    "premier première primer primera primero primo prima primeiro primeira erste erster ersten erstes الأول الأولى "
    "الحادي الحادية; deuxième seconde second segundo segunda secondo seconda zweite zweiter zweiten zweites الثاني "
    "الثانية; troisième tercer tercera terzo terza terceiro terceira dritte dritter dritten drittes الثالث الثالثة; "
    "quatrième cuarto cuarta quarto quarta vierte vierter vierten viertes الرابع الرابعة; cinquième quinto quinta "
    "fünfte fünfter fünften fünftes الخامس الخامسة; sixième sexto sexta sesto sesta sechste sechster sechsten "
    "sechstes السادس السادسة; septième séptimo séptima settimo settima sétimo sétima siebte siebter siebten siebtes "
    "السابع السابعة; huitième octavo octava ottavo ottava oitavo oitava achte achter achten achtes الثامن الثامنة; "
    "neuvième noveno novena nono nona neunte neunter neunten neuntes التاسع التاسعة; dixième décimo décima decimo "
    "decima zehnte zehnter zehnten zehntes العاشر العاشرة; onzième undécimo undécima undicesimo undicesima elfte "
    "elfter elften elftes; douzième duodécimo duodécima dodicesimo dodicesima zwölfte zwölfter zwölften zwölftes; "
    "treizième decimotercero decimotercera tredicesimo tredicesima; quatorzième decimocuarto decimocuarta "
    "quattordicesimo quattordicesima; quinzième decimoquinto decimoquinta quindicesimo quindicesima; seizième "
    "decimosexto decimosexta sedicesimo sedicesima; dix-septième decimoséptimo decimoséptima diciassettesimo "
    "diciassettesima; dix-huitième decimoctavo decimoctava diciottesimo diciottesima; dix-neuvième decimonoveno "
    "decimonovena diciannovesimo diciannovesima; vingtième vigésimo vigésima ventesimo ventesima zwanzigste "
    "zwanzigster zwanzigsten"
)
"""By languages without endings in common, from the first to the twentieth."""
ARABIC_TEN = re.compile(r"\s+عشرة?")
DIGITS = re.compile(
    r"(?<![\w.,/-])(?P<number>\d{1,3})\s?(?:st|nd|rd|th|-?(?:й|я|е|го|му|м|ом|ой|ую|ые|ых|х)|er|ère|re|e|ème|ème|"
    r"['’]?[ıiuü]?nc[ıiuü]|\.?[ºª°]|\.(?=\s[A-ZÄÖÜ]))(?![\w])|[第제]\s?(?P<wide>\d{1,3})|"
    r"(?<!\w)lần thứ (?P<times>\d{1,3})(?!\d)",
)
VIETNAMESE = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
TIMES = re.compile(rf"(?<!\w)lần thứ (?P<word>{'|'.join(VIETNAMESE)})(?!\w)(?! (?:{'|'.join(VIETNAMESE)}|một))")
"""Vietnamese counts times so; without that word it counts days of the week."""
ROMAN = re.compile(r"(?<!\w)(?=[IVX]{1,6}(?!\w))(?P<tens>X{0,3})(?P<units>IX|IV|V?I{0,3})(?= [\w«\"])")
ROMAN_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
SPOKEN_ORDINAL = re.compile(
    r"(?:st|nd|rd|th|(?:ый|ий|ой|ая|ья|ое|ье|ого|его|ой|ей|ую|ью|ом|ем|ым|им|ому|ему))$|^第|^首|first|second|third",
    re.IGNORECASE,
)


class Ordinal(NamedTuple):
    value: int
    start: int
    end: int


def ordinals(text: str) -> list[Ordinal]:
    """The ordinals of a text, in digits, in words of ten languages and in Roman figures."""
    found = list(in_digits(text))
    found += [Ordinal(*one) for one in spelled_numbers(text) if is_ordinal(text[one[1] : one[2]])]
    found += list(spelled(text))
    return sorted(set(found), key=lambda one: one.start)


def is_ordinal(word: str) -> bool:
    return bool(SPOKEN_ORDINAL.search(word)) and word.casefold() != "both"


def in_digits(text: str) -> Iterator[Ordinal]:
    for match in DIGITS.finditer(text):
        yield Ordinal(int(match["number"] or match["wide"] or match["times"]), *match.span())
    for match in TIMES.finditer(text):
        yield Ordinal(VIETNAMESE.index(match["word"]) + 1, *match.span())
    for match in ROMAN.finditer(text):
        yield Ordinal(10 * len(match["tens"]) + ROMAN_UNITS.index(match["units"]), *match.span())


def spelled(text: str) -> Iterator[Ordinal]:
    for match in spelled_pattern().finditer(text):
        value = int((match.lastgroup or "n0")[1:])
        ten = ARABIC_TEN.match(text, match.end())
        yield Ordinal(value + (10 if ten else 0), match.start(), ten.end() if ten else match.end())


@cache
def spelled_pattern() -> AnyCase:
    named = "|".join(rf"(?P<n{value}>{'|'.join(words.split())})" for value, words in enumerate(SPELLED.split("; "), 1))
    return AnyCase(rf"(?<!\w)(?:{named})(?!\w)")

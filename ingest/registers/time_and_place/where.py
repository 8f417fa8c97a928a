"""Where something happened, as a sentence tells it: the city or country after "in", as it is written."""

import re
from collections.abc import Collection
from functools import cache

from ingest.registers.lexicon.names import country_of, romanised
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.lexicon.terms import UNSPACED
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, MONTHS, NOT_PEOPLE, ROLES, WEEKDAYS, words
from ingest.registers.time_and_place.beside import belongs_elsewhere
from ingest.registers.time_and_place.daywords import tells_future
from ingest.registers.time_and_place.places import around

NAME = r"[A-ZА-ЯÁÉÍÓÚÀÈÇŞİĞÜÖÄŠŽČ][^\W\d_]+(?:['’][^\W\d_]+)?"
NAMES = rf"(?:(?:St|Ste|Ft|Mt)\. )?{NAME}(?:-{NAME})*(?: (?:{NAME})(?:-{NAME})*){{0,2}}"
BEFORE = {
    "en": r"in|at|outside|near|visit(?:s|ed|ing)?|"
    r"(?:came|comes?|travel\w*|trip|visit|fl[eo]wn?|went|goes|gone|been|returned) to",
    "ru": r"в|во|под|на",
    "fr": r"à|au|aux|en|dans",
    "es": r"en",
    "it": r"a|ad|in",
    "pt": r"em|no|na",
    "de": r"in|im|bei",
    "vi": r"tại|ở",
}
SOFTENERS = (
    r"(?P<lead>(?:(?:the|la|le|l['’]|el|il|lo|der|die|das|столице|городе|г\.|capital|city|city of|capital of|thủ đô)"
    r"(?:\s+|(?<=['’]))){0,3})"
)
ARTICLE = re.compile(r"(?:^|\s)(?:the|la|le|l['’]|el|il|lo|der|die|das)\s*$", re.IGNORECASE)
CONTRACTED = ("au", "aux", "im", "no", "na")
OF = re.compile(r"\s(?:of|de|del?|du|des|da|do|das|dos|di|d[ei]lla|der|von)\s|\sd['’]")
SMALL_WORD = re.compile(r"[ -]((?-i:[a-zà-ÿ])[\w'’]+)")
REGION = re.compile(
    r"[ -](?:regions?|areas?|province|oblast|krai|district|territory|prefecture|county|islands?|mountains?|desert|"
    r"peninsula|valley|strait|bay|sea|gulf|coast|border|river|(?:to|yester)day|last|this|earlier|late[rl]?|\w+ed)\b"
)
"""Behind the name of a place with an article."""
NAME_GOES_ON = re.compile(r" [A-ZÀ-ÞА-ЯЁ][^\W\d_]")
ACRONYM, LONGEST = 5, 2
"""Letters of one, and spaces in the longest name that is read."""
ALONE = re.compile(rf"(?:^|[,;|:–—] ?)({NAMES})(?= ?[.,:;|]| near |$)")
MARKS = re.compile(r"[\s，。、；：（）|]+")
ARTICLES = words("la los las el le les")
"""With which a city may begin: La Paz, Los Angeles."""
NO_PLACES = words(
    "english chinese russian internet telegram twitter x tass xinhua interfax reuters general addition particular",
    "response reply turn interview asia europe africa eurasia stadt hauptstadt",
)
BODIES = NOT_PEOPLE - words(
    "republic kingdom province region city state palace hall north south east west sea bay gulf strait"
)
CHINESE_PLACE = re.compile(r"(?:在|于|於|抵达|赴|地点[:：]?)([^\W\d_，。、]{2,12})")
JAPANESE_PLACE = re.compile(r"([\u3400-\u9fff]{2,8})で")
ARABIC_PLACE = re.compile(r"(?:في|إلى|در)\s+(?:(?:مدينة|العاصمة)\s+)?(?P<name>(?:ال)?[^\W\d_]{3,})")
ARABIC_NO_PLACE = re.compile(
    r"مجال|إطار|يوم|عام|شهر|هذا|وقت|مقر|ختام|اجتماع|مختلف|بيان|تصريح|ظل|سبيل|ال[إأ]?ثنين|الثلاثاء|الأربعاء|الخميس|"
    r"الجمعة|السبت|الأحد|^(?:جمهورية|دولة|شمال|جنوب|شرق|غرب)$"
)
CITY_HOSTED = re.compile(
    rf"(?:^|[,;–—-] )({NAME}) (?:hosted|hosts|will host|is hosting|(?:was|is|became|will be) the (?:venue|host)|"
    r"принимает|принял|accueille|acogió|acoge|empfängt)(?!\w)"
)


def where(text: str, language: str, near: int = 0, people: Collection[str] = (), ahead: bool = False) -> str | None:
    """The place nearest to `near`, an offset into the text; None where none is told. `people` are no places.

    `ahead`: of what is announced; of anything else no place is told by what is still to come.
    """
    place = told_place(text, language, near, ahead)
    if place is None or any(place in name for name in people):
        return None
    return next((place.removesuffix(name).strip() for name in people if place.endswith(name)), place)


def bare_place(text: str, people: Collection[str] = ()) -> str | None:
    """A place that is all that stands between two marks: "third round, Moscow." """
    if UNSPACED.search(text):
        return next((part for part in MARKS.split(text) if part and is_han_place(part)), None)
    alone = [match.group(1) for match in ALONE.finditer(text)]
    return next(
        (one for one in alone if is_place(one) and not ordinals(one) and not any(one in name for name in people)), None
    )


def told_place(text: str, language: str, near: int, ahead: bool = False) -> str | None:
    if language in ("zh", "ja"):
        return chinese(text, near)
    if language == "ar":
        found = [match for match in ARABIC_PLACE.finditer(text) if not ARABIC_NO_PLACE.search(match.group(1))]
        return nearest(found, near)
    hosted = CITY_HOSTED.search(text)
    if hosted and is_place(hosted.group(1)):
        return hosted.group(1)
    found = [match for match in after_preposition(language).finditer(text) if is_place(match["name"])]
    whole = [match for match in found if not is_piece(match, text)]
    return nearest([match for match in whole if not is_elsewhere(text[near : match.start()], ahead)], near)


@cache
def after_preposition(language: str) -> re.Pattern[str]:
    leading = BEFORE.get(language, BEFORE["en"])
    return re.compile(rf"(?<!\w)(?P<by>(?i:{leading}))\s+{SOFTENERS}(?P<name>{NAMES})")


def nearest(found: list[re.Match[str]], near: int) -> str | None:
    return min(found, key=lambda match: abs(match.start() - near))["name"] if found else None


def is_piece(match: re.Match[str], text: str) -> bool:
    """Whether a name is but the beginning of what something else than a place is called: "the Olympic opening", "la
    Universidad de", "at the HBIS plant"."""
    name, behind = match["name"], text[match.end() :]
    if name.isupper() and len(name) <= ACRONYM and not text.isupper():
        return around(name) is None
    if NAME_GOES_ON.match(behind) and name.count(" ") == LONGEST:
        return around(name.split()[0]) is None
    if not (ARTICLE.search(match["lead"]) or match["by"].casefold() in CONTRACTED):
        return False
    noun = SMALL_WORD.match(behind)
    seat = around(name) is not None and country_of(name) is None
    small = match["lead"].casefold().startswith("the") and noun and noun[1] not in FUNCTION_WORDS
    return bool(OF.match(behind) or (small and not seat and not name.endswith("s") and not REGION.match(behind)))


def is_elsewhere(before: str, ahead: bool = False) -> bool:
    """Whether what stands between an act and a place makes it that of something else."""
    return belongs_elsewhere(before) or ";" in before or (tells_future(before) and not ahead)


def is_place(name: str) -> bool:
    """Whether a capitalised word after "in" can be a place: no month, office, body or language."""
    parts = [re.sub(r"['’]s?$", "", word).casefold() for word in name.split()]
    if any(part in MONTHS or part in WEEKDAYS or part in ROLES or part in NO_PLACES for part in parts):
        return False
    article = len(parts) > 1 and parts[0] in ARTICLES
    if (parts[0] in FUNCTION_WORDS and not article) or len(romanised(parts[0])) < 2:
        return False
    return bool(country_of(name)) or not set(parts) & BODIES


def chinese(text: str, near: int) -> str | None:
    """What the segmenter tags as a place after `在`, or before `で`."""
    spans = [*CHINESE_PLACE.finditer(text), *JAPANESE_PLACE.finditer(text)]
    ordered = sorted(spans, key=lambda match: abs(match.start(1) - near))
    return next(filter(None, (leading_place(match.group(1)) for match in ordered)), None)


def is_han_place(text: str) -> bool:
    return leading_place(text) == text or around(text) is not None


def leading_place(text: str) -> str:
    import rjieba  # only Chinese needs its dictionary

    place = ""
    for word, tag in rjieba.tag(text):
        if tag != "ns":
            break
        place += word
    return place

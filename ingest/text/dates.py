"""Dates as people write them, in the larger languages, with the precision they have."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ingest.text.caseless import caseless

# Twelve names a language, January first; alternatives behind a bar.
LANGUAGES = (
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct "
    "november|nov december|dec",
    "января|январь|январе|январю|январём|январем|янв февраля|февраль|феврале|февралю|февралём|февралем|фев "
    "марта|март|марте|марту|мартом|мар апреля|апрель|апреле|апрелю|апрелем|апр мая|май|мае|маю|маем "
    "июня|июнь|июне|июню|июнем|июн июля|июль|июле|июлю|июлем|июл августа|август|августе|августу|августом|авг "
    "сентября|сентябрь|сентябре|сентябрю|сентябрём|сентябрем|сент|сен "
    "октября|октябрь|октябре|октябрю|октябрём|октябрем|окт ноября|ноябрь|ноябре|ноябрю|ноябрём|ноябрем|нояб|ноя "
    "декабря|декабрь|декабре|декабрю|декабрём|декабрем|дек",
    "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep "
    "octubre|oct noviembre|nov diciembre|dic",
    "janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct "
    "novembre|nov décembre|decembre|déc",
    "januar|jänner februar märz april mai juni juli august september oktober|okt november dezember|dez",
    "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set "
    "ottobre|ott novembre|nov dicembre|dic",
    "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out "
    "novembro|nov dezembro|dez",
    "يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|ابريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|اغسطس|آب "
    "سبتمبر|أيلول أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول",
    "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "січня|січень|січні|січнем лютого|лютий|лютому|лютим березня|березень|березні|березнем "
    "квітня|квітень|квітні|квітнем травня|травень|травні|травнем червня|червень|червні|червнем "
    "липня|липень|липні|липнем серпня|серпень|серпні|серпнем вересня|вересень|вересні|вереснем "
    "жовтня|жовтень|жовтні|жовтнем листопада|листопад|листопаді|листопадом грудня|грудень|грудні|груднем",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "stycznia|styczeń|styczniu lutego|luty|lutym marca|marzec|marcu kwietnia|kwiecień|kwietniu maja|maj|maju "
    "czerwca|czerwiec|czerwcu lipca|lipiec|lipcu sierpnia|sierpień|sierpniu września|wrzesień|wrześniu "
    "października|październik|październiku listopada|listopad|listopadzie grudnia|grudzień|grudniu",
    "қаңтар|қаңтарда|қаңтардағы ақпан|ақпанда|ақпандағы наурыз|наурызда|наурыздағы "
    "сәуір|сәуірде|сәуірдегі мамыр|мамырда|мамырдағы маусым|маусымда|маусымдағы шілде|шілдеде|шілдедегі "
    "тамыз|тамызда|тамыздағы қыркүйек|қыркүйекте|қыркүйектегі қазан|қазанда|қазандағы "
    "қараша|қарашада|қарашадағы желтоқсан|желтоқсанда|желтоқсандағы",
    "yanvar|yanvarda|yanvardagi fevral|fevralda|fevraldagi mart|martda|martdagi aprel|aprelda|apreldagi may|mayda "
    "iyun|iyunda|iyundagi iyul|iyulda|iyuldagi avgust|avgustda|avgustdagi|avqust "
    "sentabr|sentabrda|sentabrdagi|sentyabr oktabr|oktabrda|oktabrdagi|oktyabr noyabr|noyabrda|noyabrdagi "
    "dekabr|dekabrda|dekabrdagi",
    "январда февралда мартта апрелде майда июнда июлда августта сентябрда октябрда ноябрда декабрда",
    "студзеня|студзень|студзені лютага|люты|лютым сакавіка|сакавік|сакавіку красавіка|красавік|красавіку "
    "мая|май|маі чэрвеня|чэрвень|чэрвені ліпеня|ліпень|ліпені жніўня|жнівень|жніўні верасня|верасень|верасні "
    "кастрычніка|кастрычнік|кастрычніку лістапада|лістапад|лістападзе снежня|снежань|снежні",
    "јануар|јануара фебруар|фебруара март|марта април|априла мај|маја јун|јуна јул|јула август|августа "
    "септембар|септембра октобар|октобра новембар|новембра децембар|децембра",
    "januari februari maret april mei juni juli agustus september oktober november desember",
)
MONTHS = {
    name.replace("_", " "): number
    for language in LANGUAGES
    for number, names in enumerate(language.split(), start=1)
    for name in names.split("|")
}
OTHER_WORDS = frozenset({"ago", "set", "out", "gen"})
"""Short names of months that are more often another language's words."""
MONTH_NAMES = frozenset(MONTHS) - OTHER_WORDS
BY_NAME = {caseless(name): number for name, number in MONTHS.items()}
DIGITS = {ord(digit): str(value) for value, digit in enumerate("٠١٢٣٤٥٦٧٨٩")}
DIGITS |= {ord(digit): str(value) for value, digit in enumerate("۰۱۲۳۴۵۶۷۸۹")}
DIGITS |= {ord(digit): str(value) for value, digit in enumerate("０１２３４５６７８９")}

NAME = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
YEAR, DAY = r"(?P<year>(?:19|20)\d\d)", r"(?P<day>\d{1,2})"
ANY_YEAR = re.compile(r"(?:19|20)\d\d")
PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d){YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark){DAY}(?!\d)",
        rf"(?<!\d){YEAR}\s*[年년]\s*(?P<month>\d{{1,2}})\s*[月월](?:\s*{DAY}\s*[日号號일])?",
        rf"(?<!\d){YEAR} (?:жыл|жылы|жылғы),? {DAY} (?P<name>{NAME})",
        rf"(?<!\d){DAY}(?:st|nd|rd|th|er|º|°|\.)?\s+(?:de\s+|of\s+)?(?P<name>{NAME})(?:/(?:{NAME}))?\.?,?\s+"
        rf"(?:de\s+|del\s+)?{YEAR}(?!\d)",
        rf"(?<!\w)(?P<name>{NAME})\.?\s+{DAY}(?:st|nd|rd|th)?,?\s*{YEAR}(?!\d)",
        rf"(?<!\d)(?P<first>\d{{1,2}})(?P<mark>[./-]) ?(?P<second>\d{{1,2}})(?P=mark) ?{YEAR}(?!\d)",
        rf"(?<!\d){DAY}[-/.](?P<name>{NAME})[-/.]{YEAR}(?!\d)",
        rf"(?<!\w)(?P<name>{NAME})\.?,?\s+(?:de\s+|of\s+)?{YEAR}(?!\d)",
        rf"(?<!\d){YEAR} (?P<name>{NAME})\.? {DAY}(?![\d:])(?=\s*(?:$|[|\n])|,?\s+\d{{1,2}}:\d\d|\s\s)",
    )
)
IN_DIGITS = re.compile(r"(?<![\w./-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?((?:19|20)?\d\d)(?![\w/-]|\.\d)")
ISO = re.compile(r"\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:$|[T\s].*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text: `text[start:end]` says `iso`, which is as precise as what is written."""

    start: int
    end: int
    iso: str


@lru_cache(maxsize=1024)
def dates(text: str, american: bool = False) -> tuple[Found, ...]:
    """The dates with a year, in their order. `american`: 3/4/2020 may be the 4th of March and tells only its year."""
    text = text.translate(DIGITS)
    if not ANY_YEAR.search(text):
        return ()
    found: list[Found] = []
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            free = all(match.end() <= other.start or match.start() >= other.end for other in found)
            if free and (iso := written(match, american)):
                found.append(Found(match.start(), match.end(), iso))
    return tuple(sorted(found, key=lambda one: one.start))


def written(match: re.Match[str], american: bool) -> str | None:
    part = match.groupdict()
    year = int(part["year"])
    if part.get("first"):
        return numeric(year, int(part["first"]), int(part["second"]), american and part["mark"] == "/")
    month = month_number(part["name"]) if part.get("name") else int(part["month"])
    return checked(year, month, int(part["day"]) if part.get("day") else None)


def month_number(name: str) -> int:
    """January is 1. `name`: one of MONTHS as a pattern found it, in any case."""
    return BY_NAME[caseless(name)]


def numeric(year: int, first: int, second: int, american: bool) -> str | None:
    """Day first, as most of the world writes; month first where only that is possible."""
    if first <= 12 < second:
        return checked(year, first, second)
    if american and first != second and first <= 12:
        return f"{year}"
    return checked(year, second, first)


def readings(text: str) -> frozenset[str]:
    """The days that dates in digits may mean: 04/07/25 is the 4th of July or the 7th of April, of this century."""
    return frozenset(
        day
        for first, _, second, year in IN_DIGITS.findall(text.translate(DIGITS))
        for month, number in ((first, second), (second, first))
        if (day := checked(int(year) + (2000 if len(year) == 2 else 0), int(month), int(number)))
    )


def checked(year: int, month: int | None, day: int | None) -> str | None:
    try:
        whole = date(year, month or 1, day or 1).isoformat()
    except ValueError:
        return None
    return whole[: 4 if month is None else 7 if day is None else 10]


def iso(stated: str) -> str | None:
    """What a field says, as ISO; None if it is no date."""
    if whole := ISO.fullmatch(stated.strip()):
        year, month, day = (int(part) if part else None for part in whole.groups())
        return checked(year or 0, month, day) if year else None
    return next((found.iso for found in dates(stated, american=True)), None)

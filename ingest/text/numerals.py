"""Numbers written as words: in English, Russian and Chinese, ordinals as well; to the hundreds in others."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.text.any_case import AnyCase
from ingest.text.caseless import caseless

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
ENGLISH = {word: number for number, word in enumerate(UNITS.split())}
ENGLISH |= {word: 20 + 10 * number for number, word in enumerate(TENS.split())}
ENGLISH |= {word: number for number, word in enumerate(ORDINALS.split(), start=1)}
ENGLISH |= {word[:-1] + "ieth": 20 + 10 * number for number, word in enumerate(TENS.split())}
ENGLISH |= {"both": 2, "twice": 2, "dozen": 12, "hundred": 100, "hundredth": 100, "thousand": 1000, "million": 10**6}

RUSSIAN = {
    1: "перв(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ом)",
    2: "дв(?:а|е|ух|ум|умя|ое|оих|оим|оими)|об(?:а|е|оих|еих|оими|еими)|втор(?:ой|ая|ое|ого|ому|ым|ую|ом|ые|ых)",
    3: "тр(?:и|ёх|ех|ём|ем|емя|ое|оих|оим|оими)|трет(?:ий|ья|ье|ьего|ьей|ьему|ьим|ью|ьем)",
    4: "четыр(?:е|ёх|ех|ём|ем|ьмя)|четвер(?:о|ых)|четв[её]рт(?:ый|ая|ое|ого|ой|ую|ом|ым)",
    5: "пят(?:ь|и|ью|ый|ая|ое|ого|ой|ую|ом|ым|еро|ерых)",
    6: "шест(?:ь|и|ью|еро|ерых|ой|ая|ое|ого|ую|ом|ым)",
    7: "сем(?:ь|и|ью|еро|ерых)|седьм(?:ой|ая|ое|ого|ую|ом|ым)",
    8: "вос(?:емь|ьми|емью)|восьм(?:ой|ая|ое|ого|ую|ом|ым)",
    9: "девят(?:ь|и|ью|ый|ая|ое|ого|ой|ую|ом|ым)",
    10: "десят(?:ь|и|ью|ый|ая|ое|ого|ой|ую|ом|ым)",
    11: r"одиннадцат\w{1,3}",
    12: r"двенадцат\w{1,3}",
    13: r"тринадцат\w{1,3}",
    14: r"четырнадцат\w{1,3}",
    15: r"пятнадцат\w{1,3}",
    16: r"шестнадцат\w{1,3}",
    17: r"семнадцат\w{1,3}",
    18: r"восемнадцат\w{1,3}",
    19: r"девятнадцат\w{1,3}",
    20: r"двадцат\w{1,3}",
    30: r"тридцат\w{1,3}",
    40: "сорока?|сороков(?:ой|ая|ое|ого|ую|ом|ым)",
    50: r"пят(?:ьдесят|идесят\w{0,3})",
    100: "ста?|сот(?:ый|ая|ое|ого|ой|ую|ом|ым)",
    1000: r"тысяч\w{0,3}",
}
GERMAN_UNITS = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
SPANISH_UNITS = ("uno", "dós", "trés", "cuatro", "cinco", "séis", "siete", "ocho", "nueve")
"""As they end a longer word: veintidós."""
ELSEWHERE = {
    2: "deux dois duas zwei إثنان اثنان اثنين اثنتان iki екі",
    3: "trois tres três drei ثلاثة ثلاث سه تین üç үш",
    4: "quatre cuatro quatro vier quattro أربعة أربع چهار چار dört төрт",
    5: "cinq cinco fünf cinque خمسة خمس پنج پانچ beş бес",
    6: "seis sechs ستة ست شش چھ altı алты",
    7: "siete sete sieben sette سبعة سبع هفت سات yedi жеті",
    8: "huit ocho oito acht otto ثمانية ثماني ثمان هشت آٹھ sekiz сегіз",
    9: "neuf nueve nove neun تسعة تسع dokuz тоғыз",
    10: "dix diez dez zehn dieci عشرة عشر ده دس",
    11: "onze undici elf یازده گیارہ",
    12: "douze doce zwölf dodici دوازده بارہ",
    13: "treize trece treze dreizehn tredici سیزده تیرہ",
    14: "quatorze catorce catorze vierzehn quattordici چهارده چودہ",
    15: "quinze quince fünfzehn quindici پانزده پندرہ",
    16: "seize dieciséis dezesseis sechzehn sedici شانزده سولہ",
    17: "diecisiete dezessete siebzehn diciassette هفده سترہ",
    18: "dieciocho dezoito achtzehn diciotto هجده اٹھارہ",
    19: "diecinueve dezenove neunzehn diciannove نوزده انیس",
    20: "vingt vingts veinte vinte zwanzig venti عشرون عشرين بیست بیس yirmi жиырма жыйырма",
    30: "trente treinta trinta dreißig trenta ثلاثون ثلاثين تیس otuz отыз отуз",
    40: "quarante cuarenta quarenta vierzig أربعون أربعين چهل چالیس kırk қырық кырк",
    50: "cinquante cincuenta cinquenta fünfzig cinquanta خمسون خمسين پنجاه پچاس elli елу элүү",
    60: "soixante sesenta sessenta sechzig sessanta ستون ستين شصت ساٹھ altmış алпыс алтымыш",
    70: "setenta siebzig settanta سبعون سبعين هفتاد yetmiş жетпіс жетимиш",
    80: "ochenta oitenta achtzig ottanta ثمانون ثمانين هشتاد seksen сексен",
    90: "noventa neunzig novanta تسعون تسعين doksan тоқсан токсон",
    100: "cien hundert مئة مائة صد жүз",
    200: "doscientos doscientas duzentos zweihundert مئتان مئتين مئتا مئتي مائتان مائتين دویست",
    300: "trescientos trescientas trezentos dreihundert ثلاثمئة ثلاثمائة سیصد",
    400: "cuatrocientos cuatrocientas quatrocentos vierhundert أربعمئة أربعمائة چهارصد",
    500: "quinientos quinientas quinhentos fünfhundert خمسمئة خمسمائة پانصد",
}
ELSEWHERE |= {
    20 + place: f"veinti{word} {unit}undzwanzig"
    for place, word, unit in zip(
        range(1, 10),
        SPANISH_UNITS,
        GERMAN_UNITS,
        strict=True,
    )
}
ELSEWHERE |= {
    tens + place: f"{unit}und{ELSEWHERE[tens].split()[german]}"
    for tens, german in ((30, 3), (40, 3), (50, 3), (60, 3), (70, 1), (80, 2), (90, 1))
    for place, unit in enumerate(GERMAN_UNITS, start=1)
}
"""The same in other languages, but for words that are more often something else."""
OTHERS = {caseless(word): number for number, words in ELSEWHERE.items() for word in words.split()}
OTHER = AnyCase(
    rf"\b(?P<and>و)?(?P<number>{'|'.join(sorted(OTHERS, key=len, reverse=True)).replace('ss', '(?:ss|ß)')})\b"
)
ROUND = range(20, 100, 10)
OTHERS_JOINED = re.compile(r"-|\s+(?:(?:y|e|et|و)\s+)?|-et-")

WORD = AnyCase(
    rf"\b(?:(?P<en>{'|'.join(sorted(ENGLISH, key=len, reverse=True))})|"
    + "|".join(f"(?P<ru{number}>{words})" for number, words in RUSSIAN.items())
    + r")\b"
)
JOINED = re.compile(r"(?:-|\s+)(?:and\s+)?")

DIGITS = {character: number for number, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
PLACES = {"十": 10, "百": 100, "千": 1000}
COUNTED = "个個名位人次届屆轮輪年月天日项項艘架枚国國方条條点點份期号號种種批起家场場座所支部章岁歲周週"
CHINESE = re.compile(
    rf"第([零〇一二两三四五六七八九十百千]+)|([零〇一二两三四五六七八九十百千]+)(?=[{COUNTED}余多])|(双方|雙方|"
    rf"首[次届屆])"
)
WORDS = {"双方": 2, "雙方": 2}


def spelled_numbers(text: str) -> Iterator[tuple[int, int, int]]:
    """(value, start, end) of each; a lone "one" is left out, because it counts nothing most of the time."""
    yield from spaced(text)
    yield from others(text)
    for match in CHINESE.finditer(text):
        written = match.group(1) or match.group(2)
        value = WORDS.get(match.group(), 1) if written is None else chinese_number(written)
        if value is not None and match.group(2) not in ("一", "千", "百", "十"):
            yield value, match.start(), match.end()


def spaced(text: str) -> Iterator[tuple[int, int, int]]:
    run: list[re.Match[str]] = []
    for match in WORD.finditer(text):
        if run and not JOINED.fullmatch(text, run[-1].end(), match.start()):
            yield from total(run)
            run = []
        run.append(match)
    yield from total(run)


def others(text: str) -> Iterator[tuple[int, int, int]]:
    """`treinta y cinco`, `quatre-vingt-dix` and `خمسة وعشرون`, units before or behind their tens, as one number."""
    value, start, end = 0, 0, 0
    for match in OTHER.finditer(text):
        more = OTHERS[caseless(match["number"])]
        joined = both(value, more, match) if value and OTHERS_JOINED.fullmatch(text, end, match.start()) else None
        if value and joined is None:
            yield value, start, end
        start = match.start("number") if joined is None else start
        value, end = joined or more, match.end()
    if value:
        yield value, start, end


def both(value: int, more: int, match: re.Match[str]) -> int | None:
    """The one number that two words side by side are; None where they are two."""
    if (value, more) == (4, 20):
        return value * more
    if value < 10 and (match["number"] == "عشر" or (match["and"] and more in ROUND)):
        return value + more
    room = 20 if value in (60, 80) else 10 if value < 100 else 100
    return value + more if value >= 20 and value % 10 == 0 and value % room == 0 and more < room else None


def total(run: list[re.Match[str]]) -> Iterator[tuple[int, int, int]]:
    """`twenty-five` is one number and `three hundred` another; `first second` are two."""
    if not run or (len(run) == 1 and run[0].group().lower() == "one"):
        return
    value, start = value_of(run[0]), run[0].start()
    for before, match in pairwise(run):
        more = value_of(match)
        if more in (100, 1000, 10**6) and value < more:
            value *= more
        elif value >= 20 and more < 10 ** (len(str(value)) - len(str(value).rstrip("0")) or 0):
            value += more
        else:
            yield value, start, before.end()
            value, start = more, match.start()
    yield value, start, run[-1].end()


def value_of(match: re.Match[str]) -> int:
    kind = match.lastgroup or "en"
    return ENGLISH[caseless(match.group())] if kind == "en" else int(kind.removeprefix("ru"))


def chinese_number(written: str) -> int | None:
    """`十八` is 18, `二〇一四` 2014; digits of any script as they are. None where it is no number."""
    if written.isdigit():
        return int(written)
    if not any(character in PLACES for character in written):
        digits = [DIGITS.get(character) for character in written]
        return None if None in digits else int("".join(map(str, digits)))
    value = pending = 0
    for character in written:
        if character in PLACES:
            value, pending = value + (pending or 1) * PLACES[character], 0
        else:
            pending = DIGITS[character]
    return value + pending

"""Whether two names of a place mean one: Beijing, `北京`, `Пекин`, Pékin."""

from functools import lru_cache

from ingest.registers.lexicon.countries import SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.names import country_of, romanised, spelling_likeness
from ingest.registers.lexicon.terms import UNSPACED
from ingest.text.palladius import pinyin

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
        or SEATS_OF_GOVERNMENT.get(romanised(place))
        or next((SEATS_OF_GOVERNMENT[one] for one in spellings(place) if one in SEATS_OF_GOVERNMENT), None)
    )


@lru_cache(maxsize=20_000)
def spellings(place: str) -> frozenset[str]:
    words = [place] if UNSPACED.search(place) else place.replace("-", " ").split()
    found = {romanised(word) for word in words} | {pinyin(word) or "" for word in words}
    found |= {pinyin(word[:-1]) or "" for word in words if len(word) > 4}
    found |= {SEATS_IN_HAN[seat] for seat in SEATS_IN_HAN if seat in place}
    seats = {
        capital
        for one in found
        for capital in SEATS_OF_GOVERNMENT
        if one.startswith(capital[:5]) and len(one) - len(capital) < 3
    }
    return frozenset(one for one in found | seats | {SYNONYMS.get(seat, seat) for seat in seats} if len(one) > 2)


SEATS_IN_HAN = {
    "莫斯科": "moscow", "华盛顿": "washington", "華盛頓": "washington", "伦敦": "london", "倫敦": "london",
    "巴黎": "paris", "柏林": "berlin", "东京": "tokyo", "東京": "tokyo", "新德里": "delhi",
    "基辅": "kyiv", "基輔": "kyiv",
    "明斯克": "minsk", "德黑兰": "tehran", "德黑蘭": "tehran", "安卡拉": "ankara", "河内": "hanoi", "河內": "hanoi",
    "曼谷": "bangkok", "首尔": "seoul", "首爾": "seoul", "伊斯兰堡": "islamabad", "喀布尔": "kabul",
    "阿斯塔纳": "astana", "塔什干": "tashkent", "比什凯克": "bishkek", "杜尚别": "dushanbe", "阿什哈巴德": "ashgabat",
    "乌兰巴托": "ulaanbaatar", "烏蘭巴托": "ulaanbaatar", "贝尔格莱德": "belgrade", "罗马": "rome", "羅馬": "rome",
    "马德里": "madrid", "维也纳": "vienna", "开罗": "cairo", "利雅得": "riyadh", "多哈": "doha", "雅加达": "jakarta",
    "马尼拉": "manila", "万象": "vientiane", "内比都": "naypyidaw",
}  # fmt: skip
"""Capitals whose Chinese names do not sound like them to a reader of letters."""
SYNONYMS = {"pekin": "beijing", "peking": "beijing", "moskva": "moscow", "kiev": "kyiv"}


def alike(a: str, b: str) -> bool:
    shorter = min(len(a), len(b))
    return (
        a == b
        or (shorter > 4 and abs(len(a) - len(b)) <= ENDING and a[: shorter - 1] == b[: shorter - 1])
        or spelling_likeness(a, b) > 0
    )

"""People in Japanese text: ロシアのヌルカリイェフ内務相, 公安部長の周永康氏, 中国外務省の孫偉東報道官."""

import re
from collections.abc import Iterator
from functools import cache

from ingest.registers.lexicon.han_names import countries
from ingest.registers.lexicon.han_offices import SURNAMES
from ingest.registers.lexicon.offices import OF_ONE_COUNTRY
from ingest.registers.lexicon.wordlists import by_form
from ingest.registers.people.office import Office, Presented
from ingest.text.chinese import simplified

KANA = re.compile(r"[\u3040-\u30ff]")
HOLDERS = by_form(
    "president: 大統領 国家主席 主席 総裁; premier: 首相 総理大臣; minister foreign: 外相 外務大臣 外交部長; minister "
    "interior: 内務相 内相 内務大臣; minister defence: 国防相 防衛相 国防大臣; minister justice: 法相 司法相; "
    "minister public security: 公安相 公安部長; minister: 部長 大臣 相; deputy minister: 次官 副大臣 副部長; "
    "secretary: 書記; secretary general: 書記長 事務局長 事務総長; deputy premier: 副首相; deputy director: 副長官; "
    "secretary security council: 安全保障会議書記; prosecutor general: 検事総長 最高検察長 検察長; director: 長官; "
    "director bureau: 局長; ambassador: 大使; spokesperson: 報道官; councillor state: 国務委員; mayor: 市長; "
    "governor: 知事; head parliament: 議長; commander: 司令官; head staff: 参謀長; envoy: 代表; head commission: "
    "委員長; deputy head: 副議長 次長; head: 総監 課長 本部長 所長; member political bureau: 政治局員; councillor: "
    "補佐官; director department: 司長; deputy director bureau: 副局長; head delegation: 団長"
)
OFFICE = "|".join(sorted(HOLDERS, key=len, reverse=True))
JAPANESE_FORMS = frozenset("呉")
"""Surnames that Japanese writes in a form of its own."""
BODIES = by_form(
    "Interpol: インターポール 国際刑事警察機構; SCO: 上海協力機構; UN: 国連; CSTO: 集団安全保障条約機構; "
    "ASEAN: アセアン; NATO: 北大西洋条約機構"
)
USUAL = 3
WORDS_OF_OFFICE = frozenset("前元副新次首席事務総局部課代女性初現各同両")
"""Characters before an office that say more of it, and are in few names."""
HAN = r"[\u4e00-\u9fff々]"
KATAKANA = r"[\u30a1-\u30ff]"
BODY = rf"(?:{HAN}|{KATAKANA}){{0,16}}?"
BEHIND = rf"(?P<offices>(?:第[0-9０-９])?{HAN}{{0,10}}?(?:{OFFICE}))(?!{HAN})"


def in_japanese(text: str) -> Iterator[Presented]:
    """Everybody whom a Japanese text names beside an office."""
    if not KANA.search(text):
        return
    taken: list[tuple[int, int]] = []
    for pattern in patterns():
        for match in pattern.finditer(text):
            start, end = match.span("name")
            if not is_name(match["name"]) or any(start < stop and begin < end for begin, stop in taken):
                continue
            taken.append((start, end))
            yield Presented(text[start:end], start, end, tuple(offices(match)))


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """Name between body and office, office before the name, katakana name with the office behind."""
    places = "|".join(sorted(owners(), key=len, reverse=True))
    whose = rf"(?:(?P<country>{places})(?P<body>{BODY})の?)?"
    plain = rf"の(?P<name>{HAN}{{2,5}}?)(?P<offices>(?:{OFFICE})(?:兼{HAN}*?(?:{OFFICE}))*)(?!{HAN})"
    kana = rf"の(?P<name>{KATAKANA}+){BEHIND}"
    listed = rf"の(?P<name>{HAN}{{2,5}}?)・{BEHIND}"
    whose_own = rf"(?P<country>{places})(?P<body>{BODY})"
    office_own = rf"(?P<country>)(?P<body>{HAN}{{2,12}}[庁省部局院会])"
    before = (
        rf"{whose}(?P<offices>{HAN}*?(?:{OFFICE})(?:(?:で|兼|、){HAN}*?(?:{OFFICE}))*)の"
        rf"(?P<name>{HAN}{{2,5}}?|{KATAKANA}+)(?=氏|さん|、|は|が|と|ら)"
    )
    behind = rf"{whose}(?P<name>{KATAKANA}{{2,}}){BEHIND}"
    whose_side = rf"(?P<country>{places})側(?P<body>)(?:[はの]|から|が)"
    attending = rf"(?P<country>{places})(?P<body>)(?:は|から|が)(?P<name>{KATAKANA}+){BEHIND}"
    side = rf"{whose_side}(?P<name>{HAN}{{2,4}}?)(?:・|(?={HAN}{{0,10}}(?:{OFFICE}))){BEHIND}"
    side_whole = rf"{whose_side}(?P<name>{HAN}{{4}}){BEHIND}"
    two = rf"(?P<offices>(?:{OFFICE})兼{HAN}*?(?:{OFFICE}))(?!{HAN})"
    alone = rf"(?<!{HAN})(?P<country>)(?P<body>)(?P<name>{HAN}{{2,3}}?){two}"
    short = rf"(?P<country>)(?P<body>[A-Z]{{2,5}}{HAN}{{2,12}})"
    both = (
        side_whole,
        side,
        short + kana,
        whose_own + listed,
        whose_own + plain,
        office_own + plain,
        whose_own + kana,
        before,
        attending,
        behind,
        alone,
    )
    return tuple(map(re.compile, both))


@cache
def owners() -> dict[str, str]:
    """Whose an office may be: countries and organisations."""
    return {**countries(), **BODIES}


def is_name(written: str) -> bool:
    """Katakana that is no country, or characters that begin with a surname or are a whole Japanese name."""
    if written in countries():
        return False
    if KANA.search(written):
        return len(written) > 1
    return (
        simplified(written)[0] in SURNAMES
        or written[0] in JAPANESE_FORMS
        or len(written) in (4, 5)
        or (len(written) == USUAL and not WORDS_OF_OFFICE & set(written))
    )


def owner_of(body: str) -> str | None:
    """The country that alone has a body of such a name: FSB国境警備局, 警察庁."""
    short = re.match("[A-Z]+", body)
    if body.endswith("庁"):
        return "japan"
    return OF_ONE_COUNTRY.get(short.group().casefold()) if short else None


def offices(match: re.Match[str]) -> Iterator[Office]:
    country = owners().get(match["country"] or "") or owner_of(match["body"] or "")
    for part in re.finditer(rf"{HAN}*?(?:{OFFICE})(?!{HAN})|{HAN}*?(?:{OFFICE})(?=で|兼)", match["offices"]):
        holder = max((name for name in HOLDERS if part.group().endswith(name)), key=len)
        body = match["body"] or None
        said = f"{body or ''}{part.group().removeprefix('兼')}"
        yield Office(said, country, body, said.startswith(("前", "元")), japanese_concepts(said, holder))


def japanese_concepts(said: str, holder: str | None = None) -> frozenset[str]:
    """What a Japanese phrase of office means: its holder, and the fields named before."""
    holder = holder or max((name for name in HOLDERS if said.endswith(name)), key=len, default="")
    found = set(HOLDERS.get(holder, "").split())
    for word, concepts in FIELDS.items():
        found |= set(concepts.split()) if word in said else set()
    return frozenset(found)


FIELDS = {
    "外務": "foreign", "内務": "interior", "公安": "public security", "国防": "defence", "防衛": "defence",
    "司法": "justice", "法務": "justice", "安全保障会議": "security council", "警察": "police", "検察": "prosecution",
    "政法": "political legal", "政治局": "political bureau", "委員会": "commission", "外交": "foreign", "副": "deputy",
    "連邦保安": "federal security service", "麻薬": "drug", "海警": "guard", "海上保安": "border guard",
    "国境警備": "border guard", "領事": "consular", "国家": "state", "上海協力機構": "sco",
}  # fmt: skip

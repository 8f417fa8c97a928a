"""False sentences made by program of true ones, and true ones in other words: what verdicts are measured with.

The tables are of closed classes (offices, verbs of reports, capitals); names and tails are taken from other documents.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ingest.documents import Source
from ingest.registers.lexicon.names import segmented
from ingest.registers.people.people import people_in
from ingest.text.chinese import simplified
from ingest.text.figures import Date, find_dates, find_numbers
from tests.benchmarks.exchange import exchanges


@dataclass(frozen=True, slots=True)
class True_:
    """A sentence of a document."""

    text: str
    source: Source
    start: int
    language: str
    before: str = ""
    """The sentence before it in the same passage."""
    beside: str = ""
    """The whole passage."""


@dataclass(frozen=True, slots=True)
class Pool:
    """What the other documents of a language lend: names of people, and sentences."""

    people: Sequence[str]
    sentences: Sequence[str]


Changed = Iterator[str]
Kind = Callable[[True_, Pool], Changed]

OFFICES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "Minister": "Ambassador", "minister": "ambassador", "Secretary": "Director", "secretary": "director",
        "President": "Prime Minister", "president": "prime minister", "Prosecutor": "Inspector", "chief": "spokesman",
        "head": "adviser", "Director": "Secretary", "director": "secretary", "Ambassador": "Minister",
        "vice minister": "minister", "deputy": "former",
    },
    "ru": {
        "министр": "посол", "министра": "посла", "министром": "послом", "секретарь": "директор",
        "секретаря": "директора", "секретарем": "директором", "секретарём": "директором", "президент": "губернатор",
        "президента": "губернатора", "глава": "советник", "главы": "советника", "главой": "советником",
        "председатель": "заместитель", "председателя": "заместителя", "прокурор": "инспектор",
        "прокурора": "инспектора", "директор": "секретарь", "директора": "секретаря", "посол": "министр",
    },
    "zh": {
        "部长": "书记", "书记": "部长", "秘书": "部长", "主席": "总理", "总理": "主席", "总统": "总理", "局长": "主任",
        "主任": "局长", "检察长": "院长", "大使": "部长", "委员": "顾问",
    },
}  # fmt: skip
PLACES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "Beijing": "Astana", "Moscow": "Tashkent", "Shanghai": "Tianjin", "St. Petersburg": "Kazan",
        "China": "Japan", "Russia": "India", "Chinese": "Japanese", "Russian": "Indian", "Myanmar": "Nepal",
        "Thailand": "Malaysia", "Kazakhstan": "Belarus", "Yunnan": "Hunan", "Lianyungang": "Qingdao",
    },
    "ru": {
        "Пекине": "Астане", "Пекин": "Ташкент", "Москве": "Ташкенте", "Москву": "Астану", "России": "Индии",
        "Россия": "Индия", "Китая": "Ирана", "Китай": "Иран", "Китае": "Иране", "КНР": "КНДР", "РФ": "ЮАР",
        "китайской": "иранской", "российской": "индийской", "Шанхае": "Тяньцзине",
    },
    "zh": {
        "北京": "天津", "莫斯科": "喀山", "上海": "重庆", "中国": "日本", "俄罗斯": "印度", "中方": "日方",
        "俄方": "印方", "缅甸": "尼泊尔", "泰国": "老挝", "云南": "湖南", "连云港": "青岛", "圣彼得堡": "喀山",
    },
}  # fmt: skip
DONE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "met": ("will meet", "may have met"),
        "held": ("plans to hold", "will hold"),
        "signed": ("will sign",),
        "arrived": ("may arrive",),
        "visited": ("will visit",),
        "agreed": ("may agree",),
        "attended": ("will attend",),
        "chaired": ("is to chair",),
        "co-chaired": ("will co-chair",),
        "discussed": ("might discuss",),
        "opened": ("is expected to open",),
        "started": ("will start",),
        "was": ("will be", "may have been"),
        "will hold": ("held",),
        "will visit": ("visited",),
        "will be": ("was",),
        "will take": ("took",),
        "is to": ("is said to have refused to",),
        "said": ("denied",),
        "took": ("could take",),
        "told": ("may tell",),
        "were": ("may be",),
        "gave": ("will give",),
        "received": ("will receive",),
        "handed": ("could hand",),
    },
    "ru": {
        "встретился": ("может встретиться", "встретится"),
        "встретились": ("встретятся",),
        "провел": ("проведет",),
        "провёл": ("проведёт",),
        "провели": ("проведут",),
        "подписали": ("подпишут", "могут подписать"),
        "подписан": ("будет подписан",),
        "состоялось": ("состоится",),
        "состоялась": ("состоится",),
        "состоялся": ("состоится",),
        "прибыл": ("прибудет",),
        "обсудили": ("обсудят", "могут обсудить"),
        "обсудил": ("обсудит",),
        "принял": ("примет",),
        "прошла": ("пройдет",),
        "прошло": ("пройдет",),
        "заявил": ("опроверг",),
        "сообщил": ("опроверг",),
        "отметил": ("может отметить",),
        "прошел": ("пройдет",),
        "пройдет": ("прошел",),
        "состоится": ("состоялась",),
        "договорились": ("могут договориться",),
        "был": ("будет",),
        "была": ("будет",),
        "были": ("будут",),
        "сказал": ("отрицал",),
    },
    "zh": {
        "会见": ("将会见", "可能会见"),
        "举行了": ("将举行", "可能举行"),
        "签署": ("将签署", "可能签署"),
        "签署了": ("将签署",),
        "出席": ("将出席", "可能出席"),
        "访问": ("将访问",),
        "讨论了": ("将讨论",),
        "将举行": ("已举行",),
        "将于": ("已于",),
        "表示": ("否认",),
        "指出": ("否认",),
        "强调": ("否认",),
        "主持": ("将主持",),
        "抵达": ("可能抵达",),
        "达成": ("可能达成",),
        "同意": ("可能同意",),
        "逮捕": ("将逮捕",),
        "抓获": ("可能抓获",),
        "移交": ("将移交",),
        "召开": ("将召开",),
    },
}
NO_PARTICIPLE = (
    r"(?<!\bbe )(?<!\bbeen )(?<!\bbeing )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bhas )(?<!\bhave )(?<!\bhad )"
)
"""Not where a verb in the past tense would be part of a passive or a perfect: was held, to be held."""
DENIED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"\b(was|were|is|are|has|have|had|will|would)\b(?! not| no\b)", r"\1 not"),
        (
            r"\b(met|held|signed|arrived|visited|agreed|attended|chaired|co-chaired|took|gave|told|said)\b",
            "did not \\1",
        ),
    ),
    "ru": ((r"\b(\w{2,}(?:ился|илась|ились|ался|алась|ались|ал|ала|али|ил|ила|или|ел|ели|ёл))\b", r"не \1"),),
    "zh": ((r"(会见|举行|签署|出席|访问|讨论|主持|抵达|达成|同意|参加|抓获|移交|逮捕|成立|通过)", r"没有\1"),),
}


def another_date(true: True_, pool: Pool) -> Changed:
    for date in find_dates(true.text):
        written = true.text[date.start : date.end]
        if date.year and (digits := re.search(rf"{date.year}", written)):
            yield from news(true.text, put(true.text, date, digits, str(date.year - 1)))
        if date.day and (digits := re.search(rf"(?<!\d)0?{date.day}(?!\d)", written)):
            yield from news(true.text, put(true.text, date, digits, str(date.day % 27 + 1)))


def news(text: str, changed: str) -> Changed:
    """The changed text, if it has a date that the text has not."""
    dates = [{(date.year, date.month, date.day) for date in find_dates(one)} for one in (text, changed)]
    if dates[1] - dates[0]:
        yield changed


def put(text: str, date: Date, within: re.Match[str], new: str) -> str:
    return text[: date.start + within.start()] + new + text[date.start + within.end() :]


COUNTS = ("three", "four", "two", "six", "five", "eight", "nine", "ten", "twelve", "seven")
COUNTS_ZH = "三四五六七八九"


def another_figure(true: True_, pool: Pool) -> Changed:
    dates = find_dates(true.text)
    for number in find_numbers(true.text):
        if any(date.start <= number.start < date.end for date in dates):
            continue
        written = true.text[number.start : number.end]
        new = re.sub(r"\d(?=\D*$)", lambda digit: str((int(digit[0]) + 3) % 10), written)
        if written.casefold() in COUNTS:
            new = COUNTS[(COUNTS.index(written.casefold()) + 4) % len(COUNTS)]
        elif set(written) & set(COUNTS_ZH):
            new = re.sub(f"[{COUNTS_ZH}]", lambda d: COUNTS_ZH[(COUNTS_ZH.index(d[0]) + 2) % 7], written, count=1)
        if new != written:
            yield true.text[: number.start] + new + true.text[number.end :]


def another_name(true: True_, pool: Pool) -> Changed:
    for name in people(true.text, true.language):
        others = [
            other for other in pool.people if fits(name, other) and simplified(other) not in simplified(true.text)
        ]
        if others:
            yield true.text.replace(name, others[len(true.text) % len(others)], 1)


def people(text: str, language: str) -> list[str]:
    """The surnames of a sentence, or the whole names of a Chinese one."""
    if language == "zh":
        return [word for word, _, tag in segmented(text) if tag.startswith("nr") and len(word) > 1]
    found = [name.text.split() for _, name in people_in(text)]
    return list(dict.fromkeys(words[0] if len(words[0]) < 5 and language == "en" else words[-1] for words in found))


def fits(name: str, other: str) -> bool:
    """Names of a kind: the same case ending, so that the sentence stays grammatical."""
    far = name[:2] != other[:2] if name[0] > "\u3000" else name[:3] != other[:3] and len(min(name, other, key=len)) > 3
    return far and name[-1:] == other[-1:] and abs(len(name) - len(other)) < 5


def another_word(tables: Mapping[str, Mapping[str, str]]) -> Kind:
    def change(true: True_, pool: Pool) -> Changed:
        for old, new in tables[true.language].items():
            spaced = r"(?<!\w)" + re.escape(old) + r"(?!\w)" if true.language != "zh" else re.escape(old)
            if new not in true.text and re.search(spaced, true.text):
                yield re.sub(spaced, new, true.text, count=1)

    return change


def negation(true: True_, pool: Pool) -> Changed:
    for pattern, new in DENIED[true.language]:
        changed = re.sub(pattern, new, true.text, count=1)
        if changed != true.text:
            yield changed


def swapped_actors(true: True_, pool: Pool) -> Changed:
    return exchanges(true.text, true.before, true.language)


def invented_tail(true: True_, pool: Pool) -> Changed:
    other = pool.sentences[(len(true.text) * 7 + true.start) % len(pool.sentences)]
    if other not in true.text and true.language == "zh":
        yield f"{true.text.rstrip('。')}，并且{other[:24].rstrip('，。、')}。"
    elif other not in true.text:
        tail = " ".join(other.split()[:9]).rstrip(",.;:")
        yield f"{true.text.rstrip('.')}, {'а также' if true.language == 'ru' else 'and also'} {tail}."


def modality(true: True_, pool: Pool) -> Changed:
    for old, others in DONE[true.language].items():
        spaced = rf"(?<![将会能]){old}" if true.language == "zh" else rf"{NO_PARTICIPLE}(?<!\w){re.escape(old)}(?!\w)"
        if re.search(spaced, true.text):
            yield from (re.sub(spaced, new, true.text, count=1) for new in others)


KINDS: Mapping[str, Kind] = {
    "date": another_date,
    "figure": another_figure,
    "name": another_name,
    "role": another_word(OFFICES),
    "place": another_word(PLACES),
    "negation": negation,
    "swapped actors": swapped_actors,
    "invented tail": invented_tail,
    "modality": modality,
}


def paraphrases(true: True_) -> Iterator[tuple[str, str]]:
    """(how, sentence): the same in other words, as far as a program can say it."""
    yield "as it is", true.text
    if true.source.publisher and true.language == "en":
        yield "attributed", f"According to {true.source.publisher}, {true.text}"
    yield from (("date in figures", said) for said in date_in_figures(true.text))
    tail = re.search(r"(?:, |，)[^,，]{12,}[.。]$", true.text)
    if tail and tail.start() > len(true.text) * 0.4:
        yield "without its last clause", true.text[: tail.start()] + ("。" if true.language == "zh" else ".")
    opening = re.match(r"(On|In|At|В|На) ([^,]{4,30}), (?!\d)(.{30,})\.$", true.text)
    if opening and not any(date.end < len(opening[2]) for date in find_dates(opening[2])):
        rest = opening[3]
        yield "adverb last", f"{rest[0].upper()}{rest[1:]} {opening[1].lower()} {opening[2]}."
    if true.language == "en":
        yield from (("figure in words", said) for said in figure_in_words(true.text))


def date_in_figures(text: str) -> Iterator[str]:
    for date in find_dates(text)[:1]:
        if date.year and date.month and date.day:
            yield text[: date.start] + f"{date.year}-{date.month:02}-{date.day:02}" + text[date.end :]


def figure_in_words(text: str) -> Iterator[str]:
    """Counts of something: followed by a word in lower case, and not in a date."""
    dates = find_dates(text)
    for figure, word in (("3", "three"), ("5", "five"), ("10", "ten"), ("11", "eleven"), ("12", "twelve")):
        for match in re.finditer(rf"(?<![\w.,-]){figure}(?= [a-z]{{3}})", text):
            if not any(date.start <= match.start() < date.end for date in dates):
                yield text[: match.start()] + word + text[match.end() :]

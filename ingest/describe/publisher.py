"""Who published a text, where the text says so: a source line, a dateline's agency, a signature."""

import re
from collections.abc import Sequence

from ingest.clean.furnishing import ADDRESS, LABEL, OPENER, RIGHTS, SUFFIX, TIME, is_byline
from ingest.clean.reasons import NOTICE, OTHERS, SIGNATURE, TICKER
from ingest.documents import Dropped
from ingest.registers.lexicon.names import country_of
from ingest.text.blocks import Block, blocks, count
from ingest.text.dates import dates
from ingest.text.page_words import DAYS, INTERFACE, LABELS, SHORT_DAYS, SOURCE_LABELS, either, words
from ingest.text.spans import Spans

SOURCE = re.compile(
    rf"(?<![^\W\d_])(?:{either(SOURCE_LABELS)})(?:\(s\))?\s*[:：]\s*(?P<name>[^|·•\n:：()（）【】\[\]]{{2,60}})",
    re.IGNORECASE,
)
NAME = r"[A-Z\u0410-\u042f][\w&.'’ -]{1,30}?"
DATELINES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^[^!?。()]{{0,60}}?\((?P<name>{NAME})(?:\s*/\s*{NAME})?\s*\)\s*(?:[-–—]+|\.[-–—]|:)",
        rf"^[^!?。()]{{0,60}}?\((?P<name>{NAME})(?:\s*/\s*{NAME})?\s*[-–—]\s*\d[^)]{{3,30}}\)",
        rf"^[^!?。()]{{0,60}}?/(?P<name>{NAME})/\s*[.–—-]",
        r"^[^!?。()]{0,60}?\.\s(?P<name>[A-Z][A-Z.]{2,20})/\s",
        # An agency's letters; what can be spoken, in capitals, is a place: ISTANBUL -
        r"^(?P<name>(?=[A-Z]*[a-z]|[A-Z]{3}\s|[B-DF-HJ-NP-TV-XZ]+\s)[A-Z][A-Za-z]{1,12}[A-Z])\s[-–—]\s",
        rf"^(?P<name>{NAME})\)\s*(?:\d{{1,2}}:\d\d|[A-Z][a-z]+ \d)",
        r"^\s*(?P<name>[\u4e00-\u9fff]{2,6}?(?:社|报|網|网))(?:[\u4e00-\u9fff]{0,8}\d{1,2}月\d{1,2}日)?(?:电|電|讯|訊)",
    )
)
SITE_NAME = re.compile(r"^[\u4e00-\u9fff]{2,10}(?:网|網|日报|日報|晚报|晚報|社|新聞|电视台|時報|时报)$")
SIGNED = re.compile(r"^\((?P<name>[A-Z\u0410-\u042f][^()]{1,40}?)[,\s]*\)$")
WORD = re.compile(r"[^\W\d_]+")
DAY = re.compile(rf"^(?:{either(SHORT_DAYS)})\W*$|(?<!\w)(?:{either(DAYS)})\W*$", re.IGNORECASE)
"""A day of the week, which the date follows; "Sunday Herald" is another matter."""
BY_SOMEBODY = re.compile(
    r"\b(?:беседовал|записал|подготовил|интервью взял)\w*|"
    r"\b(?:interview(?:ed|er)?|written|reported|propos recueillis)\b|采访|採訪|记者|記者",
    re.IGNORECASE,
)
"""What tells that a person's name follows, or came before."""
NO_NAME = (re.compile("[:：@]"), DAY, BY_SOMEBODY, RIGHTS)
NO_HOUSE = INTERFACE.union(LABELS) | words(
    """
    donate donation donations analysis interview interviews opinion opinions commentary column
    editorial feature features background exclusive briefing blog politics economy world society
    sport sports report breaking press release updated published date time source by интервью анализ
    аналитика мнение мнения колонка репортаж обзор эксклюзив политика экономика общество мир спорт
    релиз опубликовано обновлено дата время источник пожертвовать поддержать 评论 評論 访谈 訪談 专访 專訪 分析 观点
    觀點 时间 時間 来源 來源 日期 发布 發布 捐赠 捐款 analyse entretien tribune éditorial reportage chronique don
    análisis entrevista opinión reportaje columna donar kommentar meinung spenden bericht تحليل
    مقابلة رأي تقرير تبرع phỏng vấn agencies 本报 本報 本网 本網 本网讯 本網訊 本报讯 本報訊 本站
    """
)
"""What stands where publishers stand: the page's own words, and the kinds of texts."""
HEAD, PARAGRAPHS, TAIL, LONGEST_NAME, LONGEST_LINE = 12, 4, 2, 5, 150


def publisher(text: str, dropped: Sequence[Dropped]) -> str | None:
    """The name as the text gives it, or None."""
    lines = own_lines(text, dropped)
    return (
        by_label(lines) or by_dateline(lines) or by_byline(lines[:HEAD]) or by_signature(lines, signed(text, dropped))
    )


def is_house(name: str) -> bool:
    """Whether a name may be a publisher's: no furniture, kind of text, notice, day or country, nothing that a colon
    leads up to."""
    said = {word.casefold() for word in WORD.findall(name)}
    no_house = said <= NO_HOUSE or (len(said) == 1 and country_of(name.strip()))
    return not (no_house or any(pattern.search(name) for pattern in NO_NAME))


def agency(text: str, dropped: Sequence[Dropped]) -> str | None:
    """Whose text it is, which another outlet may have printed: the name in its dateline, source line or signature."""
    lines = own_lines(text, dropped)
    return by_dateline(lines) or by_label(lines) or by_signature(lines, signed(text, dropped))


def own_lines(text: str, dropped: Sequence[Dropped]) -> list[Block]:
    """The lines that belong neither to other stories nor to the site."""
    others = Spans(span for span in dropped if span.reason in {OTHERS, TICKER, NOTICE})
    return [block for block in blocks(text) if not others.at(block.start)]


def signed(text: str, dropped: Sequence[Dropped]) -> list[str]:
    return [text[span.start : span.end] for span in dropped if span.reason == SIGNATURE]


def by_label(lines: list[Block]) -> str | None:
    for block in lines:
        suffix = SUFFIX.search(block.text)
        found = SOURCE.search(block.text, suffix.start() if suffix else 0) if suffix or not block.prose else None
        if found and (name := trimmed(own_part(found))):
            return name
    return None


def own_part(found: re.Match[str]) -> str:
    """The name without another label that follows it: `来源:新华网 时间:`."""
    name, _, last = found.group("name").rstrip().rpartition(" ")
    return name if name and last.casefold() in NO_HOUSE else found.group("name")


def trimmed(name: str) -> str | None:
    """A label that follows without a space, or after several, is no part of the name."""
    name = re.split(r"\s{2,}|(?<=[a-zа-я])(?=[A-Z][a-z]+:)", name)[0]
    last = re.search(r"(?:Editor|Author|Редактор|Автор|责任编辑|编辑|作者|責任編輯|編輯)\s*$", name)
    name = (name[: last.start()] if last else name).strip(" ,.;-–—/")
    return name if name and count(name) <= LONGEST_NAME and not dates(name) and is_house(name) else None


def by_dateline(lines: list[Block]) -> str | None:
    paragraphs = [block for block in lines[:HEAD] if block.prose][:PARAGRAPHS]
    for block in paragraphs + [block for block in lines[:HEAD] if is_byline(block)]:
        for pattern in DATELINES:
            if (found := pattern.search(block.text[:160])) and is_house(found.group("name")):
                return found.group("name").strip()
    return None


def by_byline(lines: list[Block]) -> str | None:
    """`Agency | Updated: ...`, `By A NAME | site.com`, or the site's own name on a line."""
    for block in lines:
        if SITE_NAME.match(block.text) and not OPENER.match(block.text):
            return block.text
        if block.ended or not is_byline(block):
            continue
        if site := ADDRESS.search(block.text):
            return site.group().strip("|, ")
        before = block.text[: min((found.start for found in dates(block.text)), default=len(block.text))]
        name = TIME.sub("", re.split(r"[|·•]|,\s|\s{2,}", before)[0]).strip(" ,|-–—")
        if (
            name
            and is_house(name)
            and not LABEL.search(name)
            and count(name) <= LONGEST_NAME
            and name[0].isalpha()
            and not glued(block, name)
            and not is_place(block, name)
        ):
            return name
    return None


def glued(block: Block, name: str) -> bool:
    place = block.text.find(name) + len(name)
    return name[0].islower() or (place < len(block.text) and block.text[place].isdigit())


def is_place(block: Block, name: str) -> bool:
    """Whether a line is headed as a dateline or a letter is: `Lisbon, 4 May 2021`."""
    return " " not in name and any(block.text[: found.start] == f"{name}, " for found in dates(block.text)[:1])


def by_signature(lines: list[Block], signatures: list[str]) -> str | None:
    for block in lines[-TAIL:]:
        if len(block.text) > LONGEST_LINE:
            continue
        dated = dates(block.text)
        unsigned = f"{block.text[: dated[0].start]}{block.text[dated[0].end :]}" if dated else ""
        if (found := SIGNED.match(unsigned)) and is_house(found.group("name")):
            return found.group("name").strip()
    short = [
        name
        for name in signatures
        if count(name) <= LONGEST_NAME and is_house(name) and name[0].isupper() and name.split()[-1][0].isupper()
    ]
    return short[-1] if short else None

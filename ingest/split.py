"""Sentences of the kept text with their exact offsets, and passages of whole sentences."""

import re
from collections.abc import Iterator, Sequence

from ingest.documents import Document, Dropped, Passage, Sentence
from ingest.text.abbreviations import is_abbreviated
from ingest.text.blocks import BULLET, ROW, blocks, is_row
from ingest.text.spans import Spans

END = re.compile(
    r"(?P<wide>[。！？｡]++[”’」』）)】》\"]*+)"
    # The look behind keeps a page of dots from being tried from every one of them.
    r"|(?P<plain>(?<![.!?…؟۔।])[.!?…؟۔।]++[\"'”’»)\]」]*+(?:\[\d{1,3}\])*+(?=\s|$))"
    # Scraped pages lose the space between two sentences.
    r"|(?P<glued>(?<=[a-zа-я]{3})[.!?][\"”’»]?(?=[A-ZА-Я][a-zа-я]))"
)
CREDIT = re.compile(r"[\[(（][^\[\]()（）]{2,60}[\])）]")
LONGEST = 600
SENTENCES, CHARACTERS, OVERFLOW = 3, 700, 900
TINY, FRAGMENT, NEAR, LONGEST_HEADING = 3, 30, 80, 150


def sentences(text: str, dropped: Sequence[Dropped] = ()) -> tuple[Sentence, ...]:
    """The sentences of the text outside `dropped`; a heading or list item is a sentence of its own."""
    found: list[Sentence] = []
    for start, end in kept(text, dropped):
        for block in blocks(text[start:end]):
            found += in_block(text, start + block.start, start + block.end)
    return tuple(found)


def kept(text: str, dropped: Sequence[Dropped]) -> Iterator[tuple[int, int]]:
    place = 0
    for span in sorted(dropped, key=lambda span: span.start):
        if span.start > place:
            yield place, span.start
        place = max(place, span.end)
    if place < len(text):
        yield place, len(text)


def in_block(text: str, start: int, end: int) -> Iterator[Sentence]:
    if is_row(text[start:end]):
        start += len(ROW)
    bullet = BULLET.match(text, start, end)
    if bullet and not text[bullet.start() : bullet.end()].strip()[0].isdigit():
        start = bullet.end()
    for first, last in merged(text, boundaries(text, start, end)):
        yield from short_enough(text, first, last)


def boundaries(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    place = start
    for match in END.finditer(text, start, end):
        if match.end() < end and (match.lastgroup == "wide" or ends(text, place, match, end)):
            yield place, match.end()
            place = match.end()
            while place < end and text[place].isspace():
                place += 1
    if place < end:
        yield place, end


def ends(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Whether a point, followed by blank space or a glued capital, ends the sentence that began at `start`."""
    following = text[match.end() : min(end, match.end() + NEAR)].lstrip()
    first = following.lstrip("\"'“”‘’«»([—–-¿¡")[:1]
    if not first or first.islower() or following[0] in "/)":
        return False
    if match.group()[0] != "." or len(match.group().rstrip("\"'”’»)]")) > 1:
        return True
    before = text[max(start, match.start() - NEAR) : match.start()]
    return not is_abbreviated(before, following, match.group())


def merged(text: str, spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """A dateline cut into pieces (`Baku. 10 November.`) belongs to the first sentence, a credit to the last."""
    found = [span for span in spans if any(char.isalnum() for char in text[slice(*span)])]
    while len(found) > 1 and is_fragment(text[slice(*found[0])]):
        found[:2] = [(found[0][0], found[1][1])]
    if len(found) > 1 and CREDIT.fullmatch(text, *found[-1]):
        found[-2:] = [(found[-2][0], found[-1][1])]
    yield from found


def is_fragment(text: str) -> bool:
    """A place or a date and nothing that says anything: no word in small letters."""
    words = text.split()
    return len(text) < FRAGMENT and len(words) <= TINY and all(word[0].isupper() or word[0].isdigit() for word in words)


def short_enough(text: str, start: int, end: int) -> Iterator[Sentence]:
    """A sentence, or its clauses where it runs on without an end."""
    while end - start > LONGEST:
        cut = clause_end(text, start, start + LONGEST)
        yield Sentence(start, cut)
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield Sentence(start, end)


def clause_end(text: str, start: int, end: int) -> int:
    for marks in (";；", ",，、:：", " \n"):
        found = max(text.rfind(mark, start + LONGEST // 3, end) for mark in marks)
        if found > 0:
            return found + (0 if text[found].isspace() else 1)
    return end


def passages(document: Document) -> tuple[Passage, ...]:
    """Every sentence of the document in exactly one passage of about three, never across something dropped."""
    found = sentences(document.text, document.dropped)
    headings = frozenset(sentence for sentence in found if is_heading(document.text, sentence))
    gaps = Spans(document.dropped)
    groups: list[list[Sentence]] = []
    for sentence in found:
        if groups and fits(groups[-1], sentence, headings, gaps):
            groups[-1].append(sentence)
        else:
            groups.append([sentence])
    return tuple(passage(document, group) for group in rejoined(groups, headings, gaps))


def fits(group: list[Sentence], sentence: Sentence, headings: frozenset[Sentence], gaps: Spans) -> bool:
    if gaps.longest_between(group[-1].end, sentence.start) > TINY:
        return False
    told = sum(1 for member in group if member not in headings)
    if told >= SENTENCES or (told and sentence in headings):
        return False
    return sentence.end - group[0].start <= CHARACTERS


def rejoined(groups: list[list[Sentence]], headings: frozenset[Sentence], gaps: Spans) -> list[list[Sentence]]:
    """A single sentence left over goes to the passage before it where there is room."""
    found: list[list[Sentence]] = []
    for group in groups:
        before = found[-1] if found else None
        single = len(group) == 1 and group[0] not in headings
        near = before and gaps.longest_between(before[-1].end, group[0].start) <= TINY
        if before and near and single and group[0].end - before[0].start <= OVERFLOW:
            before.append(group[0])
        else:
            found.append(list(group))
    return found


def is_heading(text: str, sentence: Sentence) -> bool:
    return not END.search(text, sentence.start, sentence.end + 1) and sentence.end - sentence.start < LONGEST_HEADING


def passage(document: Document, group: Sequence[Sentence]) -> Passage:
    start, end = group[0].start, group[-1].end
    return Passage(document.source, start, end, document.text[start:end], tuple(group))

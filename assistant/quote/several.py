"""Questions that ask for several of a kind within few sentences: who took part, which cities, what three skills."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, count, pairwise
from typing import Literal

from assistant.question.concepts import concepts_of
from assistant.question.placed import given, places
from assistant.question.question import Question
from assistant.quote.candidates import Candidate
from assistant.quote.entries import ITEM_LINE
from assistant.quote.leaning import LEANS
from ingest.registers.lexicon.names import country_of, find_names, romanised
from ingest.registers.lexicon.wordlists import ROLES

Items = Literal["people", "countries", "places", "events", "times", "things"]

BETWEEN = (
    r"(?: (?!(?:of|are|is|was|were|do|does|did|has|have|had|in|on|to|by|gave|took|met|held|came|went|said|led|made|"
    r"saw|told|sent|spoke|won|became|the other)\b)[\w-]+['’]?){0,4}?"
)
"""Words between the interrogative and its noun: none that begin something else."""
MANY = re.compile(
    rf"\b(?:which|what|name|list)\b{BETWEEN} (?P<en>[a-z-]{{3,}}s|people|men|women)(?:['’](?!s)|\b)|"
    r"\b(?P<who>who else was|who (?:else )?were|кто был[аи]? (?:среди|в составе))\b|"
    r"\b(?:какие|каких|какими|каким|перечислите|назовите)\b(?: [а-яё-]+){0,2}? (?P<ru>[а-яё-]{4,})|"
    r"(?:哪些|哪几[个位]?|哪[两兩]位)(?P<zh>\w{1,4})|"
    r"\b(?:quel(?:le)?s|quiénes|cuáles|qué|welche|quais)\b(?: \w+)?? (?P<eu>\w+s|\w+n|\w+er)\b",
    re.IGNORECASE,
)
COUNTRIES = re.compile(r"\bcountries\b|\bstates\b|стран|государств|国家|國家|\bpays\b|países|länder|دول", re.IGNORECASE)
PEOPLE = re.compile(
    r"\b(?:\w+(?<!memb)ers|\w+ors|\w+ists|chiefs|men|women|people|envoys|heads|officials|presidents|secretaries|generals|"
    r"delegates)\b|министр|чиновник|официальн|руководител|лидер|представител|官员|部长|领导人|人员|嫌|ministres|responsables|dirigeants|"
    r"ministros|funcionarios|líderes|minister|vertreter|وزراء|مسؤول",
    re.IGNORECASE,
)
PLACES = re.compile(
    r"\b(?:cities|towns|villages|ports|places|provinces|regions|capitals|venues)\b|город|провинц|места|城市|地方|省|"
    r"\bvilles\b|ciudades|lugares|städte|orte|مدن",
    re.IGNORECASE,
)
TIMES = re.compile(r"\b(?:years|dates|days)$|^год|^числ|^дн|年|日|^années|^años|^jahre", re.IGNORECASE)
LINK = re.compile(r",?\s+(?:and|or|as well as|и|а также|et|y|e|und|و)\s+(?:(?:in|at|в|на|à|en) )?|[,、]\s*|[和与及]")
"""What stands between the members of a series."""
MEMBER = r"[^\s,.;:]+(?: [^\s,.;:]+){0,5}"
SERIES = re.compile(
    rf"(?:^|(?<=\s))(?:{MEMBER}, )+{MEMBER}|[^，。；、\s]{{1,12}}(?:、[^，。；、\s]{{1,12}})+",
)
"""What stands behind one another with commas between."""
AND = re.compile(r" (?:and|or|и|et|y|e|und) |、")
OPENS_A_LIST, ENDED = re.compile(r"[:：\w]\s*$"), re.compile(r"[.!?。！？]\W*$")
"""How a line ends that a list may follow, and one that goes on in none."""
LEAST = 3
SINGULAR = frozenset(
    {"was", "is", "does", "has", "this", "his", "its", "series", "news", "process", "address", "congress"}
)


def asks_for_several(question: Question) -> bool:
    """Whether more than one fact is asked for: what somebody did or said, which meetings."""
    if question.kind in ("list", "statement") or (question.kind == "thing" and not question.heads):
        return True
    match = MANY.search(question.text)
    return match is not None and (match["en"] or "").casefold() not in SINGULAR


def in_order_of_events(picked: Sequence[Candidate]) -> list[Candidate]:
    """The sentences by the days that they tell of, those of one report as they stand there; as they are if one tells
    no day."""
    days = [day_of(candidate) for candidate in picked]
    if "" in days:
        return list(picked)
    first: dict[str, str] = {}
    for day, candidate in sorted(zip(days, picked, strict=True), key=lambda pair: pair[0]):
        first.setdefault(candidate.source.document, day)
    return sorted(picked, key=lambda c: (first[c.source.document], c.source.document, c.position))


def by_report(picked: Sequence[Candidate]) -> list[Candidate]:
    """The sentences in their order, but those of one report together, as they stand there where the first leans."""
    reports = list(dict.fromkeys(candidate.source.document for candidate in picked))
    leaning = {c.source.document for c in picked[:1] if LEANS.match(c.text)}
    return sorted(
        picked, key=lambda c: (reports.index(c.source.document), c.position if c.source.document in leaning else 0)
    )


def day_of(candidate: Candidate) -> str:
    """The first time that a sentence tells, else the day of its report, ISO 8601; empty where neither is known."""
    return next((time.date for time in candidate.days), candidate.whole.day or candidate.source.published or "")


def items_asked(question: Question) -> Items | None:
    """What several of are asked for; None where a question asks for one thing."""
    match = MANY.search(question.text)
    if match is None or (match["en"] or "").casefold() in SINGULAR:
        return None
    head = next(filter(None, match.groups()))
    if COUNTRIES.search(head):
        return "countries"
    if PLACES.search(head):
        return "places"
    if TIMES.search(head):
        return "times"
    role = re.split("[-‑]", head.casefold().rstrip("s"))[-1]
    people = match["who"] or question.kind == "person" or PEOPLE.search(head) or role in ROLES or country_of(head)
    if not people and concepts_of(head.casefold()) & told_in_reports():
        return "events"
    return "people" if people else "things"


@cache
def told_in_reports() -> frozenset[int]:
    """What reports are of, one each: meetings, visits, exercises, agreements."""
    return frozenset[int]().union(
        *map(concepts_of, ("meeting", "visit", "exercise", "agreement", "treaty", "document"))
    )


def items(kind: Items, question: Question, candidate: Candidate) -> frozenset[str]:
    """The things of the kind that a sentence names and the question does not."""
    asked = question.given
    if kind == "events":
        line = (str(candidate.position),) if candidate.rows else ()
        return frozenset(
            {" ".join((candidate.source.document, *line)), *(candidate.countries if candidate.is_headline else ())}
        )
    if kind == "countries":
        return candidate.countries - {country for word in asked if (country := country_of(word))}
    if kind == "places":
        return frozenset(romanised(one) for one in placed(candidate.text) if not given(one, asked))
    if kind == "times":
        return frozenset(one.date[:4] for one in candidate.days) - frozenset(question.figures)
    if kind == "things":
        return frozenset(chain.from_iterable(map(members, SERIES.findall(candidate.text))))
    own = {mention.person for mention in candidate.people if mention.explicit}
    return frozenset(person.name for person in own if not any(person.answers_to(word) for word in asked))


def members(series: str) -> list[str]:
    """Of what stands behind commas that which also an "and" ends; three or more of a kind."""
    parts = LINK.split(series)
    return parts if AND.search(series) and len(parts) >= LEAST else []


def placed(text: str) -> set[str]:
    """The places of a text, those of a series by its first: "in Minsk, Brest and Gomel"."""
    found = set(places(text))
    names = find_names(text)
    for before, name in pairwise(names):
        if before.text in found and LINK.fullmatch(text[before.end : name.start]):
            found.add(name.text)
    return {part for one in found for part in LINK.split(one) if not country_of(part)}


def covering(kind: Items, question: Question, able: Sequence[Candidate], most: int) -> list[Candidate]:
    """The sentences, best first, that each name something more of what is asked for."""
    picked: list[Candidate] = []
    told: set[str] = set()
    for candidate in able:
        if len(picked) < most and (own := items(kind, question, candidate)) - told:
            picked.append(candidate)
            told |= own
    return picked


def with_lists(picked: Sequence[Candidate], rows: Sequence[Candidate], known: Sequence[Candidate]) -> list[Candidate]:
    """With a line of a list the others in `rows`, and right behind each sentence that opens a list its lines."""
    places = {(candidate.source.document, candidate.position): candidate for candidate in known}
    lists = [[one, *(row for row in rows if row.is_beside(one)), *lines_behind(one, places)] for one in picked]
    return list({id(one): one for one in chain.from_iterable(lists)}.values())


def lines_behind(opener: Candidate, places: Mapping[tuple[str, int], Candidate]) -> Iterator[Candidate]:
    """The lines of the list behind the line that opens it or, behind a colon, up to one that ends a sentence."""
    if opener.is_entry or not OPENS_A_LIST.search(opener.text):
        return
    goes_on = not opener.text.rstrip()[-1:].isalnum()
    for position in count(opener.position + 1):
        line = places.get((opener.source.document, position))
        written = line.whole.text[line.whole.text.rfind("\n", 0, line.sentence.start) + 1 :] if line else ""
        marked = line is not None and (line.is_entry or ITEM_LINE.match(written) is not None)
        if line is None or not (marked or (goes_on and written.startswith(line.text))):
            return
        yield line
        goes_on = goes_on and not marked and not ENDED.search(line.text)

"""The limits that a question states: when, by whom, in which language; and the question without them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.conversation import Filters
from assistant.limits.outlets import outlets
from assistant.question.bounds import Bound, bounds
from assistant.question.interrogatives import kind_of
from assistant.question.moments import moments

TOLD = re.compile(
    r"(?:\b(?:published|reported|report|reporting|written|posted|printed|released|appear(?:ed|ing)|wrote|"
    r"опубликован\w*|публик\w+|сообщ\w+|напис\w+|писал\w*|вышедш\w+|publiée?s?|rapportée?s?|parue?s?|écrit\w*|"
    r"publicad[oa]s?|informad[oa]s?|informó|escrit[oa]s?|veröffentlicht\w*|berichtet\w*|erschienen\w*)"
    r"(?:\s+(?:by|in)\s+[A-ZА-Я][\w.’' -]{1,30}?)?|发表|发布|报道|刊登|نشرت?|المنشورة)[\s于在]*$",
    re.IGNORECASE,
)
"""Ends right before a time that is when something was told, not when it happened."""
TEXTS = re.compile(
    r"\b(?:reports?|articles?|coverage|stories|news|publications?|sources|documents?|texts|dispatches|"
    r"сообщени\w+|стат(?:ьи|ей|ьях)|публикаци\w+|материал\w*|источник\w*|новост\w+|articles|rapports|dépêches|sources|"
    r"artículos|informes|noticias|fuentes|berichte\w*|artikel\w*|meldungen|quellen|تقارير|مقالات|أخبار)\s*$",
    re.IGNORECASE,
)
OF_TEXTS = re.compile(
    r"^(?:from|of|dated|since|between|after|before|until|от|за|de|du|del|aus|von|vom|من)\b", re.IGNORECASE
)
TOLD_AFTER = re.compile(r"(?:的|\s)*(?:发表|发布|报道|刊登|新闻|文章|reports\b|articles\b|coverage\b)", re.IGNORECASE)

ASKED = (
    r"(?:which|what|how many|list|name|show|all|any|какие|каких|какая|какой|сколько|перечисли\w*|назови\w*|"
    r"quel(?:le)?s?|"
    r"combien d[e'’]|qué|cuál(?:es)?|cuánt[oa]s|welche[rsnm]?|wie viele[nr]?|أي|كم|ما هي)\s+"
    r"(?:(?!the\b|an?\b|les?\b|la\b|el\b|los\b|las\b|der\b|die\b|das\b)[^\s?]+\s+){0,3}?"
)
EVENTS = (
    r"meeting|talk|visit|exercise|drill|agreement|treat(?:y|ies)|document|contact|event|summit|session|consultation|"
    r"operation|arrest|trip|ceremon|conference|forum|call|protocol|memorand|exchange|round|встреч|переговор|визит|"
    r"учени|"
    r"соглашени|договор|документ|контакт|событи|саммит|заседани|консультаци|операци|поездк|форум|reunion|réunion|"
    r"rencontre|"
    r"visite|exercice|accord|traité|sommet|consultation|entretien|[eé]v[eé]n[eè]ment|encuentro|visita|ejercicio|"
    r"acuerdo|"
    r"tratado|cumbre|sesi|consulta|evento|contacto|treffen|gespräch|besuch|übung|abkommen|vertr[aä]g|gipfel|sitzung|"
    r"konsultation|ereignis|اجتماع|لقاء|محادثات|زيار|مناور|اتفاق|معاهد|قمة|أحداث"
)
LISTING = re.compile(
    rf"(?<![^\W_])(?:{ASKED})(?:ال)?(?:{EVENTS})"
    r"|\b(?:what|which) (?:\w+ )?(?:happened|took place)\b|что (?:произошло|случилось|было)|какие .*(?:состоял|прошл)"
    r"|(?:哪些|哪几|多少|几次|列出)[^？?]*(?:会议|会晤|会谈|访问|演习|协议|条约|活动|磋商|峰会|事件|文件|联系)|发生了?什么"
    r"|qué (?:ocurrió|pasó)|que s['’]est-il passé|was (?:geschah|ist passiert)|ماذا حدث",
    re.IGNORECASE,
)
"""Questions after the meetings or events of a time, which "in 2018" bounds; elsewhere it may only place one thing."""
EVENTS_REPORTED = re.compile(rf"(?:{ASKED})(?:{EVENTS})[^?,]*\bare reported\s*$", re.IGNORECASE)
"""Before a time in which events were, whenever they were reported: "Which meetings are reported between"."""


@dataclass(frozen=True, slots=True)
class Limited:
    """A question with the limits it states; `words` are the stretches of it that state them."""

    question: str
    filters: Filters
    words: tuple[str, ...] = ()
    text: str = ""
    """What is left to look for: the question without what the filters see to."""

    @property
    def sought(self) -> str:
        """What passages are ranked by: without events' years from one to another, which few within them write."""
        first, last, text = self.filters.event_from, self.filters.event_to, self.text
        over_years = first and last and first[: len("2019")] != last[: len("2019")]
        for said in self.words if over_years else ():
            text = text.replace(said, "")
        return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Known:
    """What a library's documents are by, and how far they reach."""

    publishers: tuple[str, ...] = ()
    latest: str | None = None
    """The last day that one was published, ISO 8601, as precise as it is known."""


def limits(question: str, today: date, known: Known = Known()) -> Limited:
    """Read the limits out of a stand-alone question, of times counted from today only those the library reaches.

    An old report's "over the past year" is often asked for in its own words, long after that year.
    """
    named = outlets(question, known.publishers)
    timed = [bound for bound in bounds(question, moments(question, today)) if limits_it(question, bound)]
    timed = [bound for bound in timed if not bound.relative or reaches(known.latest, bound, today)]
    filters = Filters(**{one.field: one.value for one in named})
    for bound in timed:
        filters = narrowed(filters, bound, told_then(question, bound))
    # When it happened stays: that is best found by passages that say so.
    gone = [(bound.start, bound.end, "") for bound in timed if bound.relative or told_then(question, bound)]
    gone += [(one.start, one.end, one.instead) for one in named]
    places = sorted({(bound.start, bound.end) for bound in timed} | {(one.start, one.end) for one in named})
    words = tuple(question[start:end].strip() for start, end in places)
    return Limited(question, filters, words, without(question, gone))


def reaches(latest: str | None, bound: Bound, today: date) -> bool:
    """Whether some document may be from a time counted from today, which no future one is."""
    first = (bound.first or date.min).isoformat()
    return latest is not None and first[: len(latest)] <= latest and (bound.first or today) <= today


def limits_it(question: str, bound: Bound) -> bool:
    """Whether a time bounds what may answer, rather than only placing the one thing asked about."""
    if bound.way != "in" or bound.relative or told_then(question, bound):
        return True
    return bool(LISTING.search(question)) or kind_of(question) == "list"


def told_then(question: str, bound: Bound) -> bool:
    """Whether the time is that of the report: "published in 2019", "reports from 2019", `2019年的报道`."""
    before, said = question[: bound.start], question[bound.start : bound.end]
    if EVENTS_REPORTED.search(before):
        return False
    if TEXTS.search(before) and OF_TEXTS.match(said):
        return True
    return bool((TOLD.search(before) and not said.startswith("for ")) or TOLD_AFTER.match(question, bound.end))


def narrowed(filters: Filters, bound: Bound, told: bool) -> Filters:
    """The filters with one more bound; of two on one side the tighter, but of two times apart from first to last.

    "Before 2012 and after 2018" limits nothing.
    """
    first, last = ("published_from", "published_to") if told else ("event_from", "event_to")
    firsts = [day for day in (getattr(filters, first), bound.first and bound.first.isoformat()) if day]
    lasts = [day for day in (getattr(filters, last), bound.last and bound.last.isoformat()) if day]
    begins, ends = max(firsts, default=None), min(lasts, default=None)
    if begins and ends and begins > ends:
        begins, ends = (min(firsts), max(lasts)) if min(firsts) <= max(lasts) else (None, None)
    return replace(filters, **{first: begins, last: ends})


def without(question: str, gone: Sequence[tuple[int, int, str]]) -> str:
    """The question with other words for some stretches of it; the whole when nothing would be left to look for."""
    rest, place = "", 0
    for start, end, words in sorted(gone):
        rest += f"{question[place : max(start, place)]} {words} " if words else question[place : max(start, place)]
        place = max(end, place)
    rest = re.sub(r"\s+([,?!.？，。])", r"\1", " ".join((rest + question[place:]).split()))
    rest = re.sub(r"^[\s,，:]+|,(?=[?？.])", "", rest)
    return rest if len(re.findall(r"\w", rest)) > 3 else question


def chosen_limits(limited: Limited, changes: Mapping[str, str | None]) -> Limited:
    """The limits as a person set them: what they changed or took away is no longer read out of the question."""
    if not changes:
        return limited
    filters = replace(limited.filters, **changes)
    dropped = [words for words in limited.words if filters != limited.filters and words in limited.text]
    text = limited.text
    for words in dropped:
        text = without(text, [(text.index(words), text.index(words) + len(words), "")])
    return replace(limited, filters=filters, text=text)

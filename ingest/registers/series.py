"""Sessions of a mechanism and events that have a name of their own: "the 9th meeting of ...", "Cooperation-2017"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ingest.registers.lexicon.ordinals import Ordinal, ordinals
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.series_gatherings import STOP, TITLE_WORD, gatherings

SESSION = (
    r"meetings?|gatherings?|rounds?|sessions?|conferences?|forums?|consultations?|talks|dialogues?|summits?|"
    r"general assembly|assembly|roundtable|congress|sitting|exercises?|drills?|training|patrols?|встреч\w+|"
    r"раунд\w*|заседани\w+|"
    r"сесси\w+|конференци\w+|форум\w*|консультаци\w+|переговор\w+|саммит\w*|совещани\w+|учени\w+|ассамбле\w+|réunions?|"
    r"cycles?|tours?(?= d[eu'’])|rencontres?|conférences?|dialogues?|sommets?|consultations?|assemblée|rondas?|"
    r"reuni[óo]n\w*|"
    r"sesi[óo]n\w*|conferencias?|foros?|consultas?|cumbres?|asambleas?|encuentros?|riunion[ei]|sessione|tornata|"
    r"conferenza|vertice|consultazioni|incontro|rodada|reunião|sessão|conferência|fórum|cúpula|Treffen|Runde|Sitzung|"
    r"Konferenz|Forum|Konsultation\w*|Gipfel\w*|Tagung|Dialog\w*"
)
NOUN = re.compile(rf"(?<!\w)(?:{SESSION})(?!\w)", re.IGNORECASE)
CHINESE_NOUN = re.compile("会议|會議|磋商|会晤|會晤|会谈|會談|对话|對話|论坛|論壇|协商|協議|演习|演習")
ARABIC_NOUN = re.compile(r"(?:ال)?(?:جولة|اجتماع|دورة|مؤتمر|منتدى|قمة|حوار|مشاورات)\s*$")
LONGEST_TITLE = 150
AHEAD = 60
"""Characters between an ordinal and the noun it counts: "the 19th annual strategic security consultation"."""
BREAK = re.compile(r"[,;:.!?()“”\"«»]|(?<!\w)(?:of|in|on|at|with|for|and|de|du|en|в|по|на|с)(?!\w)")
LISTED = re.compile(
    r"(?:, (?:and )?[A-Z]\w+)+(?:,? and [A-Z]\w+)?(?= (?:took|was|were|is|in|on|at|has|will|began|opened|held))"
)
"""The rest of a list of countries, whose commas do not end the name."""
HELD_ITS = re.compile(r"\s(?:held|holds|had|has|opened|opens|began|concluded|convened|completed) (?:its|their)\s$")
MET_FOR = re.compile(
    r"(?:, (?:which|who))?\s(?:met|meets?|gathered|convened|assembled|sat)(?: \w+){0,6}? for (?:the|an?|its|their)\s$"
)
COUNTED = re.compile(rf"(?:{SESSION}|time)(?!\w)", re.IGNORECASE)
SUBJECT = re.compile(
    r"^(?:.*(?:[.;:,–—-] |\b(?:when|as|where|that) ))?(?:(?i:the|an?|both) |(?:On|In|At) [^,]{3,40}? the "
    r")?(?:joint )?(?P<name>[^.;:,–—]{8,140})$"
)
"""Who met, from the beginning of the clause."""
MEMBERS = re.compile(
    r"(?<!\w)(?:of|from|between|among) (?:the )?[A-Z]\w+(?: [A-Z]\w+)?(?:, [A-Z]\w+(?: [A-Z]\w+)?)+,? and "
    r"[A-Z]\w+(?: [A-Z]\w+)?$"
)
"""The members of whatever met, at the end of its name."""
TO_COME = re.compile(r"\s(?:is|are) (?:due |expected |set |scheduled )?to$|\s(?:will|would|has|have|had)$")
SHORT = re.compile(r"\([A-ZА-ЯÉ]{2,8}\)(?= [\w])")
"""The short form of a body in the middle of a name."""
OPENER = re.compile(r"(?:(?:After|Before|During|The|At|In|Since|Following|После|В|На|До|the)\s)+")
ITEM = re.compile(r"\d{1,2}\.\s(?:The|An?|On|In|At)\s")
"""The number of an item of a list, which counts no session."""
LOOSE = re.compile(
    r"(?:\s(?:of|on|for|in|at|to|the|an?|and|its|their|his|her|о|об|по|на|в|и|de|du|des|sur|sobre|et|y))+\s*$"
)
"""What leads on to words that are no part of a name."""
GOES_ON = re.compile(r"\s*(?:in|on|at|was|took|—|–|\(|прош|состо|в|à|en|a)(?![^\W\d_])", re.IGNORECASE)
"""After an ordinal without a noun of its own, which is that of the ordinal before: "the 7th in Moscow"."""
NAMED_AGAIN = re.compile(r"(?:,? and| и|,)\s[-–](?P<year>(?:19|20)\d\d)(?!\d)")
"""Another year of what has just been named with one: "Cooperation-2013 and -2016"."""
CHINESE_SESSION = re.compile(
    r"(?P<series>(?:[^\W\d_]|・){0,24}?)第?(?P<number>第\s?\d{1,3}|第[零一二三四五六七八九十百两]+|首)[次届屆轮輪回]"
    r"(?P<after>(?:[^\W\d_]|[“”「」『』《》]){0,16}?(?:会议|會議|磋商|会晤|會晤|会谈|會談|对话|對話|论坛|論壇|峰会|大会|協議|高官会|会合|会)[”」』》]?)?"
)
CHINESE_STOP = re.compile(
    r"同意|[的了在于於和与與同及并並将將为為到把被从從由是以]|主持|商定|决定|決定|举行|舉行|参加|參加|出席|召开|召開|开展|共同|一道|一起|"
    r"进行|進行|以及|来华|访华|赴\w{2}|日|月|年|が|は|で|を|に|と|の"
)
CAPITAL = r"[A-ZА-Я]\w+(?:[-–/](?:[A-ZА-Я]\w+|\d(?!\d)))*"
NAMED_YEAR = re.compile(
    r"[\"“”«„'‘《「『](?P<quoted>[^\"“”«»„'’‘《》「」『』]{3,40}?)\s?[-–—]?\s?(?P<year>(?:19|20)\d\d)\s*[\"“”»'’》」』?]"
    rf"|(?<![\w“/-])(?P<plain>{CAPITAL}(?: {CAPITAL}){{0,3}})\s?[-–—]\s?(?P<year2>(?:19|20)\d\d)(?![\d–-])"
)
EXERCISE = r"(?:[Ee]xercises?|[Dd]rills?|[Mm]an(?:oeuv|euv)(?:re|er)s|[Ww]ar ?games?)"
SPACED_YEAR = re.compile(
    rf"(?P<led>(?:{EXERCISE}|(?:[Pp]art|[Pp]hase|[Ss]tage|[Ee]dition) of(?: the)?) [\"“]?)?"
    rf"(?P<title>{CAPITAL}(?(led)| {CAPITAL})(?: {CAPITAL}){{0,3}} (?P<year>(?:19|20)\d\d))"
    rf"(?(led)|(?=,? (?:(?:the|an?|joint|its) )*(?:[\w-]+ ){{0,2}}{EXERCISE}))"
)
"""A name with a space before its year: "Condor Shield 2018, the exercise", "the second part of Condor Shield 2018"."""
CAPITALISED = re.compile(
    rf"(?:(?<=[^.!?]\s)|(?<=^))(?:{TITLE_WORD} (?:(?:of|the|on|for|and|in|against) ){{0,3}}){{1,9}}"
    rf"(?:Forum|Conference|Summit|Meeting|Dialogue|Symposium|Expo)"
    rf"(?: (?:on|for|of|the|and|against) (?:(?:the|and|of) )?(?!\w+day\b){TITLE_WORD}(?: (?:(?:of|the|on|for|and|in) "
    rf")*{TITLE_WORD})*)?"
)
CHINESE_NAMED = re.compile(
    r"(?P<year>\d{4}年)?(?P<name>[^\W\d_]{4,20}(?:论坛|論壇|峰会|峰會|博览会|研讨会|フォーラム|サミット))"
)

CHINESE_MET = re.compile(
    r"(?P<year>\d{4}年)?(?P<name>[^\W\d_]{4,20}(?:会议|會議|大会|大會|年会|会合|総会))(?=.{0,30}?(?:举行|舉行|召开|召開|开幕|開幕|闭幕|開かれ))"
)
"""A gathering that is only named by whose it is, in a sentence that says that it was held."""


@dataclass(frozen=True, slots=True)
class Session:
    """An event that its name tells from others: at `start` to `end` of a text."""

    title: str
    number: int | None
    start: int
    end: int
    year: str | None = None
    ordinal_length: int = 0
    """Characters at the start of the title that are its ordinal."""

    @property
    def series(self) -> str:
        return series_key(self.title)


def series_key(title: str) -> str:
    """What a mechanism is about and whose it is, the same in every language; empty where the title says neither."""
    return " ".join([*sorted(countries(title)), *sorted(terms(title))])


def names_events(heading: str) -> bool:
    """Whether a heading says of what mechanism the lines below it are sessions."""
    return bool((NOUN.search(heading) or CHINESE_NOUN.search(heading)) and series_key(heading))


@lru_cache(maxsize=500)
def sessions(text: str, language: str) -> tuple[Session, ...]:
    """The sessions and named events that a sentence speaks of, in order."""
    found: list[Session] = []
    every = (*(chinese(text) if language in ("zh", "ja") else counted(text)), *named(text, language))
    for one in every:
        if all(one.end <= other.start or one.start >= other.end for other in found):
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.start))


def counted(text: str) -> Iterator[Session]:
    last: Session | None = None
    for number in ordinals(text):
        if ITEM.match(text) and number.start == 0:
            continue
        for one in (
            list(of_subject(text, number)) or list(with_noun(text, number)) or list(without_noun(text, number, last))
        ):
            yield one
            last = one


def of_subject(text: str, number: Ordinal) -> Iterator[Session]:
    """ "The group on forests held its third session", "the network met for the second time": named by its subject."""
    counted = COUNTED.match(text, number.end + 1)
    for verb in (HELD_ITS, MET_FOR) if counted else ():
        before = verb.search(text[: number.start])
        whole = text[: before.start()] if before else ""
        members = MEMBERS.search(whole)
        # The commas of "the heads of A, B and C" are no end of what precedes.
        kept = whole if members is None else whole[: members.start()] + members.group().replace(",", "\x00")
        subject = SUBJECT.search(kept) if before else None
        if counted and subject and series_key(subject["name"]):
            called = "meeting" if counted.group() == "time" else counted.group()
            name = TO_COME.sub("", subject["name"].replace("\x00", ",")).strip()
            title = f"{text[number.start : number.end]} {called} of the {name}"
            yield Session(title, number.value, number.start, counted.end(), None, number.end - number.start)


def without_noun(text: str, number: Ordinal, last: Session | None) -> Iterator[Session]:
    """A session that has its name from the one before it."""
    before = text[max(0, number.start - 5) : number.start]
    if last is None or number.start < last.end or not (re.search(r"the $", before) and GOES_ON.match(text, number.end)):
        return
    title = text[number.start : number.end] + last.title[last.ordinal_length :]
    yield Session(title, number.value, number.start, number.end, None, number.end - number.start)


def with_noun(text: str, number: Ordinal) -> Iterator[Session]:
    noun = NOUN.search(text, number.end, number.end + AHEAD)
    if noun and not BREAK.search(text, number.end, noun.start()):
        yield session(text, number, number.start, noun.end())
    elif before := ARABIC_NOUN.search(text[: number.start]):
        yield session(text, number, before.start(), number.end)


def session(text: str, number: Ordinal, start: int, least: int) -> Session:
    """From the ordinal, or the noun before it, to where the name of the mechanism ends."""
    stop = STOP.search(text, least)
    end = min(stop.start() if stop else len(text), start + LONGEST_TITLE)
    if short := SHORT.match(text, end):
        stop = STOP.search(text, short.end())
        end = min(stop.start() if stop else len(text), start + LONGEST_TITLE)
    if listed := LISTED.match(text, end):
        end = listed.end()
    title = LOOSE.sub("", text[start:end]).strip(" -–—'’")
    length = number.end - start if start == number.start else 0
    return Session(title, number.value, start, start + len(title), None, length)


def chinese(text: str) -> Iterator[Session]:
    for match in CHINESE_SESSION.finditer(text):
        number = next((one.value for one in ordinals(match["number"])), 1 if match["number"] == "首" else None)
        stops = list(CHINESE_STOP.finditer(match["series"]))
        start = match.start() + (stops[-1].end() if stops else 0)
        if number and (match["after"] or re.search("机制|機制|磋商|会|會", match["series"])):
            yield Session(text[start : match.end()], number, start, match.end())


def named(text: str, language: str) -> Iterator[Session]:
    for match in NAMED_YEAR.finditer(text):
        year = match["year"] or match["year2"]
        title, start = match.group().strip("\"“”«»„'‘’《》「」『』?"), match.start()
        if opener := OPENER.match(title):
            title, start = title[opener.end() :], start + opener.end()
        yield Session(title, None, start, match.end(), year)
        if again := NAMED_AGAIN.match(text, match.end()):
            yield Session(title.replace(year, again["year"]), None, *again.span(), again["year"])
    yield from (
        Session(match["title"], None, *match.span("title"), match["year"]) for match in SPACED_YEAR.finditer(text)
    )
    yield from named_by_nouns(text, language)


def named_by_nouns(text: str, language: str) -> Iterator[Session]:
    if language in ("zh", "ja"):
        for match in (*CHINESE_NAMED.finditer(text), *CHINESE_MET.finditer(text)):
            stops = list(CHINESE_STOP.finditer(match["name"]))
            start = match.start("name") + (stops[-1].end() if stops else 0)
            if match.end() - start > 5:
                yield Session(text[start : match.end()], None, start, match.end(), (match["year"] or "")[:4] or None)
    else:
        for match in CAPITALISED.finditer(text):
            year = re.search(r"(?:19|20)\d\d", match.group())
            opener = OPENER.match(match.group())
            start = match.start() + (opener.end() if opener else 0)
            yield Session(text[start : match.end()], None, start, match.end(), year.group() if year else None)
        yield from (Session(one.title, None, one.start, one.end) for one in gatherings(text))

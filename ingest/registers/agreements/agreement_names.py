"""The names of agreements in a sentence, as far as they reach: "the treaty on ... between A and B", `《...条约》`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.registers.lexicon.agreement_words import ANNIVERSARY, QUOTED, acts, kinds
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.lexicon.wordlists import MONTHS, WEEKDAYS, words

STOP = re.compile(
    r"[,;:()\[\]“”\"«».!?—|]|\s[-–]\s(?!\d)|(?<!\w)(?:was|is|were|are|has|had|have|will|would|which|that|who|where|"
    r"when|while|as|after|before|during|"
    r"signed|by|said|into|binds?|provides?|foresees?|covers?|allows?|obliges?|requires?|lets|gives?|expires?|remains?|"
    r"replaces?|valid|enables?|sets|deals|regulates?|permits?|commits?|contains?|reached|concluded|initialled|"
    r"official|here|there|today|yesterday|makes?|lays|it|they|he|she|took|takes|came|comes|entered|enters|bears?|"
    r"runs?|ran|"
    r"at the|"
    r"(?:in|at)(?: the)?(?= [A-Z\d])|on(?= \d| [A-Z][a-z]+day| [A-Z][a-z]{2,8}\.? \d)|"
    r"(?:à|en|em)(?= [A-ZÁÉÍÓÚ])|(?:le|el|am|il)(?= \d)|"
    r"во?(?= (?:[А-ЯЁ]|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|ходе|рамках|присутствии|\d))|"
    r"подпис\w+|может|могут|стороны|\w{3,}(?:али|или|ило|алось|ались|ились|ено)|был\w*|будет|которы\w+|вступ\w+|"
    r"между которыми|a été|ont|est|qui|que|signé\w*|fue|será|firmad\w+|"
    r"wurde|ist|das|è stato|foi|را|امضا\w*|کردند|شد|است|يوم|وذلك|đã|được)(?!\w)",
)
ANOTHER = re.compile(
    r"\s(?:and|y|и|а также|et|e|und|và)\s+(?:also\s+)?(?:(?:an?|the|its|their|un|una|une|um|uma|eine?n?|el|la|le|die|"
    r"der|das|prepar\w+|makes?|takes?)\s)|"
    r"\sو(?=مذكرة|اتفاق|بروتوكول|ال?مذكر|شهد|قال|أكد|أعرب)",
    re.IGNORECASE,
)
"""What is joined to an agreement and no part of its name."""
RELATIVE = re.compile(
    r",? (?:(?:that|which|under which|by which|whereby)(?! (?:was|is|were|are|has|had|they|both|the (?:two|sides))\b)|"
    r"allowing|providing|covering|enabling|permitting|regulating|governing|setting|making|giving|banning|creating|"
    r"confirming|expanding|outlining|defining|committing|aimed at|designed to|under)\s[a-z][^,;:.()—“”\"]{4,80}|"
    r",? (?:предусматрива\w+|позволяющ\w+|регулирующ\w+|определяющ\w+|направленн\w+ на|prévoyant|permettant|que prevé|"
    r"que permite|que prevê)\s[^,;:.()—“”«\"]{4,80}"
)
"""A clause right behind the noun that says what it is about: "an agreement that lets patrols cross the line"."""
BETWEEN = re.compile(
    r"(?:\s\([A-ZА-ЯЁ][\w-]{1,7}\)(?= [a-zа-яё])|\s(?:in|at) [A-Z][\w'’-]+(?=\s(?:on|about|for|to|concerning|regarding|"
    r"covering)\s[a-z]))"
)
"""A short form or a place between an agreement and what it is about: "memorandum (MoU) on", "pact in Xi'an on"."""
CONSENT = re.compile(r"(?:reach\w*|c[ao]me to|(?<!\w)in)\s(?:full |broad |mutual |complete )?$", re.IGNORECASE)
"""Before an agreement that is no paper: "the sides reached agreement to hold ..."."""
JOINED = re.compile(r"[,\s](?:and|y|и|et|e|und|và)\s+$", re.IGNORECASE)
LOOSE_END = re.compile(r"[\s,]+(?:and|y|и|et|e|und|và|of|on|for|in|в|о|на)\s*$", re.IGNORECASE)
SUBJECT = re.compile(
    r"(?<!\w)(?:of|on|about|behind|covering|concerning|regarding|for|against|in the field of|об?|по|на|sur|"
    r"relati\w+|sobre|para|"
    r"über|zur?|zum|su|"
    r"per|về|بشأن|حول|في مجال|ل\w+)\s+(?:(?:an?|the|its|la|le|el|il|un|una|die|den|das)\s)?[^\W\d_]{3,}|关于|關於|"
    r"ついて|関する|合作|協力|警务|\s[а-я]{5,}",
    re.IGNORECASE,
)
SEVERAL = re.compile(
    r"(?:agreements|treaties|protocols|memorand(?:a|ums)|documents|pacts|accords|arrangements|conventions|plans|"
    r"programm?e?s|"
    r"mechanisms|groups|statements|initiatives|договоров|соглашений|документов|документы|соглашениями|соглашениям|"
    r"протоколов|"
    r"acuerdos|tratados|documentos|memorandos|convenios|traités|acordos|verträge|mécanismes|mecanismos)",
    re.IGNORECASE,
)
"""Several agreements at once, which no name tells apart."""
NOUN_FIRST = re.compile(r"[\u0600-\u06ffăđơưạ-ỹ]", re.IGNORECASE)
"""Letters of languages in which nothing that belongs to a noun stands before it."""
ADJECTIVE = re.compile(r"(?:[ыи]й|ой|[оеё]го|[оеё]му|[ыио]м|[ая]я|[ую]ю|[оеыи]е|[ыи]х|[ыи]ми|-)$", re.IGNORECASE)
CONSULTATION = re.compile(r"協議|協商")
NEXT_WORD = re.compile(
    r"\s+(?:of|on|behind|covering|for|between|to|against|in|about|with|over|concerning|regarding|о|об|по|на|между|в|"
    r"с|для|de|du|des|"
    r"d['’]|sur|entre|relatif|pour|sobre|para|"
    r"über|zwischen|zur|zum|für|gegen|su|tra|fra|per|di|della|del|về|giữa|với|hợp tác|بين|بشأن|حول|في|ل\w+|\w+ في|"
    r"تعاون|همکاری|\(\d)",
    re.IGNORECASE,
)
BEFORE = re.compile(r"(?:[^\W\d_][\w'’–-]*[ ]){1,6}$")
OPENERS = words(
    "a an the this that these those its their his her our new two three several some any all both first second another",
    "other such of on in to and with for by from as under at signed sign signing extend extended extension ratifying",
    "ratified conclude concluded adopted agreed reached into existing use uses using same automatic important",
    "also more will would have has had called make made up set un une le la les des du ce cette el los las",
    "many der die das ein eine den dem dieser il lo uno о об на в с и к по подписали подписал подписать новый новое",
    "этот эту una esta este что regular d'un d'une d’un d’une ils ont han se а также uma um стал стало стали года "
    "lets which was were is be been being",
).union(MONTHS, WEEKDAYS)
CHINESE_BEFORE = re.compile(r"[\u3400-\u9fff\u3040-\u30ff\d·–—~～-]{0,30}$")
CHINESE_STOP = re.compile(
    r"签署了?|簽署了?|签订了?|达成了?|達成|通过了?|的(?=[^的]{0,3}$)|并|和(?!平)|与(?!会)|同(?!盟)|就|关于(?!)|等|"
    r"按照|根据|落实|为|是|在|主持|参加|參加|出席|举行|舉行|"
    r"宣布|决定|決定|元首|领导人|商定|发表|發表|通過了?|以|将|把|及|、|。|,|，|"
    r"一份|了|项|份|共同|双方|が|は|で|を|に(?!ついて|関する)|と(?!の)|、"
)
ABOUT = re.compile(r"关于|關於")
DOING = re.compile(r"签署了?|簽署了?|签订了?|达成了?|達成|通过了?|。|主持|参加|出席|举行|落实")
FIRST_WIDE, SHORT_NOUN = 0x3000, 3
LONGEST = 160


@dataclass(frozen=True, slots=True)
class Named:
    """An agreement that a clause speaks of, at `start` to `end`; `proper` where it has a name of its own."""

    name: str
    kind: str
    start: int
    end: int
    proper: bool
    noun: int = 0
    """Where the noun begins, behind its adjectives."""


def names(text: str, language: str = "en") -> list[Named]:
    """`language`: in Japanese the word for a consultation is one that Chinese has for an agreement."""
    found = list(quoted(text))
    for match in kinds().finditer(text):
        if language == "ja" and CONSULTATION.fullmatch(match.group()):
            continue
        if match.group() == "agreement" and CONSENT.search(text[: match.start()]):
            continue
        if match.group() == "plans" and text.startswith(" to ", match.end()):
            continue
        if all(match.end() <= one.start or match.start() >= one.end for one in found):
            one = chinese(text, match) if ord(match.group()[-1]) > 0x3000 else spaced(text, match)
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def quoted(text: str) -> Iterator[Named]:
    """Titles in quotation marks; what somebody said about an agreement is none."""
    for match in QUOTED.finditer(text):
        inner = list(kinds().finditer(match["name"]))
        if inner and not (match["name"][0].islower() or acts().search(match["name"])):
            last = inner[-1] if ord(match["name"][-1]) > 0x3000 else inner[0]
            yield Named(match["name"], kind(last), match.start(), match.end(), True)


def kind(match: re.Match[str]) -> str:
    return (match.lastgroup or "agreement").replace("_", " ")


def spaced(text: str, match: re.Match[str]) -> Named:
    """From the adjectives before the noun to the end of what hangs on it by prepositions."""
    ahead = "" if NOUN_FIRST.search(match.group()) else adjectives(text[: match.start()])
    start, end = match.start() - len(ahead), match.end()
    between = BETWEEN.search(text, end, end + LONGEST)
    behind = between.end() if between and not STOP.search(text, end, between.start()) else end
    stops = [stop.start() for pattern in (STOP, ANOTHER) if (stop := pattern.search(text, behind))]
    others = [one.start() for one in kinds().finditer(text, end) if JOINED.search(text, end, one.start())]
    reach = min([len(text), end + LONGEST, *stops, *others[:1]])
    if (
        (NEXT_WORD.match(text, behind) and reach > behind)
        or (NEXT_WORD.match(text, end) and reach > end)
        or is_genitive(text, match)
    ):
        end = reach
    year = re.match(r"\s*\(\d{4}\s*[-–—]\s*\d{2,4}\)", text[end:])
    end += year.end() if year else 0
    name = LOOSE_END.sub("", text[start:end]).strip(" -–—'’")
    proper = match.group()[:1].isupper() and bool(re.search(r"[A-ZА-Я]", name[1:]))
    if name.casefold().endswith(match.group().casefold()) and (clause := RELATIVE.match(text, end)):
        name += clause.group().rstrip()
    return Named(name, kind(match), start, start + len(name), proper, match.start())


def adjectives(before: str) -> str:
    """What stands before the noun and belongs to it: back to the nearest article, verb or preposition."""
    run = BEFORE.search(before)
    if run is None:
        return ""
    ahead = run.group().split()
    if "\u0400" <= run.group()[-2:-1] <= "\u04ff":
        ahead = trailing_adjectives(ahead)
    after_opener = next((i for i, word in enumerate(reversed(ahead)) if is_opener(word)), len(ahead))
    kept = ahead[len(ahead) - after_opener :]
    return " ".join(kept) + " " if kept else ""


def trailing_adjectives(ahead: list[str]) -> list[str]:
    """The last words that Russian declines like adjectives."""
    other = next((place for place, word in enumerate(reversed(ahead)) if not ADJECTIVE.search(word)), len(ahead))
    return ahead[len(ahead) - other :]


def is_opener(word: str) -> bool:
    return word.casefold() in OPENERS or bool(acts().fullmatch(word) or ANNIVERSARY.search(word))


def is_genitive(text: str, match: re.Match[str]) -> bool:
    """In Russian what an agreement is about may follow it without a preposition."""
    return "\u0400" <= match.group()[0] <= "\u04ff" and bool(re.match(r"\s+[а-я]", text[match.end() :]))


def chinese(text: str, match: re.Match[str]) -> Named:
    before = CHINESE_BEFORE.search(text[: match.start()])
    run = before.group() if before else ""
    stops = list(CHINESE_STOP.finditer(run))
    cut = stops[-1].end() if stops else 0
    about = ABOUT.search(run)
    if about and not any(DOING.fullmatch(stop.group()) for stop in stops if stop.start() > about.start()):
        cut = about.start()
    start = match.start() - len(run) + cut
    start += len(text[start : match.end()]) - len(text[start : match.end()].lstrip("的之"))
    name = text[start : match.end()]
    return Named(name, kind(match), start, match.end(), len(name) > len(match.group()) + 3)


def says_something(one: Named) -> bool:
    """Whether a name tells its agreement from others: by its subject, its parties or its years."""
    rest = terms(one.name) - {"joint", "mechanism", "cooperation", "action plan", "conference", "forum"}
    return bool(rest or countries(one.name) or re.search(r"(?:19|20)\d\d", one.name))


def has_subject(one: Named) -> bool:
    """Whether a name goes on to say what its agreement is about: "on a hotline"."""
    return bool(SUBJECT.search(one.name))


def is_bare(one: Named) -> bool:
    """Whether a name is no more than the noun."""
    return len(one.name.split()) == 1 and (ord(one.name[-1]) < FIRST_WIDE or len(one.name) <= SHORT_NOUN)


def is_several(one: Named) -> bool:
    """Whether a name is of several agreements at once."""
    return not re.search(r"(?:19|20)\d\d", one.name) and bool(SEVERAL.match(one.name) or SEVERAL.search(one.name[-14:]))

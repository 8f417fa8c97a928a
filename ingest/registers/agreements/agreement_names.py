"""The names of agreements in a sentence, as far as they reach: "the treaty on ... between A and B", `《...条约》`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.registers.agreements.agreement_ends import STOP, joined_to, stopped
from ingest.registers.lexicon.agreement_words import ANNIVERSARY, QUOTED, acts, kinds
from ingest.registers.lexicon.wordlists import MONTHS, WEEKDAYS, words

RELATIVE = re.compile(
    r",? (?:(?:that|which|under which|by which|whereby)(?! (?:was|is|were|are|has|had|they|both|the (?:two|sides))\b)|"
    r"allowing|providing|covering|enabling|permitting|regulating|governing|setting|making|giving|banning|creating|"
    r"confirming|expanding|outlining|defining|committing|aimed at|designed to|under)\s[a-z][^,;:.()—“”\"]{4,100}?"
    r"(?=[,;:.()—“”\"]|$|\s(?:(?:starting|beginning|until)\s|(?:from|on|since|in)\s\d))|"
    r",? (?:предусматрива\w+|позволяющ\w+|регулирующ\w+|определяющ\w+|направленн\w+ на|prévoyant|permettant|que prevé|"
    r"que permite|que prevê)\s[^,;:.()—“”«\"]{4,80}"
)
"""A clause right behind the noun that says what it is about: "an agreement that lets patrols cross the line"."""
BETWEEN = re.compile(
    r"(?:\s\([A-ZА-ЯЁ][\w-]{1,7}\)(?= [a-zа-яё])|\s(?:in|at) [A-Z][\w'’-]+(?=\s(?:on|about|for|to|concerning|regarding|"
    r"covering)\s[a-z]))"
)
"""A short form or a place between an agreement and what it is about: "memorandum (MoU) on", "pact in Xi'an on"."""
PARTED = re.compile(
    r"\s(?:(?:was|were|has been|have been) )?(?:\w+ed|reached)(?: (?:here|(?:in|at) [A-Z][\w'’-]+))?"
    r"(?=\s(?:on|about|concerning|regarding|covering)\s(?!behalf|condition|the (?:sidelines?|margins?|eve|day))[a-z])"
)
"""What was done with an agreement before it is said what it is about: "an agreement was signed on"."""
QUALIFIED = re.compile(r"(?: [a-zà-ÿ]{4,}){1,2}(?= (?:contre|contra|sur|sobre|pour|para|relati[fv]\w*|entre)\s)")
"""Adjectives that Romance languages set behind the noun: "un plan arabe contre ..."."""
CONSENT = re.compile(r"(?:reach\w*|c[ao]me to|(?<!\w)in)\s(?:full |broad |mutual |complete )?$", re.IGNORECASE)
"""Before an agreement that is no paper: "the sides reached agreement to hold ..."."""
JOINED = re.compile(r"[,\s](?:and|y|и|et|e|und|và)\s+$", re.IGNORECASE)
LOOSE_END = re.compile(r"[\s,]+(?:and|y|и|et|e|und|và|of|on|for|in|в|о|на)\s*$", re.IGNORECASE)
NOUN_FIRST = re.compile(r"[\u0600-\u06ffăđơưạ-ỹ]", re.IGNORECASE)
"""Letters of languages in which nothing that belongs to a noun stands before it."""
ADJECTIVE = re.compile(r"(?:[ыи]й|ой|[оеё]го|[оеё]му|[ыио]м|[ая]я|[ую]ю|[оеыи]е|[ыи]х|[ыи]ми|-)$", re.IGNORECASE)
NAME_OF_DOING = re.compile(r"[аея]ни(?:е|ем|я|ю)$")
"""The end of a noun such as "выполнение", which some forms of adjectives share."""
LEFT_OUT = re.compile(r"^(?:自\d{4}年)?[的之]*")
"""What a Chinese name does not begin with: since when there has been what it names."""
CONSULTATION = re.compile(r"協議|協商")
NEXT_WORD = re.compile(
    r"\s+(?:of|on|behind|covering|for|between|to|against|in|about|with|over|concerning|regarding|о|об|по|на|между|в|с|"
    r"для|de|du|des|d['’]|sur|entre|relatif|pour|contre|sobre|para|contra|über|zwischen|zur|zum|für|gegen|su|tra|fra|"
    r"per|di|della|del|về|giữa|với|hợp tác|بين|بشأن|حول|في|ل\w+|\w+ في|تعاون|همکاری|\(\d)",
    re.IGNORECASE,
)
BEFORE = re.compile(r"(?:(?:\d+-)?[^\W\d_][\w'’–-]*[ ]){1,6}$")
OPENERS = words(
    "a an the this that these those its their his her our new two three several some any all both first second another",
    "other such of on in to and with for by from as under at signed sign signing extend extended extension ratifying",
    "ratified conclude concluded adopted agreed reached into existing use uses using same automatic important also",
    "more will would have has had called make made up set un une le la les des du ce cette el los las many der die das",
    "ein eine einen einem einer den dem dieser il lo uno о об на в с и к по подписали подписал подписать новый новое",
    "этот эту una esta este что regular d'un d'une d’un d’une ils ont han se а также uma um стал стало стали года lets",
    "which was were is be been being",
).union(MONTHS, WEEKDAYS)
CHINESE_BEFORE = re.compile(r"[\u3400-\u9fff\u3040-\u30ff\d·–—~～-]{0,30}$")
CHINESE_STOP = re.compile(
    r"同意|建立|成立|设立|設立|签署了?|簽署了?|签订了?|达成了?|達成|通过了?|的(?=[^的]{0,3}$)|并|和(?!平)|与(?!会)|同(?!盟)|就|关于(?!)|等|按照|根据|落实|为|是|在|主持|参加|參加|出席|举行|舉行|"
    r"宣布|决定|決定|元首|领导人|商定|发表|發表|通過了?|以|将|把|及|、|。|,|，|一份|了|项|份|共同|双方|が|は|で|を|に(?!ついて|関する)|と(?!の)|、|[ばれ]れた|した"
)
ABOUT = re.compile(r"关于|關於")
DOING = re.compile(r"签署了?|簽署了?|签订了?|达成了?|達成|通过了?|。|主持|参加|出席|举行|落实")
FIRST_WIDE = 0x3000
LONGEST = 160
SAID = re.compile(r"\s(?:is|are|was|were|has|have|had|will|есть|был[аио]?|est|sont|es|son|ist|sind)\s|[.!?…]$")
"""What a sentence in quotation marks has, and no title."""
NOUN_LAST = re.compile(
    r"anlaşma|antlaşma|sözleşme|жоспар|хаттама|келісім|мәлімдеме|бағдарлама|жол карта|шарт|"
    r"bayon|bitim|shartnoma|kelishuv|dastur|rejas|"
    r"조약|협약|의정서|각서|협정|합의서|공동|계획|"
    r"yo[ʻ'’‘`]l|(?:меморандум|декларация)(?:ға|ды|ы|ын|ына|ны|сы|сын|сына)$|memorandum(?:ni|ga|i|ini|iga)$",
    re.IGNORECASE,
)
"""Nouns of languages in which all that belongs to one stands before it."""
AHEAD = re.compile(r"(?:[\w][\w'’ʻ‘`–~·-]*[ ]){1,9}$")
LOCATIVE = re.compile(
    r"(?<!risi)(?<!haqi)(?:[дт][ае]н?|[dt][ae]n?|,)$|^(?:мен|пен|бен|және|va|ve|bilan|ile)$|"
    r"(?<=[가-힣])(?:[은는을를와과에의]|에서|으로|하고)$|(?<=[가-힣]{2})이$",
    re.IGNORECASE,
)
"""A word in the case of a place or a time, or one that joins: it is no part of the name that follows."""
ENUMERATED = re.compile(
    r"(?:, (?:the )?(?:[A-ZА-ЯЁÀ-Þ][\w'’-]+ ?){1,3})+,? (?:and|und|et|y|e|и) (?:the |la |le |l['’]|o |a )?"
    r"[A-ZА-ЯЁÀ-Þ][\w'’-]+(?: [A-ZА-ЯЁÀ-Þ][\w'’-]+){0,2}"
)
"""What follows the first of three or more parties: "between Germany, Poland and the Czech Republic"."""
YEARS = re.compile(
    r"(?:,?\s?\b(?:for|in)\b(?: the years)?)?\s*\(?\d{4}(?:\s*[-–—]\s*|\s(?:and|to)\s)(?:\d{4}|\d\d)(?![\d-])\)?"
)
"""The years right behind a name that it is for."""
BODY = re.compile(
    r"\s(?:Organi[sz]ation|Council|Commission|Committee|Secretariat|Cent(?:re|er)|Hall|House|Building)(?!\w)|组织|組織"
)
BODY_OF = re.compile(r"(?:Организаци\w+|Organi[sz]a[tc]i[oó]n\w*(?: du| del| der)?)\s$")
"""What stands behind or before the noun in the name of a body: "Treaty Organization"."""
PARTIES = re.compile(r"(?<!\w)(?:between|among|of|with|entre|zwischen|между|с|tra|fra|com|con|avec|mit)\s[^,]{3,40}$")


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
        if match.group().startswith("plan") and text.startswith(" to ", match.end()):
            continue
        if BODY.match(text, match.end()) or BODY_OF.search(text[: match.start()]):
            continue
        if all(match.end() <= one.start or match.start() >= one.end for one in found):
            if NOUN_LAST.match(match.group()):
                one = noun_last(text, match)
            else:
                one = chinese(text, match) if ord(match.group()[-1]) > FIRST_WIDE else spaced(text, match)
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def quoted(text: str) -> Iterator[Named]:
    """Titles in quotation marks; what somebody said about an agreement is none."""
    for match in QUOTED.finditer(text):
        inner = list(kinds().finditer(match["name"]))
        if inner and not (match["name"][0].islower() or acts().search(match["name"]) or SAID.search(match["name"])):
            last = inner[-1] if ord(match["name"][-1]) > 0x3000 else inner[0]
            yield Named(match["name"], kind(last), match.start(), match.end(), True)


def kind(match: re.Match[str]) -> str:
    return (match.lastgroup or "agreement").replace("_", " ")


def spaced(text: str, match: re.Match[str]) -> Named:
    """From the adjectives before the noun to the end of what hangs on it by prepositions."""
    titled = match.group()[0].isupper()
    ahead = "" if NOUN_FIRST.search(match.group()) else adjectives(text[: match.start()], titled)
    start, end = match.start() - len(ahead), match.end()
    between = BETWEEN.search(text, end, end + LONGEST) or QUALIFIED.match(text, end)
    parted = PARTED.match(text, end)
    between = parted or between
    behind = between.end() if between and not STOP.search(text, end, between.start()) else end
    stops = [stop for stop in (stopped(text, behind), joined_to(text, behind)) if stop is not None]
    others = [one.start() for one in kinds().finditer(text, end) if JOINED.search(text, end, one.start())]
    reach = min([len(text), end + LONGEST, *stops, *others[:1]])
    if (
        (NEXT_WORD.match(text, behind) and reach > behind)
        or (NEXT_WORD.match(text, end) and reach > end)
        or is_genitive(text, match)
    ):
        end = reach
    if PARTIES.search(text, match.end(), end) and (listed := ENUMERATED.match(text, end)):
        end = listed.end()
    years = YEARS.match(text, end)
    end = years.end() if years else end
    said = text[start : parted.start()] + text[behind:end] if parted and end > behind else text[start:end]
    name = LOOSE_END.sub("", said).strip(" -–—'’")
    proper = match.group()[:1].isupper() and bool(re.search(r"[A-ZА-Я]", name[1:]))
    if name.casefold().endswith(match.group().casefold()) and (clause := RELATIVE.match(text, end)):
        name += clause.group().rstrip()
    return Named(name, kind(match), start, match.end() if parted else start + len(name), proper, match.start())


def noun_last(text: str, match: re.Match[str]) -> Named:
    """What an agreement is about before its noun, back to the word that says where or when."""
    ahead = AHEAD.search(text[: match.start()])
    words_ahead = ahead.group().split() if ahead else []
    cut = next((n for n in range(len(words_ahead), 0, -1) if LOCATIVE.search(words_ahead[n - 1])), 0)
    cut = next((n for n in range(cut, len(words_ahead)) if not words_ahead[n][0].isupper()), len(words_ahead))
    start = match.start() - len(" ".join([*words_ahead[cut:], ""]))
    return Named(text[start : match.end()], kind(match), start, match.end(), False, match.start())


def adjectives(before: str, titled: bool = False) -> str:
    """What stands before the noun and belongs to it: back to the nearest article, verb or preposition.

    `titled`: the noun has a capital, so that its name may join two words that have one.
    """
    run = BEFORE.search(before)
    if run is None:
        return ""
    ahead = run.group().split()
    if "\u0400" <= run.group()[-2:-1] <= "\u04ff":
        ahead = trailing_adjectives(ahead)
    openers = (at for at in reversed(range(len(ahead))) if is_opener(ahead[at]) and not (titled and joins(ahead, at)))
    kept = ahead[next(openers, -1) + 1 :]
    return " ".join(kept) + " " if kept else ""


def trailing_adjectives(ahead: list[str]) -> list[str]:
    """The last words that Russian declines like adjectives, other than the end of somebody's name."""
    known = len(ahead)
    while known and is_adjective(ahead[known - 1]) and not (ahead[known - 1].istitle() and ahead[known - 2].istitle()):
        known -= 1
    return ahead[known:]


def is_adjective(word: str) -> bool:
    return bool(ADJECTIVE.search(word)) and not NAME_OF_DOING.search(word)


def is_opener(word: str) -> bool:
    return word.casefold() in OPENERS or bool(acts().fullmatch(word) or ANNIVERSARY.search(word))


def joins(ahead: Sequence[str], at: int) -> bool:
    """Whether a word is the "and" between two that have capitals: "Cooperation and Coordination Mechanism"."""
    return ahead[at] == "and" and 0 < at < len(ahead) - 1 and ahead[at - 1].istitle() and ahead[at + 1].istitle()


def is_genitive(text: str, match: re.Match[str]) -> bool:
    """In Russian, and in Vietnamese behind "signed", what an agreement is about may follow it without a preposition."""
    if NOUN_FIRST.search(match.group()) and text[: match.start()].endswith((" ký ", " ký kết ")):
        return True
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
    name = LEFT_OUT.sub("", text[start : match.end()])
    start = match.end() - len(name)
    return Named(name, kind(match), start, match.end(), len(name) > len(match.group()) + 3)

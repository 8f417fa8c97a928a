"""The questions in one: "who in 2019, and who in 2023?", "how did it change between March and July?", "A or B?"."""

import re
from itertools import pairwise

from assistant.question.bounds import bounds
from assistant.question.moments import moments
from assistant.question.periods import SOME_DAY
from assistant.question.placed import places
from assistant.question.question import TOPIC
from ingest.registers.lexicon.names import find_names
from ingest.registers.lexicon.ordinals import ordinals
from ingest.text.figures import find_dates

PARTS = re.compile(
    r"[;,]?\s+(?:and|а|и|et|y|und)\s+(?=(?:(?:on|in|at|to|from|by|with|for|under|into|since|until|в|на|с|до|от|за|de|con|mit|für|seit|avec|dans|pour|depuis|para|en|"
    r"sous) )?(?:who|whom|what|when|where|why|how|which|когда|где|кто|кого|что|почему|сколько|как\w{1,3}|"
    r"qui|quand|où|combien|quel\w*|quién|cuándo|dónde|cuánt\w+|qué|wer|wann|wo|warum|wie viele[nr]?)\b)"
    r"|(?<=[?？؟])\s+|(?<=[?？])(?=[\u3400-\u9fff])|[,，]\s*(?=(?:又|并)?(?:谁|何时|什么时候|在哪|为什么|多少))"
)
INTERROGATIVE = re.compile(
    r"^(?:the )?number of\b|"
    r"\b(?:who|whom|whose|what|when|where|why|how|which|did|does|was|were|is|are|has|have|кто|кого|что|где|когда|почему|"
    r"сколько|как\w{1,3}|qui|quand|où|combien|quel\w*|quién|cuándo|dónde|cuánt\w+|qué|wer|wann|wo|warum|wie)\b|"
    r"[谁何哪几吗]|什么|多少",
    re.IGNORECASE,
)
BARE = re.compile(
    r"^(?:and )?(?:who|what|where|how many|кто|где|сколько|qui|quién|wer|谁)\b[\s,]*(?:was it |then )?", re.IGNORECASE
)
CHANGED = re.compile(
    r"^how (?:did|has|have) (?:the )?(?:\w+ )?(?:number|total|count|share) of (?P<what>.+?) "
    r"(?:change|grow|rise|fall|differ|develop|evolve|compare)\w* "
    r"(?:between|from) (?P<one>.+?) (?:and|to) (?P<two>[^?]+)",
    re.IGNORECASE,
)
EITHER = re.compile(
    r"^(?:(?P<how>in|at|on|of|for|during|to) )?which (?:of )?(?:the |these )?(?P<what>[^,?]*?)[,:]? "
    r"(?P<one>\S+(?: \S+){0,6}?) or (?P<two>\S+(?: \S+){0,6}?), (?P<rest>[^?]+)",
    re.IGNORECASE,
)
SIZE = re.compile(r"larger|bigger|greater|smaller|more|fewer|крупнее|больше|меньше|mayor|größer|kleiner", re.IGNORECASE)
WHICH_IS_MORE = re.compile(
    r"^\W*(?:which|who|what|что|как\w+|quel\w*|cuál|qué|welche\w*|was)\b[^,:?]*? ?"
    r"\b(?:was|were|is|are|came|took|had|has|lasted|был[аио]?|прош\w+|fue|fut|war) (?:the )?(?P<how>"
    rf"{SIZE.pattern}|first|earlier|later|older|newer|sooner|longer|shorter|раньше|позже|дольше|antes|después|früher|"
    r"später|länger)\b(?P<more>[^,:?—–]*)(?:[,:]| [—–-]) (?:the )?(?P<one>[^,?]+?) (?:or|или|o|u|ou|oder) (?:the )?"
    r"(?P<two>[^,?]+?)(?:,? and [^?]+)?\s*\?",
    re.IGNORECASE,
)
""" "Which was larger in troops, Storm 2010 or Thunder 2012?"."""
WHICH_IS_MORE_ZH = re.compile(
    r"^(?P<one>“[^”]+”|[^，,？?和与]+)(?:和|与|还是)(?P<two>[^，,？?]+?)[，,]?哪一?[个次场][^？?]*?(?P<how>[大多小少早晚长])"
)
LIKE_IT = re.compile(r"(?:that|those|(?:the )?one) (with|of|in|on|from|for)\b", re.IGNORECASE)
OF_TWO = re.compile(
    r"\bwhich of (?:the )?two (?P<what>[^,?]+?) (?:had|was|were|is|did|has|took|saw|came)\b", re.IGNORECASE
)
HOW_MANY = re.compile(r"\bhow many (?P<what>[\w-]+)", re.IGNORECASE)
AMOUNTS = re.compile(r"\b(?:number|more|fewer|less|many|larger|smaller|higher|lower)\b", re.IGNORECASE)
COMPARED = re.compile(
    r"(?P<do>did|do|does|had|has|have|were|was|are) (?P<who>.*?)"
    r"\b(?:more|fewer|most|the (?:same|larger|largest|smaller|smallest|higher|highest) number of) "
    r"(?P<what>(?:[\w-]+ )*?(?:[\w-]+s|people|men|women))\b(?P<act>.*)",
    re.IGNORECASE,
)
""" "Did more Chinese soldiers take part", "did both sides send the same number of people"."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LISTED = re.compile(
    r"(?:\s*(?:года|году|г\.))?\s*(?:[,、]\s*(?:(?:and|и|et|y|und|e|和|又)\s+)?|\s(?:and|и|et|y|und|e)\s+(?:then\s+)?|和|与)"
    r"(?:(?:in|on|by|at|в|на|en|im|a|the|le|der)\s+)*",
    re.IGNORECASE,
)
"""What stands between two times, or two ordinals, that a question asks the same of."""
IN_EACH = re.compile(r",? (?:(?:and|и|et|y|und|e) (?:in|at|в|à|en|bei|em)|in|at|в|à|en|em) ")
"""The same between two places of which each has a preposition of its own."""
MOST_LISTED = 6
SENTENCE = re.compile(r"(?<=[a-zа-яё\d)?][.?!])\s+(?=[A-ZА-ЯЁ])")
ABOUT_SOURCES = re.compile(
    r"\W+(?:and )?(?:do|does|did) (?:all |both )?(?:the )?(?:sources|reports|papers|accounts|articles|outlets) "
    r"(?:agree|differ|disagree|contradict)[^?]*\?",
    re.IGNORECASE,
)
THAT_YEAR = re.compile(r"\b(?:that|the same) year\b|\bтом же году\b", re.IGNORECASE)
LEANS = re.compile(r"\b(?:he|she|it|they|him|her|his|their|them|он|она|они|его|её|их|им|ему)\b", re.IGNORECASE)
TAIL = re.compile(
    r"^(?:and |а |и )?(?:who|what|which|where|when|how many|кто|что|где|сколько)[\s,]+(?P<link>when|after|before|"
    r"during|at|in|on|under|with|for|когда|после|до|при|в|на|с)\s+\S",
    re.IGNORECASE,
)
"""A part that only says when or where: "and which when he came back?"."""
SEASON = re.compile(
    r"\s*\b(?:in |на |в )?(?:(?:the )?(?:early |late |mid-?)?(?:spring|summer|autumn|fall|winter)(?: of)?|"
    r"весной|летом|осенью|зимой|начале|конце|середине)?\s*$",
    re.IGNORECASE,
)
"""What may stand before the month or year of a time."""
ASKS_ALONE = re.compile(
    r"\W*(?:(?:on|in|at|to|from|by|with|for|under|в|на|с|у|de|à|en|con|mit|a|em|por) )?"
    r"(?:(?P<noun>which|what|how many|how much|как(?:ой|ая|ое|ие|ого|ую|ом|их|им)|quel\w*|qué|welche\w*|qual)"
    r"(?: [\w'’-]+){1,3}?|"
    r"(?:who|whom|when|where|why|how|кто|кого|когда|где|куда|почему|qui|quand|où|quién|cuándo|dónde|wer|wann|wo|warum|"
    r"quem|quando|onde)\b)(?=\s|$)",
    re.IGNORECASE,
)
"""An interrogative, with its noun where it has one."""
AUXILIARY = re.compile(r"\b(?:did|do|does|was|were|is|are|has|have|had|will|would|can)\b", re.IGNORECASE)
COUNTED = re.compile(
    r"^(?P<ask>how many|how much|сколько) (?P<what>.+?) (?:were|was|are|is|did|have|had|has|will|took|came|\w+ed)\b",
    re.IGNORECASE,
)
UNCOUNTED = re.compile(
    r"^(?P<ask>how many|how much|сколько) (?=(?:of them |из них )?(?:were|was|are|did|have|had|came|went|got|left|"
    r"remain\w*|\w+ed)\b|\w+(?:лось|лись|ли|но|ны|то)\b)",
    re.IGNORECASE,
)


def parts_of(text: str) -> list[str]:
    """The questions that one sentence asks, each to be answered by itself."""
    text = without_remarks(text)
    if match := CHANGED.search(text):
        return changed(match)
    if (match := WHICH_IS_MORE.search(text)) or (match := WHICH_IS_MORE_ZH.search(text)):
        return of_two(match)
    if match := EITHER.search(text):
        return [either(match, one) for one in both(match)]
    if listed := each_listed(text):
        return listed
    lent = TOPIC.search(text)
    parts = [part.strip() for part in PARTS.split(TOPIC.sub("", text)) if part.strip(" ?")]
    questions = [part for part in parts if INTERROGATIVE.search(part)]
    if len(questions) < 2:
        return [text]
    whole = [*map(completed, questions, questions[1:]), questions[-1]]
    return [filled(part, whole[0]) + (lent.group() if lent else "") for part in whole]


def completed(part: str, after: str) -> str:
    """A part that is only its interrogative, with what the next one asks: "when and where did they meet?"."""
    own, other = ASKS_ALONE.match(part), ASKS_ALONE.match(after)
    if not own or not other or part[own.end() :].strip(" ?,;"):
        return part
    verb = AUXILIARY.search(after) if other["noun"] else None
    rest = after[verb.start() if verb else other.end() :].lstrip()
    return f"{part.rstrip(' ?,;')} {rest}" if rest.strip(" ?") else part


def without_remarks(text: str) -> str:
    """The question without statements before or behind it; whom those before it name stays, as its topic."""
    told = ABOUT_SOURCES.sub("?", text)
    sentences = SENTENCE.split(told)
    asked = [at for at, sentence in enumerate(sentences) if sentence.rstrip(" )").endswith(("?", "？"))]
    if len(sentences) == len(asked) or len(asked) != 1 or TOPIC.search(told):
        return told
    before = " ".join(sentences[: asked[0]])
    question = sentences[asked[0]]
    named = names_told(before) + (YEAR.findall(before) if THAT_YEAR.search(question) else [])
    return f"{question} ({'; '.join(named)})" if named and LEANS.search(question) else f"{before} {question}".strip()


def names_told(text: str) -> list[str]:
    """The names of a statement, but for when and where it was."""
    elsewhere = {word for place in places(text) for word in place.split()}
    for one in find_dates(text):
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return [name.text for name in find_names(text) if not elsewhere & set(name.words)]


def each_listed(text: str) -> list[str]:
    """The question of each of several times, or of each of several of a series: "in 2017 and 2018"."""
    bounded = [one for one in bounds(text, moments(text, SOME_DAY)) if one.way == "between"]
    dates = sorted({(one.start, one.end) for one in find_dates(text) if one.year})
    series = [(one.start, one.end) for one in ordinals(text)]
    named = [(one.start, one.end) for one in find_names(text) if one.text in set(places(text))]
    for found in (dates, series, named):
        listed = [place for place in found if not any(one.start <= place[0] < one.end for one in bounded)]
        gaps = [text[one[1] : other[0]] for one, other in pairwise(listed)]
        between = IN_EACH if found is named else LISTED
        if 2 <= len(listed) <= MOST_LISTED and all(map(between.fullmatch, gaps)):
            first, last = listed[0][0], listed[-1][1]
            return [text[:first] + text[start:end] + text[last:] for start, end in listed]
    return []


def changed(match: re.Match[str]) -> list[str]:
    """How many then, and how many later; a year behind the second date is that of the first."""
    first, second = match["one"].strip(), match["two"].strip()
    counted = list(ordinals(second))
    if counted and re.fullmatch(r"(?:the )?\S+", first) and list(ordinals(first)):  # "the 8th and the 9th conference"
        first += second[counted[0].end :]
    years = YEAR.findall(second)
    first = first if YEAR.search(first) or not years else f"{first} {years[0]}"
    return [f"How many {match['what']} in {when}?" for when in (first, second)]


def either(match: re.Match[str], one: str) -> str:
    """The question of one of the two; where amounts are compared, how much it is there."""
    which = f"{(match['how'] or 'of').lower()} {one.strip(' ,')}?"
    if compared := COMPARED.fullmatch(match["rest"].strip()):
        return f"How many {compared['what']} {compared['do']} {compared['who']}{compared['act'].strip()} {which}"
    asked = "How many" if AMOUNTS.search(match["rest"]) else "What of"
    return f"{asked} {match['rest'].strip()} {which}"


def both(match: re.Match[str]) -> tuple[str, str]:
    """The two things, each with what only the other one says: "the treaty with Vietnam or that with Turkey"."""
    one, two = match["one"].strip(" ,"), match["two"].strip(" ,")
    if (like := LIKE_IT.match(one)) and (which := OF_TWO.search(match.string)):
        one = f"{which['what']} {one[like.start(1) :]}"
    if (like := LIKE_IT.match(two)) and f" {like[1]} " in one:
        two = f"{one[: one.rfind(f' {like[1]} ')]} {two[like.start(1) :]}"
    return f"{one} {two.partition(' ')[2]}" if re.search(r"['’]s?$", one) else one, two


def of_two(match: re.Match[str]) -> list[str]:
    """How many, or when, of each of two things that a question compares."""
    one, two = both(match)
    if match.re is WHICH_IS_MORE_ZH:
        asked = "有多少人？" if match["how"] in "大多小少" else "是什么时候？"
        return [f"{one}{asked}", f"{two}{asked}"]
    rest = match["more"].strip()
    if SIZE.fullmatch(match["how"]):
        counted = HOW_MANY.search(match.string)
        noun = re.sub(r"^(?:in|by|of|по) (?:the )?(?:number of )?", "", rest)
        noun = noun or (counted["what"] if counted else "people")
        return [f"How many {noun} were in {thing}?" for thing in (one, two)]
    return [f"When was {f'{rest} of ' if rest else ''}{thing}?" for thing in (one, two)]


def filled(part: str, first: str) -> str:
    """A part with what it leaves to the first question to say: "who in September 2023?", "how many came back?"."""
    dates, given = find_dates(part), find_dates(first)
    rest = BARE.sub("", part[: dates[0].start]) + part[dates[-1].end :] if dates else part
    if dates and given and not re.sub(r"\b(?:in|on|by|at|в|en|im|a)\b|\W", "", rest):
        return first[: given[0].start] + part[dates[0].start : dates[-1].end] + first[given[-1].end :]
    if (tail := TAIL.match(part)) and part != first:
        said = part[tail.start("link") :]
        return f"{first[: behind(first, said)].rstrip(' ?,;')} {said}"
    counted = COUNTED.match(first)
    if counted and (bare := UNCOUNTED.match(part)):
        return f"{bare['ask']} {counted['what']} {part[bare.end() :].removeprefix('of them ')}"
    return part


def behind(first: str, tail: str) -> int:
    """Where the first question begins to say what a part says otherwise: at the same word, the last of several before
    a date or, where the part names none, before something else."""
    link = tail.split(maxsplit=1)[0]
    found = [match.start() for match in re.finditer(rf"\b{link}\b", first, re.IGNORECASE)]
    fitting = [start for start in found if start > 0 and opens_with_date(first[start:]) == opens_with_date(tail)]
    dates = find_dates(first) if opens_with_date(tail) else []
    if dates and not fitting:
        return len(SEASON.sub("", first[: dates[0].start]))
    return fitting[-1] if fitting else len(first)


def opens_with_date(text: str) -> bool:
    return any(one.start <= len(text.split(maxsplit=1)[0]) + 1 for one in find_dates(text))

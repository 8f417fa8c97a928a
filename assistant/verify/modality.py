"""How surely a text says that something happened: done, planned, possible, or only claimed."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from assistant.cite import function_words, is_spaceless, keys
from assistant.question.placed import DATELINE
from assistant.question.verbs import IRREGULAR, plain_form, russian_verb

MODES: Mapping[str, str] = {
    "planned": r"\b(?:will|shall|(?<!aim )(?<!goal )(?<!purpose )(?:is|are|was|were) "
    r"(?:(?:(?:set|due|about|going) )?to|planned|intended|envisaged|foreseen)|plan(?:s|ned|ning)? (?:to|for(?! \d))"
    r"|intends? to|must|ha(?:s|ve|d) to|needs? to|(?:required|obliged) to"
    r"|intended to|expected|scheduled|upcoming|forthcoming|would)\b"
    r"|\b(?:будет|будут|планиру\w+|намерен\w*|предстоит|предстоящ\w+|собира\w+тся"
    r"|пообещал\w*|предложил\w*|договорил\w+|должн[аоы]?|на очереди|намечен\w*|ожида\w+)\b"
    r"|(?<![大少])将(?!军|领|士|来|近|官|其|要)|将要|(?<!模)拟(?!定)|计划(?=[于在对同与和访举签])|预计|即将|原定|定于",
    "possible": r"\b(?:(?:may|might|could|can)(?! (?:not\b|\d))|possibly|perhaps|likely|probably)\b"
    r"|\b(?:может|могут|мог|могла|могли|возможно|вероятно|видимо)\b|可能|或许|也许|或将|有望",
    "claimed": r"\b(?:allegedly|reportedly|purportedly|supposedly|claim(?:s|ed)|alleg(?:es|ed)|(?:is|are) said to"
    r"|earlier (?:version|report|edition)[^.;]{0,40} (?:said|stated|wrote)(?: that)?)\b"
    r"|\b(?:якобы|предположительно|утвержда(?:ет|ют|л|ла|ли))\b|据称|声称|据说|据报道|涉嫌|所谓",
    "asked": r"\b(?:(?:ask|wonder|question)(?:s|ed)|unclear) (?:\w+ )?(?:whether|if)\b|\bспр(?:осил|ашива)\w*|是否",
}
MODE = {mode: re.compile(words, re.IGNORECASE) for mode, words in MODES.items()}
OF_ONESELF = re.compile(
    r"\b(?:says?|said|insist(?:s|ed)|maintain(?:s|ed)|argue[sd]) (?:that )?(?:it|he|she|they)\b"
    r"|\b(?:заявил|сказал|утверждал)[аио]?,? что (?:он|она|они|оно)\b",
    re.IGNORECASE,
)
"""What somebody reports of his own doings, which is not yet so."""
SAID = re.compile(
    r"\b(?:sa(?:y|ys|id|ying)|told|tells?|according|insist\w*|maintain\w*|argue[sd]?|claim\w*|stat(?:es|ed)|words)\b"
    r"|\b(?:заявил|сообщил|сказал|утвержда|слов|отметил)\w*|[说称]|表示|指出",
    re.IGNORECASE,
)
APPOSED = re.compile(r",[^,.;]{3,60},")
TO = re.compile(
    r"(?<!\bhelped )(?<!\bmanaged )(?<!\bbegan )(?<!\bstarted )(?<!\bcontinued )(?<!\bused )\bto\s+([a-z]+)",
    re.IGNORECASE,
)
"""What is to be done; after "managed" or "began" it is."""
DECIDED = re.compile(r"\b(?:agreed|decided|promised|pledged) to\b", re.IGNORECASE)
REACH = 48
"""Characters after a word of mode in which the act that it governs is looked for."""
UNSPACED_REACH = 14
CLAUSE_END = re.compile(r"[.,;:!?。，；：！？\n]")
WORDS = re.compile(r"[^\W\d_]+")


def modes_lost(claim: str, evidence: str) -> Iterator[str]:
    """What a claim says more or less surely than its evidence, as short problems. Both in one language."""
    for mode, pattern in MODE.items():
        ours, theirs = governed(mode, claim), governed(mode, evidence)
        wider = theirs | (to_be_done(evidence) - to_be_done(claim) if mode == "planned" else frozenset())
        silent = not (pattern.search(evidence) or (mode == "planned" and DECIDED.search(evidence)))
        mine = [acts for acts in governed_apart(mode, claim) if not acts & wider]
        if any(acts & free_acts(mode, evidence) for acts in mine):
            yield f"in the source it is not {mode}"
        elif mine and silent and not ours & wider:
            yield f"the source does not say that it is {mode}"
        elif not pattern.search(claim) and (theirs & acts(claim) | wider & done(claim)) - free_acts(mode, evidence):
            yield f"in the source it is only {mode}"
    only_plans = MODE["planned"].search(evidence) and not tells_past(evidence)
    if only_plans and tells_past(claim) and not MODE["planned"].search(claim):
        yield "in the source it is only planned"
    said = next((act for match in OF_ONESELF.finditer(evidence) for act in next_acts(evidence[match.end() :])), None)
    if said in acts(claim) and not SAID.search(claim):
        yield "in the source it is what they say of themselves"
    yield from tenses_lost(claim, evidence)


def tells_past(text: str) -> bool:
    """Whether something is told as done, words of plans and what stands between commas left out."""
    past = done(MODE["planned"].sub(" ", APPOSED.sub(" ", text)))
    return bool(past) or any("past" in tenses for tenses in russian_tenses(text).values())


def done(text: str) -> frozenset[str]:
    """The English verbs of what happened, in one form."""
    past = " ".join(word for word in re.findall(r"[a-z]{3,}", text) if word in IRREGULAR or word.endswith("ed"))
    return frozenset(in_order(past))


@lru_cache(maxsize=2_000)
def governed(mode: str, text: str) -> frozenset[str]:
    """The acts that words of a mode govern: the next content word, or the characters after them."""
    return frozenset().union(*governed_apart(mode, text))


def governed_apart(mode: str, text: str) -> list[frozenset[str]]:
    return [frozenset(next_acts(text[match.end() : match.end() + REACH])) for match in MODE[mode].finditer(text)]


def next_acts(rest: str) -> list[str]:
    content = [act for act in in_order(CLAUSE_END.split(rest)[0]) if act not in function_words()]
    if content and is_spaceless(content[0][0]):
        return content[: UNSPACED_REACH - 1]
    return content[:1]


def in_order(text: str) -> list[str]:
    """The content words of a text, verbs in one form."""
    return [key for word in WORDS.findall(text.casefold()) for key in keys(plain_form(word))]


@lru_cache(maxsize=2_000)
def acts(text: str) -> frozenset[str]:
    return frozenset(in_order(text)) - function_words()


def free_acts(mode: str, text: str) -> frozenset[str]:
    """What stands in the text also where no word of the mode governs it, other than as the place of its dateline."""
    text = DATELINE.sub("", text)
    for match in reversed(list(MODE[mode].finditer(text))):
        rest = CLAUSE_END.split(text[match.end() : match.end() + REACH])[0]
        text = text[: match.start()] + " . " + text[match.end() + len(rest) :]
    return acts(TO.sub(" . ", text) if mode == "planned" else text)


def to_be_done(text: str) -> frozenset[str]:
    """What follows "to": in headlines (China, Russia to hold talks) and after "asked", "agreed" or "refused"."""
    return frozenset(key for match in TO.finditer(text) for key in in_order(match[1])) - function_words()


def tenses_lost(claim: str, evidence: str) -> Iterator[str]:
    """A Russian verb in the past on one side and in the future on the other: подписали and подпишут."""
    said, known = russian_tenses(claim), russian_tenses(evidence)
    for verb, tenses in said.items():
        open_yet = verb not in known and re.search(rf"(?<!удалось )(?<!смогли )\b{verb}\b", evidence, re.IGNORECASE)
        if tenses == {"past"} and (open_yet or known.get(verb) == {"futr"}):
            yield "in the source it is only planned"
        elif tenses == {"futr"} and known.get(verb) == {"past"}:
            yield "in the source it has already happened"


@lru_cache(maxsize=2_000)
def russian_tenses(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for word in re.findall(r"[а-яё]{4,}", text.casefold()):
        if verb := russian_verb(word):
            found.setdefault(verb[0], set()).add(verb[1])
    return found

"""What a text denies, and whether its evidence denies it too."""

import re
from collections.abc import Iterator

from assistant.cite import SPACELESS, function_words, keys

NEGATION = re.compile(
    r"\b(?:not(?! only)(?! (?:less|fewer|more|later) than)|no(?!\.\s*\d)(?! (?:less|fewer|more|later|earlier) than)"
    r"|never(?! before\b)|neither|nor|nothing|nobody|without|cannot|unable|\w+n['’]t"
    r"|den(?:y|ied|ies)|refus(?:e|ed|es)|disput(?:es|ed)|rebutt?(?:s|ed)|fail(?:ed|s)|declin(?:ed|es)|reject(?:ed|s))\b"
    r"|\b(?:не(?! (?:только|менее|более|меньше|больше|позднее|ранее)\b)|ни|нет|без|никогда|отказал\w*|опроверг\w*"
    r"|отриц\w+|отверг\w*)\b"
    r"|不(?![仅只但断同少久过])|没有?|未(?!来)|无(?![论人])|否认|拒绝|并?非(?![洲常法传])",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(r"[.,;:!?。，；：！？\n]")
CLAUSE = re.compile(r"[^.,;:!?。，；：！？—\n]+")
REACH = 3
"""Content words that a "not" of the source may mean: "no date set" is also that it was not set."""
TURNING = ("un", "non", "не")
"""What turns an adjective round: unarmed, nonnuclear, невооружённый."""
OPPOSITES = (
    ("includ", "exclud"), ("increas", "decreas"), ("rose", "fell"), ("before", "after"), ("north", "south"),
    ("east", "west"), ("import", "export"), ("bought", "sold"), ("opened", "closed"), ("began", "ended"),
    ("won", "lost"), ("extended", "cancelled"), ("accepted", "rejected"), ("ratified", "rejected"),
    ("arrest", "release"), ("public", "secret"), ("rising", "falling"), ("more than", "less than"),
    ("at least", "up to"), ("at least", "at most"), ("больше", "меньше"), ("более", "менее"), ("открыт", "закрыт"),
    ("超过", "不到"), ("逾", "不到"), ("включа", "исключа"), ("вырос", "снизил"), ("север", "южн"),
    ("восточн", "западн"), ("импорт", "экспорт"), ("открыл", "закрыл"), ("增加", "减少"), ("上升", "下降"),
    ("进口", "出口"), ("公开", "秘密"), ("开始", "结束"), ("以前", "以后"),
)  # fmt: skip
"""Beginnings of words of which one says the contrary of the other."""
VERB = re.compile(r"(?:den|refus|disput|rebut|fail|declin|reject|отказ|опров|отриц|отверг)|否认|拒绝", re.IGNORECASE)
BY = re.compile(r"\s+by\b", re.IGNORECASE)


def negations(text: str) -> list[re.Match[str]]:
    return list(NEGATION.finditer(text))


def negated(text: str, reach: int = 1) -> frozenset[str]:
    """What each negation negates: the next content words, or the next characters, of its clause.

    What "is denied by" somebody stands before it.
    """
    found: set[str] = set()
    for match in negations(text):
        if BY.match(text, match.end()):
            found |= set(content(CLAUSE_END.split(text[: match.start()])[-1]))
        else:
            following = content(CLAUSE_END.split(text[match.end() : match.end() + 60])[0])
            found |= set(following[: 2 if following and SPACELESS.match(following[0]) else reach])
    return frozenset(found)


def refusals(found: list[re.Match[str]]) -> set[str]:
    """The verbs among negations, by how they begin: denies and denied, опроверг and опровергает."""
    return {match.group().casefold()[:4] for match in found if VERB.match(match.group())}


def content(text: str) -> list[str]:
    return [word for word in keys(text) if word not in function_words()]


def turned_round(claim: str, evidence: str) -> Iterator[str]:
    """Words of the evidence of which the claim has the contrary instead: unarmed and armed, excludes and includes."""
    ours, theirs = (set(re.findall(r"[^\W\d_]{3,}", text.casefold())) for text in (claim, evidence))
    for prefix in TURNING:
        yield from (prefix + word for word in ours - theirs if prefix + word in theirs - ours)
        yield from (word for word in theirs - ours if prefix + word in ours - theirs)
    for pair in OPPOSITES:
        for one, other in (pair, pair[::-1]):
            if (
                begins(one, claim)
                and not begins(other, claim)
                and begins(other, evidence)
                and not begins(one, evidence)
            ):
                yield other


def begins(start: str, text: str) -> bool:
    return re.search(start if SPACELESS.match(start) else rf"\b{start}", text, re.IGNORECASE) is not None


def only_denied(claim: str, evidence: str) -> list[str]:
    """The content words of the claim that the evidence has only where a negation reaches.

    That is the rest of its clause, and before it too in languages that do not put the subject there.
    """
    denied: set[str] = set()
    for clause in CLAUSE.findall(evidence):
        for match in NEGATION.finditer(clause):
            denied |= set(content(clause[match.end() if match.group().isascii() else 0 :]))
    stated = {word for clause in CLAUSE.findall(evidence) if not NEGATION.search(clause) for word in content(clause)}
    return [word for word in dict.fromkeys(content(claim)) if word in denied - stated]

"""Who acts on whom in a claim and in its evidence: the same people in exchanged roles are no support."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.cite import SPACELESS, function_words, keys
from assistant.question.verbs import russian_subject
from assistant.verify.modality import in_order
from assistant.verify.naming import describes, is_cyrillic, same_name, single_names
from ingest.registers.lexicon.names import WORD, Name, romanised
from ingest.registers.lexicon.wordlists import MUTUAL_VERBS

PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|be)\s+(?:\w+\s+)?\w+\b.*\bby\b|被|\b(?:был[аи]?|были)\s+\w+[нт][аоы]?\b",
    re.IGNORECASE,
)
PLACED = re.compile(
    r"(?:\b(?:in|at|on|from|to|into|of|near|through|for|в|во|на|из|от|под|при|около|для|по|к)\s+(?:the\s+)?|[在于从自往向])$",
    re.IGNORECASE,
)
"""What stands before the name of a place, of a time or of an addressee: none of them acts."""
SENTENCE = re.compile(r"[^.!?。！？\n]+[.!?。！？]*")
CHINESE_ACTS = re.compile(
    "授予|颁发|邀请|祝贺|感谢|告诉|任命|转达|接替|逮捕|指责|访问|移交|通报|说|表示|指出|强调|赠送|抓获"
)


@dataclass(frozen=True, slots=True)
class Act:
    """An act with the names before and after it in its sentence."""

    verb: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    passive: bool

    @property
    def doers(self) -> tuple[str, ...]:
        return self.after if self.passive else self.before

    @property
    def others(self) -> tuple[str, ...]:
        return self.before if self.passive else self.after


def exchanged(claim: str, evidence: str) -> Iterator[str]:
    """A problem for each act whose doer is, in the evidence, the one it was done to."""
    known = list(acts_of(evidence))
    for act in acts_of(claim):
        same = [one for one in known if one.verb == act.verb]
        doer = act.doers[-1:] if not act.passive else act.doers[:1]
        if same and doer and all(turned(doer[0], act, one) for one in same):
            yield f"in the source it is not {doer[0]} who does it"
            return


def turned(doer: str, act: Act, known: Act) -> bool:
    """The claim's doer stands where the other one does, and the other one where the doer does."""
    if not among(doer, known.others) or among(doer, known.doers):
        return False
    other = act.others[:1] if not act.passive else act.others[-1:]
    return not other or among(other[0], known.doers) or not among(other[0], known.others)


def among(name: str, others: Sequence[str]) -> bool:
    if SPACELESS.search(name):
        return name in others or any(romanised(name) == romanised(other) for other in others)
    return any(same_name(word, part) for word in telling(name) for other in others for part in telling(other))


def telling(name: str) -> list[str]:
    words = WORD.findall(name)
    return [word for word in words if not describes(word)] or words


def acts_of(text: str) -> Iterator[Act]:
    for sentence in SENTENCE.findall(text):
        names = [name for name in single_names(sentence) if not PLACED.search(sentence[: name.start])]
        passive = bool(PASSIVE.search(sentence))
        for verb, start, end in verbs(sentence):
            before = tuple(name.text for name in names if is_before(name, start))
            after = tuple(
                name.text for name in names if not is_before(name, start) and (name.start >= end or name.start < start)
            )
            if before or after:
                yield Act(verb, before, after, passive)


def is_before(name: Name, verb: int) -> bool:
    """Whether a name is the subject's: by its place, and in Russian by its case where that is plain."""
    nominative = russian_subject(name.text.split()[-1].casefold()) if is_cyrillic(name.text) else None
    return name.end <= verb if nominative is None else nominative


def verbs(sentence: str) -> Iterator[tuple[str, int, int]]:
    """Content words in lower case that are no acts of two together; in Chinese the acts that go one way."""
    for match in CHINESE_ACTS.finditer(sentence):
        yield match.group(), match.start(), match.end()
    for match in WORD.finditer(sentence):
        word = match.group()
        if word[0].islower() and not SPACELESS.search(word) and word not in MUTUAL_VERBS:
            for key in in_order(word):
                if key not in function_words() and keys(word):
                    yield key, match.start(), match.end()

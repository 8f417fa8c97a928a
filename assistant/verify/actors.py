"""Who acts on whom in a claim and in its evidence: the same people in exchanged roles are no support."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.cite import SPACELESS, function_words, keys
from assistant.question.verbs import IRREGULAR, russian_subject, russian_verb
from assistant.verify.modality import in_order
from assistant.verify.naming import describes, is_cyrillic, same_name, single_names
from ingest.registers.lexicon.names import WORD, Name, is_function_word, romanised
from ingest.registers.lexicon.wordlists import MUTUAL_VERBS, ROLES
from ingest.text.dates import MONTH_NAMES

PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|be)\s+(?:\w+\s+)?\w+\b.*\bby\b|被|\b(?:был[аи]?|были)\s+\w+[нт][аоы]?\b",
    re.IGNORECASE,
)
PLACED = re.compile(
    r"(?:\b(?:in|at|on|from|to|into|of|near|through|for|в|во|на|из|от|под|при|около|для|по|к)\s+(?:the\s+)?|[在于从自往向])$",
    re.IGNORECASE,
)
"""What stands before the name of a place, of a time or of an addressee: none of them acts."""
COMMA = re.compile(r"[,;，；]")
JOINED = re.compile(r"\W*(?:(?:and|with|и|с|со|和|与|同|跟)\b)?[\w\s]{0,40}?", re.IGNORECASE)
"""What stands between two names of one subject: "and", with a word or two of who the second is."""
SENTENCE = re.compile(r"[^.!?。！？\n]+[.!?。！？]*")
CHINESE_ACTS = re.compile(
    "授予|颁发|邀请|祝贺|感谢|告诉|任命|转达|接替|逮捕|指责|访问|移交|通报|说|表示|指出|强调|赠送|抓获|主持|建议|提议|宣布|"
    "呼吁|要求|承诺|担任|当选|辞去|接任|出访|介绍"
)


@dataclass(frozen=True, slots=True)
class Act:
    """An act with the names before and after it in its sentence."""

    verb: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    passive: bool
    subjects: tuple[str, ...] = ()
    """The name nearest before the act, with those that "and" joins to it."""
    written: str = ""

    @property
    def doers(self) -> tuple[str, ...]:
        return self.after if self.passive else self.before

    @property
    def others(self) -> tuple[str, ...]:
        return self.before if self.passive else self.after


def exchanged(claim: str, evidence: str) -> Iterator[str]:
    """A problem for each act whose doer is, in the evidence, the one it was done to."""
    known = list(acts_of(evidence))
    for act in filter(is_told, acts_of(claim)):
        if is_mutual(act):
            continue
        same = [one for one in known if one.verb == act.verb]
        doer = act.doers[-1:] if not act.passive else act.doers[:1]
        if same and doer and all(turned(doer[0], act, one) for one in same):
            yield f"in the source it is not {doer[0]} who does it"
            return


def given_to_another(claim: str, evidence: str, context: str) -> Iterator[str]:
    """A problem for the act of which the evidence has another subject than the claim, whom it names elsewhere."""
    known = list(acts_of(evidence))
    named = [name.text for name in (*single_names(evidence), *single_names(context))]
    for act in filter(is_told, acts_of(claim)):
        theirs = [told_of(one) for one in known if one.verb == act.verb and one.passive == act.passive]
        ours = [name for name in act.subjects if among(name, named)]
        if ours and theirs and all(theirs) and not any(among(name, group) for name in ours for group in theirs):
            yield f"in the source it is not {ours[-1]} of whom “{act.written}” is said"
            return


def told_of(act: Act) -> tuple[str, ...]:
    """Of whom an act is said: its subjects, and with those of two together the one beside them."""
    return act.subjects + act.after[:1] if act.subjects and is_mutual(act) else act.subjects


def is_mutual(act: Act) -> bool:
    return act.written in MUTUAL_VERBS


def is_told(act: Act) -> bool:
    """Whether an act is written as a verb of what happened, rather than as a noun that may be one."""
    word = act.written
    if SPACELESS.search(word) or is_cyrillic(word):
        return not is_cyrillic(word) or russian_verb(word) is not None
    return word in IRREGULAR or word.endswith("ed")


def turned(doer: str, act: Act, known: Act) -> bool:
    """The claim's doer stands where the other one does, and the other one where the doer does."""
    if not among(doer, known.others) or any(among(name, known.doers) for name in act.doers):
        return False
    other = act.others[:1] if not act.passive else act.others[-1:]
    return not other or among(other[0], known.doers) or not among(other[0], known.others)


def among(name: str, others: Sequence[str]) -> bool:
    if SPACELESS.search(name):
        return name in others or any(romanised(name) == romanised(other) for other in others)
    return any(same_name(word, part) for word in telling(name) for other in others for part in telling(other))


def telling(name: str) -> list[str]:
    words = [word for word in WORD.findall(name) if not is_function_word(word)]
    return [word for word in words if not describes(word)] or words


def acts_of(text: str) -> Iterator[Act]:
    for sentence in SENTENCE.findall(text):
        names = [name for name in single_names(sentence) if acts(name, sentence)]
        passive = bool(PASSIVE.search(sentence))
        for verb, start, end in verbs(sentence):
            before = tuple(name.text for name in names if is_before(name, start))
            after = tuple(
                name.text for name in names if not is_before(name, start) and (name.start >= end or name.start < start)
            )
            if before or after:
                yield Act(verb, before, after, passive, subjects(sentence, names, start), sentence[start:end])


def acts(name: Name, sentence: str) -> bool:
    """Whether whoever bears a name may act: not a place, a time or an addressee."""
    return name.text.casefold() not in MONTH_NAMES and not PLACED.search(sentence[: name.start])


def subjects(sentence: str, names: Sequence[Name], verb: int) -> tuple[str, ...]:
    """Whom a verb is said of: the name nearest before it and those joined to that; in Chinese in the same clause.

    In Russian the subject may follow.
    """
    able = [name for name in names if is_before(name, verb)]
    before = [name for name in able if name.end <= verb] or able[:1]
    if before and SPACELESS.search(before[-1].text) and COMMA.search(sentence[before[-1].end : verb]):
        return ()
    group: list[Name] = []
    for name in reversed(before):
        if group and not JOINED.fullmatch(sentence[name.end : group[-1].start]):
            break
        group.append(name)
    return tuple(name.text for name in reversed(group))


def is_before(name: Name, verb: int) -> bool:
    """Whether a name is the subject's: by its place, and in Russian by its case where that is plain."""
    nominative = russian_subject(name.text.split()[-1].casefold()) if is_cyrillic(name.text) else None
    return name.end <= verb if nominative is None else nominative


def verbs(sentence: str) -> Iterator[tuple[str, int, int]]:
    """Content words in lower case, offices left out; in Chinese the acts that go one way."""
    for match in CHINESE_ACTS.finditer(sentence):
        yield match.group(), match.start(), match.end()
    for match in WORD.finditer(sentence):
        word = match.group()
        if word[0].islower() and not SPACELESS.search(word) and word not in ROLES and word.rstrip("s") not in ROLES:
            for key in in_order(word):
                if key not in function_words() and keys(word):
                    yield key, match.start(), match.end()

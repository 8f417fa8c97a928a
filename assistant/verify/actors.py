"""Who acts on whom in a claim and in its evidence: the same people in exchanged roles are no support."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.cite import SPACELESS, function_words, keys
from assistant.question.verbs import IRREGULAR, russian_subject, russian_verb
from assistant.verify.modality import in_order
from assistant.verify.naming import describes, heard, is_cyrillic, same_name, single_names
from ingest.registers.lexicon.names import WORD, Name, country_of, is_chinese_surname, is_function_word, romanised
from ingest.registers.lexicon.wordlists import MUTUAL_VERBS, ROLES
from ingest.text.dates import MONTH_NAMES

PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|be)\s+(?:\w+\s+)?(?:\w+e[dn]|made|held|led|told|sent|met|won|said)\b"
    r"[^,;.]*\bby\s+(?!\d|mid|the end|(?:early|late)\b)|被|\b(?:был[аи]?|были)\s+\w+[нт][аоы]?\b",
    re.IGNORECASE,
)
IN_THE = re.compile(r"\b(?:was|were|is|are|sat) in the $")
"""What makes an office an act: X was in the chair, X chaired."""
AUXILIARY = re.compile(r"\b(?:was|were|is|are|been|being|be)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
PLACED = re.compile(
    r"(?:\b(?:in|at|on|from|to|into|of|near|through|for|в|во|на|из|от|под|при|около|для|по|к)\s+(?:the\s+)?|[在于从自往向])$",
    re.IGNORECASE,
)
"""What stands before the name of a place, of a time or of an addressee: none of them acts."""
PARTNER = re.compile(r"\W*(?:\w+\W+){0,2}|.*(?:\b(?:with|с|со)\b|[和与同跟])[^,;，；]{0,60}", re.IGNORECASE | re.DOTALL)
"""What stands between an act and whoever does it together with its subject: nothing, or "with"."""
COMMA = re.compile(r"[,;，；]")
CHINESE_SUBJECT = re.compile(r"(?:^|[,;:.，；：。])\s*([\u3400-\u9fff]{3})$")
"""Three characters that open a clause and end where its verb begins: with a surname first, somebody's name."""
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
    partner: tuple[str, ...] = ()
    """Whom the act is done together with: the next name right after it, or after "with"."""

    @property
    def doers(self) -> tuple[str, ...]:
        return self.after if self.passive else self.before

    @property
    def others(self) -> tuple[str, ...]:
        return self.before if self.passive else self.after


def exchanged(claim: str, evidence: str) -> Iterator[str]:
    """A problem for each act whose doer is, in the evidence, the one it was done to."""
    known = list(acts_of(evidence))
    for act in acts_of(claim, [name.text for name in single_names(evidence)]):
        if is_mutual(act) or not is_told(act.written):
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
    for act in (act for act in acts_of(claim, named) if is_told(act.written)):
        theirs = [told_of(one) for one in known if one.verb == act.verb and one.passive == act.passive]
        ours = [name for name in act.subjects if among(name, named) or name in evidence]
        if ours and theirs and all(theirs) and not any(among(name, group) for name in ours for group in theirs):
            yield f"in the source it is not {ours[-1]} of whom “{act.written}” is said"
            return


def told_of(act: Act) -> tuple[str, ...]:
    """Of whom an act is said: its subjects, and with those of two together the one beside them."""
    return act.subjects + act.partner if act.subjects and is_mutual(act) else act.subjects


def is_mutual(act: Act) -> bool:
    return act.written in MUTUAL_VERBS


def is_told(word: str) -> bool:
    """Whether a word is a verb of what happened, rather than a noun that may be one."""
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
    return any(is_one(name, other) for other in others)


@lru_cache(maxsize=20_000)
def is_one(name: str, other: str) -> bool:
    """Whether two names, in any script, are one by a word that tells who is meant."""
    if SPACELESS.search(name) and SPACELESS.search(other):
        return name == other or romanised(name) == romanised(other)
    if SPACELESS.search(name + other):
        return heard(" ".join(telling(name)), " ".join(telling(other)))
    return any(same_name(word, part) for word in telling(name) for part in telling(other))


def telling(name: str) -> list[str]:
    words = [word for word in WORD.findall(name) if not is_function_word(word)]
    return [word for word in words if not describes(word)] or words


def acts_of(text: str, known: Sequence[str] = ()) -> Iterator[Act]:
    """`known`: names of the other text, which the segmenter of Chinese may miss in this one."""
    for sentence in SENTENCE.findall(text):
        names = [name for name in names_in(sentence, known) if acts(name, sentence)]
        passive = bool(PASSIVE.search(sentence))
        for verb, start, end in verbs(sentence):
            before = tuple(name.text for name in names if is_before(name, start))
            after = tuple(
                name.text for name in names if not is_before(name, start) and (name.start >= end or name.start < start)
            )
            if before or after:
                turned_about = passive or AUXILIARY.search(sentence[:start]) is not None
                subject = subjects(sentence, names, start)
                yield Act(
                    verb, before, after, turned_about, subject, sentence[start:end], partner(sentence, names, end)
                )


def names_in(sentence: str, known: Sequence[str]) -> list[Name]:
    again = [
        Name(match.group(), match.start(), match.end())
        for name in dict.fromkeys(known)
        if SPACELESS.search(name)
        for match in re.finditer(re.escape(name), sentence)
    ]
    taken = {place for name in again for place in range(name.start, name.end)}
    rest = [name for name in single_names(sentence) if name.start not in taken]
    return sorted(again + rest, key=lambda name: name.start)


def partner(sentence: str, names: Sequence[Name], end: int) -> tuple[str, ...]:
    found = [name for name in names if name.start >= end][:1]
    return tuple(name.text for name in found if PARTNER.fullmatch(sentence[end : name.start]))


def acts(name: Name, sentence: str) -> bool:
    """Whether whoever bears a name may act: not a place, a time, an addressee or an adjective."""
    if name.text.casefold() in MONTH_NAMES or name.text.endswith(("'s", "’s")):
        return False
    return not PLACED.search(sentence[: name.start]) and not is_adjective(name, sentence)


def is_adjective(name: Name, sentence: str) -> bool:
    """Of a country, before what is its: the Hungarian parliament, китайскую часть."""
    country = country_of(name.text)
    return (
        country is not None and name.text.casefold() != country and sentence[name.end : name.end + 2].strip().islower()
    )


def subjects(sentence: str, names: Sequence[Name], verb: int) -> tuple[str, ...]:
    """Whom a verb is said of: the name nearest before it and those joined to that; in Chinese in the same clause.

    In Russian the subject may follow.
    """
    able = [name for name in names if is_before(name, verb)]
    before = [name for name in able if name.end <= verb] or able[:1] or behind(sentence, names, verb)
    if before and SPACELESS.search(before[-1].text) and COMMA.search(sentence[before[-1].end : verb]):
        return ()
    if not before and (run := CHINESE_SUBJECT.search(sentence[:verb])) and is_chinese_surname(run[1][0]):
        return (run[1],)
    group: list[Name] = []
    for name in reversed(before):
        if group and not JOINED.fullmatch(sentence[name.end : group[-1].start]):
            break
        group.append(name)
    return tuple(name.text for name in reversed(group))


def behind(sentence: str, names: Sequence[Name], verb: int) -> list[Name]:
    """In Russian, the name after a verb that has none before it."""
    after = [name for name in names if name.start > verb][:1]
    return [one for one in after if is_cyrillic(one.text) and not COMMA.search(sentence[verb : one.start])]


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
        office = word in ROLES or word.rstrip("s") in ROLES
        if (
            word[0].islower()
            and not SPACELESS.search(word)
            and (not office or IN_THE.search(sentence[: match.start()]))
        ):
            for key in in_order(word):
                if key not in function_words() and keys(word):
                    yield key, match.start(), match.end()

"""The place of a word between its neighbours: what the source says there of another is no support."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.cite import SPACELESS, function_words, keys
from assistant.question.verbs import plain_form, russian_verb
from assistant.verify.actors import PRONOUN, SUFFERED, acts, among, is_past, names_in
from assistant.verify.crossed import words
from assistant.verify.modality import in_order
from assistant.verify.naming import is_common, is_cyrillic, single_names
from assistant.verify.negation import CLAUSE
from ingest.registers.lexicon.names import WORD, Name, country_of

APPOSED = re.compile(r"\b([A-ZА-Я][\w'’-]*),\s(?!(?:and|but|и|а|но)\b)[^,;.:]{2,80},(?=\s+[a-zа-яё])")
"""What stands between a name and its verb: Orlov, secretary of the council, arrived."""
ENOUGH = 0.6
"""The share of a clause's words by which one of the evidence says the same."""
BY_SOMEBODY = re.compile(r"[^,;.]*\bby\s")
ACTIVE = re.compile(
    r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bbeing )\b([a-z]{3,})\s+"
    r"(?:the|an?|its|his|her|their|all|some|\d|[A-Z])"
)
"""A verb right before what it is done to."""
HAN = "[\u3400-\u9fff·]"
START, END = "^", "$"


@dataclass(frozen=True, slots=True)
class Slot:
    """A name or another content word and the words beside it."""

    word: str
    is_name: bool
    beside: tuple[str, ...]


def taken_by_another(claim: str, evidence: str, means: Callable[[str, str], bool]) -> Iterator[str]:
    """A problem for each word in whose place the evidence has another one; `means`: whether two words mean the same."""
    known, ours = slots(evidence), frozenset(keys(claim))
    for slot in slots(claim):
        there = [one for one in known if one.beside == slot.beside and one.is_name == slot.is_name]
        if there and not any(
            same(slot, one, ours) or (not one.is_name and means(slot.word, one.word)) for one in there
        ):
            yield f"in the source it is “{there[0].word}” in place of “{slot.word}”"
    yield from chinese_taken_by_another(claim, evidence)


def told_of_a_rival(claim: str, evidence: str) -> Iterator[str]:
    """A problem where the clauses of the evidence closest to the claim's name others, and not its first name."""
    ours = [name.text for name in single_names(claim)]
    told = [(set(keys(clause)), clause) for clause in CLAUSE.findall(APPOSED.sub(r"\1", evidence))]
    for clause in CLAUSE.findall(APPOSED.sub(r"\1", claim)):
        plain, subject = set(words(clause)), next(iter(own_names(clause)), None)
        most = max((len(plain & known) for known, _ in told), default=0)
        if subject and most >= max(2, ENOUGH * len(plain)):
            others = [rival(subject.text, ours, known) for held, known in told if len(plain & held) == most]
            if all(others):
                yield f"in the source it is “{others[0]}” in place of “{subject.text}”"


def rival(subject: str, ours: Sequence[str], clause: str) -> str:
    """Whom the clause names instead; empty where it is about the subject, or may be."""
    if PRONOUN.match(clause) or among(subject, [name.text for name in single_names(clause)]):
        return ""
    able = (name.text for name in own_names(clause) if acts(name, clause) and not among(name.text, ours))
    return next(able, "")


def own_names(clause: str) -> list[Name]:
    return [name for name in single_names(clause) if not is_common(name.text)]


def done_by_nobody(claim: str, evidence: str) -> Iterator[str]:
    """A problem for an act that somebody does in the claim, and of which the evidence only says that it was done."""
    acts_told = [match for match in re.finditer(r"[a-z]+", evidence) if is_past(match.group())]
    for verb in {match[1] for match in ACTIVE.finditer(claim) if is_past(match[1])} - function_words():
        forms = set(in_order(verb))
        done = [one for one in acts_told if not forms.isdisjoint(in_order(one.group()))]
        if done and all(is_left_open(one, evidence) for one in done):
            yield f"the source does not say who “{verb}”"


def is_left_open(act: re.Match[str], evidence: str) -> bool:
    """Whether an act is in the passive, and nobody is named after "by"."""
    return bool(SUFFERED.search(evidence[: act.start()])) and not BY_SOMEBODY.match(evidence, act.end())


def same(slot: Slot, known: Slot, ours: frozenset[str]) -> bool:
    """One name; or of words that are none, also where the claim has the other one too."""
    if slot.is_name:
        return among(slot.word, [known.word])
    return not ours.isdisjoint(keys(known.word))


def slots(text: str) -> list[Slot]:
    """Of the scripts that have spaces."""
    found = []
    for clause in CLAUSE.findall(APPOSED.sub(r"\1", text)):
        parts = [(word, is_name, key) for word, is_name, key in told(clause) if not SPACELESS.search(word)]
        around = [START, *(key for _, _, key in parts), END]
        for place, (word, is_name, _) in enumerate(parts, start=1):
            if beside := neighbours(around, place):
                found.append(Slot(word, is_name, beside))
            if place < len(parts) and is_verb(parts[place][0]) and around[place + 2] != END:
                found.append(Slot(word, is_name, tuple(around[place + 1 : place + 3])))
    return found


def is_verb(word: str) -> bool:
    return russian_verb(word) is not None if is_cyrillic(word) else is_past(word)


def neighbours(around: list[str], place: int) -> tuple[str, ...]:
    """The word before and the one after; at an end of the clause the two nearest, or none where there are not two."""
    left, right = around[place - 1], around[place + 1]
    if left == START:
        return (START, *around[place + 1 : place + 3]) if END not in around[place + 1 : place + 3] else ()
    if right == END:
        return (*around[place - 2 : place], END) if START not in around[place - 2 : place] else ()
    return left, right


def told(clause: str) -> Iterator[tuple[str, bool, str]]:
    """The names and the other content words in order, each with the stem of its last word."""
    names = {name.start: name for name in single_names(clause)}
    end = 0
    for match in WORD.finditer(clause):
        if match.start() < end or match.group()[0].isdigit():
            continue
        if name := names.get(match.start()):
            end = name.end
            yield name.text, True, [name.text, *keys(name.text)][-1]
        elif content := [key for key in keys(plain_form(match.group().casefold())) if key not in function_words()]:
            yield match.group(), False, content[-1]


def chinese_taken_by_another(claim: str, evidence: str) -> Iterator[str]:
    """The same by the two characters on each side of a name, four at the end of its clause, three at its beginning."""
    known = [name.text for name in single_names(evidence)]
    for clause in CLAUSE.findall(claim):
        for name in names_in(clause, known):
            left, right = clause[: name.start].strip(), clause[name.end :].strip()
            told_of = SPACELESS.search(name.text) and (name.text in evidence or country_of(name.text))
            if not told_of or not (pattern := between(left, right)):
                continue
            others = {match[1] for match in re.finditer(pattern, evidence)}
            if others and not any(one in name.text or name.text in one or among(name.text, [one]) for one in others):
                yield f"in the source it is “{min(others)}” in place of “{name.text}”"


def between(left: str, right: str) -> str:
    """A pattern for what stands between these; empty where they are too short to say where that is."""
    ending = left[-2:] if right else left[-4:]
    before = re.escape(ending) or r"(?:^|(?<=[,;:.!?。，；：！？—\n]))\s*"
    after = re.escape(right[:2] if left else right[:3]) or r"(?=$|[,;:.!?。，；：！？—\n])"
    return f"{before}({HAN}{{2,9}}?){after}" if len(ending + right[:3]) > 2 else ""
